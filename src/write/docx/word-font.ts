import type { HouseStyle } from '../../model/house-style.ts';
import { escapeXml } from './escape-xml.ts';

/** Families of the same widths: who lacks one may show the other, and every line stays as it is. */
const sameWidths: readonly (readonly [string, string])[] = [
  ['Carlito', 'Calibri'],
  ['Caladea', 'Cambria'],
  ['Liberation Sans', 'Arial'],
  ['Liberation Serif', 'Times New Roman'],
];

/** Returns the family that a Word file names. */
export function wordFont({ font }: HouseStyle): string {
  return font.word ?? font.name;
}

/** Returns its entry in the font table: the family to use instead (ECMA-376 part 1, 17.8.3.1). */
export function fontEntry(style: HouseStyle): string {
  const name = wordFont(style);
  const other = sameWidths.find((pair) => pair.includes(name))?.find((each) => each !== name);
  return `<w:font w:name="${escapeXml(name)}">${other ? `<w:altName w:val="${other}"/>` : ''}</w:font>`;
}
