import type { Nodes, Text } from 'mdast';
import { nodeSpan, type ParseContext, rangeOf, sourceOf } from './parse-context.ts';

/** Returns plain text that a node has between quotation marks, where it stands; at the whole node when it is written otherwise. */
export function quotedText(value: string, node: Nodes, context: ParseContext): Text {
  const source = sourceOf(node, context);
  const at = ['"', "'"].map((sign) => source.lastIndexOf(sign + value + sign)).find((each) => each >= 0);
  const start = rangeOf(node)[0] + (at ?? 0) + 1;
  const span = at === undefined ? nodeSpan(node, context) : context.spanAt(start, start + value.length);
  return { type: 'text', value, data: { span } };
}
