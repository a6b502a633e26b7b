import type { Cents } from '../values/money.ts';
import type { FundingEntry, FundingLine } from './budget.ts';
import { fundingAmounts } from './compute-budget.ts';

/** What a source says it has, and what is left of that. */
export interface Remainder {
  readonly available: Cents;
  /** Undefined as long as the amount that is asked is not known. */
  readonly remains: Cents | undefined;
}

/**
 * Computes what is left of a source for some of its entries (all, unless given); undefined when none of them says what there is. An entry
 * that does not say it is left out of both sides.
 */
export function remainderOf(
  line: FundingLine,
  entries: readonly FundingEntry[] = line.entries,
): Remainder | undefined {
  const limited = entries.filter(({ available }) => available?.value !== undefined);
  if (limited.length === 0) return undefined;
  const available = limited.reduce((sum, entry) => sum + (entry.available?.value ?? 0n), 0n);
  // Only the line as a whole knows what `rest` comes to.
  const isWhole = limited.length === line.entries.length;
  const amounts = isWhole
    ? [line.total]
    : [...fundingAmounts(limited, { cents: 0n, atLeast: true }).values()];
  const asked = amounts.reduce((sum, { cents }) => sum + cents, 0n);
  return { available, remains: amounts.some(({ atLeast }) => atLeast) ? undefined : available - asked };
}
