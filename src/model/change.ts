/**
 * A change between two versions of a document, as `data.change` on a node of a tree that holds both (`redline/`). On a block, an item, a row, a
 * party or a note it is about all of it; on a leaf of a line about that leaf alone. What is inside a changed node carries none of its own, but
 * for headings, so that each knows whether it may have an id: what is deleted has none.
 */
export interface Change {
  readonly kind: 'insertion' | 'deletion';
  /** Who made it; never an e-mail address. Absent when git does not know: it is not committed, or not in git. */
  readonly author?: string | undefined;
  /** When, in UTC and whole seconds: `2026-11-30T21:05:00Z`. Absent as `author` is. */
  readonly date?: string | undefined;
  /** The same text is at another place too, as a change of the other kind. */
  readonly moved?: true | undefined;
}
