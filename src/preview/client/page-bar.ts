import { byId } from './make.ts';
import type { PagesView } from './pages-view.ts';
import { nextZoom, type Zoom, zoomSteps } from './zoom.ts';

/** The page number and zoom above the pages. */
export class PageBar {
  readonly #pages: PagesView;
  readonly #number = byId('page-number') as HTMLInputElement;
  readonly #zoom = byId('zoom') as HTMLSelectElement;

  constructor(pages: PagesView) {
    this.#pages = pages;
    for (const step of zoomSteps) this.#zoom.add(new Option(`${step}%`, String(step)));
    this.#number.addEventListener('change', () => {
      this.#number.value = String(pages.goTo(Math.trunc(Number(this.#number.value))));
    });
    this.#zoom.addEventListener('change', () => this.#set(zoomOf(this.#zoom.value)));
    byId('smaller').addEventListener('click', () => this.#set(nextZoom(pages.scale, -1)));
    byId('larger').addEventListener('click', () => this.#set(nextZoom(pages.scale, 1)));
  }

  /** Shows the current page and the total. Keeps a number that is being typed. */
  show(): void {
    const { current, total } = this.#pages;
    this.#number.max = String(total);
    if (document.activeElement !== this.#number || this.#number.value === '')
      this.#number.value = String(current);
    byId('page-total').textContent = `van ${total}`;
  }

  #set(zoom: Zoom): void {
    this.#pages.zoom = zoom;
    this.#zoom.value = String(zoom);
  }
}

function zoomOf(value: string): Zoom {
  return value === 'width' || value === 'page' ? value : Number(value);
}
