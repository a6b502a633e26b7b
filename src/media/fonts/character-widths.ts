import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import { characterMap } from './character-map.ts';
import { fontTable } from './font-table.ts';

/** Gives the width of a character as part of the size; of a missing one that of its mark. */
export type CharacterWidths = (codePoint: number) => number;

/**
 * Reads the widths of the characters of a TrueType font, without kerning (OpenType 1.9: `hmtx`, with
 * `head.unitsPerEm` and `hhea.numberOfHMetrics`). Returns undefined when the tables are not there.
 */
export const characterWidths = memoizeByObject((bytes: Uint8Array): CharacterWidths | undefined => {
  const glyphOf = characterMap(bytes);
  if (!glyphOf) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => fontTable(view, tag));
    if (head === undefined || hhea === undefined || hmtx === undefined) return undefined;
    const unitsPerEm = view.getUint16(head + 18);
    const count = view.getUint16(hhea + 34);
    // Glyphs behind the last that is listed are as wide as that one. Read now, so that what points outside
    // the file is noticed here.
    const widths = Array.from({ length: count }, (_, glyph) => view.getUint16(hmtx + 4 * glyph) / unitsPerEm);
    return (codePoint) => widths[Math.min(glyphOf(codePoint), count - 1)] ?? 0;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
});
