import type { Pages } from './page-ranges.ts';

/** The page numbers of headings as of the last layouts. */
export class KnownPages {
  readonly #pages = new Map<string, { readonly from: number; readonly to: number }>();

  /** Stores the pages of headings (by id) of a document. */
  learn(file: string, ids: readonly string[], pages: Pages): void {
    for (const id of ids) this.#pages.set(`${file}#${id}`, { from: pages.pageOf(id), to: pages.endOf(id) });
  }

  /** Returns the pages of a document; NaN for headings never stored. */
  of(file: string): Pages {
    const found = (id: string) => this.#pages.get(`${file}#${id}`);
    return { pageOf: (id) => found(id)?.from ?? Number.NaN, endOf: (id) => found(id)?.to ?? Number.NaN };
  }
}
