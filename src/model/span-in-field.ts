import type { Span } from '../diagnostic/span.ts';
import type { LoadedDocument } from './dossier.ts';
import type { Field } from './field.ts';
import { sourceText } from './source-text.ts';

/** Returns what gives the span of part of a field's value (UTF-16); of all of it, with escapes. */
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
