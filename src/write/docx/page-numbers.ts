import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';

const guessing = estimatePageNumbersWith({ guess: true });

/**
 * Lays out with the library's widths of fonts and remembers on which page each bookmark came. Where it knows
 * not surely what Word does (a character of another font, a note over two pages), it goes on with a guess and
 * says so.
 */
export class PageNumbers {
  #pages: ReadonlyMap<string, string> | undefined;
  #guessedFrom: number | undefined;
  readonly estimator: PageNumberEstimator = Object.assign(
    (...parameters: Parameters<PageNumberEstimator>) => {
      const found = guessing(...parameters);
      this.#pages = found.bookmarks;
      this.#guessedFrom = found.guesses?.[0]?.page;
      return found;
    },
    { ...guessing },
  );

  /** From this page on (1-based) numbers may be off; absent when all are sure. */
  get guessedFrom(): number | undefined {
    return this.#guessedFrom;
  }

  /** Names that came on no page. */
  missing(names: readonly string[]): string[] {
    return names.filter((name) => !this.#pages?.has(name));
  }
}
