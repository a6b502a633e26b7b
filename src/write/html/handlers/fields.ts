import type { Element, ElementContent } from 'hast';
import type { FieldRow, FieldTable } from '../../../model/nodes.ts';
import { changed } from '../changed.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';

/** Prints labels with their values. */
export function printFieldTable(node: FieldTable, context: RenderContext): ElementContent[] {
  if (node.children.length === 0) return [];
  const pairs = (node.pairs ?? 1) > 1 ? [`pairs-${node.pairs}`] : [];
  return [fieldList(node.children, ['fields', ...pairs], context)];
}

/** Prints rows of label and value as one list. */
export function fieldList(rows: readonly FieldRow[], className: string[], context: RenderContext): Element {
  return element(
    'dl',
    { className },
    rows.map((row) => {
      const value = element('dd', row.stressed ? { className: ['stressed'] } : {}, printValue(row, context));
      return changed(element('div', {}, [element('dt', {}, [textContent(row.label)]), value]), row, context);
    }),
  );
}

function printValue(row: FieldRow, context: RenderContext): ElementContent[] {
  const value = contentIn(row, context);
  if (row.kind === 'text') return value;
  // Nothing is read from a line that is only drawn.
  const { sign, write } = context.job.words.aloud;
  const ariaLabel = row.kind === 'signature' ? sign : write;
  const line = { className: [row.kind], role: 'img', ariaLabel };
  return [...value, element('span', line)];
}
