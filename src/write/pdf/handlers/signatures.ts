import type { SignatureBlock, SignatureParty } from '../../../model/nodes.ts';
import type { PdfNode, TableLook } from '../content.ts';
import { flow, type Printed, type Printing, within } from '../printing.ts';
import { fieldRows } from './fields.ts';
import { bareLook } from './table-look.ts';

const gap = 28;
/** A column narrower than this has no room for label and value; then the parties stand below each other. */
const narrowest = 190;

const look: TableLook = {
  ...bareLook,
  paddingRight: (column) => (column === 0 ? 8 : 0),
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

/** Prints the places to sign, two side by side. What belongs to one party stays together, on paper and for who listens. */
export function printSignatureBlock(node: SignatureBlock, print: Printing): Printed[] {
  const sideBySide = (print.width - gap) / 2 >= narrowest && node.children.length > 1;
  const width = sideBySide ? (print.width - gap) / 2 : print.width;
  const parties = node.children.map((party) => printParty(party, within(print, { width })));
  const rows: PdfNode[] = [];
  if (sideBySide) {
    for (let index = 0; index < parties.length; index += 2) {
      const columns = parties.slice(index, index + 2).map((stack): PdfNode => ({ stack: [stack] }));
      if (columns.length === 1) columns.push({ stack: [] });
      rows.push({ columns, columnGap: gap, widths: [{ share: 1 }, { share: 1 }], whole: true });
    }
  } else {
    rows.push(...parties.map((party): PdfNode => ({ stack: [party], whole: true })));
  }
  return rows.map((row) => ({ node: row, before: 22, after: 22 }));
}

function printParty(node: SignatureParty, print: Printing): PdfNode {
  const { colours } = print.job.style;
  const inside = within(print, { parent: print.parent.add('Div') });
  const line = {
    type: 'line',
    x1: 0,
    y1: 0,
    x2: 0,
    y2: 0,
    lineWidth: 0.9,
    lineColor: colours.accent,
  } as const;
  const rows = fieldRows(node.children, inside, look, 0.34);
  return {
    stack: flow([
      { node: { canvas: [{ ...line }] }, before: 0, after: 6 },
      ...(rows ? [{ node: rows, before: 0, after: 0 }] : []),
    ]),
  };
}
