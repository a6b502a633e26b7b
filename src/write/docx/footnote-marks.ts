import type { Paragraph } from 'docx';

/** The footnotes of a document: Word counts them itself, by their first mark in the text. */
export class FootnoteMarks {
  /** By number (1-based), as the library takes them. */
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly #marked = new Set<number>();

  /** Says whether this is the first mark of that note; later ones refer to it. */
  isFirst(number: number): boolean {
    const first = !this.#marked.has(number);
    this.#marked.add(number);
    return first;
  }
}

/** Name of the bookmark around the first mark of a note. */
export function footnoteBookmark(number: number): string {
  return `_RefNote${number}`;
}
