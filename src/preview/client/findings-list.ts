import type { Finding, FindingPlace } from '../messages.ts';
import { make } from './make.ts';
import { editorLink } from './source-links.ts';

type Choose = (finding: Finding, place: FindingPlace) => void;

/** Lists what was found; a finding that is chosen is told. Keeps the focus on the same finding, when it is still there. */
export function showFindings(room: HTMLElement, findings: readonly Finding[], choose: Choose): void {
  const items = findings.map((finding) => item(finding, choose));
  const focused = room.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
  room.replaceChildren(...items);
  if (focused === undefined) return;
  const again = [...room.querySelectorAll<HTMLElement>('button, a')].find((each) => nameOf(each) === focused);
  (again ?? room).focus();
}

/** What tells one thing to press from all others. */
function nameOf(element: Element | null): string {
  return `${element?.nodeName} ${element?.closest('li')?.textContent}`;
}

function item(finding: Finding, choose: Choose) {
  const { severity, word, message, place, why, help } = finding;
  const said = [make('span', { class: 'word' }, word), ' ', ...withCode(message)];
  const where = place && make('small', {}, `${place.file}, regel ${place.line}`);
  const head = where
    ? make('button', { type: 'button' }, ...said, where)
    : make('p', { class: 'flat' }, ...said);
  if (place) head.addEventListener('click', () => choose(finding, place));
  return make(
    'li',
    { class: severity },
    head,
    ...(why ? [make('p', { class: 'why' }, ...withCode(why))] : []),
    ...(help ? [make('p', { class: 'help' }, ...withCode(help))] : []),
    ...(place?.uri !== undefined ? [make('p', {}, linkTo(place, place.uri))] : []),
  );
}

/** There are many of them: so each says where it leads. */
function linkTo(place: FindingPlace, uri: string): HTMLElement {
  const link = editorLink(() => ({ ...place, uri }));
  link.setAttribute('aria-label', `Open in VS Code: ${place.file}, regel ${place.line}`);
  return link;
}

/** What stands between two backticks is to be typed, or was; three are a fence, which a message may name. */
function withCode(text: string): (Node | string)[] {
  return text
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? make('code', {}, part) : part));
}
