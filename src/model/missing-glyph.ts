import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { unicodeNumber } from '../text/unicode-number.ts';

/** Returns the finding that a font (family or face) has no glyph for a character, without a span. */
export function missingGlyph(character: string, font: string): Omit<Diagnostic, 'span'> {
  return {
    rule: 'font/missing-glyph',
    severity: 'error',
    message: `Het teken ${shown(character)} staat niet in het lettertype ${font}.`,
    note: 'Op papier zou daar een leeg vakje staan, en wie luistert zou niets horen.',
    help: 'Gebruik een ander teken, of kies in de huisstijl een lettertype dat dit teken heeft.',
  };
}

function shown(character: string): string {
  const code = unicodeNumber(character);
  // Combining marks and control characters are invisible by themselves.
  return /[\p{M}\p{C}]/u.test(character) ? code : `“${character}” (${code})`;
}
