import type { ElementContent } from 'hast';
import type { Heading, Paragraph } from 'mdast';
import { headingPrefix } from '../../../model/final-text.ts';
import { anchorOf } from '../../../model/nodes.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';

/** Prints a heading, a target of links. */
export function printHeading(node: Heading, context: RenderContext): ElementContent[] {
  const number = headingPrefix(node);
  const prefix = number === '' ? [] : [textContent(number)];
  return [element(`h${node.depth}`, { id: anchorOf(node) }, [...prefix, ...contentIn(node, context)])];
}

/** Prints a paragraph; room to sign stays free above it. */
export function printParagraph(node: Paragraph, context: RenderContext): ElementContent[] {
  const content = contentIn(node, context);
  if (content.length === 0) return [];
  return [element('p', node.data?.room ? { className: ['room'] } : {}, content)];
}
