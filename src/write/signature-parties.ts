import type { FieldRow, SignatureParty } from '../model/nodes.ts';
import { textOf } from '../model/text-of.ts';

/** Points between two parties beside each other. */
export const partyGap = 28;
/** A narrower column has no room for label and value; then the parties are below each other. Points. */
const narrowest = 190;

/** At most so many parties are beside each other. */
export const partiesPerRow = 2;

/** Returns how many parties are beside each other on a width, and how wide each is, in points. */
export function partyColumns(width: number): {
  readonly count: 1 | typeof partiesPerRow;
  readonly width: number;
} {
  const half = (width - partyGap) / 2;
  return half >= narrowest ? { count: partiesPerRow, width: half } : { count: 1, width };
}

/** Returns how many of their last rows have the same labels, such as place, date and signature. */
export function sharedRows(parties: readonly SignatureParty[]): number {
  const [first, ...others] = parties.map(({ children }) => children);
  if (!first) return 0;
  let count = 0;
  const same = (rows: readonly FieldRow[]) => rows.at(-1 - count)?.label === first.at(-1 - count)?.label;
  while (count < first.length && others.every(same)) count += 1;
  return count;
}

/** Returns the name of who signs, or else the first value that is filled in: it tells parties apart. */
export function partyName({ children, partner }: SignatureParty): string {
  const filled = children.filter(
    (row) => row.kind === 'text' && row.children.some(({ type }) => type === 'text'),
  );
  const row = filled.find(({ stressed }) => stressed) ?? filled[0];
  return row ? textOf(row.children) : partner;
}
