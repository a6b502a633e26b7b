import { byId } from './make.ts';
import { findInText, type TextMatch } from './page-text.ts';
import type { PagesView } from './pages-view.ts';

interface Found {
  readonly page: number;
  readonly match: TextMatch;
}

/** Searches the pages: marks the matches, and goes from one to the next. */
export class FindBar {
  readonly #pages: PagesView;
  readonly #input = byId('find') as HTMLInputElement;
  #found: readonly Found[] = [];
  /** Index of the current match. */
  #at = 0;
  #turn = 0;

  constructor(pages: PagesView, room: HTMLElement) {
    this.#pages = pages;
    this.#input.addEventListener('input', () => void this.#search({ goes: true }));
    byId('find-next').addEventListener('click', () => this.#go(1));
    byId('find-previous').addEventListener('click', () => this.#go(-1));
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#go(event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape') this.#leave(room);
      else return;
      event.preventDefault();
    });
    // The browser only finds what is laid out: pages in sight. A second Ctrl+F gets that search.
    document.addEventListener('keydown', (event) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
      if (!isFind || byId('page-tools').hidden || document.activeElement === this.#input) return;
      event.preventDefault();
      this.#input.focus();
      this.#input.select();
    });
  }

  /** Searches again in another version of the pages, without scrolling. */
  refresh(): void {
    if (this.#input.value !== '') void this.#search({ goes: false });
  }

  /** Marks the matches on pages whose text is laid out. */
  mark(): void {
    // Not supported by every browser; without it one can still go from match to match.
    if (!('highlights' in CSS)) return;
    const rangeOf = ({ page, match }: Found) => this.#pages.rangeOf(page, match);
    const ranges = this.#found.map(rangeOf);
    CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== undefined)));
    const current = ranges[this.#at];
    CSS.highlights.set('current', new Highlight(...(current ? [current] : [])));
  }

  async #search({ goes }: { readonly goes: boolean }): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value;
    const found: Found[] = [];
    for (let page = 1; query.trim() !== '' && page <= this.#pages.total; page++) {
      const text = await this.#pages.textOf(page);
      if (turn !== this.#turn) return;
      if (text) found.push(...findInText(text, query).map((match) => ({ page, match })));
    }
    this.#found = found;
    const first = found.findIndex(({ page }) => page >= this.#pages.current);
    this.#at = goes ? Math.max(first, 0) : Math.min(this.#at, Math.max(found.length - 1, 0));
    if (goes) await this.#show();
    else this.mark();
    this.#tell();
  }

  /** Goes to another match, from the last to the first and back. */
  #go(step: 1 | -1): void {
    const { length } = this.#found;
    if (length === 0) return;
    this.#at = (this.#at + step + length) % length;
    this.#tell();
    void this.#show();
  }

  async #show(): Promise<void> {
    const found = this.#found[this.#at];
    if (found) await this.#pages.reveal(found.page, found.match);
    this.mark();
  }

  #tell(): void {
    const { length } = this.#found;
    const said = length === 0 ? 'niet gevonden' : `${this.#at + 1} van ${length}`;
    byId('found').textContent = this.#input.value.trim() === '' ? '' : said;
  }

  /** Goes to the pages with the current match selected, as in a browser's own search. */
  #leave(room: HTMLElement): void {
    const found = this.#found[this.#at];
    const range = found && this.#pages.rangeOf(found.page, found.match);
    this.#input.value = '';
    void this.#search({ goes: false });
    room.focus({ preventScroll: true });
    if (!range) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
