import { textIn, type XmlElement } from './xml-element.ts';

/** Signs that Word keeps as a code of one of its fonts of signs, by that code (Symbol and Wingdings). */
const signs: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F0D8: '➢',
  F0FC: '✓',
  F0FE: '☑',
  F0A8: '☐',
  F06F: '☐',
  F0E0: '→',
  F0DF: '←',
  F04A: '☺',
};

/** Elements in a run that are text, and that text. */
const texts: Readonly<Record<string, (element: XmlElement) => string>> = {
  'w:t': wordsIn,
  'w:delText': wordsIn,
  'm:t': textIn,
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:cr': () => '\n',
  'w:br': ({ attributes }) => (attributes['w:type'] === 'page' ? '\f' : '\n'),
  'w:noBreakHyphen': () => '\u2011',
  'w:softHyphen': () => '\u00ad',
  'w:sym': ({ attributes }) => signOf((attributes['w:char'] ?? '').toUpperCase()),
};

/** Returns the text that an element in a run stands for; undefined for an element that is no text. */
export function runText(element: XmlElement): string | undefined {
  return texts[element.name]?.(element);
}

/** LibreOffice marks the cells of a row or column that it tracks with a joiner (U+200D), which begins no text of its own. */
function wordsIn(element: XmlElement): string {
  return textIn(element).replace(/^\u200d/, '');
}

/** A sign of an unknown font of signs is told by U+FFFD: it is there, and cannot be read. */
function signOf(code: string): string {
  const point = Number.parseInt(code, 16);
  const isPrivate = Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff);
  return signs[code] ?? (isPrivate ? '\ufffd' : String.fromCodePoint(point));
}
