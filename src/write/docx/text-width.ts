import type { Host } from '../../host/host.ts';
import { characterWidths } from '../../media/fonts/character-widths.ts';
import type { FontFamily, HouseStyle } from '../../model/house-style.ts';

/** A face of the font in a size, in points. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly italics?: boolean | undefined;
}
/** Gives the width of a text on one line, in points. */
export type TextWidth = (text: string, type: Type) => number;

/** Width of a character of a font whose measures cannot be read, as part of the size of the type. */
const usual = 0.6;

/**
 * Returns what measures text in the font of a house style: as Word does, character by character. Pages are
 * laid out with the library's own tables; this is to divide the width of a table and to see whether a word
 * fits. It throws a HostError when a font cannot be read.
 */
export function textWidths({ font }: HouseStyle, host: Host): TextWidth {
  const read = (face: keyof FontFamily['faces']) =>
    characterWidths(host.font(font.faces[face], font.folders?.[face] ?? ''));
  const faces = new Map<keyof FontFamily['faces'], ReturnType<typeof read>>();
  return (text, { size, bold = false, italics = false }) => {
    const face = bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal';
    if (!faces.has(face)) faces.set(face, read(face));
    const widthOf = faces.get(face);
    let width = 0;
    for (const character of text) width += widthOf?.(character.codePointAt(0) ?? 0) ?? usual;
    return width * size;
  };
}
