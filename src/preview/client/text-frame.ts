import type { FindingPosition } from '../messages.ts';
import { blockAt, type SourceBlock } from './block-at.ts';
import { patchChildren } from './patch-children.ts';

const withinLine = 'a, code, em, mark, strong, sup';

interface Block extends SourceBlock {
  readonly element: HTMLElement;
}

/** The text of a document in its frame; follows saves and keeps the scroll position. */
export class TextFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #keys: (event: KeyboardEvent) => void;
  /** The address of what is shown. */
  #address: string | undefined;
  /** What to do once the text is loaded: scroll to a position, or go to a finding. */
  #whenLoaded: (() => void) | undefined;
  #loading = false;
  #waiting: string | undefined;

  /** @param keys handles the keys of the page, which one may press in the text too */
  constructor(frame: HTMLIFrameElement, keys: (event: KeyboardEvent) => void) {
    this.#frame = frame;
    this.#keys = keys;
    frame.addEventListener('load', () => this.#loaded());
  }

  /** Shows a new text, which is at this address too: `tekst?file=…`. */
  show(address: string, html: string): void {
    if (this.#loading && address === this.#address) {
      this.#waiting = html;
      return;
    }
    const shown = this.#frame.contentDocument;
    const { style, rest } = withoutStyle(html);
    // The policy of the text allows one style sheet; another one needs another page.
    if (address === this.#address && shown && shown.querySelector('style')?.textContent === style) {
      const next = new DOMParser().parseFromString(rest, 'text/html');
      shown.title = next.title;
      patchChildren(shown.body, next.body);
      return;
    }
    const top = address === this.#address ? (shown?.scrollingElement?.scrollTop ?? 0) : 0;
    this.#load(address, () => this.#frame.contentDocument?.scrollingElement?.scrollTo(0, top));
  }

  /**
   * Scrolls to the block of a position in a source and marks it; to the top of the document for frontmatter
   * that is not printed as it is. Returns which, or `nowhere` when nothing of the file is in the document.
   *
   * @param takesFocus whether keyboard and screen reader continue from there
   */
  goTo(position: FindingPosition, takesFocus: boolean): 'marked' | 'head' | 'nowhere' {
    if (this.#loading) {
      this.#whenLoaded = () => void this.goTo(position, takesFocus);
      return 'marked';
    }
    const blocks = this.#blocksOf(position.file);
    const found = blockAt(blocks, position);
    this.unmark();
    if (found) {
      this.#mark(found.element);
      found.element.scrollIntoView({ block: 'center' });
      if (takesFocus) found.element.focus({ preventScroll: true });
      return 'marked';
    }
    if (position.file === this.#shownFile) this.#frame.contentDocument?.scrollingElement?.scrollTo(0, 0);
    else if (blocks[0]) blocks[0].element.scrollIntoView({ block: 'center' });
    else return 'nowhere';
    return 'head';
  }

  /** Moves the mark to a position, without scrolling. */
  follow(position: FindingPosition): void {
    const found = blockAt(this.#blocksOf(position.file), position);
    if (found?.element.dataset.pointed !== undefined) return;
    this.unmark();
    if (found) this.#mark(found.element);
  }

  /** Removes the mark. */
  unmark(): void {
    for (const marked of this.#frame.contentDocument?.querySelectorAll<HTMLElement>('[data-pointed]') ?? []) {
      delete marked.dataset.pointed;
      marked.style.outline = '';
    }
  }

  /** Returns the source line of the selection, else of the first block in sight, if there is one. */
  lineInSight(file: string): number | undefined {
    const shown = this.#frame.contentDocument;
    const inSight = this.#blocksOf(file).filter(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < this.#frame.clientHeight;
    });
    const selected = shown?.getSelection()?.anchorNode ?? null;
    const chosen = selected && inSight.findLast(({ element }) => element.contains(selected));
    return (chosen ?? inSight[0])?.line;
  }

  #blocksOf(file: string): readonly Block[] {
    const elements = [...(this.#frame.contentDocument?.querySelectorAll<HTMLElement>('[data-source]') ?? [])];
    return elements.flatMap((element) => {
      const line = lineOf(element, file);
      return line === undefined ? [] : [{ element, line, isWithinLine: element.matches(withinLine) }];
    });
  }

  #mark(block: HTMLElement): void {
    block.dataset.pointed = '';
    block.style.outline = '3px solid #d98200';
    block.style.outlineOffset = '3px';
    block.tabIndex = -1;
  }

  get #shownFile(): string | null {
    return new URLSearchParams(this.#address?.split('?')[1]).get('file');
  }

  #load(address: string, then: () => void): void {
    this.#address = address;
    this.#loading = true;
    this.#whenLoaded = then;
    this.#frame.contentWindow?.location.replace(address);
  }

  #loaded(): void {
    const shown = this.#frame.contentDocument;
    if (!this.#loading || !shown) return;
    this.#loading = false;
    shown.addEventListener('click', keepInside);
    shown.addEventListener('keydown', this.#keys);
    this.#whenLoaded?.();
    this.#whenLoaded = undefined;
    const [address, html] = [this.#address, this.#waiting];
    this.#waiting = undefined;
    if (address !== undefined && html !== undefined) this.show(address, html);
  }
}

/** Opens external links outside the preview; links to files of the dossier do nothing here. */
function keepInside(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a');
  const address = link?.getAttribute('href') ?? '';
  if (!link || address.startsWith('#')) return;
  event.preventDefault();
  if (/^(https?|mailto|tel):/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}

/** Removes the style sheet (the first) from a page: our policy refuses it even when only parsed. */
function withoutStyle(html: string): { readonly style: string; readonly rest: string } {
  const [whole = '', style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  return { style, rest: html.replace(whole, '') };
}

function lineOf(block: HTMLElement, file: string): number | undefined {
  const source = block.dataset.source ?? '';
  return source.startsWith(`${file}:`) ? Number(source.slice(file.length + 1)) : undefined;
}
