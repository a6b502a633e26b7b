import type { ElementContent } from 'hast';
import type { Heading, Paragraph } from 'mdast';
import { headingPrefix } from '../../../model/final-text.ts';
import { idOf } from '../../../model/nodes.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type Printing } from '../printing.ts';

/** Prints a heading, a target of links. */
export function printHeading(node: Heading, print: Printing): ElementContent[] {
  const number = headingPrefix(node);
  const prefix = number === '' ? [] : [textContent(number)];
  return [element(`h${node.depth}`, { id: idOf(node) }, [...prefix, ...contentIn(node, print)])];
}

/** Prints a paragraph; room to sign stays free above it. */
export function printParagraph(node: Paragraph, print: Printing): ElementContent[] {
  const content = contentIn(node, print);
  if (content.length === 0) return [];
  return [element('p', node.data?.room ? { className: ['room'] } : {}, content)];
}
