import type { Table, TableCell } from 'mdast';
import type { PdfNode, TextStyle } from '../content.ts';
import { keepCodes } from '../long-words.ts';
import { type Printed, type RenderContext, within } from '../render-context.ts';
import type { StructureElement, StructureOptions } from '../structure.ts';
import { dataLook, tableTextSize } from './table-look.ts';

/** Prints a table; its first row is the header, repeated on every page (read once). */
export function printTable(node: Table, context: RenderContext): Printed[] {
  const element = context.parent.add('Table');
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const look = { fontSize: tableTextSize(context.job.style, columns) };
  const inside = within(context, { look });
  const align = (column: number) => node.align?.[column] ?? 'left';
  const [head, ...rest] = node.children;
  const header = head && [
    cellsOf(head.children, columns, align, inside, element.add('THead').add('TR'), true),
  ];
  const body = rest.length === 0 ? undefined : element.add('TBody');
  const rows = rest.map((row) => {
    const line = body?.add('TR') ?? element;
    return cellsOf(row.children, columns, align, inside, line, false);
  });
  const { gap } = context.job.style.text;
  const widths = Array.from({ length: columns }, () => ({ width: 0 }));
  const table = { body: [...(header ?? []), ...rows], headerRows: 1, dontBreakRows: false, widths };
  const layout = dataLook(context.job.style, columns, new Set([1]));
  return [{ node: { table, layout, division: { by: 'content' } }, before: gap / 2, after: gap * 1.5 }];
}

function cellsOf(
  cells: readonly TableCell[],
  columns: number,
  align: (column: number) => TextStyle['alignment'],
  context: RenderContext,
  row: StructureElement,
  isHeader: boolean,
): PdfNode[] {
  return Array.from({ length: columns }, (_, column) => {
    const look = { alignment: align(column), bold: isHeader };
    return printCell(cells[column], within(context, { look }), row, isHeader ? 'Column' : undefined);
  });
}

/** Prints one cell: TH when it heads a column or row, else TD. A cell that is missing is an empty one. */
export function printCell(
  cell: TableCell | undefined,
  context: RenderContext,
  row: StructureElement,
  scope: StructureOptions['scope'],
): PdfNode {
  const parent = row.add(scope ? 'TH' : 'TD', { keep: true, scope });
  const text = cell ? context.job.inlines(cell.children, within(context, { parent })) : [];
  for (const run of text) run.text = keepCodes(run.text);
  return { text, hyphenates: context.job.language };
}
