import type { Problem } from '../kinds/start/problem.ts';
import { plainSpaces, quoteAuthored } from '../text/authored-text.ts';
import { isPlaceholder } from '../values/placeholder.ts';

/** Control and format characters, private use, lone surrogates: invisible, and never printed. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;

/** Returns an answer on one line, NFC, trimmed; or why it cannot be used. */
export function cleanAnswer(answer: string): string | Problem {
  const text = plainSpaces(answer).normalize('NFC');
  if (unprintable.test(text)) {
    return {
      message: `${quoteAuthored(text)}: hierin staat een teken dat niet te zien is`,
      help: 'typ de tekst opnieuw',
    };
  }
  if (isPlaceholder(text)) {
    return {
      message: `${quoteAuthored(text)} is nog geen antwoord`,
      help: 'laat het leeg als u het nog niet weet',
    };
  }
  return text;
}
