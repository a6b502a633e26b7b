import type { ElementContent } from 'hast';
import type { Document } from '../../model/document.ts';
import { sequence } from '../../model/final-text.ts';
import { assertSameText } from '../same-text.ts';

/** Throws when a page does not say what its tree says, in reading order; white space does not count. */
export function checkCompleteness(
  document: Document,
  content: readonly ElementContent[],
  pageOf: (id: string) => number,
): void {
  assertSameText(content.map(textIn).join(''), sequence(document, pageOf).join(''), 'the page');
}

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textIn).join('') : '';
}
