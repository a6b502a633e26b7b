import type { Field } from './field.ts';
import type { Blank } from './nodes.ts';

/** Returns the visible blank that a draft shows where something is unfilled: "nog invullen: naam". `of` is what belongs there. */
export function blankFor(label: string, { span, key }: Pick<Field, 'span' | 'key'>): Blank {
  const data = { span };
  return { type: 'blank', key, children: [{ type: 'text', value: `nog invullen: ${label}`, data }], data };
}
