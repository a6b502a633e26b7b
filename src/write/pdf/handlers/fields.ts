import type { FieldRow, FieldTable } from '../../../model/nodes.ts';
import { lightLine, lineWeights } from '../../lines.ts';
import type { ColumnsNode, PdfNode, TableLook, TableNode, TextNode } from '../content.ts';
import { inVersion, placeIn } from '../in-version.ts';
import { newRun, type Printed, type RenderContext, within } from '../render-context.ts';
import { signatureField, textField } from './form-fields.ts';
import { rule } from './rule.ts';
import { bareLook } from './table-look.ts';

/** Points from the top of a row to the line that is written on; 0 where none is. */
export const room = { signature: 50, line: 22, text: 0 } as const satisfies Record<FieldRow['kind'], number>;

/** Label and value of one row. */
export type FieldCells = readonly [PdfNode, PdfNode];

/** Prints labels with their values; a list for who listens: label in Lbl, value in LBody. */
export function printFieldTable(node: FieldTable, context: RenderContext): Printed[] {
  const { style } = context.job;
  const look: TableLook = {
    ...bareLook,
    hLineWidth: (line) => (line === 0 ? 0 : lineWeights.light),
    hLineColor: () => lightLine(style),
    paddingRight: (column) => (column === 0 ? 12 : 0),
    paddingTop: () => 3,
    paddingBottom: () => 3,
  };
  if (node.children.length === 0) return [];
  const cells = fieldCells(node.children, context, ({ kind }) => room[kind]);
  const pairs = node.pairs ?? 1;
  if (pairs > 1) {
    // Values of unequal length would leave the lines of a row at unequal heights.
    const stack = sideBySide(cells, pairs, { ...look, hLineWidth: () => 0, paddingTop: () => 1 });
    return [{ node: { stack }, before: style.text.gap / 2, after: style.text.gap * 2.5 }];
  }
  const table = fieldTable(cells, look, { by: 'label', max: 0.32 });
  return [{ node: table, before: style.text.gap / 2, after: style.text.gap * 1.5 }];
}

/** White between two pairs of label and value, in points. */
const pairGap = 18;

/** Sets pairs of label and value side by side; labels below each other have the same width. */
function sideBySide(cells: readonly FieldCells[], pairs: number, look: TableLook): PdfNode[] {
  const peers = Array.from({ length: pairs }, (): TableNode[] => []);
  const rows = Array.from({ length: Math.ceil(cells.length / pairs) }, (_, row) =>
    cells.slice(row * pairs, (row + 1) * pairs),
  );
  return rows.map((row): ColumnsNode => {
    const columns = row.map((pair, column): PdfNode => {
      const table = fieldTable([pair], look, { by: 'label', max: 0.5, peers: peers[column] });
      peers[column]?.push(table);
      return table;
    });
    while (columns.length < pairs) columns.push({ stack: [] });
    return { columns, columnGap: pairGap, widths: columns.map(() => ({ share: 1 })) };
  });
}

/** Prints rows of label and value into one list; `depth`: points from its row's top to its text. */
export function fieldCells(
  rows: readonly FieldRow[],
  context: RenderContext,
  depth: (row: FieldRow, index: number) => number,
): FieldCells[] {
  const list = context.parent.add('L', { numbering: 'None' });
  return rows.map((row, index) => {
    const item = list.add('LI');
    const inside = inVersion(row, context);
    const label = within(inside, {
      parent: item.add('Lbl'),
      look: { color: context.job.style.colours.muted },
    });
    const text: TextNode = { text: [newRun(label, row, `${row.label} `)], hyphenates: context.job.language };
    const value = within(inside, { parent: item.add('LBody'), look: row.stressed ? { bold: true } : {} });
    return [lowered(text, depth(row, index), context), printValue(row, depth(row, index), value)] as const;
  });
}

/** Sets cells as rows below each other. */
export function fieldTable(
  cells: readonly FieldCells[],
  layout: TableLook,
  division: TableNode['division'],
): TableNode {
  return {
    table: {
      body: cells.map((row) => [...row]),
      headerRows: 0,
      dontBreakRows: false,
      widths: [{ width: 0 }, { width: 0 }],
    },
    layout,
    division,
  };
}

function printValue(row: FieldRow, depth: number, context: RenderContext): PdfNode {
  const text: TextNode = {
    text: context.job.inlines(row.children, context),
    hyphenates: context.job.language,
  };
  if (room[row.kind] === 0) return lowered(text, depth, context);
  const line = rule(0.6, context.job.style.colours.text);
  const [drawn] = line.canvas;
  drawn.field =
    row.kind === 'line' ? textField(row, depth, context) : signatureField(row.signing, depth, context);
  // By ear a line to write on would be nothing at all.
  const { line: toWrite, room: toSign } = context.job.words.aloud;
  const actual = row.kind === 'line' ? toWrite : toSign;
  if (!drawn.field) drawn.slot = placeIn(context).add('Span', { actual }).slot(row);
  if (text.text.length === 0) return { stack: [{ ...line, margin: [0, depth, 0, 0] }] };
  return { stack: [lowered(text, depth, context), line] };
}

/** Sets the first line of a text on the line at this depth. */
function lowered(text: TextNode, depth: number, { look }: RenderContext): TextNode {
  const above = depth - look.fontSize * (usualLine * look.lineHeight - descent);
  return above > 0 ? { ...text, margin: [0, above, 0, 0] } : text;
}

/** Height of a line of type, as part of its size, of most fonts for running text. */
const usualLine = 1.22;
/** How far the text is lowered further, so that it is on the line with its letters, not with its box. */
const descent = 0.2;
