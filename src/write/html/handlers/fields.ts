import type { Element, ElementContent } from 'hast';
import type { FieldRow, FieldTable } from '../../../model/nodes.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type Printing } from '../printing.ts';

/** Prints labels with their values. */
export function printFieldTable(node: FieldTable, print: Printing): ElementContent[] {
  if (node.children.length === 0) return [];
  const pairs = (node.pairs ?? 1) > 1 ? [`pairs-${node.pairs}`] : [];
  return [fieldList(node.children, ['fields', ...pairs], print)];
}

/** Prints rows of label and value as one list. */
export function fieldList(rows: readonly FieldRow[], className: string[], print: Printing): Element {
  return element(
    'dl',
    { className },
    rows.map((row) =>
      element('div', {}, [
        element('dt', {}, [textContent(row.label)]),
        element('dd', row.stressed ? { className: ['stressed'] } : {}, printValue(row, print)),
      ]),
    ),
  );
}

function printValue(row: FieldRow, print: Printing): ElementContent[] {
  const value = contentIn(row, print);
  if (row.kind === 'text') return value;
  // Nothing is read from a line that is only drawn.
  const { sign, write } = print.job.words.aloud;
  const ariaLabel = row.kind === 'signature' ? sign : write;
  const line = { className: [row.kind], role: 'img', ariaLabel };
  return [...value, element('span', line)];
}
