import type { Contents, DocumentEntry } from '../messages.ts';
import { make } from './make.ts';

/** Lists the documents and calls `choose` for a chosen one. Keeps the focus. */
export function showDocuments(
  room: HTMLElement,
  { dossiers }: Contents,
  chosen: string | undefined,
  choose: (file: string) => void,
): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset.file;
  const button = ({ file, title, label }: DocumentEntry) => {
    const name = file.split('/').at(-1) ?? file;
    const made = make(
      'button',
      { type: 'button', 'data-file': file, ...(file === chosen && { 'aria-current': 'true' }) },
      title,
      make('small', {}, label ? `${label} · ${name}` : name),
    );
    made.addEventListener('click', () => choose(file));
    return made;
  };
  room.replaceChildren(
    ...dossiers.flatMap(({ name, documents }) => [
      ...(dossiers.length > 1 ? [make('h3', {}, name)] : []),
      make('ul', {}, ...documents.map((each) => make('li', {}, button(each)))),
    ]),
  );
  if (focused !== undefined)
    [...room.querySelectorAll('button')].find(({ dataset }) => dataset.file === focused)?.focus();
}
