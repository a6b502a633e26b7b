import type { Table } from 'mdast';
import { textOf } from '../../../model/text-of.ts';
import { widthsByContent } from '../../column-widths.ts';
import type { Printed, RenderContext } from '../render-context.ts';
import { printDataTable } from './data-table.ts';

/** Prints a table; its first row is the header. Its columns get what their text needs. */
export function printTable(node: Table, context: RenderContext): Printed[] {
  const columns = Math.max(0, ...node.children.map((row) => row.children.length));
  const heads = node.children[0]?.children.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  return printDataTable(
    {
      rows: node.children.map((row, index) => ({
        cells: row.children,
        role: index === 0 ? 'header' : 'line',
      })),
      align: Array.from({ length: columns }, (_, column) => node.align?.[column] ?? 'left'),
      description: { title: context.job.words.aloud.table({ heads: heads?.join(', ') ?? '' }) },
      leads: node.data?.leads !== undefined,
      divide: widthsByContent,
    },
    context,
  );
}
