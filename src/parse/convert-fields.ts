import type { ListItem, Nodes, PhrasingContent } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import { type FieldRow, spanOf } from '../model/nodes.ts';
import { textOf } from '../model/text-of.ts';
import { trimInlines } from './convert-text.ts';
import type { ParseContext } from './parse-context.ts';

/** Turns the list in `:::fields` into labels and values; a label alone is a line to write on by hand. */
export function convertFields(children: readonly Nodes[], span: Span, context: ParseContext): Nodes[] {
  const rows: FieldRow[] = [];
  for (const child of children) {
    if (child.type === 'list') for (const item of child.children) rows.push(...fieldRow(item, context));
    else report(spanOf(child), context, 'In `:::fields` kan alleen een lijst staan.');
  }
  return [{ type: 'fieldTable', children: rows, data: { span } }];
}

function fieldRow(item: ListItem, context: ParseContext): FieldRow[] {
  const [paragraph, ...others] = item.children;
  const label = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const name = label?.type === 'strong' ? textOf(label).trim() : '';
  if (paragraph?.type !== 'paragraph' || name === '') {
    report(spanOf(item), context, 'Dit onderdeel van `:::fields` begint niet met een vet label.');
    return [];
  }
  if (others[0]) report(spanOf(others[0]), context, 'Een onderdeel van `:::fields` is één alinea.');
  const children = trimInlines(paragraph.children.slice(1)) as PhrasingContent[];
  const kind = children.length === 0 ? 'line' : 'text';
  return [{ type: 'fieldRow', label: name, kind, children, data: { span: spanOf(item) } }];
}

function report(span: Span, context: ParseContext, message: string): void {
  const help = 'Schrijf elk onderdeel als `- **Label** waarde`.';
  context.report({ rule: 'directive/fields', severity: 'error', message, help, span });
}
