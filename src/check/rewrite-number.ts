import { cased } from '../text/cased.ts';
import { readSpokenNumber, sayNumberInWords, spokenNumberPattern } from './reading/spoken-numbers.ts';
import { rewrite, type TextPart } from './rewrite.ts';

/** A number in figures, alone in its text but for a currency, a unit or `,-`. */
const figures =
  /^(?<before>\D*)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?(?<dash>,(?:--?|[–—=]))?(?<behind>\D*)$/u;
const sized = /duizend|miljoen|miljard|mln|mld/iu;
const spoken = new RegExp(`^${spokenNumberPattern}$`, 'iu');

/**
 * Returns the fix that writes another number in the place of one, as that one is written: with its currency, points,
 * decimals and unit, or in words. Nothing when that cannot be done. Where the number is there twice, the author must say
 * whether both are wrong.
 *
 * @param value in euros, percents or things counted
 */
export function rewriteNumber(place: TextPart, value: number): ReturnType<typeof rewrite> {
  const authored = place.passage.text.slice(place.from, place.to);
  const text = numberLike(authored, Math.round(value * 100) / 100);
  return text === undefined || text === authored
    ? {}
    : rewrite(place, text, isTwice(authored, place) ? 'choice' : 'suggestion');
}

function isTwice(authored: string, { passage: { text } }: TextPart): boolean {
  return /\d{2}/u.test(authored) && text.indexOf(authored) !== text.lastIndexOf(authored);
}

/** Writes a number as another is written. */
function numberLike(authored: string, value: number): string | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  if (spoken.test(authored)) {
    const word = sayNumberInWords(value);
    return word === undefined || readSpokenNumber(authored) === value ? undefined : cased(word, authored);
  }
  const match = figures.exec(authored);
  if (!match || sized.test(authored)) return undefined;
  const { before = '', whole = '', decimals = '', dash = '', behind = '' } = match.groups ?? {};
  const isGrouped = whole.includes('.') || whole.length < 4;
  const [euros = '', cents = ''] = value
    .toFixed(decimalsOf(value, decimals.length, before + behind))
    .split('.');
  const grouped = isGrouped ? euros.replace(/\B(?=(?:\d{3})+$)/gu, '.') : euros;
  const tail = cents === '' ? dash : `,${cents}`;
  return `${before}${grouped}${tail}${behind}`;
}

/** How many decimals a number gets: as the other has in percentages, else what is needed to lose nothing. */
function decimalsOf(value: number, authored: number, around: string): number {
  const isMoney = /€|euro|EUR/u.test(around);
  if (/%|procent/u.test(around)) return authored;
  if (Number.isInteger(value)) return isMoney ? authored : 0;
  return isMoney ? 2 : Math.max(1, authored);
}
