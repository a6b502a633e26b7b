import type { Toc, TocEntry } from '../../../model/nodes.ts';
import type { PdfNode } from '../content.ts';
import { newRun, type Printed, type RenderContext, within } from '../render-context.ts';
import type { StructureElement } from '../structure.ts';

/** Room for a page number of four digits at the usual size, in points. */
const numberColumn = 24;

/** Prints the table of contents: each entry a link, dots, the page number at the edge. */
export function printToc(node: Toc, context: RenderContext): Printed[] {
  const toc = context.parent.add('TOC');
  const { gap } = context.job.style.text;
  return node.children.map((entry, index) => ({
    node: printEntry(entry, toc, context),
    before: entry.depth === 1 && index > 0 ? gap * 0.8 : 2.5,
    after: index === node.children.length - 1 ? gap : 2.5,
  }));
}

function printEntry(entry: TocEntry, toc: StructureElement, context: RenderContext): PdfNode {
  const link = toc
    .add('TOCI')
    .add('Reference')
    .add('Link', { target: { anchor: entry.target } });
  const look = { bold: entry.depth === 1 };
  const inside = within(context, { parent: link, look });
  // The space keeps title and number apart for who listens.
  const title = [...context.job.inlines(entry.children, inside), newRun(inside, entry, ' ')];
  const right = within(inside, { look: { alignment: 'right' } });
  const number = newRun(right, entry, '0', { pageOf: entry.target, late: true });
  return {
    columns: [{ text: title, leader: { color: context.job.style.colours.muted } }, { text: [number] }],
    columnGap: 0,
    widths: [{ share: 1 }, { points: numberColumn }],
    margin: [(entry.depth - 1) * 14, 0, 0, 0],
    whole: true,
  };
}
