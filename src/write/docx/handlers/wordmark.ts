import { AlignmentType } from 'docx';
import type { WordmarkBlock } from '../../../model/nodes.ts';
import { type Printed, paragraph, type RenderContext, within } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';
import { printFigure } from './figure.ts';

/** Prints the name of the organisation, or its logo, at its side of the page. */
export function printWordmark(node: WordmarkBlock, context: RenderContext): Printed[] {
  const alignment = node.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  if (node.logo) {
    const { alt, width } = node.logo;
    // Not every Word shows an SVG; load has seen that a PNG is beside it.
    const path = node.logo.path.replace(/\.svg$/i, '.png');
    const inside = within(context, { width: Math.min(width, context.width), left: 0 });
    return printFigure({ type: 'figure', path, alt, data: node.data }, inside).map((block) =>
      block === 'page-break' || block.kind !== 'paragraph'
        ? block
        : { ...block, options: { ...block.options, alignment } },
    );
  }
  return [paragraph(styleIds.wordmark, { alignment, children: context.job.inlines(node.children, context) })];
}
