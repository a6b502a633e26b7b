import { unicodeNumber } from './unicode-number.ts';

/**
 * Returns text with every run of spaces (no-break, thin, line ends) as one plain space, and none at the ends.
 * Not NFKC: that would turn the footnote mark of `€ 5²` into € 52.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f]+/gu, ' ').trim();
}

/** As `plainSpaces`, for a message: three dots for what is no text (a page number, code, a footnote). */
export function sayable(text: string): string {
  return plainSpaces(text).replaceAll('\ufffc', '…');
}

const MAX_QUOTE = 60;

/** Returns a raw value for a message: between backticks, at most 60 characters, invisible ones by number. */
export function quoteAuthored(text: string): string {
  const characters = [...sayable(text)];
  const shown = characters.slice(0, MAX_QUOTE).map((character) => {
    if (!/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u.test(character)) return character;
    return `<${unicodeNumber(character)}>`;
  });
  return `\`${shown.join('')}${characters.length > MAX_QUOTE ? '…' : ''}\``;
}
