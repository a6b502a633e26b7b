import { type Certainty, type Fix, replacement } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import type { LoadedDocument } from './dossier.ts';
import { sourceText } from './source-text.ts';

/**
 * Returns the fix that writes something else in the place of words within a span of one line; none when these are not
 * there, or twice.
 */
export function rewriteWithin(
  span: Span,
  source: Pick<LoadedDocument, 'source'>,
  [words, right]: readonly [words: string, right: string],
  certainty: Certainty = 'suggestion',
): readonly Fix[] {
  const text = sourceText(span, source);
  const at = text.indexOf(words);
  if (words === '' || text.includes('\n') || at < 0 || text.includes(words, at + 1)) return [];
  const { line, column } = span.start;
  const start = { line, column: column + at };
  return [
    replacement(
      { file: span.file, start, end: { line, column: start.column + words.length } },
      right,
      certainty,
    ),
  ];
}
