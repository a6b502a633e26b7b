import type { Amount } from './amount.ts';
import { type Decimals, formatMoney, groupDigits } from './format-money.ts';

/** Prints an amount as the specification of a budget line: `588 uur × € 85`, `€ 100.000`, `p.m.`, `rest`. */
export function formatAmount(amount: Amount, decimals: Decimals = 'auto'): string {
  switch (amount.kind) {
    case 'sum':
      return formatMoney(amount.total, decimals);
    case 'product':
      return [...amount.factors.map(formatFactor), formatMoney(amount.rate, decimals)].join(' × ');
    case 'open':
      return 'p.m.';
    case 'rest':
      return 'rest';
  }
}

type Factor = Extract<Amount, { kind: 'product' }>['factors'][number];

function formatFactor({ numerator, decimals, unit }: Factor): string {
  const scale = 10n ** BigInt(decimals);
  const behind = decimals === 0 ? '' : `,${(numerator % scale).toString().padStart(decimals, '0')}`;
  return `${groupDigits(numerator / scale)}${behind}${unit === '' ? '' : ` ${unit}`}`;
}
