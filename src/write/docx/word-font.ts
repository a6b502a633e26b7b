import type { Host } from '../../host/host.ts';
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

/**
 * Returns the files of the font of a house style when its Word template is set in it, and the library has no widths of it:
 * pages are counted with these.
 */
export function ownFonts({ font, template }: HouseStyle, host: Host): Uint8Array[] {
  const { name, faces, folders } = font;
  const isKnown = sameWidths.some((pair) => pair.includes(name));
  if (isKnown || !template || !Object.values(template.fonts).includes(name)) return [];
  return Object.entries(faces).map(([face, file]) =>
    host.font(file, folders?.[face as keyof typeof faces] ?? ''),
  );
}

/** Returns the entries of its families in the font table, with the one to use instead (ECMA-376 part 1, 17.8.3.1). */
export function fontEntries(style: HouseStyle): string {
  const names = [wordFont(style), ...Object.values(style.template?.fonts ?? {})];
  return [...new Set(names)].map(fontEntry).join('');
}

function fontEntry(name: string): string {
  const other = sameWidths.find((pair) => pair.includes(name))?.find((each) => each !== name);
  return `<w:font w:name="${escapeXml(name)}">${other ? `<w:altName w:val="${other}"/>` : ''}</w:font>`;
}
