/** One difference between two files; its words are Dutch. */
export interface Difference {
  /** What differs, as "object 12 (inhoud van een pagina)" or "word/document.xml". */
  readonly part: string;
  /** Numbers of the pages that it belongs to; none when it belongs to the whole document. */
  readonly pages: readonly number[];
  /** Where in that part, as "/ModDate" or "regel 3"; empty when it is all of it. */
  readonly location: string;
  /** What is there in the one file and in the other, shortened. */
  readonly one: string;
  readonly other: string;
}

/** Names what differs between two files that are not the same. Finds at least one difference. */
export type Compare = (
  one: Uint8Array,
  other: Uint8Array,
) => readonly Difference[] | Promise<readonly Difference[]>;
