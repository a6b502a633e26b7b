import type { Paragraph } from 'mdast';
import type { Field } from './field.ts';
import type { Blank } from './nodes.ts';

/** Returns the visible blank that a draft shows where something is unfilled: "nog invullen: naam". */
export function blankFor(label: string, { span, key }: Pick<Field, 'span' | 'key'>): Blank {
  const data = { span };
  return { type: 'blank', key, children: [{ type: 'text', value: `nog invullen: ${label}`, data }], data };
}

/** Returns a paragraph with only a blank. */
export function blankParagraph(label: string, at: Pick<Field, 'span' | 'key'>): Paragraph {
  return { type: 'paragraph', children: [blankFor(label, at)], data: { span: at.span } };
}
