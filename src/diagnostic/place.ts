/** A point in a text file: 1-based line, 1-based column in UTF-16 code units (as editors and mdast count). */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one source file. `file` is relative to the folder the program was started in, with `/`. */
export interface Place {
  readonly file: string;
  readonly start: Point;
  /** One past the last character; equal to `start` where only a point is known. */
  readonly end: Point;
}

/** Returns the place of one point in a file. */
export function pointPlace(file: string, line: number, column: number): Place {
  const point = { line, column };
  return { file, start: point, end: point };
}

/** Says whether a point stands before another in the same file. */
export function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
