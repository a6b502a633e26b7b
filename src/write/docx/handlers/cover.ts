import type { Cover } from '../../../model/nodes.ts';
import { twips } from '../measures.ts';
import { type Printed, paragraph, type RenderContext, within } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';

/** Prints the first page; the white that is left is above the title and the signatures. */
export function printCover(node: Cover, context: RenderContext): Printed[] {
  const { stretch, style } = context.job;
  const inside = within(context, { region: 'cover' });
  const speaking = within(inside, { paragraph: styleIds.coverText });
  const title = node.children.findIndex(({ type }) => type === 'heading');
  const last = node.children.findLastIndex(({ type }) => type === 'signatureBlock');
  const blocks = node.children.flatMap((child, index): Printed[] => {
    const printed = context.job.blocks([child], child.type === 'paragraph' ? speaking : inside);
    if (index === title) {
      const before = style.text.gap * 2 + stretch.title;
      const spacing = { before: twips(before) };
      printed.unshift(paragraph(styleIds.coverMark, { spacing, children: [] }, before));
    }
    if (index === last) {
      const [first, ...rest] = printed;
      if (first && first !== 'page-break' && first.kind !== 'paragraph')
        return [{ ...first, before: first.before + stretch.signatures }, ...rest];
    }
    return printed;
  });
  return [...blocks, 'page-break'];
}
