import { elementsIn, isOn, type XmlElement } from '../docx-reading/xml-element.ts';
import { type ElementShape, marginShape, type ValueShape, wordGrammar } from './word-grammar.ts';

/** Elements that may do without their value. */
const valueless = ['w:spacing', 'w:trHeight', 'w:vMerge', 'w:tblLook'];
/** Elements of which there may be more than one in another. */
const repeated = ['w:tab', 'w:gridCol', 'w:tblStylePr'];
const marginsOfCells = ['w:tblCellMar', 'w:tcMar'];

/** Returns an element with what the grammar knows of it, in its order; undefined for an element that it does not know. */
export function cleaned(element: XmlElement, parent = ''): XmlElement | undefined {
  const shape = marginsOfCells.includes(parent) ? marginShape : wordGrammar[element.name];
  if (!shape) return undefined;
  const attributes = attributesOf(element, shape);
  const needsValue =
    'w:val' in shape.attributes &&
    shape.attributes['w:val'] !== 'toggle' &&
    !valueless.includes(element.name);
  if (needsValue && !('w:val' in attributes)) return undefined;
  return { name: element.name, attributes, children: childrenOf(element, shape) };
}

function attributesOf(element: XmlElement, { attributes }: ElementShape): XmlElement['attributes'] {
  // Without a value something is on: only what is off must say so.
  if (attributes['w:val'] === 'toggle') return isOn(element) ? {} : { 'w:val': '0' };
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, shape]) => {
      const given = element.attributes[name];
      const value = given === undefined ? undefined : allowedValue(given, shape);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function allowedValue(given: string, shape: ValueShape): string | undefined {
  if (shape === 'text') return given;
  if (shape === 'toggle') return ['1', 'true', 'on'].includes(given) ? '1' : '0';
  if (shape === 'colour') return /^(?:auto|[\da-f]{6})$/i.test(given) ? given : undefined;
  if (shape === 'whole') {
    const number = Math.round(Number(given.trim() === '' ? Number.NaN : given));
    return Number.isFinite(number) ? String(number) : undefined;
  }
  return shape.includes(given) ? given : undefined;
}

function childrenOf(element: XmlElement, { children, isMixed }: ElementShape): XmlElement[] {
  const known = elementsIn(element).filter(({ name }) => children.includes(name));
  const once = known.filter(
    ({ name }, index) => repeated.includes(name) || known.findIndex((each) => each.name === name) === index,
  );
  const ordered = isMixed
    ? once
    : once.toSorted((one, other) => children.indexOf(one.name) - children.indexOf(other.name));
  return ordered.flatMap((child) => cleaned(child, element.name) ?? []);
}
