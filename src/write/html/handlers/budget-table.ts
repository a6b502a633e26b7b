import type { Element, ElementContent } from 'hast';
import type { BudgetRow, BudgetTable } from '../../../model/nodes.ts';
import { changed } from '../changed.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';
import { printCell, scrolling } from './table.ts';

/** Prints a budget. The first cell of a row heads it, and a group the rows below it. */
export function printBudgetTable(node: BudgetTable, context: RenderContext): ElementContent[] {
  const number = context.job.nextTable();
  const width = node.columns.length;
  const group = (each: BudgetRow) => {
    const content = each.children.flatMap((cell) => contentIn(cell, context));
    const head = element('th', { colSpan: width, scope: 'rowgroup' }, content);
    return changed(element('tr', { className: ['group'] }, [head]), each, context);
  };
  const row = (each: BudgetRow) => {
    const { role, children } = each;
    const scopeAt = (column: number) => (role === 'header' ? 'col' : column === 0 ? 'row' : undefined);
    const cells = node.columns.map(({ align }, column) =>
      printCell(children[column], context, scopeAt(column), align),
    );
    const tr = element('tr', role === 'subtotal' || role === 'total' ? { className: [role] } : {}, cells);
    return changed(tr, each, context);
  };
  const head = node.children.filter(({ role }) => role === 'header').map(row);
  const bodies: Element[][] = [[]];
  for (const each of node.children) {
    if (each.role === 'group') bodies.push([group(each)]);
    else if (each.role !== 'header') bodies.at(-1)?.push(row(each));
  }
  const table = element('table', { className: ['budget'] }, [
    ...(node.caption === '' ? [] : [element('caption', {}, [textContent(node.caption)])]),
    element('thead', {}, head),
    ...bodies.filter(({ length }) => length > 0).map((rows) => element('tbody', {}, rows)),
  ]);
  const name = node.caption || context.job.words.aloud.numbered({ number: String(number) });
  return [scrolling(table, width, name)];
}
