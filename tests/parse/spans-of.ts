import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from '../../src/model/nodes.ts';

/** `line:column type value` of every node of a tree. */
export function spansOf(root: Root): string[] {
  const spans: string[] = [];
  visit(root, (node) => {
    const { start } = spanOf(node);
    spans.push(`${start.line}:${start.column} ${node.type}${'value' in node ? ` ${node.value}` : ''}`);
  });
  return spans;
}
