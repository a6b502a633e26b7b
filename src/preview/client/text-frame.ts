import { patchChildren } from './patch-children.ts';

const withinLine = 'a, code, em, mark, strong, sup';

/** The text of a document in its frame: follows what is saved without losing its place. */
export class TextFrame {
  readonly #frame: HTMLIFrameElement;
  #file: string | undefined;
  /** What to do with the text that is being loaded, once it is there. */
  #whenLoaded: (() => void) | undefined;
  #loading = false;
  #waiting: string | undefined;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    frame.addEventListener('load', () => this.#loaded());
  }

  /** Shows the newest text of a document. */
  show(file: string, html: string): void {
    if (this.#loading && file === this.#file) {
      this.#waiting = html;
      return;
    }
    const shown = this.#frame.contentDocument;
    const { style, rest } = withoutStyle(html);
    // The policy of the text knows one style sheet; another needs another page.
    if (file === this.#file && shown && shown.querySelector('style')?.textContent === style) {
      const next = new DOMParser().parseFromString(rest, 'text/html');
      shown.title = next.title;
      patchChildren(shown.body, next.body);
      return;
    }
    const top = file === this.#file ? (shown?.scrollingElement?.scrollTop ?? 0) : 0;
    this.#load(file, () => this.#frame.contentDocument?.scrollingElement?.scrollTo(0, top));
  }

  /** Goes to what comes from a line of a source, or from the nearest line before it; says whether there was any. */
  goTo(file: string, line: number): boolean {
    if (this.#loading) {
      this.#whenLoaded = () => void this.goTo(file, line);
      return true;
    }
    const blocks = [...(this.#frame.contentDocument?.querySelectorAll<HTMLElement>('[data-source]') ?? [])];
    const own = blocks
      .map((block) => ({ block, from: lineOf(block, file) }))
      .filter((each): each is { block: HTMLElement; from: number } => each.from !== undefined);
    const before = own.filter(({ from }) => from <= line);
    const nearest = Math.max(...before.map(({ from }) => from));
    const alike = before.filter(({ from }) => from === nearest);
    // The innermost comes last. Words within a line are no more the place than others on it: rather the block that they stand in.
    const found = alike.findLast(({ block }) => !block.matches(withinLine)) ?? alike.at(-1) ?? own[0];
    if (!found) return false;
    this.#point(found.block);
    return true;
  }

  #point(block: HTMLElement): void {
    for (const marked of this.#frame.contentDocument?.querySelectorAll<HTMLElement>('[data-pointed]') ?? []) {
      delete marked.dataset.pointed;
      marked.style.outline = '';
    }
    block.dataset.pointed = '';
    block.style.outline = '3px solid #d98200';
    block.style.outlineOffset = '3px';
    // Who works with the keyboard or hears the page goes on from there.
    block.tabIndex = -1;
    block.scrollIntoView({ block: 'center' });
    block.focus({ preventScroll: true });
  }

  #load(file: string, then: () => void): void {
    this.#file = file;
    this.#loading = true;
    this.#whenLoaded = then;
    this.#frame.contentWindow?.location.replace(`tekst?file=${encodeURIComponent(file)}`);
  }

  #loaded(): void {
    const shown = this.#frame.contentDocument;
    if (!this.#loading || !shown) return;
    this.#loading = false;
    shown.addEventListener('click', keepInside);
    this.#whenLoaded?.();
    this.#whenLoaded = undefined;
    const [file, html] = [this.#file, this.#waiting];
    this.#waiting = undefined;
    if (file !== undefined && html !== undefined) this.show(file, html);
  }
}

/** A link out of the document opens beside the preview; one to a file of the dossier leads nowhere here. */
function keepInside(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a');
  const address = link?.getAttribute('href') ?? '';
  if (!link || address.startsWith('#')) return;
  event.preventDefault();
  if (/^(https?|mailto|tel):/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}

/** Takes the style sheet out of a page: the policy of our own page refuses it, also where nothing is shown. The first one is the writer's. */
function withoutStyle(html: string): { readonly style: string; readonly rest: string } {
  const [whole = '', style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  return { style, rest: html.replace(whole, '') };
}

function lineOf(block: HTMLElement, file: string): number | undefined {
  const source = block.dataset.source ?? '';
  return source.startsWith(`${file}:`) ? Number(source.slice(file.length + 1)) : undefined;
}
