import type { Cover } from '../../../model/nodes.ts';
import { coverHeadings } from '../../heading-looks.ts';
import { textSizes } from '../../text-sizes.ts';
import { flow, type Printed, type RenderContext, within } from '../render-context.ts';
import { rule } from './rule.ts';

/** The white that is left over goes above the title and above those who sign, for so large a part each. */
const white = { title: 2, signatures: 3 } as const;

/** Prints the first page, spread over its height if it fits on one page. */
export function printCover(node: Cover, context: RenderContext): Printed[] {
  const { style } = context.job;
  const inside = within(context, { parent: context.parent.add('Sect'), headings: coverHeadings(style) });
  const speaking = within(inside, { look: { fontSize: textSizes(style).coverText } });
  const title = node.children.findIndex(({ type }) => type === 'heading');
  const last = node.children.findLastIndex(({ type }) => type === 'signatureBlock');
  const blocks = node.children.flatMap((child, index): Printed[] => {
    const isSpeaking = child.type === 'paragraph' || child.type === 'quote';
    const printed = context.job.blocks([child], isSpeaking ? speaking : inside);
    if (index === title)
      printed.unshift({
        node: rule(3, style.colours.accent, 56),
        before: style.text.gap * 2,
        after: 16,
        leads: 'whole',
      });
    if (index === title) stretch(printed, white.title);
    if (index === last) stretch(printed, white.signatures);
    return printed;
  });
  // Without places to sign the title still is above the middle.
  if (last < 0) blocks.push({ node: { stack: [], stretch: white.signatures }, before: 0, after: 0 });
  return [{ node: { stack: flow(blocks), fillsPage: true }, before: 0, after: 0 }, 'page-break'];
}

function stretch(blocks: readonly Printed[], part: number): void {
  const [first] = blocks;
  if (first && first !== 'page-break') first.node.stretch = part;
}
