import { editorAddress, type SourcePosition } from './editor-address.ts';
import { make } from './make.ts';

/** Makes a link that opens a source in VS Code; its place is asked again each time, for it may move. */
export function editorLink(position: () => SourcePosition): HTMLAnchorElement {
  const link = make('a', { rel: 'noopener noreferrer' }, 'Open in VS Code');
  const aim = () => {
    link.href = editorAddress(position());
  };
  for (const event of ['pointerenter', 'focus', 'click']) link.addEventListener(event, aim);
  aim();
  return link;
}

/**
 * Makes a button that copies the `file:` address of a source, for any other program: no browser goes there from a web page.
 * @param told hears what was done, for people
 */
export function copyButton(
  position: () => SourcePosition,
  told: (message: string) => void,
): HTMLButtonElement {
  const copy = make('button', { type: 'button', class: 'link' }, 'Kopieer bestandsadres');
  copy.addEventListener('click', () => {
    const { uri } = position();
    navigator.clipboard.writeText(uri).then(
      () => told(`Gekopieerd: ${uri}`),
      () => told(`Kopiëren lukt hier niet. Het adres is ${uri}`),
    );
  });
  return copy;
}
