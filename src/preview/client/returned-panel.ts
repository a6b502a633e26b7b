import type { Excerpt, FindingPosition, Returned, ReturnedChange } from '../messages.ts';
import { excerptLine } from './fix-list.ts';
import { byId, make } from './make.ts';
import { withCode } from './with-code.ts';

/** What the list of changes does. */
export interface ReturnedActions {
  /** Goes to the place of a change. */
  readonly choose: (change: ReturnedChange, position: FindingPosition) => void;
  /** Takes over the chosen changes. */
  readonly take: (id: string, chosen: readonly string[]) => void;
}

/** What partners changed in Word: each change may be taken over or left. */
export class ReturnedPanel {
  readonly #actions: ReturnedActions;
  readonly #take = byId('take') as HTMLButtonElement;
  /** What somebody chose, by id of the change; of others the state says. */
  readonly #wanted = new Map<string, boolean>();
  #message: Pick<Returned, 'changes' | 'take'> = { changes: [] };

  constructor(actions: ReturnedActions) {
    this.#actions = actions;
    this.#take.addEventListener('click', () => {
      const { take } = this.#message;
      if (take) actions.take(take.id, this.#chosen());
    });
  }

  /** Shows what came back; what somebody chose stays so, and the focus where it is. */
  show(message: Returned): void {
    const focused = document.activeElement?.id;
    this.#message = message;
    byId('returned').hidden = false;
    byId('returned-names').textContent = message.names.join(', ');
    byId('returned-notes').replaceChildren(...message.notes.map((note) => make('li', {}, ...withCode(note))));
    const done = message.changes.filter(({ state }) => state === 'there').length;
    byId('returned-done').textContent = doneText(message.changes.length, done);
    byId('changes').replaceChildren(
      ...message.changes.filter(({ state }) => state !== 'there').map((change) => this.#item(change)),
    );
    this.#count();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  /** Hides what came back in another dossier. */
  clear(): void {
    byId('returned').hidden = true;
  }

  #item(change: ReturnedChange): HTMLElement {
    const { who, why, position, excerpts } = change;
    const link =
      position &&
      make('button', { type: 'button', class: 'link' }, `${position.file}, regel ${position.line}`);
    link?.addEventListener('click', () => {
      if (position) this.#actions.choose(change, position);
    });
    return make(
      'li',
      {},
      this.#head(change),
      make('p', {}, who),
      ...(why ? [make('p', { class: 'why' }, ...withCode(why))] : []),
      ...excerpts.map((excerpt: Excerpt) => excerptLine(excerpt, position?.file)),
      ...(link ? [make('p', {}, link)] : []),
    );
  }

  /** What a change is: with a box to choose it, when it can be taken over. */
  #head({ id, state, title }: ReturnedChange): HTMLElement {
    if (state === 'left') return make('p', {}, make('span', { class: 'word' }, 'voor uzelf'), ' ', title);
    const box = make('input', { type: 'checkbox', id: `change-${id}` });
    box.checked = this.#wanted.get(id) ?? state === 'open';
    box.addEventListener('change', () => {
      this.#wanted.set(id, box.checked);
      this.#count();
    });
    return make('label', {}, box, ' ', title);
  }

  #chosen(): string[] {
    return this.#message.changes
      .filter(({ state }) => state === 'open' || state === 'rival')
      .filter(({ id, state }) => this.#wanted.get(id) ?? state === 'open')
      .map(({ id }) => id);
  }

  #count(): void {
    const count = this.#chosen().length;
    this.#take.textContent = `Neem over wat is aangevinkt (${count})`;
    this.#take.hidden = this.#message.take === undefined;
    this.#take.disabled = count === 0;
  }
}

function doneText(total: number, done: number): string {
  if (total === 0) return 'Er is niets veranderd.';
  if (done === 0) return '';
  return done === 1 ? '1 wijziging staat al in de tekst.' : `${done} wijzigingen staan al in de tekst.`;
}
