import type { Asked, Editor, Finding, Findings, Reply, Undoable } from '../messages.ts';
import { askServer } from './ask-server.ts';
import { countsAt, type FilterState, filtered, whereChoices } from './finding-filter.ts';
import { type Actions, FindingsList } from './findings-list.ts';
import { byId, make } from './make.ts';
import { withCode } from './with-code.ts';

const severities = ['error', 'warning', 'info'] as const satisfies readonly Finding['severity'][];

/** The findings beside the document: which are shown, what mends them, and what came of that. */
export class FindingsPanel {
  readonly #list: FindingsList;
  readonly #where = byId('where') as HTMLSelectElement;
  readonly #undo = byId('undo') as HTMLButtonElement;
  readonly #mendAll = byId('mend-all') as HTMLButtonElement;
  #filter: FilterState = { where: 'here', severities: new Set(severities) };
  #message: Pick<Findings, 'findings' | 'mendAll'> = { findings: [] };
  #offer: Undoable['offer'];
  #folder = '';
  #editor: Editor | undefined;
  #isAsking = false;

  constructor(choose: Actions['choose']) {
    this.#list = new FindingsList(byId('findings'), { choose, mend: (asked) => void this.ask(asked) });
    this.#where.addEventListener('change', () => this.#setFilter({ where: this.#where.value }));
    for (const severity of severities)
      boxOf(severity).addEventListener('change', () =>
        this.#setFilter({ severities: new Set(severities.filter((each) => boxOf(each).checked)) }),
      );
    this.#undo.addEventListener('click', () => void this.ask(this.#offer));
    this.#mendAll.addEventListener('click', () => void this.ask(this.#message.mendAll));
    byId('findings').addEventListener('keydown', (event) => {
      // In a field they are for what is typed there.
      if (event.target instanceof HTMLInputElement) return;
      if (event.key === 'ArrowDown') this.#list.step(1);
      else if (event.key === 'ArrowUp') this.#list.step(-1);
      else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey)
        void this.ask(this.#offer);
      else return;
      event.preventDefault();
    });
  }

  /** Handles the keys that work everywhere in the page. */
  readonly keys = (event: KeyboardEvent): void => {
    if (event.key === 'F8') this.#list.step(event.shiftKey ? -1 : 1);
    else if (event.key === '.' && (event.ctrlKey || event.metaKey) && isAtFinding(event.target as Node))
      this.#list.mend();
    else return;
    event.preventDefault();
  };

  /** Shows the findings of a dossier in a folder. */
  show(message: Findings, folder: string, editor: Editor | undefined): void {
    this.#message = message;
    this.#folder = folder;
    this.#editor = editor;
    byId('count').textContent = message.count;
    this.#draw();
  }

  /** Shows what can be undone. */
  showUndo({ offer }: Undoable): void {
    this.#offer = offer;
    this.#undo.replaceChildren('Maak ongedaan', make('small', {}, ...withCode(offer?.title ?? '')));
    hide(this.#undo, offer === undefined);
  }

  #setFilter(change: Partial<FilterState>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#draw();
  }

  #draw(): void {
    const { findings, mendAll } = this.#message;
    const { where } = this.#filter;
    const choices = whereChoices(findings, where, this.#folder);
    const options = choices.map(({ where: value, label }) => make('option', { value }, label));
    if (options.map(({ outerHTML }) => outerHTML).join('') !== this.#where.innerHTML)
      this.#where.replaceChildren(...options);
    this.#where.value = where;
    const counts = countsAt(findings, where);
    for (const severity of severities) byId(`count-${severity}`).textContent = `(${counts[severity]})`;
    const shown = filtered(findings, this.#filter);
    const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
    // Only a change is read aloud.
    const leftOut =
      shown.length < total ? `${total - shown.length} van de ${total} meldingen staan hier niet.` : '';
    if (byId('left-out').textContent !== leftOut) byId('left-out').textContent = leftOut;
    this.#list.show(shown, this.#editor);
    const count = mendAll?.count ?? 0;
    this.#mendAll.textContent = `Verbeter alles in dit dossier waar maar één antwoord goed is (${count})`;
    hide(this.#mendAll, mendAll === undefined);
  }

  /** Asks the server to do something, one thing at a time, and says what came of it. */
  async ask(asked: Asked | undefined): Promise<void> {
    if (asked === undefined || this.#isAsking) return;
    this.#isAsking = true;
    this.#say({ isDone: true, said: 'Bezig …' });
    const { id, chosen, reason } = asked;
    this.#say(await askServer({ id, chosen, reason }));
    this.#isAsking = false;
  }

  #say({ isDone, said }: Reply): void {
    const room = byId('reply');
    room.classList.toggle('refused', !isDone);
    room.replaceChildren(...withCode(said));
  }
}

/** Says whether one is in the list or in the text: elsewhere it is not to be seen which finding is meant. */
function isAtFinding(target: Node): boolean {
  return target.ownerDocument !== document || byId('findings').contains(target);
}

function boxOf(severity: Finding['severity']): HTMLInputElement {
  return byId(`show-${severity}`) as HTMLInputElement;
}

/** Hides a button, or shows it again. The focus does not go away with it. */
function hide(button: HTMLButtonElement, isHidden: boolean): void {
  const hadFocus = document.activeElement === button;
  button.hidden = isHidden;
  if (hadFocus && isHidden) byId('findings').focus();
}
