import type { Document } from './document.ts';

/**
 * Returns the title of a document among others: in a window's title bar, in a list. A letter says that it is
 * one, because its title is often that of the document it is about; a draft says so first, and a redline before
 * that.
 */
export function windowTitle({ title, status, layout, style, words, redline }: Document): string {
  const kind = style.letter.title ?? words.letter.title;
  const isNamed = layout !== 'letter' || title.toLowerCase().startsWith(kind.toLowerCase());
  const named = isNamed ? title : `${kind}: ${title}`;
  const full = status === 'draft' ? words.draft.title({ title: named }) : named;
  return redline ? words.redline.title({ title: full, ...redline }) : full;
}
