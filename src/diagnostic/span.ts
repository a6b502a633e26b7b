/** A position in a text file: 1-based line, 1-based column in UTF-16 code units (as in editors and mdast). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span of a source file. `file` is relative to the working folder, with `/`. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  /** Exclusive; equal to `start` if only a position is known. */
  readonly end: Position;
}

/** Returns an empty span at a position. */
export function emptySpan(file: string, line: number, column: number): Span {
  const position = { line, column };
  return { file, start: position, end: position };
}

/** Says whether a position comes before another in the same file. */
export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
