import type { List } from 'mdast';
import type { PdfNode } from '../content.ts';
import { flow, flowItems, newRun, type Printed, type Printing, within } from '../printing.ts';

const bullets = ['•', '–', '◦'] as const;
/** Points from the edge of a list to its text, as the measure has it. */
const indent = 14;

/** Prints a list; the marks are text (Lbl), the rest stands in LBody. A list in a list has another mark. */
export function printList(node: List, print: Printing): Printed[] {
  const { text } = print.job.style;
  const ordered = node.ordered === true;
  const depth = depthOf(print);
  const list = print.parent.add('L', { numbering: ordered ? 'Decimal' : 'Disc' });
  const start = node.start ?? 1;
  const after = node.spread ? text.gap : text.gap / 3;
  const items = node.children.map((item, index): PdfNode => {
    const element = list.add('LI');
    const mark = ordered ? `${start + index}. ` : `${bullets[Math.min(depth, bullets.length - 1)]} `;
    const marker = newRun(within(print, { parent: element.add('Lbl') }), item, mark);
    const body = within(print, { parent: element.add('LBody'), width: print.width - indent });
    const stack = flow(print.job.blocks(item.children, body).map((block) => closer(block, after)));
    // A mark is drawn beside the first line, so there must be one.
    if (stack.length === 0) stack.push({ text: [newRun(body, item, '')] });
    return { stack, marker };
  });
  const spaced = flowItems(items, after);
  return [{ node: ordered ? { ol: spaced } : { ul: spaced }, before: 0, after: text.gap }];
}

/** In a list of short points, what belongs to one point stands as close as the points do. */
function closer(block: Printed, max: number): Printed {
  if (block === 'page-break') return block;
  return { ...block, before: Math.min(block.before, max), after: Math.min(block.after, max) };
}

function depthOf(print: Printing): number {
  let depth = 0;
  for (let element = print.parent.parent; element; element = element.parent)
    if (element.role === 'L') depth += 1;
  return depth;
}
