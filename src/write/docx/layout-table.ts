import { type FileChild, type ITableCellOptions, type Paragraph, TableCell, TableRow, WidthType } from 'docx';
import { DescribedTable, wholeTwips } from './described-table.ts';
import type { RenderContext } from './render-context.ts';
import { styleIds } from './style-ids.ts';

/** Makes a cell that is `size` twips wide. */
export function tableCell(
  children: readonly FileChild[],
  size = 0,
  look: Pick<ITableCellOptions, 'borders' | 'margins'> = {},
): TableCell {
  return new TableCell({
    children: children as readonly Paragraph[],
    width: { size, type: WidthType.DXA },
    ...look,
  });
}

/** One cell of a table that only sets things side by side. */
export interface LayoutCell extends Pick<ITableCellOptions, 'borders' | 'margins'> {
  readonly children: readonly FileChild[];
  /** Points. */
  readonly width: number;
}

/** Sets cells side by side; `title` is their description. Only a row that may break goes over two pages. */
export function layoutTable(
  cells: readonly LayoutCell[],
  title: string,
  { left }: RenderContext,
  { style = styleIds.layoutTable as string, mayBreak = false } = {},
): DescribedTable {
  const widths = cells.map(({ width }) => width);
  const sizes = wholeTwips(widths);
  const row = cells.map(({ children, width: _, ...look }, index) => tableCell(children, sizes[index], look));
  return new DescribedTable(
    {
      rows: [new TableRow({ children: row, ...(!mayBreak && { cantSplit: true }) })],
      style,
      tableLook: { firstRow: false, noHBand: true, noVBand: true },
    },
    widths,
    left,
    { title },
  );
}
