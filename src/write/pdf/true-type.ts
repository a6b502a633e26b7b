/** Adds a character map to a TrueType font (ISO/IEC 14496-22); `glyphs` is by code point, rising. */
export function withCharacterMap(program: Uint8Array, glyphs: ReadonlyMap<number, number>): Uint8Array {
  const source = Buffer.from(program.buffer, program.byteOffset, program.byteLength);
  const tables = Array.from({ length: source.readUInt16BE(4) }, (_, index): Table => {
    const at = 12 + 16 * index;
    const [offset, length] = [source.readUInt32BE(at + 8), source.readUInt32BE(at + 12)];
    return { tag: source.toString('latin1', at, at + 4), data: source.subarray(offset, offset + length) };
  });
  return fontFile([
    ...tables.filter(({ tag }) => tag !== 'cmap'),
    { tag: 'cmap', data: characterMap(glyphs) },
  ]);
}

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** For Windows and Unicode (platform 3, encoding 1), in format 4 (5.2.1.3). */
function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const segments: { readonly start: number; readonly glyph: number; end: number }[] = [];
  for (const [codePoint, glyph] of glyphs) {
    const last = segments.at(-1);
    if (last && codePoint === last.end + 1 && glyph === last.glyph + codePoint - last.start)
      last.end = codePoint;
    else segments.push({ start: codePoint, end: codePoint, glyph });
  }
  // The last one ends the table, and leads to "no such glyph".
  segments.push({ start: 0xffff, end: 0xffff, glyph: 0 });
  const count = segments.length;
  const words = [
    ...[0, 1, 3, 1, 0, 12],
    ...[4, 16 + 8 * count, 0, 2 * count, ...searchOf(count, 2)],
    ...segments.map(({ end }) => end),
    0,
    ...segments.map(({ start }) => start),
    ...segments.map(({ start, glyph }) => (glyph - start) & 0xffff),
    ...segments.map(() => 0),
  ];
  const table = Buffer.alloc(2 * words.length);
  words.forEach((word, index) => {
    table.writeUInt16BE(word, 2 * index);
  });
  return table;
}

/** For binary search of a list: largest power of two in its length (bytes), its exponent, the rest. */
function searchOf(count: number, size: number): [range: number, selector: number, shift: number] {
  const selector = Math.floor(Math.log2(count));
  const range = size * 2 ** selector;
  return [range, selector, size * count - range];
}

/** Puts tables together: a directory in order of tag, each table at a multiple of four (5.1). */
function fontFile(tables: readonly Table[]): Uint8Array {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x00010000, 0);
  [sorted.length, ...searchOf(sorted.length, 16)].forEach((value, index) => {
    head.writeUInt16BE(value, 4 + 2 * index);
  });
  const parts: Buffer[] = [head];
  let offset = head.length;
  sorted.forEach(({ tag, data }, index) => {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    [checksum(padded), offset, data.length].forEach((value, index) => {
      head.writeUInt32BE(value, at + 4 + 4 * index);
    });
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
