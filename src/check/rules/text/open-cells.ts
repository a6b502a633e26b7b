import type { Nodes, Table } from 'mdast';
import type { Span } from '../../../diagnostic/span.ts';
import { textOf } from '../../../model/text-of.ts';
import { latin } from '../../../text/latin.ts';
import { type TextBlock, textBlockOf } from '../../reading/text-blocks.ts';

/** Words for money in the name of a column or row: there `PM` is an amount that is not known yet. */
const money = latin.iu`(?<!\p{L})\p{L}{0,20}(?:bedrag|kosten|budget|begroting|begroot|dekking|bijdrage|subsidie|tarief|prijs|lasten|baten|financi|middelen|geld|euro|totaal|raming|uitgaven|inkomsten|investering|inzet)|€`;

/** Returns the cells that are just `PM`, in a column and a row that are not about money. */
export function openCells(node: Nodes): Span[] {
  if (node.type === 'table') return cellsIn(node);
  return 'children' in node ? node.children.flatMap((child: Nodes) => openCells(child)) : [];
}

function cellsIn(table: Table): Span[] {
  return cellsOf(table).flatMap(({ block, isMoney }) =>
    !isMoney && block.text.trim() === 'PM' ? [block.span(0, block.text.length)] : [],
  );
}

const open = /^\s*(?:p\.?\s?m\.?|pro memorie)\s*$/i;

/** Returns the cells of a table that leave an amount open: `p.m.` in a column or a row that is about money. */
export function openAmounts(table: Table): Span[] {
  return cellsOf(table).flatMap(({ block, isMoney }) =>
    isMoney && open.test(block.text) ? [block.span(0, block.text.length)] : [],
  );
}

interface Cell {
  readonly block: TextBlock;
  readonly isMoney: boolean;
}

/** The cells below the header that an author wrote, and whether their column or row is about money. */
function cellsOf({ children: [header, ...rows] }: Table): Cell[] {
  const columns = header?.children.map((cell) => money.test(textOf(cell))) ?? [];
  return rows.flatMap(({ children }) => {
    const [label] = children;
    const isRow = label !== undefined && money.test(textOf(label));
    return children.flatMap((cell, column): Cell[] => {
      const block = textBlockOf(cell);
      const isAuthored = block.text !== '' && block.isAuthored(0, block.text.length);
      return isAuthored && columns[column] !== undefined
        ? [{ block, isMoney: isRow || columns[column] }]
        : [];
    });
  });
}
