import { type Decimals, formatMoney } from '../values/format-money.ts';
import type { Total } from './budget.ts';

/** Prints a computed total: `€ 49.980`, `ten minste € 49.980` if part is unknown, `p.m.` if all is. */
export function formatTotal(total: Total, decimals: Decimals = 'auto'): string {
  if (total.atLeast && total.cents === 0n) return 'p.m.';
  return `${total.atLeast ? 'ten minste ' : ''}${formatMoney(total.cents, decimals)}`;
}
