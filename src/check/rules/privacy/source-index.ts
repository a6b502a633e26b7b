import type { Position } from '../../../diagnostic/span.ts';
import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';

/** Turns offsets in the text of a file into points, and back. */
interface SourceOffsets {
  readonly positionAt: (offset: number) => Position;
  readonly offsetOf: (position: Position) => number;
}

/** Returns the two ways between offsets and points of a file, each in the time of a binary search at most. */
export function sourceOffsets({ source }: LoadedDocument): SourceOffsets {
  return offsetsIn(source);
}

const offsetsIn = memoizeByObject((source: LoadedDocument['source']): SourceOffsets => {
  // load has refused lines that end otherwise, and taken off a byte order mark.
  const starts = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    positionAt: (offset) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    offsetOf: ({ line, column }) => (starts[line - 1] ?? source.text.length) + column - 1,
  };
});
