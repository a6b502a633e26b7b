import type { WordmarkBlock } from '../../../model/nodes.ts';
import { drawingOf } from '../../drawing-of.ts';
import { textSizes } from '../../text-sizes.ts';
import { heard } from '../in-version.ts';
import { type Printed, type RenderContext, within } from '../render-context.ts';
import { printFigure } from './figure.ts';

/** Prints the name of the organisation, or its logo, at its side of the page. */
export function printWordmark(node: WordmarkBlock, context: RenderContext): Printed[] {
  const { style } = context.job;
  const { colours, text } = style;
  const after = text.gap * 3;
  if (node.logo) {
    const width = Math.min(node.logo.width, context.width);
    const { path, alt } = node.logo;
    const left = node.align === 'right' ? context.width - width : 0;
    if (/\.svg$/i.test(path)) {
      const svg = drawingOf(path, node, context.job.host, context.job.report);
      if (svg === undefined) return [];
      const slot = context.parent.add('Figure', { alt: heard(context, alt), keep: true }).slot(node);
      const change = context.change?.kind;
      return [{ node: { svg, width, slot, change, margin: [left, 0, 0, 0] }, before: 0, after }];
    }
    const [image] = printFigure({ type: 'figure', path, alt, data: node.data }, within(context, { width }));
    if (!image || image === 'page-break') return [];
    return [{ ...image, node: { ...image.node, margin: [left, 0, 0, 0] }, before: 0, after }];
  }
  const look = {
    bold: true,
    fontSize: textSizes(style).wordmark,
    color: colours.accent,
    lineHeight: 1,
    alignment: node.align,
  };
  const inside = within(context, { parent: context.parent.add('P'), look });
  return [{ node: { text: context.job.inlines(node.children, inside) }, before: 0, after }];
}
