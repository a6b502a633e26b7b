import type { BudgetTable } from '../../../model/nodes.ts';
import { widthsByShares } from '../../column-widths.ts';
import { type Printed, paragraph, type RenderContext } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';
import { printDataTable } from './data-table.ts';
import { newRun } from './inlines.ts';
import { indented } from './text-blocks.ts';

/** Prints a budget: caption above it, amounts to the right, totals bold. */
export function printBudgetTable(node: BudgetTable, context: RenderContext): Printed[] {
  const { caption, columns } = node;
  const options = { ...indented(context), children: [newRun(context, caption)] };
  const above = caption ? [paragraph(styleIds.caption, options, context.job.style.text.gap)] : [];
  const shares = columns.map(({ share }) => share);
  const table = printDataTable(
    {
      rows: node.children.map(({ children, role, data }) => ({
        cells: children,
        role,
        change: data?.change,
      })),
      align: columns.map(({ align }) => align),
      description: { title: caption },
      leads: node.data?.leads !== undefined,
      divide: (needs, width) => widthsByShares(shares, needs, width),
    },
    context,
  );
  return [...above, ...table];
}
