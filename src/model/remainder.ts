import type { Cents } from '../values/money.ts';
import type { FundingEntry, FundingLine } from './budget.ts';
import { fundingAmounts } from './compute-budget.ts';

/** What a source has available, and what remains of it. */
export interface Remainder {
  readonly available: Cents;
  /** Undefined while the requested amount is unknown. */
  readonly remains: Cents | undefined;
}

/** Computes what remains of a source for entries (default: all); undefined if none says what there is. */
export function remainderOf(
  line: FundingLine,
  entries: readonly FundingEntry[] = line.entries,
): Remainder | undefined {
  const limited = entries.filter(({ available }) => available?.value !== undefined);
  if (limited.length === 0) return undefined;
  const available = limited.reduce((sum, entry) => sum + (entry.available?.value ?? 0n), 0n);
  // The value of `rest` is only known for the whole line.
  const isWhole = limited.length === line.entries.length;
  const amounts = isWhole
    ? [line.total]
    : [...fundingAmounts(limited, { cents: 0n, atLeast: true }).values()];
  const asked = amounts.reduce((sum, { cents }) => sum + cents, 0n);
  return { available, remains: amounts.some(({ atLeast }) => atLeast) ? undefined : available - asked };
}
