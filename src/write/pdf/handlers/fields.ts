import type { FieldRow, FieldTable } from '../../../model/nodes.ts';
import type { PdfNode, TableLook, TableNode } from '../content.ts';
import { lighter } from '../lighter.ts';
import { newRun, type Printed, type Printing, within } from '../printing.ts';
import { bareLook, lightness, lineWeights } from './table-look.ts';

/** Points of white above the line that a signature is put on, and a word. */
const room = { signature: 46, line: 15, text: 0 } as const satisfies Record<FieldRow['form'], number>;

/** Prints labels with their values; a list for who listens: label in Lbl, value in LBody. */
export function printFieldTable(node: FieldTable, print: Printing): Printed[] {
  const { style } = print.job;
  const look: TableLook = {
    ...bareLook,
    hLineWidth: (line) => (line === 0 ? 0 : lineWeights.light),
    hLineColor: () => lighter(style.colours.muted, lightness),
    paddingRight: (column) => (column === 0 ? 12 : 0),
    paddingTop: () => 3,
    paddingBottom: () => 3,
  };
  const table = fieldRows(node.children, print, look, 0.32);
  return table ? [{ node: table, before: style.text.gap / 2, after: style.text.gap * 1.5 }] : [];
}

/** Lays out rows of label and value; the label takes at most the part `most` of the width. Nothing when there are no rows. */
export function fieldRows(
  rows: readonly FieldRow[],
  print: Printing,
  layout: TableLook,
  most: number,
): TableNode | undefined {
  if (rows.length === 0) return undefined;
  const list = print.parent.add('L', { numbering: 'None' });
  const body = rows.map((row): PdfNode[] => {
    const item = list.add('LI');
    const label = within(print, {
      parent: item.add('Lbl'),
      look: { color: print.job.style.colours.muted },
    });
    const text: PdfNode = { text: [newRun(label, row, `${row.label} `)] };
    const value = printValue(row, within(print, { parent: item.add('LBody') }));
    if (room[row.form] > 0) text.margin = [0, room[row.form] - print.look.fontSize, 0, 0];
    return [text, value];
  });
  return {
    table: {
      body,
      headerRows: 0,
      dontBreakRows: false,
      widths: [{ width: 0 }, { width: 0 }],
    },
    layout,
    division: { by: 'label', most },
  };
}

function printValue(row: FieldRow, print: Printing): PdfNode {
  const text = print.job.inlines(row.children, print);
  const space = room[row.form];
  if (space === 0) return { text };
  const color = print.job.style.colours.text;
  const written: PdfNode[] = text.length === 0 ? [] : [{ text }];
  const above = Math.max(space - (text.length === 0 ? 0 : print.look.fontSize * 1.2), 2);
  const line = { type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth: 0.6, lineColor: color } as const;
  return { stack: [...written, { canvas: [{ ...line }], margin: [0, above, 0, 0] }] };
}
