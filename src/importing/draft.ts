import type { Values } from '../kinds/start/starter.ts';

/** A document for a dossier, made of a Word file. */
export interface Draft {
  /** Markdown, with each guess told in a comment above what it is about. */
  readonly body: string;
  readonly pictures: readonly DraftPicture[];
  /** What was concluded from how the text looks, in order. */
  readonly guesses: readonly Remark[];
  /** What is in the Word file and not in the draft, or not as it was. */
  readonly losses: readonly Remark[];
  /** Values of the frontmatter that can be read in the text, for the author to judge. */
  readonly proposals: Values;
}

/** A picture of the Word file, with its path from the folder of the dossier. */
export interface DraftPicture {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Something to look at: what happened, in Dutch, and the text that it happened to. */
export interface Remark {
  readonly what: string;
  readonly text: string;
}
