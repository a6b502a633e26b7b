import type { Paragraph } from 'mdast';
import type { Field } from './field.ts';
import type { Blank } from './nodes.ts';
import type { Words } from './words.ts';

/** Returns the visible blank that a draft shows where something is unfilled: "nog invullen: naam". */
export function blankFor(what: string, { span, key }: Pick<Field, 'span' | 'key'>, words: Words): Blank {
  const data = { span };
  return { type: 'blank', key, children: [{ type: 'text', value: words.blank({ what }), data }], data };
}

/** Returns a paragraph with nothing but a blank. */
export function blankParagraph(what: string, at: Pick<Field, 'span' | 'key'>, words: Words): Paragraph {
  return { type: 'paragraph', children: [blankFor(what, at, words)], data: { span: at.span } };
}
