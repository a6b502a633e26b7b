import type { FieldRow, SignatureBlock, SignatureParty } from '../../../model/nodes.ts';
import { partyColumns, partyGap, sharedRows } from '../../signature-parties.ts';
import type { ColumnsNode, PdfNode, TableLook, TableNode } from '../content.ts';
import { inVersion } from '../in-version.ts';
import { flow, type Printed, type RenderContext, within } from '../render-context.ts';
import { type FieldCells, fieldCells, fieldTable, room } from './fields.ts';
import { rule } from './rule.ts';
import { bareLook } from './table-look.ts';

/** White between two rows of parties, in points. */
const between = 24;

const look: TableLook = {
  ...bareLook,
  paddingRight: (column) => (column === 0 ? 8 : 0),
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

/**
 * Prints the places to sign, two side by side. What belongs to one party stays together, on paper and for who
 * listens; the lines that parties side by side write on are at the same height.
 */
export function printSignatureBlock(node: SignatureBlock, context: RenderContext): Printed[] {
  const { count, width } = partyColumns(context.width);
  const columns = new PartyColumns(count, within(context, { width }));
  const rows: Printed[] = [];
  for (let index = 0; index < node.children.length; index += count)
    rows.push({
      node: columns.row(node.children.slice(index, index + count)),
      before: between,
      after: between,
      // Neither the first row nor a last one with a single party goes to a page alone.
      follows: index === 0 || index + 1 === node.children.length,
    });
  return rows;
}

/** Makes rows of parties; all labels of one block get the same width. */
class PartyColumns {
  readonly #count: number;
  readonly #context: RenderContext;
  readonly #tables: TableNode[] = [];

  constructor(count: number, context: RenderContext) {
    this.#count = count;
    this.#context = context;
  }

  /** One row. What differs from party to party is above, what all have to fill in below it. */
  row(parties: readonly SignatureParty[]): PdfNode {
    const shared = sharedRows(parties);
    const depths = Array.from({ length: shared }, (_, row) =>
      Math.max(...parties.map(({ children }) => room[(children.at(row - shared) as FieldRow).kind])),
    );
    const cells = parties.map((party) => {
      const { children } = party;
      const first = children.length - shared;
      const parent = this.#context.parent.add('Div');
      const inside = within(inVersion(party, this.#context), { parent });
      return fieldCells(children, inside, ({ kind }, index) => depths[index - first] ?? room[kind]);
    });
    const { accent } = this.#context.job.style.colours;
    const lines: PdfNode[] = [
      this.#sideBySide(
        cells.map((rows): PdfNode => {
          const own = rows.slice(0, rows.length - shared);
          const line = { node: rule(0.9, accent), before: 0, after: 6 };
          // A row is laid out as if it began a page: else only the first would have white below its line.
          if (own.length === 0) return { stack: flow([line]) };
          const table = this.#table(own);
          table.keepsTop = true;
          return { stack: flow([line, { ...line, node: table }]) };
        }),
      ),
      ...depths.map((_, row) =>
        this.#sideBySide(cells.map((rows) => this.#table([rows.at(row - shared) as FieldCells]))),
      ),
    ];
    return { stack: lines, whole: true };
  }

  #sideBySide(columns: PdfNode[]): ColumnsNode {
    while (columns.length < this.#count) columns.push({ stack: [] });
    return { columns, columnGap: partyGap, widths: columns.map(() => ({ share: 1 })) };
  }

  #table(rows: readonly FieldCells[]): TableNode {
    const table = fieldTable(rows, look, { by: 'label', max: 0.34, peers: this.#tables });
    this.#tables.push(table);
    return table;
  }
}
