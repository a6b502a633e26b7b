import type { Nodes, PhrasingContent } from 'mdast';

/** Returns the plain text of a node as read aloud: hard breaks become spaces, page numbers are left out. */
export function textOf(node: Nodes | readonly PhrasingContent[]): string {
  if (Array.isArray(node)) return node.map((child: PhrasingContent) => textOf(child)).join('');
  const single = node as Nodes;
  if (single.type === 'break') return ' ';
  if (single.type === 'text' || single.type === 'inlineCode') return single.value;
  return 'children' in single ? single.children.map((child) => textOf(child)).join('') : '';
}
