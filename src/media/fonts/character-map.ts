import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import { fontTable } from './font-table.ts';

/** Gives the glyph of a character in a font; 0 when it has none. */
export type CharacterMap = (codePoint: number) => number;

/** Platform and encoding of the tables for Unicode, the fullest first (OpenType 1.9, `cmap`). */
const unicodeTables: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
];

/**
 * Reads which glyphs a TrueType font has for characters, from its `cmap` table (OpenType 1.9; formats 4 and
 * 12, which carry Unicode). Much quicker than opening the font: who does not draw needs no outlines. Returns
 * undefined when there is no such table; whoever prints with the font says what is wrong with it.
 */
export const characterMap = memoizeByObject((bytes: Uint8Array): CharacterMap | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const cmap = fontTable(view, 'cmap');
    const start = cmap === undefined ? undefined : unicodeTable(view, cmap);
    if (start === undefined) return undefined;
    const read = formats[view.getUint16(start)];
    return read?.(view, start);
  } catch (error) {
    // A table that points outside the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
});

const formats: Readonly<Record<number, (view: DataView, start: number) => CharacterMap>> = {
  4: segments,
  12: groups,
};

function unicodeTable(view: DataView, cmap: number): number | undefined {
  const found = new Map<string, number>();
  const count = view.getUint16(cmap + 2);
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * count; entry += 8)
    found.set(`${view.getUint16(entry)}/${view.getUint16(entry + 2)}`, cmap + view.getUint32(entry + 4));
  return unicodeTables.map(([platform, encoding]) => found.get(`${platform}/${encoding}`)).find(isNumber);
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

/** Format 4: segments of the basic plane: last character, first, shift and perhaps a list of glyphs. */
function segments(view: DataView, start: number): CharacterMap {
  const count = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const offsets = deltas + 2 * count;
  // Read now, so that a table that points outside the file is noticed here.
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < 2 * count; segment += 2) {
    const last = view.getUint16(ends + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = view.getUint16(starts + segment); code <= last && code < 0xffff; code += 1) {
      const listed =
        offset === 0
          ? code
          : view.getUint16(offsets + segment + offset + 2 * (code - view.getUint16(starts + segment)));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + view.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0;
}

/** Format 12: groups of consecutive characters with consecutive glyphs. */
function groups(view: DataView, start: number): CharacterMap {
  const count = view.getUint32(start + 12);
  const ranges: { readonly first: number; readonly last: number; readonly glyph: number }[] = [];
  for (let entry = start + 16; entry < start + 16 + 12 * count; entry += 12)
    ranges.push({
      first: view.getUint32(entry),
      last: view.getUint32(entry + 4),
      glyph: view.getUint32(entry + 8),
    });
  return (codePoint) => {
    const range = ranges.find(({ first, last }) => first <= codePoint && codePoint <= last);
    return range ? range.glyph + codePoint - range.first : 0;
  };
}
