import type { Pages } from './page-ranges.ts';

/** The pages that documents named of themselves and of each other when they were last laid out. */
export class KnownPages {
  readonly #pages = new Map<string, { readonly from: number; readonly to: number }>();

  /** Remembers where headings (by id) of a document stand. */
  learn(file: string, ids: readonly string[], pages: Pages): void {
    for (const id of ids) this.#pages.set(`${file}#${id}`, { from: pages.pageOf(id), to: pages.endOf(id) });
  }

  /** The pages of a document; NaN for what was never named before. */
  of(file: string): Pages {
    const found = (id: string) => this.#pages.get(`${file}#${id}`);
    return { pageOf: (id) => found(id)?.from ?? Number.NaN, endOf: (id) => found(id)?.to ?? Number.NaN };
  }
}
