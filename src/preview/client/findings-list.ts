import type { Finding, FindingPosition } from '../messages.ts';
import { make } from './make.ts';
import { editorLink } from './source-links.ts';

type Choose = (finding: Finding, position: FindingPosition) => void;

/** Lists findings and calls `choose` for a chosen one. Keeps the focus on a finding that stays. */
export function showFindings(room: HTMLElement, findings: readonly Finding[], choose: Choose): void {
  const items = findings.map((finding) => item(finding, choose));
  const focused = room.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
  room.replaceChildren(...items);
  if (focused === undefined) return;
  const again = [...room.querySelectorAll<HTMLElement>('button, a')].find((each) => nameOf(each) === focused);
  (again ?? room).focus();
}

/** Identifies a button or link among all others. */
function nameOf(element: Element | null): string {
  return `${element?.nodeName} ${element?.closest('li')?.textContent}`;
}

function item(finding: Finding, choose: Choose) {
  const { severity, word, message, position, why, help } = finding;
  const said = [make('span', { class: 'word' }, word), ' ', ...withCode(message)];
  const where = position && make('small', {}, `${position.file}, regel ${position.line}`);
  const head = where
    ? make('button', { type: 'button' }, ...said, where)
    : make('p', { class: 'flat' }, ...said);
  if (position) head.addEventListener('click', () => choose(finding, position));
  return make(
    'li',
    { class: severity },
    head,
    ...(why ? [make('p', { class: 'why' }, ...withCode(why))] : []),
    ...(help ? [make('p', { class: 'help' }, ...withCode(help))] : []),
    ...(position?.uri !== undefined ? [make('p', {}, linkTo(position, position.uri))] : []),
  );
}

/** There may be many such links, so each says where it leads. */
function linkTo(position: FindingPosition, uri: string): HTMLElement {
  const link = editorLink(() => ({ ...position, uri }));
  link.setAttribute('aria-label', `Open in VS Code: ${position.file}, regel ${position.line}`);
  return link;
}

/** Text between backticks is code; three of them are a fence, which a message may quote. */
function withCode(text: string): (Node | string)[] {
  return text
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? make('code', {}, part) : part));
}
