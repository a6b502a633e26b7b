import type { Chain, Token, WordEdit } from './chains.ts';
import { jointAuthorship } from './joint-authorship.ts';
import type { Returned } from './returned.ts';
import { spanAt } from './span-at.ts';

/** Returns what edits that are one change do, and who made them. */
export function textOf(edits: readonly WordEdit[]): Pick<Returned, 'from' | 'to' | 'by'> {
  const joined = (side: 'from' | 'to'): string =>
    edits
      .map((edit) => edit[side])
      .filter((text) => text !== '')
      .join(' … ');
  return { from: joined('from'), to: joined('to'), by: jointAuthorship(edits.map(({ by }) => by)) };
}

/** Returns what an edit of a chain is made of. */
export function tokensOf(edit: WordEdit, { parts }: Chain): readonly Token[] {
  return parts.get(edit) ?? [];
}

/** Returns where in its piece what was done begins and ends. */
export function stretchOf(tokens: readonly Token[]): { from: number; to: number } | undefined {
  const [first] = tokens;
  const own = tokens.filter(({ unit, segment }) => unit === first?.unit && segment);
  const [begin, end] = [own[0]?.at, own.at(-1)?.at];
  return begin && end && { from: begin.from, to: end.to };
}

/** Returns where in the sources what was done is. */
export function spanOf(tokens: readonly Token[], { links }: Chain): Returned['span'] {
  const piece = links[tokens[0]?.unit ?? 0]?.piece ?? links.find((link) => link.piece)?.piece;
  return piece && spanAt(piece, stretchOf(tokens));
}
