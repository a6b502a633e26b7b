import type { Finding } from '../messages.ts';
import { make } from './make.ts';

/** Lists what was found; a finding that is chosen is told. Keeps the focus on the same finding, when it is still there. */
export function showFindings(
  room: HTMLElement,
  findings: readonly Finding[],
  choose: (place: NonNullable<Finding['place']>) => void,
): void {
  const items = findings.map((finding) => item(finding, choose));
  const focused = room.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
  room.replaceChildren(...items);
  if (focused === undefined) return;
  const again = [...room.querySelectorAll('button')].find(({ textContent }) => textContent === focused);
  (again ?? room).focus();
}

function item(
  { severity, word, message, place, why, help }: Finding,
  choose: (place: NonNullable<Finding['place']>) => void,
) {
  const said = [make('span', { class: 'word' }, word), ' ', ...withCode(message)];
  const where = place && make('small', {}, `${place.file}, regel ${place.line}`);
  const head = where
    ? make('button', { type: 'button' }, ...said, where)
    : make('p', { class: 'flat' }, ...said);
  if (place) head.addEventListener('click', () => choose(place));
  return make(
    'li',
    { class: severity },
    head,
    ...(why ? [make('p', { class: 'why' }, ...withCode(why))] : []),
    ...(help ? [make('p', { class: 'help' }, ...withCode(help))] : []),
  );
}

/** What stands between two backticks is to be typed, or was; three are a fence, which a message may name. */
function withCode(text: string): (Node | string)[] {
  return text
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? make('code', {}, part) : part));
}
