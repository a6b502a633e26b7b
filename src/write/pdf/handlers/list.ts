import type { List } from 'mdast';
import { indexInVersion } from '../../../model/versions.ts';
import type { PdfNode } from '../content.ts';
import { inVersion } from '../in-version.ts';
import { flow, flowItems, newRun, type Printed, type RenderContext, within } from '../render-context.ts';

const bullets = ['•', '–', '◦'] as const;
/** Points from the edge of a list to its text, as the measure has it. */
const indent = 14;

/** Prints a list; the marks are text (Lbl), the rest is in LBody. A list in a list has another mark. */
export function printList(node: List, context: RenderContext): Printed[] {
  const { text } = context.job.style;
  const ordered = node.ordered === true;
  const depth = depthOf(context);
  const list = context.parent.add('L', { numbering: ordered ? 'Decimal' : 'Disc' });
  const start = node.start ?? 1;
  const after = node.spread ? text.gap : text.gap / 3;
  const items = node.children.map((item, index): PdfNode => {
    const element = list.add('LI');
    const inside = inVersion(item, context);
    const mark = ordered
      ? `${start + indexInVersion(node.children, index)}. `
      : `${bullets[Math.min(depth, bullets.length - 1)]} `;
    const marker = newRun(within(inside, { parent: element.add('Lbl') }), item, mark);
    const body = within(inside, { parent: element.add('LBody'), width: context.width - indent });
    const stack = flow(context.job.blocks(item.children, body).map((block) => closer(block, after)));
    // A mark is drawn beside the first line, so there must be one.
    if (stack.length === 0) stack.push({ text: [newRun(body, item, '')] });
    return { stack, marker };
  });
  const spaced = flowItems(items, after);
  return [{ node: ordered ? { ol: spaced } : { ul: spaced }, before: 0, after: text.gap }];
}

/** In a list of short points, what belongs to one point is as close as the points do. */
function closer(block: Printed, max: number): Printed {
  if (block === 'page-break') return block;
  return { ...block, before: Math.min(block.before, max), after: Math.min(block.after, max) };
}

function depthOf(context: RenderContext): number {
  let depth = 0;
  for (let element = context.parent.parent; element; element = element.parent)
    if (element.role === 'L') depth += 1;
  return depth;
}
