import { firstIndex } from '../text/first-index.ts';
import type { Position } from './span.ts';

/** Converts between offsets and lines and columns of a text. */
export interface LineIndex {
  /** 1-based line and column (UTF-16 code units) of a 0-based offset. */
  position(offset: number): Position;
  /** 0-based offset of a 1-based line and 0-based column, as in Handlebars. */
  offset(line: number, column: number): number;
}

/** Builds the index. LF, CRLF and a lone CR end a line. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return {
    position(offset) {
      const line = Math.max(
        1,
        firstIndex(starts, (start) => start > offset),
      );
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    },
    offset: (line, column) => (starts[line - 1] ?? text.length) + column,
  };
}
