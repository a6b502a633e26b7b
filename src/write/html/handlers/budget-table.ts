import type { ElementContent } from 'hast';
import type { BudgetRow, BudgetTable } from '../../../model/nodes.ts';
import { element, textContent } from '../element.ts';
import type { Printing } from '../printing.ts';
import { printCell, scrolling } from './table.ts';

/** Prints a budget: caption above it, amounts to the right, totals apart. The first cell of a row heads it. */
export function printBudgetTable(node: BudgetTable, print: Printing): ElementContent[] {
  const number = print.job.nextTable();
  const row = (each: BudgetRow) =>
    element(
      'tr',
      each.role === 'subtotal' || each.role === 'total' ? { className: [each.role] } : {},
      node.columns.map(({ align }, column) =>
        printCell(
          each.children[column],
          print,
          each.role === 'header' ? 'col' : column === 0 ? 'row' : undefined,
          align,
        ),
      ),
    );
  const head = node.children.filter(({ role }) => role === 'header').map(row);
  const body = node.children.filter(({ role }) => role !== 'header').map(row);
  const table = element('table', { className: ['budget'] }, [
    ...(node.caption === '' ? [] : [element('caption', {}, [textContent(node.caption)])]),
    element('thead', {}, head),
    element('tbody', {}, body),
  ]);
  return [scrolling(table, node.columns.length, node.caption === '' ? `Tabel ${number}` : node.caption)];
}
