import type { Span } from '../../diagnostic/span.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import { sourceText } from '../../model/source-text.ts';

type Source = Pick<LoadedDocument, 'source'>;

/** A stretch of a source text within a line, and what it says. */
export interface Found {
  readonly span: Span;
  readonly match: RegExpExecArray;
}

/** Finds a pattern (with `g`) in the source of a span, line by line. */
export function findInSource(pattern: RegExp, span: Span, document: Source): Found[] {
  return sourceText(span, document)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(pattern)].map((match) => ({
        match,
        span: stretch(span, index, match.index, match.index + match[0].length),
      })),
    );
}

/** Returns the span of columns (0-based) of a line (0-based) of the text of a span. */
export function stretch(within: Span, line: number, from: number, to: number): Span {
  const column = line === 0 ? within.start.column : 1;
  const number = within.start.line + line;
  return {
    file: within.file,
    start: { line: number, column: column + from },
    end: { line: number, column: column + to },
  };
}

/** Returns the span of so many characters within a line, from an offset in the text of a span on. */
export function placedAt(span: Span, source: string, at: number, length: number): Span {
  const before = source.slice(0, at).split('\n');
  const column = before.at(-1)?.length ?? 0;
  return stretch(span, before.length - 1, column, column + length);
}

/** Returns a part of a span that lies within a line. */
export function partOf(span: Span, from: number, to: number): Span {
  return stretch(span, 0, from, to);
}

/** Returns the span of a value of the frontmatter without its quotes. */
export function unquoted(span: Span, document: Source): Span {
  const text = sourceText(span, document);
  return /^(["']).*\1$/s.test(text) && span.start.line === span.end.line
    ? partOf(span, 1, text.length - 1)
    : span;
}

/** Returns a pattern (with `g`) that finds any of some words as a whole; undefined when there are none. */
export function wholeWords(words: readonly string[]): RegExp | undefined {
  const parts = words
    .filter((word) => word.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (parts.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${parts.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
}
