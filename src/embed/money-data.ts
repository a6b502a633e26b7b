import { formatMoney } from '../values/format-money.ts';
import type { Cents } from '../values/money.ts';

/** An amount for programs and people. Cents are text: as a JSON number large sums may lose precision. */
export interface MoneyData {
  readonly cents: string;
  /** As printed: `€ 45.000`. */
  readonly text: string;
}

/** Converts an amount for `document.json`. */
export function moneyData(cents: Cents): MoneyData {
  return { cents: String(cents), text: formatMoney(cents) };
}
