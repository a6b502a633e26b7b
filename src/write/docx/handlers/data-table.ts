import { AlignmentType, BorderStyle, type Paragraph, type Table, TableCell, TableRow, WidthType } from 'docx';
import type { TableCell as Cell } from 'mdast';
import { limits } from '../../../model/limits.ts';
import type { BudgetRow } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import type { ColumnNeed } from '../../column-widths.ts';
import { DescribedTable, type TableDescription, wholeTwips } from '../described-table.ts';
import { eighths, hex } from '../measures.ts';
import { closed, type Printed, type Printing, paragraph, within } from '../printing.ts';
import { cellStyle, type Density, styleIds } from '../style-ids.ts';
import { tableTextSize } from '../styles.ts';
import { textWidth, wordWidth } from '../text-width.ts';

/** One row: what is printed strong, and what is the header. */
export interface DataRow {
  readonly cells: readonly (Cell | undefined)[];
  readonly role: BudgetRow['role'];
}
export interface DataTable {
  readonly rows: readonly DataRow[];
  readonly align: readonly ('left' | 'center' | 'right')[];
  readonly description: TableDescription;
  /** Divides the width, in points, over the columns. */
  divide(needs: readonly ColumnNeed[], width: number): readonly number[];
}

/** Twips on the left and right of a cell's text, by density. */
const padding = { roomy: 100, small: 50, tiny: 20 } as const satisfies Record<Density, number>;

/** Prints a table of data: the header row on every page, no row over two pages. */
export function printDataTable(table: DataTable, print: Printing): Printed[] {
  const { style } = print.job;
  const columns = table.align.length;
  if (table.rows.length === 0 || columns === 0) return [];
  // An author's table is refused where it is read.
  if (columns > limits.columns.most) throw new Error(`a table of ${columns} columns came as far as Word`);
  const density: Density = columns > 12 ? 'tiny' : columns > 6 ? 'small' : 'roomy';
  const side = padding[density];
  const needs = table.align.map((_, column) =>
    needOf(table.rows, column, tableTextSize(style, density), side / 10),
  );
  const widths = table.divide(needs, print.width);
  const sizes = wholeTwips(widths);
  const rows = table.rows.map((row, index) =>
    printRow(row, index === table.rows.length - 2, table, density, sizes, print),
  );
  const content: Table = new DescribedTable(
    {
      rows,
      style: styleIds.dataTable,
      tableLook: { firstRow: table.rows[0]?.role === 'header', noHBand: true, noVBand: true },
      ...(density !== 'roomy' && {
        margins: { top: 60, bottom: 60, left: side, right: side, marginUnitType: WidthType.DXA },
      }),
    },
    widths,
    print.left,
    table.description,
  );
  return [{ kind: 'table', content, before: style.text.gap / 2, after: style.text.gap * 1.5 }];
}

function printRow(
  row: DataRow,
  isLastButOne: boolean,
  { align, rows }: DataTable,
  density: Density,
  sizes: readonly number[],
  print: Printing,
): TableRow {
  const isHeader = row.role === 'header';
  const isStrong = row.role !== 'header' && row.role !== 'line';
  // A heading stays with the first row below it, a total with the row above it.
  const stays = isHeader || row.role === 'group' || (isLastButOne && rows.at(-1)?.role === 'total');
  const line = { style: BorderStyle.SINGLE, size: eighths(0.9), color: hex(print.job.style.colours.accent) };
  const cells = align.map((alignment, column) => {
    const cell = row.cells[column];
    const inside = within(print, { look: { ...(isStrong && { bold: true }) }, left: 0 });
    const kind = isHeader ? 'TableHeading' : alignment === 'right' ? 'TableAmount' : 'TableText';
    const block = paragraph(cellStyle(kind, density), {
      ...((alignment === 'center' || (isHeader && alignment === 'right')) && {
        alignment: AlignmentType[alignment === 'center' ? 'CENTER' : 'RIGHT'],
      }),
      ...(stays && { keepNext: true }),
      children: cell ? print.job.inlines(cell.children, inside) : [],
    });
    return new TableCell({
      children: closed([block]) as Paragraph[],
      width: { size: sizes[column] ?? 0, type: WidthType.DXA },
      ...(row.role === 'total' && { borders: { top: line, bottom: line } }),
    });
  });
  return new TableRow({ children: cells, cantSplit: true, ...(isHeader && { tableHeader: true }) });
}

function needOf(rows: readonly DataRow[], column: number, size: number, sides: number): ColumnNeed {
  const texts = rows.map(({ cells, role }) => {
    const cell = cells[column];
    return [cell ? textOf(cell) : '', role !== 'line'] as const;
  });
  return {
    least: sides + Math.max(...texts.map(([text, bold]) => wordWidth(text, size, bold))),
    most: sides + Math.max(...texts.map(([text, bold]) => textWidth(text, size, bold))),
  };
}
