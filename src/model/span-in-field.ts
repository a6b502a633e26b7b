import type { Span } from '../diagnostic/span.ts';
import type { LoadedDocument } from './dossier.ts';
import type { Field } from './field.ts';
import { sourceText } from './source-text.ts';

/**
 * Returns what gives the place of a stretch of what was typed in a field, in UTF-16 code units from 0: exactly, when that is one line with
 * nothing escaped in it, else the place of the whole value.
 */
export function spanInField(
  { raw, span: whole }: Field,
  document: Pick<LoadedDocument, 'source'>,
): (from: number, to: number) => Span {
  const before = whole.start.line === whole.end.line ? sourceText(whole, document).indexOf(raw) : -1;
  if (before < 0) return () => whole;
  const column = whole.start.column + before;
  return (from, to) => ({
    ...whole,
    start: { ...whole.start, column: column + from },
    end: { ...whole.end, column: column + to },
  });
}
