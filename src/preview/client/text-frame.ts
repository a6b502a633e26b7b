import type { FindingPosition } from '../messages.ts';
import { blockAt, type SourceBlock } from './block-at.ts';
import { patchChildren } from './patch-children.ts';

const withinLine = 'a, code, em, mark, strong, sup';

interface Block extends SourceBlock {
  readonly element: HTMLElement;
}

/** The text of a document in its frame: follows what is saved without losing its place. */
export class TextFrame {
  readonly #frame: HTMLIFrameElement;
  #file: string | undefined;
  /** What to do with the text that is being loaded, once it is there: where to scroll to, or which place to go to. */
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

  /**
   * Goes to what comes from a place in a source, and marks it; to the head of the document for a place in its data that is not printed as it is.
   * Says which, and `nowhere` when nothing of the file is in the document.
   */
  goTo(position: FindingPosition): 'marked' | 'head' | 'nowhere' {
    if (this.#loading) {
      this.#whenLoaded = () => void this.goTo(position);
      return 'marked';
    }
    const blocks = this.#blocksOf(position.file);
    const found = blockAt(blocks, position);
    this.unmark();
    if (found) {
      this.#mark(found.element);
      // Who works with the keyboard or hears the page goes on from there.
      found.element.scrollIntoView({ block: 'center' });
      found.element.focus({ preventScroll: true });
      return 'marked';
    }
    if (position.file === this.#file) this.#frame.contentDocument?.scrollingElement?.scrollTo(0, 0);
    else if (blocks[0]) blocks[0].element.scrollIntoView({ block: 'center' });
    else return 'nowhere';
    return 'head';
  }

  /** Marks where a place is now, and leaves everything else as it is. */
  follow(position: FindingPosition): void {
    const found = blockAt(this.#blocksOf(position.file), position);
    if (found?.element.dataset.pointed !== undefined) return;
    this.unmark();
    if (found) this.#mark(found.element);
  }

  /** Takes the mark away. */
  unmark(): void {
    for (const marked of this.#frame.contentDocument?.querySelectorAll<HTMLElement>('[data-pointed]') ?? []) {
      delete marked.dataset.pointed;
      marked.style.outline = '';
    }
  }

  /** The line of a source that one looks at: where something is selected, or else the first in sight; nothing when none is. */
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
