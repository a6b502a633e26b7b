import type { PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { make } from './make.ts';
import { type FoldedText, foldText, type TextMatch } from './page-text.ts';

/** What a page says, as pdf.js reads it. */
export type PageContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** In points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of one picture at most; beyond that a canvas takes more memory than it gives to see. */
const mostPixels = 16_000_000;

/** One page on the screen: its picture, and over it the same text, unseen, to find and select. */
export class PageSheet {
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  #text: HTMLElement | undefined;
  #words: readonly HTMLElement[] = [];
  /** What the text layer was made of. */
  #content = '';
  /** Of which version and size the picture is, or is about to be. */
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

  /** How many pixels its picture holds. */
  get pixels(): number {
    return this.#canvas.width * this.#canvas.height;
  }

  /** Says which page this is of how many. */
  name(number: number, total: number): void {
    this.element.setAttribute('aria-label', `Pagina ${number} van ${total}`);
  }

  /** Says whether a version is still to be drawn; who is told so, is to draw it. */
  asks(key: string): boolean {
    const isNew = this.#asked !== key;
    this.#asked = key;
    return isNew;
  }

  /**
   * Draws the page beside the old picture, for a canvas that is drawn on while it is seen flickers.
   * @param scale pixels of the page per point
   * @param key what was asked; when something else was asked meanwhile, the picture is not shown
   */
  async draw(page: PDFPageProxy, scale: number, key: string): Promise<void> {
    const size = page.getViewport({ scale: 1 });
    const most = Math.sqrt(mostPixels / (size.width * size.height));
    const viewport = page.getViewport({ scale: Math.min(most, scale * window.devicePixelRatio) });
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

  /** Forgets its picture, which takes much memory; the text stays. */
  release(): void {
    this.#canvas.width = 0;
    this.#canvas.height = 0;
    delete this.#canvas.dataset.turn;
    this.#asked = '';
  }

  /** Lays the text over the picture; where it says the same as before, what is selected in it stays selected. */
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

  /** Where something that was found stands on the screen; nothing as long as the text is not there. */
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

/** Returns what a page says, as it is searched: piece by piece as in its text layer. */
export function searchable({ items }: PageContent): FoldedText {
  return foldText(items.flatMap((item) => ('str' in item ? [item] : [])));
}
