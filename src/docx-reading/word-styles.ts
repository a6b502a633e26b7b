import type { WordList, WordStyle } from './word-file.ts';
import { elementAt, elementIn, elementsIn, isOn, wordValue, type XmlElement } from './xml-element.ts';

/** What a style gives to what has it, with that of the styles that it is based on. */
export interface StyleTraits {
  readonly style: WordStyle;
  /** Level of a heading from 1. */
  readonly level: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly list: { readonly id: string; readonly level: number } | undefined;
  /** Points from the margin; undefined when no style says so. */
  readonly indent: number | undefined;
  readonly isBoxed: boolean;
}

/** The styles and lists of a file. */
export interface WordStyles {
  /** Returns the style with an id; the usual one of the file for undefined. */
  readonly styleOf: (id: string | undefined, type: 'paragraph' | 'character') => StyleTraits;
  /** Returns a list with the format of its level, and how far its items are from the margin, in points; undefined for a list that is not there, and for none (`0`). */
  readonly listOf: (id: string, level: number) => FoundList | undefined;
}

export interface FoundList {
  readonly list: WordList;
  readonly indent: number | undefined;
}

/** A style is based on another at most so often; a circle ends. */
const MAX_BASES = 20;

/** Reads the parts with styles and lists. */
export function wordStyles(styles: XmlElement | undefined, numbering: XmlElement | undefined): WordStyles {
  const byId = new Map(
    elementsIn(styles, 'w:style').map((each) => [each.attributes['w:styleId'] ?? '', each]),
  );
  const usual = (type: string): XmlElement | undefined =>
    [...byId.values()].find(
      ({ attributes }) =>
        attributes['w:type'] === type && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
    );
  const known = new Map<string, StyleTraits>();
  const traitsOf = (id: string | undefined, type: 'paragraph' | 'character'): StyleTraits => {
    const element = (id === undefined ? undefined : byId.get(id)) ?? usual(type);
    const own = element?.attributes['w:styleId'] ?? '';
    const found = known.get(`${type} ${own}`) ?? styleTraits(own, element, byId);
    known.set(`${type} ${own}`, found);
    return found;
  };
  return { styleOf: traitsOf, listOf: listsIn(numbering) };
}

function styleTraits(
  id: string,
  element: XmlElement | undefined,
  byId: ReadonlyMap<string, XmlElement>,
): StyleTraits {
  const chain: XmlElement[] = [];
  for (
    let at = element;
    at && chain.length < MAX_BASES;
    at = byId.get(wordValue(elementIn(at, 'w:basedOn')) ?? '')
  )
    chain.push(at);
  const first = (...path: string[]): XmlElement | undefined =>
    chain.map((each) => elementAt(each, ...path)).find((each) => each !== undefined);
  const number = first('w:pPr', 'w:numPr');
  const list = wordValue(elementIn(number, 'w:numId'));
  return {
    style: { id, name: (wordValue(elementIn(element, 'w:name')) ?? '').toLowerCase() },
    level: outlineLevel(first('w:pPr', 'w:outlineLvl')) ?? namedLevel(chain),
    bold: isOn(first('w:rPr', 'w:b')),
    italic: isOn(first('w:rPr', 'w:i')),
    list:
      list === undefined
        ? undefined
        : { id: list, level: Number(wordValue(elementIn(number, 'w:ilvl')) ?? 0) },
    indent: indentOf(first('w:pPr', 'w:ind')),
    isBoxed: isBoxed(first('w:pPr', 'w:shd'), first('w:pPr', 'w:pBdr')),
  };
}

/** The headings of Word have their level by name, whether the file says so or not. */
function namedLevel(chain: readonly XmlElement[]): number | undefined {
  const names = chain.map((each) => wordValue(elementIn(each, 'w:name')) ?? '');
  const level = names
    .map((name) => /^(?:heading|kop) ([1-9])$/i.exec(name)?.[1])
    .find((each) => each !== undefined);
  return level === undefined ? undefined : Number(level);
}

/** Returns the level of a heading from 1; 9 in the file is running text (ISO/IEC 29500-1, 17.3.1.20). */
export function outlineLevel(element: XmlElement | undefined): number | undefined {
  const level = Number(wordValue(element) ?? 9);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Returns how many points from the margin lines begin; undefined when it is not said (ISO/IEC 29500-1, 17.3.1.12: twentieths of a point). */
export function indentOf(element: XmlElement | undefined): number | undefined {
  const said = element?.attributes['w:left'] ?? element?.attributes['w:start'];
  const points = Number(said) / 20;
  return said === undefined || Number.isNaN(points) ? undefined : points;
}

/** Says whether a shading or borders set a paragraph apart as a box; a line above or below it alone does not. */
export function isBoxed(shading: XmlElement | undefined, borders: XmlElement | undefined): boolean {
  const fill = shading?.attributes['w:fill'] ?? 'auto';
  const beside = ['w:left', 'w:start'].map((name) => wordValue(elementIn(borders, name)) ?? 'nil');
  return (
    !['auto', 'ffffff'].includes(fill.toLowerCase()) || beside.some((line) => !['nil', 'none'].includes(line))
  );
}

/** What a level of a list says of itself. */
interface ListLevel {
  readonly format: string;
  readonly start: number;
  readonly text: string | undefined;
  readonly indent: number | undefined;
}

function listsIn(numbering: XmlElement | undefined): WordStyles['listOf'] {
  const levels = (element: XmlElement | undefined): Map<string, ListLevel> =>
    new Map(elementsIn(element, 'w:lvl').map((each) => [each.attributes['w:ilvl'] ?? '0', levelOf(each)]));
  const abstract = new Map(
    elementsIn(numbering, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'] ?? '',
      levels(each),
    ]),
  );
  const lists = new Map(
    elementsIn(numbering, 'w:num').map((each) => {
      const base = wordValue(elementIn(each, 'w:abstractNumId')) ?? '';
      const overrides = elementsIn(each, 'w:lvlOverride');
      const own = overrides.flatMap((level) => [...levels(level)]);
      const starts = new Map(
        overrides.flatMap((level) => {
          const start = wordValue(elementIn(level, 'w:startOverride'));
          return start === undefined ? [] : [[level.attributes['w:ilvl'] ?? '0', Number(start)]];
        }),
      );
      const id = each.attributes['w:numId'] ?? '';
      // Lists of one definition go on from each other, unless one of them begins anew.
      const series = starts.size > 0 ? `list ${id}` : `definition ${base}`;
      return [id, { levels: new Map([...(abstract.get(base) ?? []), ...own]), starts, series }] as const;
    }),
  );
  return (id, level) => {
    const found = id === '0' ? undefined : lists.get(id);
    if (!found) return undefined;
    const { format = 'decimal', start = 1, text, indent } = found.levels.get(String(level)) ?? {};
    if (format === 'none') return undefined;
    const first = found.starts.get(String(level)) ?? start;
    const numbered = format !== 'bullet' && {
      series: found.series,
      ...(first !== 1 && { start: first }),
      ...(text !== undefined && { text }),
    };
    return { list: { id, level, format, ...numbered }, indent };
  };
}

function levelOf(element: XmlElement): ListLevel {
  const start = Number(wordValue(elementIn(element, 'w:start')) ?? 1);
  return {
    format: wordValue(elementIn(element, 'w:numFmt')) ?? 'decimal',
    start: Number.isInteger(start) ? start : 1,
    text: wordValue(elementIn(element, 'w:lvlText')),
    indent: indentOf(elementAt(element, 'w:pPr', 'w:ind')),
  };
}
