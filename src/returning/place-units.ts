import { align } from '../redline/align.ts';
import { overlap } from '../redline/likeness.ts';
import type { Unit } from './returned-units.ts';
import type { Piece } from './sent-pieces.ts';
import { significant, wordsOf } from './significant.ts';
import { withPages } from './with-pages.ts';

/** A paragraph that was sent, and what came back of it; one of both is absent for what was lost or added without a trace. */
export interface Placed {
  readonly piece?: Piece | undefined;
  readonly unit?: Unit | undefined;
}

/** Pairs the paragraphs that were sent with those that came back. */
export function placeUnits(pieces: readonly Piece[], units: readonly Unit[]): readonly Placed[] {
  const sent = pieces.filter(({ text }) => text.trim() !== '').map((piece) => ({ piece, text: piece.text }));
  const returned = units.map((unit) => ({ unit, text: unit.sent }));
  const key = ({ text }: { readonly text: string }): string => significant(text).text;
  const placed = align<Placed & { readonly text: string }>(sent, returned, {
    oldKey: key,
    currentKey: key,
    likeness: (one, other) => overlap(wordsOf(one.text), wordsOf(other.text)),
  }).map(({ old, current }) => {
    const [piece, unit] = [old?.piece, current?.unit];
    return { piece: piece && unit ? withPages(piece, unit.sent) : piece, unit };
  });
  return withEmptyCells(placed, pieces);
}

/** A cell that was empty has no text to be found by: it is found by the cells beside it. */
function withEmptyCells(placed: readonly Placed[], pieces: readonly Piece[]): readonly Placed[] {
  const empty = new Map(
    pieces.flatMap((piece) => (piece.text.trim() === '' ? [[piece.node, piece] as const] : [])),
  );
  if (empty.size === 0) return placed;
  const rows = new Map(
    placed.flatMap(({ piece, unit }) => {
      const row = piece?.around.at(-1);
      return row?.type === 'tableRow' && unit?.cell ? [[unit.cell.row, row] as const] : [];
    }),
  );
  return placed.map((each) => {
    const { piece, unit } = each;
    if (piece || !unit?.cell || unit.sent.trim() !== '') return each;
    const cell = rows.get(unit.cell.row)?.children[unit.cell.column - 1];
    return { piece: cell && empty.get(cell), unit };
  });
}
