import type { Element, ElementContent, Properties } from 'hast';
import type { Table, TableCell } from 'mdast';
import { textOf } from '../../../model/text-of.ts';
import { changed } from '../changed.ts';
import { element } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';

/** A table with more columns can be wider than a phone. */
const MAX_COLUMNS_ON_PHONE = 3;

/** Letters of words that are never broken: three columns of such words fit a phone of 320 pixels. */
const MAX_CHARACTERS_ON_LINE = 8;

/** Prints a table; its first row is the header. */
export function printTable(node: Table, context: RenderContext): ElementContent[] {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const rows = node.children.map((row, index) => {
    const scope = index === 0 ? 'col' : undefined;
    const cellAt = (_: unknown, column: number) =>
      printCell(row.children[column], context, scope, node.align?.[column]);
    return changed(element('tr', {}, Array.from({ length: columns }, cellAt)), row, context);
  });
  const [head, ...body] = rows;
  const parts = [
    ...(head ? [element('thead', {}, [head])] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ];
  const name = context.job.words.aloud.numbered({ number: String(context.job.nextTable()) });
  return [scrolling(element('table', {}, parts), columns, name)];
}

/** Prints a cell, `scope` if it heads a column or row. A missing cell is empty; empty ones head nothing. */
export function printCell(
  cell: TableCell | undefined,
  context: RenderContext,
  scope: 'col' | 'row' | undefined,
  align: 'left' | 'right' | 'center' | null | undefined,
): Element {
  const content = cell ? contentIn(cell, context) : [];
  const names = [
    ...(align === 'right' || align === 'center' ? [align] : []),
    ...(cell && isShort(cell) ? ['short'] : []),
  ];
  const side: Properties = names.length > 0 ? { className: names } : {};
  if (scope === undefined || content.length === 0) return element('td', side, content);
  return element('th', { scope, ...side }, content);
}

/** Says whether no word in a cell is so long that a phone has no room for it beside other columns. */
function isShort(cell: TableCell): boolean {
  const words = textOf(cell).split(/\s+/u);
  return words.every((word) => word.length <= MAX_CHARACTERS_ON_LINE) && words.some((word) => word !== '');
}

/** Lets a table that can be wider than the screen be moved under it, also with the keyboard. */
export function scrolling(table: Element, columns: number, name: string): Element {
  if (columns <= MAX_COLUMNS_ON_PHONE) return table;
  return element('div', { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: name }, [table]);
}
