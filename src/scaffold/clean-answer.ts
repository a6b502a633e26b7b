import type { Problem } from '../kinds/start/problem.ts';
import { plainSpaces, quoteTyped } from '../text/typed-text.ts';
import { isPlaceholder } from '../values/placeholder.ts';

/** Controls, formatting, private use, halves of a character: nobody sees them, and no document prints them. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;

/** Returns an answer in one line, NFC, without spaces at its ends; or why it cannot be used. */
export function cleanAnswer(typed: string): string | Problem {
  const text = plainSpaces(typed).normalize('NFC');
  if (unprintable.test(text)) {
    return {
      message: `${quoteTyped(text)}: hierin staat een teken dat niet te zien is`,
      help: 'typ de tekst opnieuw',
    };
  }
  if (isPlaceholder(text)) {
    return {
      message: `${quoteTyped(text)} is nog geen antwoord`,
      help: 'laat het leeg als u het nog niet weet',
    };
  }
  return text;
}
