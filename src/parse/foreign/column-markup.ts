import type { Nodes } from 'mdast';

/** A line of a table without marks of Markdown. */
export interface PastedRow {
  /** Where it is in the text, offsets from 0. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
  /** Where the white between cells is, from the start of the line: it tells that rows belong together. */
  readonly gaps: readonly (readonly [start: number, end: number])[];
  /** From the start of the line. */
  readonly width: number;
  /** The line above it in its block is no row. */
  readonly begins: boolean;
}

/** One way in which cells are kept apart. */
export interface ColumnMarkup {
  readonly rule: string;
  readonly note: string;
  /** A text without it has no row of this form. */
  readonly hint: RegExp;
  /** The message and help for a row by itself; without it such a row is no finding. */
  readonly single?: { readonly message: string; readonly help: string };
  /** Rows may be paragraphs of their own. */
  readonly apart?: true;
  /**
   * Returns the gaps of a line, none when it is no row.
   *
   * @param line as `literalSource` gives it, from the start of the block's line
   */
  readonly gaps: (line: string, block: Nodes) => PastedRow['gaps'];
  readonly cells: (line: string, gaps: PastedRow['gaps']) => readonly string[];
  /** Says whether the second row goes on from the first. */
  readonly goOn: (one: PastedRow, other: PastedRow) => boolean;
}
