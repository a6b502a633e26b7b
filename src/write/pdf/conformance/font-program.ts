/** What a font program (TrueType; ISO/IEC 14496-22) says of its glyphs. */
export interface FontProgram {
  /** How many glyphs there are. */
  readonly glyphs: number;
  /** Width of a glyph in thousandths of the size. */
  widthOf(glyph: number): number;
}

/** Reads a font program; nothing when it is none. */
export function readFontProgram(bytes: Uint8Array): FontProgram | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) return undefined;
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    if (at + 16 > bytes.length) return undefined;
    tables.set(Buffer.from(bytes.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8));
  }
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((name) => tables.get(name));
  if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined;
  const unitsPerEm = view.getUint16(head + 18);
  const metrics = view.getUint16(hhea + 34);
  return {
    glyphs: view.getUint16(maxp + 4),
    // The last width holds for all glyphs behind it.
    widthOf: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
  };
}
