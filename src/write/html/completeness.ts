import type { ElementContent } from 'hast';
import type { Document } from '../../model/document.ts';
import { sequence } from '../../model/final-text.ts';

/**
 * Compares the text of a page with that of the tree, in reading order; white space does not count. Throws when they differ: a writer drops
 * nothing.
 */
export function checkCompleteness(
  document: Document,
  content: readonly ElementContent[],
  pageOf: (id: string) => number,
): void {
  const found = squeezed(content.map(textIn).join(''));
  const wanted = squeezed(sequence(document, pageOf).join(''));
  if (found === wanted) return;
  let at = 0;
  while (at < wanted.length && found[at] === wanted[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  throw new Error(`the page says ${around(found)} where the document says ${around(wanted)}`);
}

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textIn).join('') : '';
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
