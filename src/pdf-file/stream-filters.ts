import { inflateSync } from 'node:zlib';

/** Bytes of one stream; ours have some hundred thousand. */
export const MAX_STREAM = 50_000_000;

/** Undoes a filter; `parameter` is a number in `DecodeParms`, which tell how it was used. */
type Filter = (bytes: Uint8Array, parameter: (name: string) => number | undefined) => Uint8Array;

/**
 * What undoes a filter, by its name (ISO 32000-2, 7.4): of those that we write, and that other programs use
 * where they add to a file of ours. Each throws an error for what is damaged, or larger than `MAX_STREAM`.
 */
export const streamFilters: ReadonlyMap<string, Filter> = new Map([
  [
    'FlateDecode',
    (packed, parameter) => {
      const bytes = inflateSync(packed, { maxOutputLength: MAX_STREAM });
      const predictor = parameter('Predictor') ?? 1;
      if (predictor === 1) return bytes;
      if (predictor < 10) throw new Error(`predictor ${predictor} of a stream is not known`);
      return withoutPredictions(bytes, parameter);
    },
  ],
]);

/** By the byte before a row: what a byte was guessed to be from those beside and above it (PNG, 9.2). */
const predictions: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
    const toCorner = Math.abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
  },
];

/** ISO 32000-2, 7.4.4.4. */
function withoutPredictions(bytes: Uint8Array, parameter: Parameters<Filter>[1]): Uint8Array {
  const bits = (parameter('Colors') ?? 1) * (parameter('BitsPerComponent') ?? 8);
  const step = Math.ceil(bits / 8);
  const stride = Math.ceil(((parameter('Columns') ?? 1) * bits) / 8);
  const height = bytes.length / (1 + stride);
  if (!(stride > 0) || !Number.isInteger(height)) throw new Error('the rows of a stream are damaged');
  const plain = new Uint8Array(height * stride);
  for (let at = 0; at < plain.length; at++) {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const predict = predictions[bytes[row * (1 + stride)] ?? 0];
    if (!predict) throw new Error('the rows of a stream are damaged');
    const before = (distance: number) => plain[at - distance] ?? 0;
    const left = column < step ? 0 : before(step);
    const corner = column < step ? 0 : before(stride + step);
    plain[at] = (bytes[at + row + 1] ?? 0) + predict(left, before(stride), corner);
  }
  return plain;
}
