import type { Document } from './document.ts';

/**
 * Returns what a document is called where it is told apart from others: in the title bar of a window, in a list of documents. A letter says
 * that it is one, as it is often called after what it is about; a draft says so first.
 */
export function windowTitle({ title, status, form, style }: Document): string {
  const kind = style.letter.title ?? 'Raadsbrief';
  const isNamed = form !== 'letter' || title.toLowerCase().startsWith(kind.toLowerCase());
  const named = isNamed ? title : `${kind}: ${title}`;
  return status === 'draft' ? `Concept: ${named}` : named;
}
