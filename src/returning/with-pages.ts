import type { Leaf, Piece } from './sent-pieces.ts';

/** A page, or from one to another, as a reference to another document has it: "3 tot en met 4". */
const pages = '(\\d+(?:\\s\\p{L}[\\p{L}\\s]{0,20}\\s\\d+)?|…)?';

/**
 * Returns a piece with the pages of other documents as a file has them. There they are text, and what was sent is made again
 * without a layout, so without them. The piece as it is when anything else differs.
 *
 * @param sent the text of the paragraph, without what somebody did to it
 */
export function withPages(piece: Piece, sent: string): Piece {
  const numbers = piece.leaves.filter(({ node }) => node.type === 'pageRange');
  if (numbers.length === 0) return piece;
  const parts = [...numbers, undefined].map((leaf, index) =>
    piece.text.slice(numbers[index - 1]?.to ?? 0, leaf?.from),
  );
  const [found, ...filled] = new RegExp(`^${parts.map(literal).join(pages)}$`, 'u').exec(sent) ?? [];
  if (found === undefined) return piece;
  const leaves: Leaf[] = [];
  let text = piece.text;
  let more = 0;
  for (const leaf of piece.leaves) {
    const number = leaf.node.type === 'pageRange' ? (filled[numbers.indexOf(leaf)] ?? '') : '';
    const from = leaf.from + more;
    text = text.slice(0, from) + number + text.slice(from);
    more += number.length;
    leaves.push({ ...leaf, from, to: leaf.to + more });
  }
  return { ...piece, text, leaves };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
