import type { Place } from '../diagnostic/place.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import type { ParseContext } from './parse-context.ts';

/** Returns a string that Markdown keeps outside the text (alt, caption, attribute) as NFC; reports what cannot be printed. */
export function checkString(typed: string, place: Place, context: ParseContext): string {
  for (const { index: _index, length: _length, ...finding } of forbiddenCharacters(typed, context.mode))
    context.report({ ...finding, severity: 'error', place });
  return typed
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
