import { make } from './make.ts';

/**
 * Keeps a selection that is dragged over pages at the pointer. Words are positioned separately; between them
 * a browser selects up to the last word of the page. So while dragging, an element below all words is kept
 * right after the last selected word in the DOM.
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
