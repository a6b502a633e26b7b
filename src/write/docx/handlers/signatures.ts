import { BorderStyle, type IRunOptions, TabStopType, TextRun, UnderlineType } from 'docx';
import type { FieldRow, SignatureBlock, SignatureParty } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { sum, widthsByLabel, withPadding } from '../../column-widths.ts';
import { lineWeights } from '../../lines.ts';
import { partyColumns, partyGap, partyName, sharedRows } from '../../signature-parties.ts';
import type { DescribedTable } from '../described-table.ts';
import { inVersion } from '../in-version.ts';
import { type LayoutCell, layoutTable } from '../layout-table.ts';
import { eighths, hex, twips } from '../measures.ts';
import { element } from '../raw-elements.ts';
import { closed, type Printed, paragraph, type RenderContext } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';
import { fieldNeeds, room, rowValue } from './fields.ts';

/** White between two rows of parties, in points. */
const between = 26;
/** Points between label and value. */
const labelGap = 10;

/**
 * Prints the places to sign, two side by side. What belongs to one party is in one cell, on one page and in
 * one go for who listens; the lines that parties side by side write on are at the same height.
 */
export function printSignatureBlock(node: SignatureBlock, context: RenderContext): Printed[] {
  const { count, width } = partyColumns(context.width);
  const rowsOfAll = node.children.flatMap(({ children }) => children);
  const { label, value } = fieldNeeds(rowsOfAll, context);
  const columns = widthsByLabel(withPadding(label, labelGap), value, 0.36, width);
  const rows: Printed[] = [];
  for (let index = 0; index < node.children.length; index += count) {
    const parties = node.children.slice(index, index + count);
    const content = sideBySide(parties, count, columns, width, context);
    rows.push({ kind: 'table', content, before: between, after: between });
  }
  return rows;
}

function sideBySide(
  parties: readonly SignatureParty[],
  count: number,
  columns: readonly number[],
  width: number,
  context: RenderContext,
): DescribedTable {
  const heights = rowHeights(parties, columns[1] ?? width, context);
  const accent = hex(context.job.style.colours.accent);
  const line = { style: BorderStyle.SINGLE, size: eighths(lineWeights.heavy), color: accent };
  const widths = count === 2 ? [width, partyGap, width] : [width];
  const cells = widths.map((own, at): LayoutCell => {
    const party = at === 1 ? undefined : parties[at / 2];
    const children = closed(party ? partyRows(party, heights[at / 2] ?? [], columns, context) : []);
    return { children, width: own, ...(party && { borders: { top: line }, margins: { top: 120 } }) };
  });
  return layoutTable(cells, context.job.words.aloud.signing, context);
}

/** Prints what belongs to one party: a label, and behind it the value or a line to write on. */
function partyRows(
  party: SignatureParty,
  heights: readonly number[],
  [label = 0, value = 0]: readonly number[],
  context: RenderContext,
): Printed[] {
  const { style } = context.job;
  const organisation = partyName(party);
  const left = twips(label);
  // White comes above a row: of white below one row and above the next, Word takes the larger and not both.
  let white = 0;
  return party.children.flatMap((row, index) =>
    inVersion(row, context, (inside) => {
      const named = row.stressed ? styleIds.signatureName : styleIds.signatureValue;
      const look = { style: styleIds.signatureLabel, ...(row.stressed && { bold: false }) };
      const text = new TextRun({ ...look, text: row.label });
      const tab = (ofLine: IRunOptions = {}) => new TextRun({ ...ofLine, children: [element('w:tab')] });
      const height = heights[index] ?? 0;
      const above = white;
      white = row.kind === 'text' ? Math.max(0, height - heightOf(row, value, context)) : 0;
      if (row.kind === 'text')
        return [
          paragraph(named, {
            indent: { left, hanging: left },
            ...(above > 0 && { spacing: { before: twips(above) } }),
            children: [text, tab(), ...rowValue(row, inside, organisation)],
          }),
        ];
      // What is typed is on the line, and the line goes on behind it.
      const ink = { underline: { type: UnderlineType.SINGLE, color: hex(style.colours.text) } };
      return [
        paragraph(named, {
          tabStops: [
            { type: TabStopType.LEFT, position: left },
            { type: TabStopType.RIGHT, position: twips(label + value) },
          ],
          spacing: { before: twips(above + Math.max(0, height - lineHeight(style.text.size))) },
          children: [
            text,
            tab(),
            ...(row.kind === 'line' ? rowValue(row, inside, organisation, ink) : []),
            tab(ink),
          ],
        }),
      ];
    }),
  );
}

function lineHeight(size: number): number {
  return size * 1.22 + 2;
}

/**
 * Heights of the rows of parties side by side: the last rows that all have, such as place, date and
 * signature, are at the same height; who has less to say above them gets white there.
 */
function rowHeights(parties: readonly SignatureParty[], width: number, context: RenderContext): number[][] {
  if (parties.length === 1) return parties.map(({ children }) => children.map(({ kind }) => room[kind]));
  const shared = sharedRows(parties);
  const own = parties.map(({ children }) => children.map((row) => heightOf(row, width, context)));
  const tops = own.map((heights) => sum(heights.slice(0, heights.length - shared)));
  const top = Math.max(0, ...tops);
  return own.map((heights, party) => {
    const first = heights.length - shared;
    return heights.map((height, row) => {
      const white = row === Math.max(0, first - 1) ? top - (tops[party] ?? 0) : 0;
      if (row < first) return height + white;
      return white + Math.max(...own.map((others) => others.at(row - first - shared) ?? 0));
    });
  });
}

function heightOf(row: FieldRow, width: number, { job }: RenderContext): number {
  const { size } = job.style.text;
  const wide = row.children.reduce(
    (all, child) => all + job.widthOf(textOf(child), { size, bold: row.stressed === true }),
    0,
  );
  const lines = Math.max(1, Math.ceil(wide / width));
  return Math.max(room[row.kind], (lines - 1) * size * 1.22 + lineHeight(size));
}
