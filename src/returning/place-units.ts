import type { Authorship } from '../docx-reading/word-file.ts';
import { align } from '../redline/align.ts';
import { overlap } from '../redline/likeness.ts';
import type { Segment, Unit } from './returned-units.ts';
import type { Piece } from './sent-pieces.ts';
import { significant } from './significant.ts';

/** A paragraph that was sent, and what came back of it; one of both is absent for what was lost or added without a trace. */
export interface Placed {
  readonly piece?: Piece | undefined;
  readonly unit?: Unit | undefined;
}

/** A tracked change within a paragraph. */
export interface PlacedChange {
  /** In the text of the piece; undefined where something untracked changed too. */
  readonly at: { readonly from: number; readonly to: number } | undefined;
  readonly deleted: string;
  readonly inserted: readonly Segment[];
  readonly by: Authorship;
}

/** Pairs the paragraphs that were sent with those that came back. */
export function placeUnits(pieces: readonly Piece[], units: readonly Unit[]): readonly Placed[] {
  const sent = pieces.filter(({ text }) => text.trim() !== '').map((piece) => ({ piece, text: piece.text }));
  const returned = units.map((unit) => ({ unit, text: unit.sent }));
  const key = ({ text }: { readonly text: string }): string => significant(text).text;
  return align<Placed & { readonly text: string }>(sent, returned, {
    oldKey: key,
    currentKey: key,
    likeness: (one, other) => overlap(wordsOf(one.text), wordsOf(other.text)),
  }).map(({ old, current }) => ({ piece: old?.piece, unit: current?.unit }));
}

/** Says whether a paragraph came back as it was sent, but for tracked changes. */
export function isAsSent(piece: Piece, unit: Unit): boolean {
  return significant(piece.text).text === significant(unit.sent).text;
}

/** Returns the tracked changes in a paragraph, in order; what stands beside each other is one. */
export function changesIn(piece: Piece, unit: Unit): PlacedChange[] {
  const map = offsetsIn(piece, unit);
  const found: PlacedChange[] = [];
  let offset = 0;
  let open: { from: number; deleted: string; inserted: Segment[]; by: Authorship } | undefined;
  const close = (): void => {
    if (open) found.push({ ...open, at: map?.(open.from, offset) });
    open = undefined;
  };
  for (const segment of unit.segments) {
    const { state, text, by } = segment;
    if (state === 'kept' || !by) {
      close();
      offset += text.length;
      continue;
    }
    open ??= { from: offset, deleted: '', inserted: [], by };
    if (state === 'inserted') open.inserted.push(segment);
    else {
      open.deleted += text;
      offset += text.length;
    }
  }
  close();
  return found;
}

/** Returns what tells where a stretch of the text that came back is in the piece; undefined when they are not the same. */
export function offsetsIn(
  piece: Piece,
  unit: Unit,
): ((from: number, to: number) => { readonly from: number; readonly to: number }) | undefined {
  if (!isAsSent(piece, unit)) return undefined;
  const [own, sent] = [significant(piece.text), significant(unit.sent)];
  const countBefore = (offset: number): number => {
    const found = sent.offsets.findIndex((each) => each >= offset);
    return found < 0 ? sent.offsets.length - 1 : found;
  };
  return (from, to) => {
    const [first, last] = [countBefore(from), countBefore(to)];
    if (last > first) {
      // With the white space at its edges that goes too.
      const before = first === 0 ? 0 : (own.offsets[first - 1] ?? 0) + 1;
      const begin = /^\s/.test(unit.sent.slice(from)) ? before : (own.offsets[first] ?? 0);
      const behind = (own.offsets[last - 1] ?? begin) + 1;
      return { from: begin, to: /\s$/.test(unit.sent.slice(0, to)) ? (own.offsets[last] ?? behind) : behind };
    }
    // Only white space, or nothing: the place right behind the character before it, and the white space that it stood for.
    const behind = first === 0 ? 0 : (own.offsets[first - 1] ?? 0) + 1;
    const next = own.offsets[first] ?? piece.text.length;
    const before = /\s$/.test(unit.sent.slice(0, from)) || from === 0 ? next : behind;
    return to > from ? { from: behind, to: Math.max(behind, next) } : { from: before, to: before };
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
