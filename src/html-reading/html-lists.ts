import type { WordList } from '../docx-reading/word-file.ts';
import { type HtmlElement, textIn } from './parsed-html.ts';

/** Formats of numbers by the `type` of a list, and by `list-style-type`. */
const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  A: 'upperLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  i: 'lowerRoman',
  'lower-roman': 'lowerRoman',
  I: 'upperRoman',
  'upper-roman': 'upperRoman',
};

/** Returns the format of the numbers of a list, or of an item that says so itself. */
export function listFormat({ name, attributes, style }: HtmlElement): string | undefined {
  const written = style.get('list-style-type') ?? style.get('list-style') ?? attributes.get('type') ?? '';
  if (/^(?:disc|circle|square)\b/.test(written)) return 'bullet';
  if (name === 'ul') return 'bullet';
  return formats[written] ?? (name === 'ol' ? 'decimal' : undefined);
}

/** Returns the list that Word says a paragraph is in (`mso-list:l0 level1 lfo1`); its mark is typed in the text, to be ignored. */
export function wordListOf(element: HtmlElement): WordList | undefined {
  const [, list, level] = /^(l\d+) level(\d)/.exec(element.style.get('mso-list') ?? '') ?? [];
  if (list === undefined) return undefined;
  const mark = markOf(element);
  return { id: list, level: Number(level) - 1, format: formatOf(mark) };
}

/** Says whether an element is the mark of an item as Word writes it. */
export function isListMark({ style }: HtmlElement): boolean {
  return style.get('mso-list')?.toLowerCase() === 'ignore';
}

function markOf(element: HtmlElement): string {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = isListMark(child)
      ? textIn(child)
          .replace(/\u00a0/g, ' ')
          .trim()
      : markOf(child);
    if (found !== '') return found;
  }
  return '';
}

function formatOf(mark: string): string {
  if (/^\(?\d/.test(mark)) return 'decimal';
  // Word marks deeper items with an “o” in Courier New.
  if (/^\(?[a-z][.)]/.test(mark)) return 'lowerLetter';
  return /^\(?[A-Z][.)]/.test(mark) ? 'upperLetter' : 'bullet';
}
