import type { Authorship, LookChange, WordChange } from './word-file.ts';
import { elementIn, elementsIn, type XmlElement } from './xml-element.ts';

/** Elements that say that something was inserted or deleted, around runs or among the properties of a mark or row. */
const kinds: Readonly<Record<string, Pick<WordChange, 'kind' | 'isMove'>>> = {
  'w:ins': { kind: 'insertion', isMove: false },
  'w:moveTo': { kind: 'insertion', isMove: true },
  'w:del': { kind: 'deletion', isMove: false },
  'w:moveFrom': { kind: 'deletion', isMove: true },
  'w:cellIns': { kind: 'insertion', isMove: false },
  'w:cellDel': { kind: 'deletion', isMove: false },
};

/** Elements that say what properties were before, and of what. */
const looks: Readonly<Record<string, LookChange['of']>> = {
  'w:rPrChange': 'format',
  'w:pPrChange': 'paragraph',
  'w:numberingChange': 'numbering',
  'w:tblPrChange': 'table',
  'w:tblGridChange': 'table',
  'w:tblPrExChange': 'table',
  'w:trPrChange': 'row',
  'w:tcPrChange': 'cell',
  'w:cellMerge': 'cell',
  'w:sectPrChange': 'section',
};

/** Returns the change that an element is, if it is one. */
export function changeOf(element: XmlElement): WordChange | undefined {
  const kind = kinds[element.name];
  return kind && { ...kind, ...authorshipOf(element) };
}

/** Returns the insertions and deletions that properties tell of. */
export function changesIn(properties: XmlElement | undefined): WordChange[] {
  return elementsIn(properties).flatMap((element) => changeOf(element) ?? []);
}

/** Returns the changes of looks that properties tell of. */
export function looksIn(properties: XmlElement | undefined): LookChange[] {
  return elementsIn(properties).flatMap((element) => {
    const of = looks[element.name];
    return of ? [{ of, ...authorshipOf(element) }] : [];
  });
}

/** Returns who changed properties, and the properties as they were; undefined without such a change. */
export function beforeOf(
  properties: XmlElement | undefined,
  name: 'rPr' | 'pPr',
): { readonly change: LookChange; readonly properties: XmlElement | undefined } | undefined {
  const element = elementIn(properties, `w:${name}Change`);
  const [change] = element ? looksIn({ name: '', attributes: {}, children: [element] }) : [];
  return element && change && { change, properties: elementIn(element, `w:${name}`) };
}

/** Returns who made something, and when. */
export function authorshipOf({ attributes }: XmlElement): Authorship {
  return { author: attributes['w:author'] ?? '', date: attributes['w:date'] ?? '' };
}
