import { make } from './make.ts';

/**
 * Keeps a selection that is dragged over pages where the pointer is. Words lie loose over a page; between them a browser takes the last one
 * on the page for the nearest. So while one drags, a sheet under all words stands in the order of the text right behind the last word that
 * was reached.
 */
export function steadySelection(room: HTMLElement): void {
  const ground = make('div', { class: 'ground' });
  let isDragging = false;
  room.addEventListener('pointerdown', ({ target, button }) => {
    const words = (target as Element).closest('.words');
    if (!words || button !== 0) return;
    isDragging = true;
    words.append(ground);
  });
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const word = selection?.focusNode?.parentElement;
    if (!isDragging || !selection || !word?.closest('.words') || word === ground.parentElement) return;
    const isBackward =
      selection.anchorNode &&
      selection.focusNode &&
      selection.anchorNode.compareDocumentPosition(selection.focusNode) & Node.DOCUMENT_POSITION_PRECEDING;
    if (isBackward) word.before(ground);
    else word.after(ground);
  });
  const end = () => {
    isDragging = false;
    ground.remove();
  };
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
  window.addEventListener('blur', end);
}
