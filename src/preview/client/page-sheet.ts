import type { PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { make } from './make.ts';
import { type FoldedText, foldText, type TextMatch } from './page-text.ts';

/** The text of a page, as pdf.js returns it. */
export type PageContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** In points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Most pixels of one page: more cost memory without a visible gain. */
const MAX_PIXELS = 16_000_000;

/** A page on the screen: a picture with its text over it, invisible, for searching and selecting. */
export class PageSheet {
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  #text: HTMLElement | undefined;
  #words: readonly HTMLElement[] = [];
  /** Content of the text layer, to detect changes. */
  #content = '';
  /** Version and size of the picture that was requested last. */
  #asked = '';
  #size: Size;

  constructor(number: number, size: Size) {
    this.#size = size;
    this.#canvas = make('canvas', { 'aria-hidden': 'true', width: '0', height: '0' });
    this.element = make('div', { class: 'page', role: 'group', 'data-page': String(number) }, this.#canvas);
    this.#resize(size);
  }

  /** In points. */
  get size(): Size {
    return this.#size;
  }

  /** Number of pixels in its picture. */
  get pixels(): number {
    return this.#canvas.width * this.#canvas.height;
  }

  /** Sets the page number and total for screen readers. */
  name(number: number, total: number): void {
    this.element.setAttribute('aria-label', `Pagina ${number} van ${total}`);
  }

  /** Says whether a version still has to be drawn; the caller then draws it. */
  asks(key: string): boolean {
    const isNew = this.#asked !== key;
    this.#asked = key;
    return isNew;
  }

  /**
   * Draws the page on a new canvas, because drawing on a visible one flickers.
   *
   * @param scale pixels of the page per point
   * @param key the request; if another followed meanwhile, the picture is not shown
   */
  async draw(page: PDFPageProxy, scale: number, key: string): Promise<void> {
    const size = page.getViewport({ scale: 1 });
    const max = Math.sqrt(MAX_PIXELS / (size.width * size.height));
    const viewport = page.getViewport({ scale: Math.min(max, scale * window.devicePixelRatio) });
    const fresh = make('canvas', {
      width: String(Math.floor(viewport.width)),
      height: String(Math.floor(viewport.height)),
    });
    await page.render({ canvas: fresh, viewport }).promise;
    if (this.#asked !== key) return;
    this.#resize(size);
    this.#canvas.width = fresh.width;
    this.#canvas.height = fresh.height;
    this.#canvas.getContext('2d')?.drawImage(fresh, 0, 0);
    this.#canvas.dataset.turn = key;
  }

  /** Drops its picture, which takes much memory; the text stays. */
  release(): void {
    this.#canvas.width = 0;
    this.#canvas.height = 0;
    delete this.#canvas.dataset.turn;
    this.#asked = '';
  }

  /** Puts the text over the picture; if it did not change, the selection stays. */
  async write(page: PDFPageProxy, content: PageContent, Layer: typeof TextLayer): Promise<void> {
    const said = JSON.stringify(content.items);
    if (said === this.#content) return;
    this.#content = said;
    const container = make('div', { class: 'words' });
    const layer = new Layer({
      textContentSource: content,
      container,
      viewport: page.getViewport({ scale: 1 }),
    });
    await layer.render();
    if (said !== this.#content) return;
    this.#words = layer.textDivs;
    this.#text?.remove();
    this.#text = container;
    this.element.append(container);
  }

  /** Returns the range of a match; undefined while the text is not laid out. */
  rangeOf({ start, end }: TextMatch): Range | undefined {
    const [first, last] = [start, end].map(({ piece }) => this.#words[piece]?.firstChild);
    if (!first?.isConnected || !last?.isConnected) return undefined;
    const range = document.createRange();
    range.setStart(first, Math.min(start.offset, first.textContent?.length ?? 0));
    range.setEnd(last, Math.min(end.offset, last.textContent?.length ?? 0));
    return range;
  }

  #resize(size: Size): void {
    const { width, height } = size;
    this.#size = size;
    this.element.style.setProperty('--width', String(width));
    this.element.style.setProperty('--height', String(height));
  }
}

/** Returns the text of a page for searching: piece by piece as in its text layer. */
export function searchable({ items }: PageContent): FoldedText {
  return foldText(items.flatMap((item) => ('str' in item ? [item] : [])));
}
