import type { Span } from '../diagnostic/span.ts';
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
