import type { BlockContent, Blockquote, Nodes } from 'mdast';
import { convertChildren, nodeSpan, type ParseContext } from './parse-context.ts';
import { reportSwallowedQuote } from './swallowed-signs.ts';

/** Turns `>` into a quote without a source. */
export function convertBlockquote(node: Blockquote, context: ParseContext): Nodes[] {
  reportSwallowedQuote(node, context);
  const children = convertChildren(node, context) as BlockContent[];
  return children.length === 0 ? [] : [{ type: 'quote', children, data: { span: nodeSpan(node, context) } }];
}
