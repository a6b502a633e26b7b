import type { Place } from '../diagnostic/place.ts';
import type { LoadedDocument } from './dossier.ts';

const made = new WeakMap<LoadedDocument['source'], readonly string[]>();

/** Returns the text of a source file that a place points at. */
export function sourceText({ start, end }: Place, { source }: Pick<LoadedDocument, 'source'>): string {
  // Asked for once a field and once an image: a long file is cut into lines once.
  const lines = made.get(source) ?? source.text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  made.set(source, lines);
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
