import type { PngParts } from './png-parts.ts';
import { type PngPass, pngPasses, unfilterRows, unpackRows } from './png-rows.ts';

/** Returns the samples of a PNG row by row: no filters, not interlaced. @throws PictureError */
export function pngSamples(parts: PngParts): Uint8Array {
  const passes = pngPasses(parts);
  const rows = unpackRows(parts, passes);
  unfilterRows(rows, passes, parts);
  return parts.interlaced ? spread(rows, passes, parts) : closedUp(rows, passes);
}

/** Takes the byte of the filter from before each row, in place. */
function closedUp(rows: Uint8Array, passes: readonly PngPass[]): Uint8Array {
  const [{ height, stride } = { height: 0, stride: 0 }] = passes;
  for (let row = 0; row < height; row += 1) {
    const from = row * (1 + stride) + 1;
    rows.copyWithin(row * stride, from, from + stride);
  }
  return rows.subarray(0, height * stride);
}

/** Puts the pixels of each pass where they belong. */
function spread(
  rows: Uint8Array,
  passes: readonly PngPass[],
  { width, height, samples, bits }: PngParts,
): Uint8Array {
  const pixel = samples * bits;
  const across = Math.ceil((width * pixel) / 8);
  const whole = new Uint8Array(across * height);
  const put = pixel < 8 ? putBits : putBytes;
  for (const pass of passes)
    for (let y = 0; y < pass.height; y += 1) {
      const from = pass.start + y * (1 + pass.stride) + 1;
      const to = (pass.top + y * pass.down) * across;
      for (let x = 0; x < pass.width; x += 1)
        put(rows, from, x, whole, to, pass.left + x * pass.across, pixel);
    }
  return whole;
}

/** Copies a pixel of so many bits from its place in one row to that in another. */
type Put = (
  rows: Uint8Array,
  from: number,
  x: number,
  whole: Uint8Array,
  to: number,
  column: number,
  bits: number,
) => void;

const putBytes: Put = (rows, from, x, whole, to, column, bits) => {
  const bytes = bits / 8;
  for (let index = 0; index < bytes; index += 1)
    whole[to + column * bytes + index] = rows[from + x * bytes + index] as number;
};

const putBits: Put = (rows, from, x, whole, to, column, bits) => {
  const at = column * bits;
  (whole[to + (at >> 3)] as number) |= sampleAt(rows, from, x, bits) << (8 - bits - (at & 7));
};

/** Reads a sample of at most 8 bits from a row that begins at `from`. */
export function sampleAt(bytes: Uint8Array, from: number, index: number, bits: number): number {
  const at = index * bits;
  return ((bytes[from + (at >> 3)] as number) >> (8 - bits - (at & 7))) & (2 ** bits - 1);
}
