import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';

/** Where page numbers stop being sure (1-based), and whether that is because of a font. */
export interface PageGuess {
  readonly page: number;
  readonly isOfFont: boolean;
}

/**
 * Lays out with the library's widths of fonts and remembers on which page each bookmark came. Where it knows
 * not surely what Word does (a character of another font, a note over two pages), it goes on with a guess and
 * says so.
 */
export class PageNumbers {
  #pages: ReadonlyMap<string, string> | undefined;
  #guess: PageGuess | undefined;
  readonly estimator: PageNumberEstimator;

  /** @param fonts files of fonts that the library has no widths of */
  constructor(fonts: readonly Uint8Array[]) {
    const guessing = estimatePageNumbersWith({ guess: true, fonts: fonts.map((data) => ({ data })) });
    this.estimator = Object.assign(
      (...parameters: Parameters<PageNumberEstimator>) => {
        const found = guessing(...parameters);
        this.#pages = found.bookmarks;
        const [first] = found.guesses ?? [];
        this.#guess = first && { page: first.page, isOfFont: /\bfont\b/.test(first.reason) };
        return found;
      },
      { ...guessing },
    );
  }

  /** Where numbers may begin to be off; absent when all are sure. */
  get guess(): PageGuess | undefined {
    return this.#guess;
  }

  /** Names that came on no page. */
  missing(names: readonly string[]): string[] {
    return names.filter((name) => !this.#pages?.has(name));
  }
}
