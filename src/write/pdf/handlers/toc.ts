import type { Toc, TocEntry } from '../../../model/nodes.ts';
import type { PdfNode } from '../content.ts';
import { newRun, type Printed, type Printing, within } from '../printing.ts';
import type { StructureElement } from '../structure.ts';

/** Room for a page number of four digits at the usual size, in points. */
const numberColumn = 24;

/** Prints the table of contents: each entry a link, dots, the page number at the edge. */
export function printToc(node: Toc, print: Printing): Printed[] {
  const toc = print.parent.add('TOC');
  const { gap } = print.job.style.text;
  return node.children.map((entry, index) => ({
    node: printEntry(entry, toc, print),
    before: entry.depth === 1 && index > 0 ? gap * 0.8 : 2.5,
    after: index === node.children.length - 1 ? gap : 2.5,
  }));
}

function printEntry(entry: TocEntry, toc: StructureElement, print: Printing): PdfNode {
  const link = toc
    .add('TOCI')
    .add('Reference')
    .add('Link', { target: { anchor: entry.target } });
  const look = { bold: entry.depth === 1 };
  const inside = within(print, { parent: link, look });
  // The space keeps title and number apart for who listens.
  const title = [...print.job.inlines(entry.children, inside), newRun(inside, entry, ' ')];
  const right = within(inside, { look: { alignment: 'right' } });
  const number = newRun(right, entry, '0', { pageOf: entry.target, late: true });
  return {
    columns: [{ text: title, leader: { color: print.job.style.colours.muted } }, { text: [number] }],
    columnGap: 0,
    widths: [{ share: 1 }, { points: numberColumn }],
    margin: [(entry.depth - 1) * 14, 0, 0, 0],
    whole: true,
  };
}
