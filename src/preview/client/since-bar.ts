import type { Revisions } from '../messages.ts';
import { byId, make } from './make.ts';

/** Chooses the revision that a document is compared with: from a list, or by typing its name. */
export class SinceBar {
  readonly #list = byId('since') as HTMLSelectElement;
  readonly #other = byId('since-other') as HTMLInputElement;
  readonly #changed: () => void;
  #typed = '';

  /** @param changed called when another revision was chosen */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#list.addEventListener('change', () => {
      this.#typed = '';
      this.#other.value = '';
      changed();
    });
    byId('redline-tools').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed = this.#other.value.trim();
      if (this.#typed !== '') changed();
    });
  }

  /** The name of the revision; HEAD while there is none to choose. */
  get since(): string {
    return this.#typed || this.#list.value || 'HEAD';
  }

  /** Lists the revisions. One that was chosen stays, when it is there. */
  show({ revisions }: Revisions): void {
    const chosen = this.#list.value;
    const names = revisions.map(({ name }) => name);
    if (names.join() === [...this.#list.options].map(({ value }) => value).join()) return;
    this.#list.replaceChildren(...revisions.map(({ name, label }) => make('option', { value: name }, label)));
    if (names.includes(chosen)) this.#list.value = chosen;
    else if (this.#typed === '' && chosen !== '') this.#changed();
  }
}
