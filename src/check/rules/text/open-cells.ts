import type { Nodes, Table } from 'mdast';
import type { Span } from '../../../diagnostic/span.ts';
import { textOf } from '../../../model/text-of.ts';
import { latin } from '../../../text/latin.ts';
import { textBlockOf } from '../../reading/text-blocks.ts';

/** Words for money in the name of a column or row: there `PM` is an amount that is not known yet. */
const money = latin.iu`(?<!\p{L})\p{L}{0,20}(?:bedrag|kosten|budget|begroting|begroot|dekking|bijdrage|subsidie|tarief|prijs|lasten|baten|financi|middelen|geld|euro|totaal|raming|uitgaven|inkomsten|investering|inzet)|€`;

/** Returns the cells that are just `PM`, in a column and a row that are not about money. */
export function openCells(node: Nodes): Span[] {
  if (node.type === 'table') return cellsIn(node);
  return 'children' in node ? node.children.flatMap((child: Nodes) => openCells(child)) : [];
}

function cellsIn({ children: [header, ...rows] }: Table): Span[] {
  const columns = header?.children.map((cell) => money.test(textOf(cell))) ?? [];
  return rows.flatMap(({ children }) => {
    const [label] = children;
    if (label && money.test(textOf(label))) return [];
    return children.flatMap((cell, column) => {
      const block = textBlockOf(cell);
      const isOpen =
        block.text.trim() === 'PM' && columns[column] === false && block.isAuthored(0, block.text.length);
      return isOpen ? [block.span(0, block.text.length)] : [];
    });
  });
}
