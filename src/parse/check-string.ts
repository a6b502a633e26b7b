import type { Span } from '../diagnostic/span.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { plainTextMarks } from './foreign/plain-text-marks.ts';
import type { ParseContext } from './parse-context.ts';

/** Returns a string that is outside the text (alt, caption, attribute) as NFC; reports wrong signs. */
export function checkString(authored: string, span: Span, context: ParseContext): string {
  for (const { index: _index, length: _length, ...finding } of forbiddenCharacters(authored, context.mode))
    context.report({ ...finding, severity: 'error', span });
  if (context.mode === 'body')
    for (const { written, help } of plainTextMarks(authored))
      context.report({
        rule: 'foreign/plain-text',
        severity: 'warning',
        message: `Hier kan alleen gewone tekst staan, en geen opmaak: ${quoteAuthored(written)}.`,
        note: 'Beschrijvingen, bijschriften en kenmerken worden afgedrukt zoals ze zijn getypt.',
        help,
        span,
      });
  return authored
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
