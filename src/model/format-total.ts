import type { Total } from './budget.ts';
import { type Decimals, formatMoney } from './format-money.ts';

/** Prints a computed total: `€ 49.980`, or `ten minste € 49.980` when an amount in it is not known yet. */
export function formatTotal(total: Total, decimals: Decimals = 'auto'): string {
  return `${total.atLeast ? 'ten minste ' : ''}${formatMoney(total.cents, decimals)}`;
}
