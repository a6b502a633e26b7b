import type { Emphasis, Nodes, PhrasingContent, Strong } from 'mdast';
import { convertChildren, nodeSpan, type ParseContext } from './parse-context.ts';
import { reportSwallowedEmphasis } from './swallowed-emphasis.ts';

/** Keeps words in italics or bold. */
export function convertEmphasis(node: Emphasis | Strong, context: ParseContext): Nodes[] {
  reportSwallowedEmphasis(node, context);
  const children = convertChildren(node, context) as PhrasingContent[];
  return [{ type: node.type, children, data: { span: nodeSpan(node, context) } }];
}
