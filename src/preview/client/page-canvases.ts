import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { make } from './make.ts';

type PdfLibrary = typeof import('pdfjs-dist');

/** The library, and the one worker that reads every file: to start one takes longer than to read. */
interface Reader {
  readonly library: PdfLibrary;
  readonly worker: PDFWorker;
}

/** How sharp a page is drawn at most; beyond that a canvas takes more memory than it gives to see. */
const mostScale = 2.5;
/** Width of a page on the screen at most, as in the style sheet: 52 rem. */
const widest = 832;

/** The pages of a PDF as canvases: those in sight are drawn first, and a new version comes in the place of the old one. */
export class PageCanvases {
  readonly #room: HTMLElement;
  #reader: Promise<Reader> | undefined;
  #task: PDFDocumentLoadingTask | undefined;
  #file: string | undefined;
  #turn = 0;
  #watcher: IntersectionObserver | undefined;

  constructor(room: HTMLElement) {
    this.#room = room;
  }

  /** Shows the newest pages of a document. */
  async show(file: string, base64: string): Promise<void> {
    const turn = ++this.#turn;
    const { library, worker } = await this.#load();
    const task = library.getDocument({
      worker,
      data: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      // Everything is in the file; nothing is fetched, and no code is made of it.
      isEvalSupported: false,
      useWasm: false,
      useWorkerFetch: false,
      stopAtErrors: false,
    });
    const pdf = await task.promise;
    if (turn !== this.#turn) return void task.destroy();
    if (file !== this.#file) this.#room.scrollTo(0, 0);
    this.#file = file;
    await this.#lay(pdf, turn);
    void this.#task?.destroy();
    this.#task = task;
  }

  /** Takes away what is shown, for another document. */
  clear(): void {
    this.#turn++;
    this.#watcher?.disconnect();
    this.#room.replaceChildren();
    this.#file = undefined;
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

  /** Draws the pages in sight at once, and others when they come in sight; until then they show what they were. */
  async #lay(pdf: PDFDocumentProxy, turn: number): Promise<void> {
    const first = await pdf.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    const total = pdf.numPages;
    while (this.#room.children.length > total) this.#room.lastElementChild?.remove();
    for (let number = this.#room.children.length + 1; number <= total; number++)
      this.#room.append(
        make('canvas', { role: 'img', width: String(Math.round(width)), height: String(Math.round(height)) }),
      );
    const canvases = [...this.#room.children] as HTMLCanvasElement[];
    for (const [index, canvas] of canvases.entries())
      canvas.setAttribute('aria-label', `Pagina ${index + 1} van ${total}; de tekst staat onder “Tekst”`);
    const draw = (canvas: HTMLCanvasElement) => this.#draw(pdf, canvases.indexOf(canvas) + 1, canvas, turn);
    const room = this.#room.getBoundingClientRect();
    const isInSight = (canvas: HTMLCanvasElement) => {
      const { top, bottom } = canvas.getBoundingClientRect();
      return bottom > room.top && top < room.bottom;
    };
    const inSight = canvases.filter(isInSight);
    await Promise.all(inSight.map(draw));
    this.#watcher?.disconnect();
    const drawn = new Set<Element>(inSight);
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting || drawn.has(target)) continue;
          drawn.add(target);
          void draw(target as HTMLCanvasElement);
        }
      },
      { root: this.#room, rootMargin: '100% 0px' },
    );
    this.#watcher = watcher;
    for (const canvas of canvases) watcher.observe(canvas);
  }

  /** Beside the old picture first: a canvas that is drawn on while it is seen, flickers. */
  async #draw(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, turn: number): Promise<void> {
    const page = await pdf.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const shown = Math.min(this.#room.clientWidth || widest, widest);
    const scale = Math.min(mostScale, (shown / plain.width) * window.devicePixelRatio);
    const viewport = page.getViewport({ scale });
    const fresh = make('canvas', {
      width: String(Math.floor(viewport.width)),
      height: String(Math.floor(viewport.height)),
    });
    await page.render({ canvas: fresh, viewport }).promise;
    if (turn !== this.#turn) return;
    canvas.width = fresh.width;
    canvas.height = fresh.height;
    canvas.getContext('2d')?.drawImage(fresh, 0, 0);
    canvas.dataset.turn = String(turn);
  }
}
