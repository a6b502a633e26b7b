/** A point in a text file: 1-based line, 1-based column in UTF-16 code units (as editors and mdast count). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one source file. `file` is relative to the folder the program was started in, with `/`. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  /** One past the last character; equal to `start` where only a point is known. */
  readonly end: Position;
}

/** Returns the place of one point in a file. */
export function emptySpan(file: string, line: number, column: number): Span {
  const position = { line, column };
  return { file, start: position, end: position };
}

/** Says whether a point stands before another in the same file. */
export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
