import type { Table } from 'mdast';
import { textOf } from '../../../model/text-of.ts';
import { isIn, versionOf } from '../../../model/versions.ts';
import { widthsByContent } from '../../column-widths.ts';
import type { Printed, RenderContext } from '../render-context.ts';
import { printDataTable } from './data-table.ts';

/** Prints a table; its first row is the header. Its columns get what their text needs. */
export function printTable(node: Table, context: RenderContext): Printed[] {
  const columns = Math.max(0, ...node.children.map((row) => row.children.length));
  const header = node.children.find((row) => isIn(row, 'current')) ?? node.children[0];
  const heads = header?.children.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  return printDataTable(
    {
      rows: node.children.map((row) => ({
        cells: row.children,
        role: row === node.children.find((each) => isIn(each, versionOf(row))) ? 'header' : 'line',
        change: row.data?.change,
      })),
      align: Array.from({ length: columns }, (_, column) => node.align?.[column] ?? 'left'),
      description: { title: context.job.words.aloud.table({ heads: heads?.join(', ') ?? '' }) },
      leads: node.data?.leads !== undefined,
      divide: widthsByContent,
    },
    context,
  );
}
