import type { Edit } from './fix.ts';
import { lineIndex } from './line-index.ts';
import type { Span } from './span.ts';

/**
 * Returns a text with edits made. All of them are of this text, and no two overlap. A byte order mark stays, and lines
 * that are added end as the others do.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const mark = /^\ufeff?/.exec(text)?.[0].length ?? 0;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const { offset } = lineIndex(text.slice(mark));
  const at = ({ line, column }: Span['start']) => mark + offset(line, column - 1);
  return edits
    .map(({ span, text: fresh }) => ({
      from: at(span.start),
      to: at(span.end),
      fresh: fresh.replace(/\r?\n/g, lineEnd),
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, fresh }) => result.slice(0, from) + fresh + result.slice(to), text);
}

/** Says whether two spans of a file share a character, or touch at a place where one of them adds something. */
export function overlap(a: Span, b: Span): boolean {
  if (a.file !== b.file) return false;
  return !isBefore(a, b) && !isBefore(b, a);
}

/** Says whether a span ends where another begins, or before that. */
function isBefore({ start, end }: Span, other: Span): boolean {
  const isEmpty = (span: Span) => span.start.line === span.end.line && span.start.column === span.end.column;
  if (end.line !== other.start.line) return end.line < other.start.line;
  // Two additions at one place, or an addition at the edge of a change: which comes first is anyone's guess.
  return (
    end.column < other.start.column ||
    (end.column === other.start.column && !isEmpty({ file: '', start, end }) && !isEmpty(other))
  );
}
