import type { Element, PdfFile } from '../../../../pdf-file/pdf-file.ts';
import { type Check, ofElements } from '../check.ts';
import { attributeOf, gridOf, type TableGrid } from '../table-grid.ts';

/** Tables, and where captions of tables, lists and contents are. */
export const tableChecks: readonly Check[] = [
  tables('UA-1 7.2-11', 'heeft twee keer koprijen', (table) => count(table, 'THead') > 1),
  tables('UA-1 7.2-12', 'heeft twee keer slotrijen', (table) => count(table, 'TFoot') > 1),
  tables(
    'UA-1 7.2-13',
    'heeft een slotrij en geen rijen erboven',
    (table) => count(table, 'TFoot') > 0 && count(table, 'TBody') === 0,
  ),
  tables(
    'UA-1 7.2-14',
    'heeft een koprij en geen rijen eronder',
    (table) => count(table, 'THead') > 0 && count(table, 'TBody') === 0,
  ),
  grids('UA-1 7.2-15', 'heeft vakken die over elkaar liggen', ({ overlaps }) => overlaps.length > 0),
  grids('UA-1 7.2-41', 'heeft een vak dat onder de tabel uitsteekt', ({ tooLong }) => tooLong.length > 0),
  grids('UA-1 7.2-43', 'heeft rijen van ongelijke lengte', (grid) => isTidy(grid) && !isRectangular(grid)),
  ofElements(
    'UA-1 7.2-captions',
    'heeft een bijschrift dat niet op zijn plaats staat',
    (element) => !hasCaptionAtEdge(element),
  ),
  ofElements(
    'UA-1 7.5-1',
    'heeft een kop die niet zegt waarvan hij de kop is',
    (element, file) =>
      element.role === 'TH' && !['Column', 'Row', 'Both'].includes(attributeOf(file, element, 'Scope') ?? ''),
  ),
  grids(
    'UA-1 7.5-cells',
    'heeft een vak zonder kop',
    (grid) => isTidy(grid) && isRectangular(grid) && hasLooseCell(grid),
  ),
];

function tables(id: string, says: string, isBad: (table: Element, file: PdfFile) => boolean): Check {
  return ofElements(id, says, (element, file) => element.role === 'Table' && isBad(element, file));
}

function grids(id: string, says: string, isBad: (grid: TableGrid) => boolean): Check {
  return tables(id, says, (table, file) => isBad(gridOf(file, table)));
}

function count({ children }: Element, role: string): number {
  return children.filter((child) => child.role === role).length;
}

/** Cells that overlap or stick out are reported by a check of their own. */
function isTidy({ overlaps, tooLong }: TableGrid): boolean {
  return overlaps.length === 0 && tooLong.length === 0;
}

function isRectangular({ rows }: TableGrid): boolean {
  const [first] = rows;
  return first !== undefined && rows.every((row) => row.length === first.length && !row.includes(undefined));
}

/** One at most: first or last in a table, first in a list and in contents. */
function hasCaptionAtEdge({ role, children }: Element): boolean {
  if (!['Table', 'L', 'TOC'].includes(role)) return true;
  const last = children.length - 1;
  const captions = children.flatMap((child, index) => (child.role === 'Caption' ? [index] : []));
  return (
    captions.every((index) => index === 0 || (role === 'Table' && index === last)) && captions.length < 2
  );
}

/** Whether a cell of data has no heading above it and none beside it, in a table that has headings. */
function hasLooseCell({ rows }: TableGrid): boolean {
  const isHead = (cell: Element | undefined) => cell?.role === 'TH';
  if (!rows.flat().some(isHead)) return false;
  return rows.some((row) =>
    row.some(
      (cell, column) =>
        cell?.role === 'TD' && !row.some(isHead) && !rows.some((each) => isHead(each[column])),
    ),
  );
}
