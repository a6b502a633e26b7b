import { constants, inflateSync } from 'node:zlib';
import type { ReadingLimit } from './reading-limit.ts';
import { MAX_STREAM } from './stream-filters.ts';

/**
 * Returns what is in the object stream (ISO 32000-2, 7.5.7) of which the dictionary ends at a place: newer
 * programs keep there what is no stream itself. Of a damaged one, what can be read; of one that is not
 * compressed, or in another way than ours ever are, what is there.
 *
 * @param pdf one character a byte
 */
export function objectStream(pdf: string, end: number, limit?: ReadingLimit): string {
  const word = pdf.indexOf('stream', end);
  limit?.count((word < 0 ? pdf.length : word) - end);
  if (word < 0) return '';
  const start = word + 'stream'.length;
  const close = pdf.indexOf('endstream', start);
  const whole = pdf.slice(start, close < 0 ? undefined : close);
  limit?.count(whole.length);
  const stream = whole.replace(/^\r?\n/, '');
  try {
    return inflateSync(Buffer.from(stream, 'latin1'), {
      maxOutputLength: MAX_STREAM,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString('latin1');
  } catch {
    return stream;
  }
}
