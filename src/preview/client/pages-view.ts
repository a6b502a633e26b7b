import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { type PageContent, PageSheet, searchable } from './page-sheet.ts';
import type { FoldedText, TextMatch } from './page-text.ts';
import { scaleOf, type Zoom } from './zoom.ts';

type PdfLibrary = typeof import('pdfjs-dist');

/** The library, and one worker for all files: starting one takes longer than reading a file. */
interface Reader {
  readonly library: PdfLibrary;
  readonly worker: PDFWorker;
}
/** A PDF on the screen. */
interface Shown {
  readonly library: PdfLibrary;
  readonly task: PDFDocumentLoadingTask;
  readonly pdf: PDFDocumentProxy;
  readonly turn: number;
  readonly contents: Map<number, Promise<PageContent>>;
}

/** Pixels of all pictures together above which those out of sight are dropped. */
const MAX_PIXELS = 64_000_000;
/** Pixels between the edge of the room and a page, as in the style sheet. */
const margin = 16;

/** The pages of a PDF: pictures with text, those in sight first; replaced in place by a new version. */
export class PagesView {
  readonly #room: HTMLElement;
  /** Called when other pages are in sight, or their size changed. */
  readonly #moved: () => void;
  /** Called when the text of a page changed. */
  readonly #wrote: () => void;
  #reader: Promise<Reader> | undefined;
  #shown: Shown | undefined;
  #file: string | undefined;
  #turn = 0;
  #zoom: Zoom = 'width';
  #scale = 1;
  #sheets: PageSheet[] = [];
  /** Sheets near enough to be drawn in advance. */
  readonly #near = new Set<PageSheet>();
  /** The first keeps `#near`; the second sees what comes into sight, to lay out its text. */
  readonly #watchers: readonly IntersectionObserver[];

  constructor(room: HTMLElement, { moved, wrote }: { moved: () => void; wrote: () => void }) {
    this.#room = room;
    this.#moved = moved;
    this.#wrote = wrote;
    this.#watchers = [
      new IntersectionObserver((entries) => this.#approach(entries), { root: room, rootMargin: '100% 0px' }),
      new IntersectionObserver(() => void this.#refresh(), { root: room }),
    ];
    new ResizeObserver(() => this.#fit()).observe(room);
    room.addEventListener('scroll', moved, { passive: true });
  }

  /** Number of pages. */
  get total(): number {
    return this.#sheets.length;
  }
  /** The page in the middle of the room, from 1. */
  get current(): number {
    const { top, height } = this.#room.getBoundingClientRect();
    const index = this.#sheets.findIndex(
      ({ element }) => element.getBoundingClientRect().bottom > top + height / 2,
    );
    return index === -1 ? this.total : index + 1;
  }
  /** Pixels per point. */
  get scale(): number {
    return this.#scale;
  }
  get zoom(): Zoom {
    return this.#zoom;
  }
  set zoom(zoom: Zoom) {
    this.#zoom = zoom;
    this.#fit();
  }

  /** Shows new pages of a document; resolves when those in sight are drawn. */
  async show(file: string, base64: string): Promise<void> {
    const turn = ++this.#turn;
    const { library, worker } = await this.#load();
    const task = library.getDocument({
      worker,
      data: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      // Everything is in the file: nothing is fetched or evaluated.
      isEvalSupported: false,
      useWasm: false,
      useWorkerFetch: false,
      stopAtErrors: false,
    });
    const pdf = await task.promise;
    const first = await pdf.getPage(1);
    if (turn !== this.#turn) return void task.destroy();
    const before = this.#shown;
    this.#shown = { library, task, pdf, turn, contents: new Map() };
    if (file !== this.#file) this.#room.scrollTo(0, 0);
    this.#file = file;
    this.#lay(pdf.numPages, first.getViewport({ scale: 1 }));
    this.#fit();
    await this.#refresh();
    void before?.task.destroy();
  }

  /** Removes the pages, for another document. */
  clear(): void {
    this.#turn++;
    void this.#shown?.task.destroy();
    this.#shown = undefined;
    this.#file = undefined;
    this.#lay(0, { width: 1, height: 1 });
  }

  /** Scrolls to the top of a page, from 1, or the nearest existing one. Returns its number. */
  goTo(number: number): number {
    const nearest = Math.max(Math.min(number, this.total), 1);
    this.#sheets[nearest - 1]?.element.scrollIntoView({ block: 'start' });
    return nearest;
  }

  /** Returns the text of a page for searching; undefined when the page no longer exists. */
  async textOf(number: number): Promise<FoldedText | undefined> {
    const content = await this.#contentOf(number);
    return content && searchable(content);
  }

  /** Returns the range of a match on a page; undefined while its text is not laid out. */
  rangeOf(number: number, match: TextMatch): Range | undefined {
    return this.#sheets[number - 1]?.rangeOf(match);
  }

  /** Scrolls a match into sight, and lays out its text for that. */
  async reveal(number: number, match: TextMatch): Promise<void> {
    const [sheet, shown] = [this.#sheets[number - 1], this.#shown];
    if (!sheet || !shown) return;
    if (!this.#isInSight(sheet)) this.goTo(number);
    await this.#write(sheet, shown);
    const [range, room] = [sheet.rangeOf(match)?.getBoundingClientRect(), this.#room.getBoundingClientRect()];
    if (!range) return;
    if (range.top < room.top || range.bottom > room.bottom)
      this.#room.scrollTop += range.top - room.top - room.height / 3;
    if (range.left < room.left || range.right > room.right)
      this.#room.scrollLeft += range.left - room.left - room.width / 3;
  }

  #load(): Promise<Reader> {
    // Not by its name: a browser has no node_modules.
    const folder = new URL('../pdfjs/', import.meta.url).href;
    this.#reader ??= (import(`${folder}pdf.min.mjs`) as Promise<PdfLibrary>).then((library) => {
      library.GlobalWorkerOptions.workerSrc = `${folder}pdf.worker.min.mjs`;
      return { library, worker: new library.PDFWorker() };
    });
    return this.#reader;
  }

  /** Makes a sheet per page; sheets that stay show the old page until they are drawn again. */
  #lay(total: number, size: { readonly width: number; readonly height: number }): void {
    for (const sheet of this.#sheets.splice(total)) {
      for (const watcher of this.#watchers) watcher.unobserve(sheet.element);
      this.#near.delete(sheet);
      sheet.element.remove();
    }
    while (this.#sheets.length < total) {
      const sheet = new PageSheet(this.#sheets.length + 1, size);
      this.#sheets.push(sheet);
      this.#room.append(sheet.element);
      for (const watcher of this.#watchers) watcher.observe(sheet.element);
    }
    for (const [index, sheet] of this.#sheets.entries()) sheet.name(index + 1, total);
  }

  /** Sizes the pages by zoom and room, keeping the same part in sight. */
  #fit(): void {
    const [sheet] = this.#sheets;
    const { clientWidth, clientHeight } = this.#room;
    if (!sheet || clientWidth === 0) return;
    const { width, height } = sheet.size;
    const scale = scaleOf(this.#zoom, {
      page: { width, height },
      room: { width: clientWidth - 2 * margin, height: clientHeight - 2 * margin },
    });
    if (scale !== this.#scale || this.#room.style.getPropertyValue('--scale') === '') {
      const factor = scale / this.#scale;
      const [left, top] = [this.#room.scrollLeft, this.#room.scrollTop];
      this.#scale = scale;
      this.#room.style.setProperty('--scale', String(scale));
      // The margins between pages do not scale; the error is less than a line.
      this.#room.scrollTo((left + clientWidth / 2) * factor - clientWidth / 2, top * factor);
      void this.#refresh();
    }
    this.#moved();
  }

  #approach(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.#sheets.find(({ element }) => element === target);
      if (sheet && isIntersecting) this.#near.add(sheet);
      else if (sheet) this.#near.delete(sheet);
    }
    void this.#refresh();
    this.#moved();
  }

  /** Draws outdated sheets in sight, then lays out their text, then draws those nearby. */
  async #refresh(): Promise<void> {
    const [shown, inSight] = [this.#shown, this.#sheets.filter((sheet) => this.#isInSight(sheet))];
    if (!shown) return;
    for (const sheet of inSight) await this.#draw(sheet, shown);
    for (const sheet of inSight) await this.#write(sheet, shown);
    for (const sheet of this.#near) await this.#draw(sheet, shown);
    this.#release();
  }

  async #draw(sheet: PageSheet, shown: Shown): Promise<void> {
    const key = `${shown.turn} ${this.#scale} ${window.devicePixelRatio}`;
    if (shown !== this.#shown || !sheet.asks(key)) return;
    await this.#unlessGone(shown, async () => {
      const page = await shown.pdf.getPage(this.#sheets.indexOf(sheet) + 1);
      await sheet.draw(page, this.#scale, key);
    });
  }

  async #write(sheet: PageSheet, shown: Shown): Promise<void> {
    const number = this.#sheets.indexOf(sheet) + 1;
    const content = await this.#contentOf(number);
    if (!content || shown !== this.#shown) return;
    await this.#unlessGone(shown, async () => {
      await sheet.write(await shown.pdf.getPage(number), content, shown.library.TextLayer);
      this.#wrote();
    });
  }

  async #contentOf(number: number): Promise<PageContent | undefined> {
    const shown = this.#shown;
    if (!shown || number < 1 || number > shown.pdf.numPages) return undefined;
    return this.#unlessGone(shown, () => {
      const known = shown.contents.get(number);
      if (known) return known;
      const asked = shown.pdf
        .getPage(number)
        .then((page) => page.getTextContent({ includeMarkedContent: true }));
      shown.contents.set(number, asked);
      return asked;
    });
  }

  /** Ignores errors of a replaced file, which is closed while it may still be read. */
  async #unlessGone<T>(shown: Shown, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (shown === this.#shown) throw error;
      return undefined;
    }
  }

  #release(): void {
    let pixels = this.#sheets.reduce((sum, sheet) => sum + sheet.pixels, 0);
    for (const sheet of this.#sheets) {
      if (pixels <= MAX_PIXELS) return;
      if (this.#near.has(sheet) || this.#isInSight(sheet)) continue;
      pixels -= sheet.pixels;
      sheet.release();
    }
  }

  #isInSight({ element }: PageSheet): boolean {
    const [page, room] = [element.getBoundingClientRect(), this.#room.getBoundingClientRect()];
    return page.bottom > room.top && page.top < room.bottom;
  }
}
