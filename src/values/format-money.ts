import { groupDigits } from '../text/group-digits.ts';
import type { Cents } from './money.ts';

/** `auto`: cents only when there are any; `always`: two decimals, for a column with cents elsewhere. */
export type Decimals = 'auto' | 'always';

/** Prints an amount in Dutch: `€ 45.000`, `€ 45.000,50`, `−€ 5`, with a no-break space behind the sign. */
export function formatMoney(cents: Cents, decimals: Decimals = 'auto'): string {
  const size = cents < 0n ? -cents : cents;
  const rest = size % 100n;
  const tail = decimals === 'always' || rest !== 0n ? `,${rest.toString().padStart(2, '0')}` : '';
  // U+2212 rather than a hyphen: screen readers pass over a hyphen without a word.
  return `${cents < 0n ? '\u2212' : ''}€\u00a0${groupDigits(size / 100n)}${tail}`;
}

/** Tells how a column of amounts is printed: with decimals everywhere as soon as one of them has cents. */
export function decimalsFor(amounts: Iterable<Cents>): Decimals {
  for (const amount of amounts) if (amount % 100n !== 0n) return 'always';
  return 'auto';
}
