import type { ElementContent } from 'hast';
import type { Callout, Columns, Cover, Quote } from '../../../model/nodes.ts';
import { changed } from '../changed.ts';
import { element } from '../element.ts';
import { contentIn, inlines, type RenderContext } from '../render-context.ts';

/** Prints the front: its own part, and its own page on paper. */
export function printCover(node: Cover, context: RenderContext): ElementContent[] {
  return [element('section', { className: ['cover'] }, contentIn(node, context))];
}

/** Prints a note beside the running text. */
export function printCallout(node: Callout, context: RenderContext): ElementContent[] {
  return [element('div', { role: 'note', className: ['note'] }, contentIn(node, context))];
}

/** Prints a quotation, motto or poem, who says it below. */
export function printQuote(node: Quote, context: RenderContext): ElementContent[] {
  const lang = node.language === undefined ? {} : { lang: node.language };
  const quote = element('blockquote', lang, contentIn(node, context));
  const source = inlines(node.source ?? [], context);
  if (source.length === 0) return [quote];
  return [element('figure', { className: ['quote'] }, [quote, element('figcaption', {}, source)])];
}

/** Prints blocks side by side where there is room, else below each other. */
export function printColumns(node: Columns, context: RenderContext): ElementContent[] {
  const columns = node.children.map((column) =>
    changed(element('div', {}, contentIn(column, context)), column, context),
  );
  return [element('div', { className: ['columns', ...(node.plain ? ['plain'] : [])] }, columns)];
}
