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
    .map((line, index) =>
      line.slice(
        index === 0 ? start.column - 1 : 0,
        start.line + index === end.line ? end.column - 1 : undefined,
      ),
    )
    .join('\n');
}

/** Returns the empty span after the last character of a document, where text can be added. */
export function endOfText({ file, source }: Pick<LoadedDocument, 'file' | 'source'>): Span {
  const lines = source.text.trimEnd().split(/\r\n|\n/);
  return emptySpan(file, lines.length, (lines.at(-1)?.length ?? 0) + 1);
}
