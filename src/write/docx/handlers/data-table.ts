import { AlignmentType, BorderStyle, type Table, type TableRow, WidthType } from 'docx';
import type { TableCell as Cell } from 'mdast';
import { limits } from '../../../limits/limits.ts';
import type { Change } from '../../../model/change.ts';
import type { BudgetRow } from '../../../model/nodes.ts';
import { type ColumnNeed, widest } from '../../column-widths.ts';
import { cellPadding, type Density, densityOf } from '../../density.ts';
import { lineWeights } from '../../lines.ts';
import { DescribedTable, type TableDescription, wholeTwips } from '../described-table.ts';
import { tableCell } from '../layout-table.ts';
import { MeasuredText } from '../measured-text.ts';
import { eighths, hex, printedSize } from '../measures.ts';
import { closed, type Printed, paragraph, type RenderContext, within } from '../render-context.ts';
import { cellStyle, styleIds } from '../style-ids.ts';
import { tableTextSize } from '../styles.ts';
import { TrackedRow } from '../tracked.ts';

/** One row: what is printed strong, and what is the header. */
export interface DataRow {
  readonly cells: readonly (Cell | undefined)[];
  readonly role: BudgetRow['role'];
  /** It is in one version only. */
  readonly change?: Change | undefined;
}
export interface DataTable {
  readonly rows: readonly DataRow[];
  readonly align: readonly ('left' | 'center' | 'right')[];
  readonly description: TableDescription;
  /** Its last rows stay with the block below it. */
  readonly leads?: boolean | undefined;
  /** Divides the width, in points, over the columns; padding left out of both. */
  divide(needs: readonly ColumnNeed[], width: number): readonly number[];
}

/** Prints a table of data: the header row on every page, no row over two pages. */
export function printDataTable(table: DataTable, context: RenderContext): Printed[] {
  const { style } = context.job;
  const columns = table.align.length;
  if (table.rows.length === 0 || columns === 0) return [];
  // An author's table is refused where it is read.
  if (columns > limits.columns.max) throw new Error(`a table of ${columns} columns came as far as Word`);
  const density = densityOf(columns);
  const side = cellPadding[density] * 20;
  // Words are measured without the padding of their cells.
  const sides = (columns * side) / 10;
  const size = printedSize(tableTextSize(style, density));
  const texts = table.rows.map(({ cells, role }) =>
    table.align.map((_, column) => {
      const cell = cells[column];
      return new MeasuredText(cell ? [cell] : [], { size, bold: role !== 'line' }, context.job);
    }),
  );
  const needs = table.align.map((_, column) => widest(texts.flatMap((row) => row[column] ?? [])));
  const inner = table.divide(needs, context.width - sides);
  const widths = inner.map((width) => width + side / 10);
  const sizes = wholeTwips(widths);
  const rows = table.rows.map((row, index) => {
    const hyphenated = texts[index]?.map((text, column) => text.mustBeHyphenated(inner[column] ?? 0));
    return printRow(row, table.rows.length - 1 - index, table, { density, sizes, hyphenated }, context);
  });
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
    context.left,
    table.description,
  );
  return [{ kind: 'table', content, before: style.text.gap / 2, after: style.text.gap * 1.5 }];
}

interface RowLook {
  readonly density: Density;
  /** Twips. */
  readonly sizes: readonly number[];
  /** Which cells have a word that is longer than their line. */
  readonly hyphenated?: readonly boolean[] | undefined;
}

const styleFor = { left: 'TableText', center: 'TableText', right: 'TableAmount' } as const;

function printRow(
  row: DataRow,
  below: number,
  { align, rows, leads }: DataTable,
  { density, sizes, hyphenated }: RowLook,
  context: RenderContext,
): TableRow {
  const change = context.change ? undefined : row.change;
  const isHeader = row.role === 'header';
  const isStrong = row.role !== 'header' && row.role !== 'line';
  // A heading stays with the first row below it, a total with the row above it.
  const stays =
    isHeader ||
    row.role === 'group' ||
    (leads && below < 2) ||
    (below === 1 && rows.at(-1)?.role === 'total');
  const line = {
    style: BorderStyle.SINGLE,
    size: eighths(lineWeights.heavy),
    color: hex(context.job.style.colours.accent),
  };
  const cells = align.map((alignment, column) => {
    const cell = row.cells[column];
    const inside = within(context, {
      look: { ...(isStrong && { bold: true }) },
      left: 0,
      ...(change && { change }),
    });
    const content = paragraph(cellStyle(isHeader ? 'TableHeading' : styleFor[alignment], density), {
      // The style of amounts is to the right by itself.
      ...((alignment === 'center' || (isHeader && alignment === 'right')) && {
        alignment: alignment === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT,
      }),
      ...(stays && { keepNext: true }),
      children: cell ? context.job.inlines(cell.children, inside) : [],
    });
    const block = { ...content, hyphenated: hyphenated?.[column] };
    const borders = row.role === 'total' && { borders: { top: line, bottom: line } };
    return tableCell(closed([block]), sizes[column], borders || {});
  });
  const look = { cantSplit: true, ...(isHeader && { tableHeader: true }) };
  return new TrackedRow({ children: cells, ...look }, change);
}
