import type { Place } from '../diagnostic/place.ts';
import type { LoadedDocument } from '../model/dossier.ts';

/** Returns the text of a source file that a place points at. */
export function sourceText({ start, end }: Place, { source }: LoadedDocument): string {
  const lines = source.text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  return lines
    .slice(start.line - 1, end.line)
    .map((line, index) =>
      line.slice(
        index === 0 ? start.column - 1 : 0,
        start.line + index === end.line ? end.column - 1 : undefined,
      ),
    )
    .join('\n');
}
