import { groupDigits } from '../text/group-digits.ts';
import type { Amount } from './amount.ts';
import { formatMoney } from './format-money.ts';

/** Prints an amount: `588 uur × € 85`, `€ 100.000`, `p.m.`, `rest`. A rate keeps its decimals. */
export function formatAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'sum':
      return formatMoney(amount.total);
    case 'product':
      return [...amount.factors.map(formatFactor), formatMoney(amount.rate, amount.decimals)].join(' × ');
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
