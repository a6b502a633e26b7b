/** White at the start of a line of code, or more than a space within it: what sets lines and columns apart. */
const wide = /(^ +| {2,})/u;

/** A part of a line of code, in order; `isWide` when it is white that must be seen. */
export interface CodePiece {
  readonly text: string;
  readonly isWide: boolean;
}

/**
 * Cuts a line of code into words and the white that must be seen: in a font for text a space is so narrow that lines do not stand apart by a
 * few of them.
 */
export function codePieces(line: string): CodePiece[] {
  if (line.trim() === '') return [];
  return line
    .split(wide)
    .filter((text) => text !== '')
    .map((text) => ({ text, isWide: wide.test(text) }));
}
