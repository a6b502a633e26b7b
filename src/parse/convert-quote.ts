import type { BlockContent, Blockquote, Nodes } from 'mdast';
import { convertChildren, nodePlace, type ParseContext } from './parse-context.ts';

/** Turns `>` into a quote without a source. */
export function convertBlockquote(node: Blockquote, context: ParseContext): Nodes[] {
  const children = convertChildren(node, context) as BlockContent[];
  return children.length === 0
    ? []
    : [{ type: 'quote', children, data: { place: nodePlace(node, context) } }];
}
