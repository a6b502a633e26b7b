import type { FileChild, ParagraphChild } from 'docx';
import type { FieldRow, FieldTable } from '../../../model/nodes.ts';
import { isIn } from '../../../model/versions.ts';
import { type ColumnNeed, widest, widthsByLabel, withPadding } from '../../column-widths.ts';
import type { Control } from '../controls.ts';
import { DescribedTable, wholeTwips } from '../described-table.ts';
import { tableCell } from '../layout-table.ts';
import { MeasuredText } from '../measured-text.ts';
import { printedSize } from '../measures.ts';
import {
  closed,
  type ParagraphBlock,
  type Printed,
  paragraph,
  type RenderContext,
  within,
} from '../render-context.ts';
import { styleIds } from '../style-ids.ts';
import { TrackedRow } from '../tracked.ts';
import { newRun } from './inlines.ts';

/** Room to write in, in points: height of a row. */
export const room = { signature: 52, line: 24, text: 0 } as const satisfies Record<FieldRow['kind'], number>;

/** A table that is not higher than this part of a page is not broken, as in the PDF. */
const shortTable = 0.25;
/** Height of a line with its part of the white in its row, as part of the size of its letters. */
const lineHeight = 1.75;
/** Points beside a label and beside a value; the cell has the latter as its margin. */
const sides = { label: 14, value: 6 } as const;

/** Prints labels with their values below each other. */
export function printFieldTable(node: FieldTable, context: RenderContext): Printed[] {
  const { style, words } = context.job;
  if (node.children.length === 0) return [];
  const pairs = node.pairs ?? 1;
  const widths = Array.from({ length: pairs }, (_, column) => {
    const below = node.children.filter((_row, index) => index % pairs === column);
    const { label, value } = fieldNeeds(below, context);
    const needs = [withPadding(label, sides.label), withPadding(value, sides.value)] as const;
    return widthsByLabel(...needs, pairs > 1 ? 0.5 : 0.32, context.width / pairs);
  }).flat();
  const sizes = wholeTwips(widths);
  const count = Math.ceil(node.children.length / pairs);
  const labels = node.children.filter((row) => isIn(row, 'current')).map(({ label }) => label);
  const lines = node.children.reduce(
    (all, row, index) => all + linesOf(valueText(row, context), widths[(index % pairs) * 2 + 1] ?? 0),
    0,
  );
  const isShort = (lines * style.text.size * lineHeight) / pairs < context.job.pageHeight * shortTable;
  const rows = Array.from({ length: count }, (_, index) => {
    const fields = node.children.slice(index * pairs, (index + 1) * pairs);
    const height = Math.max(...fields.map(({ kind }) => room[kind]));
    const look = { staysWithNext: isShort && index < count - 1 };
    // Of more pairs in a row none is in one version only: see `wordRedline`.
    const change = context.change ? undefined : fields[0]?.data?.change;
    const inside = change ? within(context, { change }) : context;
    const cells = fields.flatMap((row, column) => [
      tableCell(labelCell(row, { ...look, width: widths[column * 2] ?? 0 }, inside), sizes[column * 2]),
      tableCell(
        valueCell(row, { ...look, width: widths[column * 2 + 1] ?? 0 }, inside),
        sizes[column * 2 + 1],
      ),
    ]);
    // A row of fewer pairs is as wide as the others.
    for (let column = cells.length; column < widths.length; column += 1)
      cells.push(tableCell(closed([]), sizes[column]));
    const tall = height > 0 && { height: { value: height * 20, rule: 'atLeast' as const } };
    return new TrackedRow({ cantSplit: true, ...tall, children: cells }, change);
  });
  const content = new DescribedTable(
    {
      rows,
      style: styleIds.fieldTable,
      tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    },
    widths,
    context.left,
    { title: words.aloud.fields({ labels: labels.join(', ') }) },
  );
  return [{ kind: 'table', content, before: style.text.gap / 2, after: style.text.gap * 1.5 }];
}

/** Returns what labels below each other need, and what their values do. */
export function fieldNeeds(
  rows: readonly FieldRow[],
  context: RenderContext,
): { label: ColumnNeed; value: ColumnNeed } {
  return {
    label: widest(rows.map((row) => labelText(row, context))),
    value: widest(rows.map((row) => valueText(row, context))),
  };
}

/** How many lines a value takes in a cell of this width, in points. */
function linesOf({ line }: MeasuredText, width: number): number {
  return Math.max(1, Math.ceil(line / Math.max(1, width - sides.value)));
}

function labelText({ label }: FieldRow, { job }: RenderContext): MeasuredText {
  const text = { type: 'text', value: label } as const;
  return new MeasuredText([text], { size: printedSize(job.style.text.size) }, job);
}

function valueText({ children, stressed }: FieldRow, { job }: RenderContext): MeasuredText {
  const type = { size: printedSize(job.style.text.size), bold: stressed };
  return new MeasuredText(children, type, job, { breaksCodes: true });
}

/** Returns the value of a row, or a content control; `party` tells equal labels apart, `ink` is for lines. */
export function rowValue(
  row: FieldRow,
  context: RenderContext,
  party = '',
  ink: Control['look'] = {},
): ParagraphChild[] {
  const title = party === '' ? row.label : `${row.label} – ${party}`;
  const isOpen = row.kind === 'line' && row.children.length === 0;
  return isOpen && !context.change
    ? [context.job.controls.open({ title, key: row.key, holds: row.holds, look: ink })]
    : context.job.inlines(row.children, within(context, { title, left: 0 }));
}

/** Width and place of a cell in its row. */
interface CellLook {
  /** Points, the margin of the cell included. */
  readonly width: number;
  /** Its row stays on the page of the next. */
  readonly staysWithNext: boolean;
}

function labelCell(row: FieldRow, look: CellLook, context: RenderContext): FileChild[] {
  return closed([inCell(styleIds.fieldLabel, [newRun(context, row.label)], labelText(row, context), look)]);
}

function valueCell(row: FieldRow, look: CellLook, context: RenderContext): FileChild[] {
  const inside = within(context, { look: row.stressed ? { bold: true } : {} });
  return closed([inCell(styleIds.fieldValue, rowValue(row, inside), valueText(row, context), look)]);
}

function inCell(
  style: string,
  children: ParagraphChild[],
  text: MeasuredText,
  { width, staysWithNext }: CellLook,
): ParagraphBlock {
  const block = paragraph(style, { ...(staysWithNext && { keepNext: true }), children });
  return { ...block, hyphenated: text.mustBeHyphenated(width - sides.value) };
}
