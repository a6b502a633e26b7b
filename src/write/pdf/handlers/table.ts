import type { Table, TableCell } from 'mdast';
import { isIn, versionNames } from '../../../model/versions.ts';
import type { PdfNode, TextStyle } from '../content.ts';
import { inVersion } from '../in-version.ts';
import { keepCodes } from '../long-words.ts';
import { newRun, type Printed, type RenderContext, within } from '../render-context.ts';
import type { StructureElement, StructureOptions } from '../structure.ts';
import { dataLook, tableTextSize } from './table-look.ts';

/**
 * Prints a table; its first row is the header, repeated on every page (read once). A redline may begin with the
 * header of each version.
 */
export function printTable(node: Table, context: RenderContext): Printed[] {
  const element = context.parent.add('Table');
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const look = { fontSize: tableTextSize(context.job.style, columns) };
  const inside = within(context, { look });
  const align = (column: number) => node.align?.[column] ?? 'left';
  const firsts = versionNames.map((version) => node.children.find((row) => isIn(row, version)));
  const after = node.children.findIndex((row) => !firsts.includes(row));
  const headerRows = after < 0 ? node.children.length : after;
  const head = element.add('THead');
  const rest = element.add('TBody');
  const body = node.children.map((row, index) => {
    const isHeader = index < headerRows;
    const line = (isHeader ? head : rest).add('TR');
    return cellsOf(row.children, columns, align, inVersion(row, inside), line, isHeader);
  });
  const { gap } = context.job.style.text;
  const widths = Array.from({ length: columns }, () => ({ width: 0 }));
  const table = { body, headerRows, dontBreakRows: false, widths };
  const layout = dataLook(context.job.style, columns, headerRows);
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
  // An empty line, so that the bar of a row that came or went is beside it.
  if (cell && context.change && text.length === 0) text.push(newRun(within(context, { parent }), cell, ''));
  return { text, hyphenates: context.job.language };
}
