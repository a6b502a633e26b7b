import type { Element, PdfFile } from '../../../pdf-file/pdf-file.ts';

/** A table as cells on a grid: `rows[row][column]`, a cell standing in every place that it covers. */
export interface TableGrid {
  readonly rows: readonly (readonly (Element | undefined)[])[];
  /** Cells that overlap others. */
  readonly overlaps: readonly Element[];
  /** Cells that go on below the last row. */
  readonly tooLong: readonly Element[];
}

/** Lays cells out row by row around those that come down from above (ISO 32000-1, 14.8.4.3.4). */
export function gridOf(file: PdfFile, table: Element): TableGrid {
  const trs = table.children.flatMap((child) =>
    child.role === 'TR' ? [child] : child.children.filter(({ role }) => role === 'TR'),
  );
  const rows: (Element | undefined)[][] = trs.map(() => []);
  const overlaps = new Set<Element>();
  const tooLong = new Set<Element>();
  trs.forEach((tr, top) => {
    let left = 0;
    for (const cell of tr.children) {
      while (rows[top]?.[left]) left += 1;
      const below = top + spanOf(file, cell, 'RowSpan');
      if (below > rows.length) tooLong.add(cell);
      const columns = Array.from({ length: spanOf(file, cell, 'ColSpan') }, (_, index) => left + index);
      for (const cells of rows.slice(top, below))
        for (const column of columns) {
          if (cells[column]) overlaps.add(cell);
          cells[column] ??= cell;
        }
    }
  });
  return { rows, overlaps: [...overlaps], tooLong: [...tooLong] };
}

/** Returns an attribute of an element that is a name. */
export function attributeOf(file: PdfFile, { dict }: Element, key: string): string | undefined {
  return firstOf(file.list(dict, 'A'), (value) => file.name(file.asDict(value), key));
}

function spanOf(file: PdfFile, { dict }: Element, key: 'ColSpan' | 'RowSpan'): number {
  return Math.max(1, firstOf(file.list(dict, 'A'), (value) => file.number(file.asDict(value), key)) ?? 1);
}

function firstOf<T, Found>(values: readonly T[], read: (value: T) => Found | undefined): Found | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
