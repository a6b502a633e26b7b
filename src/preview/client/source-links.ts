import type { Editor } from '../messages.ts';
import { editorAddress, type SourcePosition } from './editor-address.ts';
import { make } from './make.ts';

/** Makes a link that opens a source in an editor; its position is computed on use, because it may change. */
export function editorLink(editor: Editor, position: () => SourcePosition): HTMLAnchorElement {
  const link = make('a', { rel: 'noopener noreferrer' }, `Open in ${editor.name}`);
  const aim = () => {
    link.href = editorAddress(editor, position());
  };
  for (const event of ['pointerenter', 'focus', 'click']) link.addEventListener(event, aim);
  aim();
  return link;
}

/**
 * Makes a button that copies the `file:` URI of a source, for any other program: a browser does not open it
 * from a web page.
 *
 * @param told receives the result as a text
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
