import type { Position } from '../diagnostic/span.ts';
import type { TextRange } from './text-range.ts';

/** Where the keys of a YAML text are: what is needed to put one among them. */
export interface KeyLayout {
  readonly file: string;
  /** The YAML: a whole file, or the frontmatter of one. */
  readonly text: string;
  /** Where `text` begins in the file. */
  readonly start: Position;
  /** From the first character of a key to the last of its value, by path joined with dots. */
  readonly extents: ReadonlyMap<string, KeyExtent>;
}

/** Where a key with its value is in a YAML text. */
export interface KeyExtent extends TextRange {
  /** It is between braces. */
  readonly isInFlow: boolean;
}
