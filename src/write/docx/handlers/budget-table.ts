import type { BudgetTable } from '../../../model/nodes.ts';
import { widthsByShares } from '../../column-widths.ts';
import { type Printed, type Printing, paragraph } from '../printing.ts';
import { styleIds } from '../style-ids.ts';
import { printDataTable } from './data-table.ts';
import { newRun } from './inlines.ts';
import { indented } from './text-blocks.ts';

/** Prints a budget: caption above it, amounts to the right, totals bold. */
export function printBudgetTable(node: BudgetTable, print: Printing): Printed[] {
  const { caption, columns } = node;
  const above =
    caption === ''
      ? []
      : [
          paragraph(
            styleIds.caption,
            { ...indented(print), children: [newRun(print, caption)] },
            print.job.style.text.gap,
          ),
        ];
  const table = printDataTable(
    {
      rows: node.children.map(({ children, role }) => ({ cells: children, role })),
      align: columns.map(({ align }) => align),
      description: { title: caption },
      leads: node.data?.leads !== undefined,
      divide: (needs, width) =>
        widthsByShares(
          columns.map(({ share }) => share),
          needs,
          width,
        ),
    },
    print,
  );
  return [...above, ...table];
}
