import { formatMoney } from '../values/format-money.ts';
import type { Cents } from '../values/money.ts';

/** An amount for programs and for people. The cents are text: a JSON number is a fraction to most readers, and loses cents of large sums. */
export interface MoneyData {
  readonly cents: string;
  /** As printed: `€ 45.000`. */
  readonly text: string;
}

/** Returns an amount as `document.json` holds it. */
export function moneyData(cents: Cents): MoneyData {
  return { cents: String(cents), text: formatMoney(cents) };
}
