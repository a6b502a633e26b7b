import type { Span } from '../diagnostic/span.ts';
import { spanInText } from '../model/text-spans.ts';
import type { Leaf, Piece } from './sent-pieces.ts';

/** Returns the span of a stretch of a piece; of the whole piece where no leaf has it. */
export function spanAt(piece: Piece, at: { from: number; to: number } | undefined): Span | undefined {
  if (!at) return piece.node.data?.span;
  const leaf = touchedLeaf(piece, at);
  if (leaf?.node.type === 'text' && leaf.node.data?.span) {
    const from = Math.max(0, at.from - leaf.from);
    return spanInText(leaf.node, from, Math.max(from, Math.min(at.to, leaf.to) - leaf.from));
  }
  return leaf?.node.data?.span ?? piece.node.data?.span;
}

/** The first leaf that a stretch is in; for a place between two leaves the one that is the author's. */
function touchedLeaf({ leaves }: Piece, { from, to }: { from: number; to: number }): Leaf | undefined {
  if (to > from) return leaves.find((leaf) => leaf.from < to && from < leaf.to);
  const beside = leaves.filter((leaf) => leaf.from <= from && from <= leaf.to && leaf.node.type === 'text');
  return beside.find(({ node }) => node.type === 'text' && !node.data?.value) ?? beside[0];
}
