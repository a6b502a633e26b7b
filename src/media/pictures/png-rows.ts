import { inflateSync } from 'node:zlib';
import { damaged } from './picture.ts';
import type { PngHeader, PngParts } from './png-parts.ts';

/** One of the seven coarser pictures that an interlaced PNG is made of, or the whole (PNG, 8.2). */
export interface PngPass {
  /** The first pixel of it and the steps between them, in pixels of the whole. */
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
  /** In pixels of its own. */
  readonly width: number;
  readonly height: number;
  /** Bytes of a row, without the one before it that names its filter. */
  readonly stride: number;
  /** Where its first row begins in the unpacked bytes. */
  readonly start: number;
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

/** Returns the passes of a picture that have pixels, in their order. */
export function pngPasses({ width, height, samples, bits, interlaced }: PngHeader): PngPass[] {
  let start = 0;
  return (interlaced ? adam7 : whole)
    .map(([left, top, across, down]) => {
      const size = { width: Math.ceil((width - left) / across), height: Math.ceil((height - top) / down) };
      return { left, top, across, down, ...size, stride: Math.ceil((size.width * samples * bits) / 8) };
    })
    .filter((pass) => pass.width > 0 && pass.height > 0)
    .map((pass) => {
      const placed = { ...pass, start };
      start += pass.height * (1 + pass.stride);
      return placed;
    });
}

/** Returns how many bytes the rows take when they are unpacked, the filter before each included. */
export function unpackedLength(passes: readonly PngPass[]): number {
  return passes.reduce((sum, { height, stride }) => sum + height * (1 + stride), 0);
}

/** Unpacks the rows of all passes, no more and no fewer than there must be. @throws PictureError */
export function unpackRows({ packed }: PngParts, passes: readonly PngPass[]): Uint8Array {
  const length = unpackedLength(passes);
  const rows = inflated(packed, length);
  if (rows.length < length) damaged('er zijn minder beeldpunten dan erin horen');
  if (rows.length > length) damaged('er zijn meer beeldpunten dan erin horen');
  for (const { start, height, stride } of passes)
    for (let row = 0, at = start; row < height; row += 1, at += 1 + stride)
      if ((rows[at] ?? 0) > 4) damaged('een rij beeldpunten is gefilterd op een manier die niet bestaat');
  return rows;
}

/** At most a byte more than `length`, in one piece: pieces would be collected and then copied. */
function inflated(packed: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(packed, { chunkSize: Math.max(64, length + 1), maxOutputLength: length + 1 });
  } catch (error) {
    return isTooMuch(error)
      ? damaged('er zijn meer beeldpunten dan erin horen')
      : damaged('de beeldpunten zijn niet uit te pakken');
  }
}

function isTooMuch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** Takes the filters off (PNG, 9.2), in place: each row keeps the byte of its filter. */
export function unfilterRows(
  rows: Uint8Array,
  passes: readonly PngPass[],
  { samples, bits }: PngHeader,
): void {
  const step = Math.max(1, (samples * bits) / 8);
  for (const { start, height, stride } of passes)
    for (let row = 0, at = start; row < height; row += 1, at += 1 + stride)
      unfilter[rows[at] ?? 0]?.(rows, at + 1, stride, step, row > 0);
}

type Unfilter = (bytes: Uint8Array, from: number, stride: number, step: number, hasAbove: boolean) => void;

/** By the number of the filter. The row above is `stride + 1` bytes before; outside the picture is zero. */
const unfilter: readonly Unfilter[] = [
  () => undefined,
  (bytes, from, stride, step) => {
    for (let at = from + step; at < from + stride; at += 1)
      bytes[at] = (bytes[at] as number) + (bytes[at - step] as number);
  },
  (bytes, from, stride, _step, hasAbove) => {
    if (!hasAbove) return;
    for (let at = from; at < from + stride; at += 1)
      bytes[at] = (bytes[at] as number) + (bytes[at - stride - 1] as number);
  },
  (bytes, from, stride, step, hasAbove) => {
    for (let at = from; at < from + stride; at += 1) {
      const left = at < from + step ? 0 : (bytes[at - step] as number);
      const above = hasAbove ? (bytes[at - stride - 1] as number) : 0;
      bytes[at] = (bytes[at] as number) + ((left + above) >> 1);
    }
  },
  (bytes, from, stride, step, hasAbove) => {
    for (let at = from; at < from + stride; at += 1) {
      const isFirst = at < from + step;
      const left = isFirst ? 0 : (bytes[at - step] as number);
      const above = hasAbove ? (bytes[at - stride - 1] as number) : 0;
      const corner = isFirst || !hasAbove ? 0 : (bytes[at - stride - 1 - step] as number);
      bytes[at] = (bytes[at] as number) + paeth(left, above, corner);
    }
  },
];

function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
