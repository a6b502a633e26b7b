import { formatMoney } from '../../values/format-money.ts';
import type { Quantity } from './quantities-in-text.ts';

/** Says a number in Dutch as a quantity of this kind: `€ 50.500`, `25%`, `1.250`. */
export function sayNumber(value: number, kind: Quantity['kind']): string {
  if (kind === 'money') return formatMoney(BigInt(Math.round(value * 100)));
  return `${value.toLocaleString('nl-NL', { maximumFractionDigits: kind === 'percent' ? 1 : 2 })}${kind === 'percent' ? '%' : ''}`;
}
