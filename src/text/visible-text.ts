import { unicodeNumber } from './unicode-number.ts';

/**
 * Characters that one does not see, or that change what one sees: controls, spaces other than the common one,
 * zero-width characters, the soft hyphen, bidirectional overrides, private use and lone surrogates.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Returns a text with its invisible characters and control codes written out: `na<U+200B>am`. */
export function visibleText(text: string): string {
  return text.replace(invisible, (character) => `<${unicodeNumber(character)}>`);
}

/** Does the same with a message of the program, but leaves no-break spaces, as in an amount, alone. */
export function visibleProse(text: string): string {
  return visibleText(text.replace(/[\u00a0\u202f]/g, ' '));
}
