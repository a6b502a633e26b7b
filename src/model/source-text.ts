import { emptySpan, type Span } from '../diagnostic/span.ts';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import type { LoadedDocument } from './dossier.ts';

/** Memoized, because it is needed for every field and image. */
const linesOf = memoizeByObject(({ text }: LoadedDocument['source']) =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\n/),
);

/** Returns the text of a source file within a span. */
export function sourceText({ start, end }: Span, { source }: Pick<LoadedDocument, 'source'>): string {
  return linesOf(source)
    .slice(start.line - 1, end.line)
    .map((line, index) => (start.line + index === end.line ? line.slice(0, end.column - 1) : line))
    .map((line, index) => (index === 0 ? line.slice(start.column - 1) : line))
    .join('\n');
}

/** Returns the empty span after the last character of a document, where text can be added. */
export function endOfText({ file, source }: Pick<LoadedDocument, 'file' | 'source'>): Span {
  const lines = source.text.trimEnd().split(/\r\n|\n/);
  return emptySpan(file, lines.length, (lines.at(-1)?.length ?? 0) + 1);
}
