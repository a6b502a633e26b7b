/** Says whether a font has a glyph for a character. */
export type Coverage = (codePoint: number) => boolean;

/** Platform and encoding of the tables that map Unicode, the fullest first (OpenType 1.9, `cmap`, "Platform IDs"). */
const unicodeTables: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
];

/**
 * Reads which characters a TrueType font can print, from its `cmap` table (OpenType 1.9; formats 4 and 12, which carry Unicode). Much
 * quicker than opening the font: `check` needs no outlines. Returns undefined when there is no such table; whoever prints with the font
 * says what is wrong with it.
 */
export function fontCoverage(bytes: Uint8Array): Coverage | undefined {
  if (!known.has(bytes)) known.set(bytes, readCoverage(bytes));
  return known.get(bytes);
}

const known = new WeakMap<Uint8Array, Coverage | undefined>();

function readCoverage(bytes: Uint8Array): Coverage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const cmap = tableAt(view, 'cmap');
    const start = cmap === undefined ? undefined : unicodeTable(view, cmap);
    if (start === undefined) return undefined;
    const read = formats[view.getUint16(start)];
    return read?.(view, start);
  } catch (error) {
    // A table that points outside the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const formats: Readonly<Record<number, (view: DataView, start: number) => Coverage>> = {
  4: segments,
  12: groups,
};

function tableAt(view: DataView, wanted: string): number | undefined {
  const count = view.getUint16(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const tag = [0, 1, 2, 3].map((index) => String.fromCharCode(view.getUint8(entry + index))).join('');
    if (tag === wanted) return view.getUint32(entry + 8);
  }
  return undefined;
}

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

/** Format 4: segments of the basic plane, each with its last character, first character, shift and, if need be, a list of glyphs. */
function segments(view: DataView, start: number): Coverage {
  const count = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const offsets = deltas + 2 * count;
  // Read now, so that a table that points outside the file is noticed here.
  const covered = new Set<number>();
  for (let segment = 0; segment < 2 * count; segment += 2) {
    const last = view.getUint16(ends + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = view.getUint16(starts + segment); code <= last && code < 0xffff; code += 1) {
      const listed =
        offset === 0
          ? code
          : view.getUint16(offsets + segment + offset + 2 * (code - view.getUint16(starts + segment)));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + view.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) covered.add(code);
    }
  }
  return (codePoint) => covered.has(codePoint);
}

/** Format 12: groups of consecutive characters with consecutive glyphs. */
function groups(view: DataView, start: number): Coverage {
  const count = view.getUint32(start + 12);
  const ranges: { readonly first: number; readonly last: number }[] = [];
  for (let entry = start + 16; entry < start + 16 + 12 * count; entry += 12) {
    const first = view.getUint32(entry);
    const startsAtNothing = view.getUint32(entry + 8) === 0;
    ranges.push({ first: startsAtNothing ? first + 1 : first, last: view.getUint32(entry + 4) });
  }
  return (codePoint) => ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}
