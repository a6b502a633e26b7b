import { firstIndex } from '../text/first-index.ts';
import type { Unit } from './returned-units.ts';
import type { Piece } from './sent-pieces.ts';
import { significant } from './significant.ts';

/** Says whether a paragraph came back as it was sent, but for tracked changes. */
export function isAsSent(piece: Piece, unit: Unit): boolean {
  return significant(piece.text).text === significant(unit.sent).text;
}

/**
 * Returns what tells where an offset in a paragraph that came back is in what was sent: places in order, from the begin to the
 * end of the whole. Undefined when the two are not the same.
 */
export function unitBoundaries(piece: Piece, unit: Unit): ((offset: number) => number) | undefined {
  const [own, sent] = [significant(piece.text), significant(unit.sent)];
  if (own.text !== sent.text) return undefined;
  const { length } = piece.text;
  return (offset) => {
    if (offset <= 0) return 0;
    if (offset >= unit.sent.length) return length;
    // The last of the offsets is the end.
    const count = Math.min(
      firstIndex(sent.offsets, (each) => each >= offset),
      own.offsets.length - 1,
    );
    const behind = count === 0 ? 0 : (own.offsets[count - 1] ?? 0) + 1;
    const next = own.offsets[count] ?? length;
    // White space between the two belongs to the side on which it came back.
    return /\s/.test(unit.sent[offset - 1] ?? '') ? next : behind;
  };
}
