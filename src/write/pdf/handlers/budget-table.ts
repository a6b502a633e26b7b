import type { BudgetRow, BudgetTable } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import type { PdfNode } from '../content.ts';
import { inVersion } from '../in-version.ts';
import { newRun, type Printed, type RenderContext, within } from '../render-context.ts';
import type { StructureElement } from '../structure.ts';
import { printCell } from './table.ts';
import { dataLook, tableTextSize } from './table-look.ts';

/** Prints a budget. The first cell of a row heads it, and a group the rows below it. */
export function printBudgetTable(node: BudgetTable, context: RenderContext): Printed[] {
  const { style } = context.job;
  const element = context.parent.add('Table');
  const caption = newRun(
    within(context, { parent: element.add('Caption'), look: { bold: true, color: style.colours.accent } }),
    node,
    node.caption,
  );
  const inside = within(context, { look: { fontSize: tableTextSize(style, node.columns.length) } });
  let group: StructureElement | undefined;
  const body = node.children.map((row) => {
    const role = row.role === 'header' ? 'THead' : 'TBody';
    if (group?.role !== role || row.role === 'group') group = element.add(role);
    return cellsOf(row, node.columns, inVersion(row, inside), group.add('TR'));
  });
  // A redline may have the one of each version.
  const headerRows = node.children.findIndex(({ role }) => role !== 'header');
  const heavy = new Set([headerRows]);
  node.children.forEach((row, index) => {
    if (row.role === 'total') heavy.add(index).add(index + 1);
  });
  const { gap } = style.text;
  return [
    ...(node.caption === ''
      ? []
      : [{ node: { text: [caption] }, before: gap, after: gap / 2, leads: 'whole' as const }]),
    {
      node: {
        table: {
          body,
          headerRows,
          dontBreakRows: false,
          widths: node.columns.map(() => ({ width: 0 })),
        },
        layout: dataLook(style, node.columns.length, headerRows, heavy),
        // A total that has left its lines behind says nothing.
        tail: node.children.findIndex(({ role }) => role === 'total') - 1,
        division: { by: 'shares', shares: node.columns.map(({ share }) => share) },
      },
      before: gap / 2,
      after: gap * 1.5,
    },
  ];
}

function cellsOf(
  row: BudgetRow,
  columns: BudgetTable['columns'],
  context: RenderContext,
  element: StructureElement,
): PdfNode[] {
  if (row.role === 'group') return groupCells(row, columns.length, context, element);
  const isHeader = row.role === 'header';
  const look = { bold: row.role !== 'line' };
  return columns.map(({ align }, column) => {
    const cell = row.children[column];
    const headsRow = column === 0 && cell !== undefined && textOf(cell).trim() !== '';
    const scope = isHeader ? 'Column' : headsRow ? 'Row' : undefined;
    return printCell(cell, within(context, { look: { ...look, alignment: align } }), element, scope);
  });
}

/** One heading over the whole width; it is in the first column, as short as it is. */
function groupCells(
  row: BudgetRow,
  columns: number,
  context: RenderContext,
  element: StructureElement,
): PdfNode[] {
  const parent = element.add('TH', { keep: true, scope: 'Column', columns });
  const heading = context.job.inlines(
    row.children.flatMap(({ children }) => children),
    within(context, { parent, look: { bold: true } }),
  );
  return Array.from({ length: columns }, (_, column) => ({ text: column === 0 ? heading : [] }));
}
