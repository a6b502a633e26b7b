import type { Asked, Editor, Finding, FindingPosition } from '../messages.ts';
import { allowForm, type Draft, draftIn, restoreDraft } from './allow-form.ts';
import { fixList } from './fix-list.ts';
import { make } from './make.ts';
import { sameFinding } from './same-finding.ts';
import { editorLink } from './source-links.ts';
import { withCode } from './with-code.ts';

/** What the items of the list do. */
export interface Actions {
  /** Goes to the place of a finding; `keepsFocus`: without leaving the list. */
  readonly choose: (finding: Finding, position: FindingPosition, keepsFocus: boolean) => void;
  /** Does what an offer says. */
  readonly mend: (asked: Asked) => void;
}

/** The list of findings. One may go through it with keys, and keeps one's place when another version comes. */
export class FindingsList {
  readonly #room: HTMLElement;
  readonly #actions: Actions;
  #findings: readonly Finding[] = [];
  /** Index of the finding where one is; half of one less when that finding is gone. */
  #at = -1;

  constructor(room: HTMLElement, actions: Actions) {
    this.#room = room;
    this.#actions = actions;
    room.addEventListener('focusin', ({ target }) => {
      const index = this.#indexOf(target as Element);
      if (index >= 0) this.#at = index;
    });
  }

  /** Shows findings. The focus stays on the same one, or goes to what came in its place. */
  show(findings: readonly Finding[], editor: Editor | undefined): void {
    const focused = this.#room.contains(document.activeElement) ? document.activeElement : null;
    const name = focused && nameOf(focused);
    const before = this.#findings[this.#at];
    const earlier = this.#findings;
    const again = before && sameFinding(before, findings, this.#findings);
    const drafts = this.#drafts();
    const place = before ? this.#at - 0.5 : this.#at;
    this.#at = again ? findings.indexOf(again) : Math.min(place, findings.length - 0.5);
    this.#findings = findings;
    this.#room.replaceChildren(...findings.map((finding) => this.#item(finding, editor)));
    for (const [finding, draft] of drafts) {
      const index = findings.indexOf(sameFinding(finding, findings, earlier) ?? finding);
      const item = this.#room.children[index];
      if (item) restoreDraft(item, draft);
    }
    if (!focused) return;
    const item = this.#room.children[Math.min(Math.ceil(this.#at), findings.length - 1)];
    const control = again && [...(item?.querySelectorAll('*') ?? [])].find((each) => nameOf(each) === name);
    ((control ?? item?.firstElementChild ?? this.#room) as HTMLElement).focus({ preventScroll: !!control });
  }

  /** Goes to the next finding (1) or the one before (-1), and shows its place. */
  step(direction: 1 | -1): void {
    const next = direction > 0 ? Math.floor(this.#at) + 1 : Math.ceil(this.#at) - 1;
    const finding = this.#findings[next];
    if (!finding) return;
    this.#at = next;
    if (finding.position) this.#actions.choose(finding, finding.position, true);
    const item = this.#room.children[next];
    // All of it, with what mends it.
    item?.scrollIntoView({ block: 'nearest' });
    (item?.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }

  /** Makes the first fix of the finding where one is. */
  mend(): void {
    const id = this.#findings[this.#at]?.fixes.find((fix) => fix.id !== undefined)?.id;
    if (id !== undefined) this.#actions.mend({ id });
  }

  /** The reasons that are being written, by finding. */
  #drafts(): readonly (readonly [Finding, Draft])[] {
    return this.#findings.flatMap((finding, index) => {
      const draft = draftIn(this.#room.children[index]);
      return draft ? [[finding, draft] as const] : [];
    });
  }

  #indexOf(element: Element | null): number {
    return [...this.#room.children].findIndex((item) => item.contains(element));
  }

  #item(finding: Finding, editor: Editor | undefined): HTMLElement {
    const { severity, word, message, position, why, help } = finding;
    const said = [make('span', { class: 'word' }, word), ' ', ...withCode(message)];
    const where = position && make('small', {}, `${position.file}, regel ${position.line}`);
    const head = where
      ? make('button', { type: 'button', class: 'head' }, ...said, where)
      : make('p', { class: 'flat', tabindex: '-1' }, ...said);
    if (position) head.addEventListener('click', () => this.#actions.choose(finding, position, false));
    const link = position && editor && linkTo(position, editor);
    return make(
      'li',
      { class: severity },
      head,
      ...(why ? [make('p', { class: 'why' }, ...withCode(why))] : []),
      ...(help ? [make('p', { class: 'help' }, ...withCode(help))] : []),
      ...fixList(finding, (id) => this.#actions.mend({ id })),
      ...(finding.allow ? [allowForm(finding.allow, this.#actions.mend)] : []),
      ...(link ? [make('p', {}, link)] : []),
    );
  }
}

/** Names a control among those of one finding. */
function nameOf(element: Element): string {
  return `${element.nodeName} ${element.className} ${element.classList.contains('head') ? '' : element.textContent}`;
}

/** There may be many such links, so each says where it leads. */
function linkTo(position: FindingPosition, editor: Editor): HTMLElement | undefined {
  const { uri } = position;
  if (uri === undefined) return undefined;
  const link = editorLink(editor, () => ({ ...position, uri }));
  link.setAttribute('aria-label', `Open in ${editor.name}: ${position.file}, regel ${position.line}`);
  return link;
}
