import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { latin } from '../../text/latin.ts';
import type { Cents } from '../../values/money.ts';
import type { Stretch } from './found.ts';

/** An amount of money in running text. */
export interface TextAmount extends Stretch {
  readonly cents: Cents;
  /** The place of its last digit: 1 for `€ 4,75`, 100 for `€ 5`, 10.000.000 for `€ 1,2 miljoen`. */
  readonly unit: Cents;
  /** Said of it: about, more than, at most; or a word of size that leaves digits out (`€ 1,2 miljoen`). */
  readonly isRough: boolean;
  /** Said of it that it is rounded off, and nothing else: it can be held to the digits that it shows. */
  readonly isRounded: boolean;
  /** The currency is said twice: `€ 85 euro`. */
  readonly isDoubled: boolean;
  /** How it is written. Undefined where the amount decides: cents, words of size, under four digits. */
  readonly notation: Notation;
}

/** The choices that a writer makes when writing an amount; what this amount does not show is absent. */
export interface Notation {
  readonly currency: 'sign' | 'word' | 'code';
  readonly spaced?: boolean | undefined;
  readonly grouped?: boolean | undefined;
  readonly decimals?: 'none' | 'dash' | 'zeros' | undefined;
}

/** Number, decimals, word of size; the currency is in front or behind. */
const amount = latin.gu`(?<![\p{L}\p{N}.,])(?:(?<sign>€|EUR(?![\p{L}]))(?<space>[ \u00a0\u202f]?))?(?<whole>\d{1,3}(?:\.\d{3}){1,4}|\d{1,12})(?:,(?<cents>\d{1,2})|(?<dash>,(?:--?|[–—=])))?(?:[ \u00a0](?<size>duizend|miljoen|mln\.?|miljard|mld\.?))?(?:[ \u00a0]?(?<word>euro(?:'s)?|EUR)(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])`;

const sizes: Readonly<Record<string, bigint>> = {
  duizend: 1_000n,
  miljoen: 1_000_000n,
  mln: 1_000_000n,
  miljard: 1_000_000_000n,
  mld: 1_000_000_000n,
};

const rough = latin.iu`(?<!\p{L})(?:ca\.?|circa|ongeveer|zo’?'?n|ruim|bijna|al snel|al gauw|krap|rond(?: de)?|grofweg|naar schatting|geschat op|afgerond(?: op)?|afgerond op ruim|meer dan|minder dan|boven(?: de)?|onder(?: de)?|tussen(?: de)?|(?<!(?<!\p{L})(?:op|aan|komt|komen|opgeteld|uit)\s)tot|maximaal|ten hoogste|hoogstens|minimaal|minstens|ten minste|vanaf|per)\s{1,2}$`;

const rounded = latin.iu`(?<!\p{L})afgerond(?: op)?\s{1,2}$`;

/** Finds the amounts of money in a text: numbers with a euro sign, `EUR` or `euro`. */
export const amountsInText = memoizeByText((text): readonly TextAmount[] => {
  // Most passages have none, and the pattern is slow to say so.
  if (!/€|euro|EUR/.test(text)) return [];
  return [...text.matchAll(amount)].flatMap((match) => amountIn(match, text) ?? []);
});

type Groups = Readonly<Record<string, string | undefined>>;

function amountIn(
  { 0: authored, index, groups = {} }: RegExpExecArray,
  text: string,
): TextAmount | undefined {
  const { sign, whole = '', cents, dash, size, word }: Groups = groups;
  if (!sign && !word) return undefined;
  const unit = sizes[(size ?? '').replace('.', '')] ?? 1n;
  const before = text.slice(Math.max(0, index - 24), index);
  const value = (BigInt(whole.replaceAll('.', '')) * 100n + BigInt((cents ?? '').padEnd(2, '0'))) * unit;
  return {
    from: index,
    to: index + authored.length,
    cents: value,
    unit: (unit * 100n) / 10n ** BigInt((cents ?? '').length),
    isRough: size !== undefined || rough.test(before),
    isRounded: size === undefined && rounded.test(before),
    isDoubled: word !== undefined && (sign !== undefined || dash !== undefined),
    notation: notationOf(groups, value),
  };
}

function notationOf({ sign, space, whole = '', cents, dash, size, word }: Groups, value: Cents): Notation {
  const isPlain = size === undefined;
  return {
    currency: sign === '€' ? 'sign' : word === 'EUR' || sign === 'EUR' ? 'code' : 'word',
    spaced: sign === '€' ? space !== '' : undefined,
    grouped: isPlain && value >= 1_000_00n ? whole.includes('.') : undefined,
    decimals: isPlain ? decimalsOf(cents, dash) : undefined,
  };
}

function decimalsOf(cents: string | undefined, dash: string | undefined): Notation['decimals'] {
  if (dash) return 'dash';
  if (cents === undefined) return 'none';
  return /^0+$/.test(cents) ? 'zeros' : undefined;
}

/**
 * Returns to what an amount is rounded off, in cents: its last digit, or more where the sentence says so: `afgerond
 * op hele euro’s`, `op duizendtallen`; `afgerond` alone is to the last digit that is no zero.
 */
export function precisionOf({ cents, unit }: TextAmount, sentence: string): Cents {
  const said = roundings.find(([pattern]) => pattern.test(sentence));
  if (said) return said[1] > unit ? said[1] : unit;
  if (!/afgerond|afronding|afronden|afgeronde/i.test(sentence) || cents === 0n) return unit;
  let place = unit;
  while (cents % (place * 10n) === 0n) place *= 10n;
  return place;
}

const roundings: readonly (readonly [pattern: RegExp, unit: Cents])[] = [
  [/\bhele euro/i, 100n],
  [/\btientallen|\btientjes/i, 1_000n],
  [/\bhonderd(?:tallen|en)/i, 10_000n],
  [/\bduizend(?:tallen|en)/i, 100_000n],
];

/** Returns the digits of an amount without cents when it has none: `50000`. For comparing digit by digit. */
export function digitsOf(cents: Cents): string {
  const euros = (cents / 100n).toString();
  return cents % 100n === 0n ? euros : `${euros}${(cents % 100n).toString().padStart(2, '0')}`;
}

/** Says an amount the way the author writes the others. */
export function writtenAs(
  cents: Cents,
  { currency, spaced = true, grouped = true, decimals }: Notation,
): string {
  const whole = grouped ? groupDigits(cents / 100n) : (cents / 100n).toString();
  const rest = cents % 100n;
  const tail =
    rest !== 0n
      ? `,${rest.toString().padStart(2, '0')}`
      : { none: '', dash: ',-', zeros: ',00' }[decimals ?? 'none'];
  if (currency === 'word') return `${whole}${rest === 0n ? '' : tail} euro`;
  return `${currency === 'code' ? 'EUR' : '€'}${spaced || currency === 'code' ? '\u00a0' : ''}${whole}${tail}`;
}
