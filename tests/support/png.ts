import { crc32, deflateSync } from 'node:zlib';

/** What a PNG is made of; all but the size can be left out. */
export interface PngRecipe {
  readonly width: number;
  readonly height: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey with opacity, 6 colours with opacity. */
  readonly colourType?: number;
  readonly bits?: number;
  readonly interlaced?: boolean;
  /** Samples of a pixel, as many as its colour type has. */
  readonly pixel?: (x: number, y: number) => readonly number[];
  /** The filter of a row, 0 to 4. */
  readonly filter?: (row: number) => number;
  /** Red, green and blue of each colour. */
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Chunks before the pixels, whole. */
  readonly extra?: readonly Uint8Array[];
}

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Samples of a pixel, by colour type. */
export const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Makes a PNG of one colour, RGB with 8 bits each. */
export function png(width: number, height: number): Uint8Array {
  return pngOf({ width, height });
}

/** Makes a whole PNG, by the specification and with nothing of the program. */
export function pngOf(recipe: PngRecipe): Buffer {
  const { palette, transparency, extra = [] } = recipe;
  return pngFile(
    pngChunk('IHDR', pngHeader(recipe)),
    ...extra,
    ...(palette ? [pngChunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [pngChunk('tRNS', Buffer.from(transparency))] : []),
    pngChunk('IDAT', deflateSync(pngRows(recipe))),
    pngChunk('IEND', Buffer.alloc(0)),
  );
}

/** A file that says that it is so large, and has next to nothing in it. */
export function claimedPng(width: number, height: number): Uint8Array {
  return pngFile(
    pngChunk('IHDR', pngHeader({ width, height })),
    pngChunk('IDAT', deflateSync(Buffer.alloc(1))),
    pngChunk('IEND', Buffer.alloc(0)),
  );
}

export function pngFile(...chunks: readonly Uint8Array[]): Buffer {
  return Buffer.concat([pngSignature, ...chunks]);
}

export function pngChunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export function pngHeader({
  width,
  height,
  colourType = 2,
  bits = 8,
  interlaced = false,
}: PngRecipe): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colourType, 0, 0, interlaced ? 1 : 0], 8);
  return header;
}

/** The filtered rows of all passes, not packed. */
export function pngRows({
  width,
  height,
  colourType = 2,
  bits = 8,
  interlaced = false,
  pixel = () => [0x9f, 0x9f, 0x9f, 0x9f],
  filter = () => 0,
}: PngRecipe): Buffer {
  const count = samplesOf[colourType] ?? 1;
  const step = Math.max(1, (count * bits) / 8);
  const rows: Buffer[] = [];
  for (const [left, top, across, down] of interlaced ? adam7 : whole) {
    let above: Buffer | undefined;
    for (let y = top; y < height && left < width; y += down) {
      const samples: number[] = [];
      for (let x = left; x < width; x += across) samples.push(...pixel(x, y).slice(0, count));
      const row = packed(samples, bits);
      rows.push(filtered(row, above, filter(rows.length), step));
      above = row;
    }
  }
  return Buffer.concat(rows);
}

const whole = [[0, 0, 1, 1]] as const;
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function packed(samples: readonly number[], bits: number): Buffer {
  if (bits === 8) return Buffer.from(samples);
  const text = samples.map((sample) => sample.toString(2).padStart(bits, '0')).join('');
  return Buffer.from((text.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

function filtered(row: Buffer, above: Buffer | undefined, filter: number, step: number): Buffer {
  if (filter === 0) return Buffer.concat([Buffer.of(0), row]);
  const bytes = row.map((value, index) => {
    const left = row[index - step] ?? 0;
    const up = above?.[index] ?? 0;
    const corner = above?.[index - step] ?? 0;
    const guess = left + up - corner;
    const nearest = [left, up, corner].reduce((best, one) =>
      Math.abs(guess - one) < Math.abs(guess - best) ? one : best,
    );
    return value - ([0, left, up, (left + up) >> 1, nearest][filter] ?? 0);
  });
  return Buffer.concat([Buffer.from([filter]), bytes]);
}
