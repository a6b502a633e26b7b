import type { Nodes } from 'mdast';

/** Says what stands in the place of a node; `undefined` keeps it. */
export type Replace = (
  node: Nodes,
  siblings: readonly Nodes[],
  index: number,
) => readonly Nodes[] | undefined;

/**
 * Returns the tree with nodes replaced; the given tree stays as it is. Goes in reading order and asks for a node after its own
 * children are done, so a replacement is not looked at again. Captions and source lines count as children.
 */
export function replaceNodes<T extends Nodes>(tree: T, replace: Replace): T {
  const list = (nodes: readonly Nodes[]): Nodes[] =>
    nodes.flatMap((node, index) => {
      const renewed = below(node);
      return replace(renewed, nodes, index) ?? [renewed];
    });
  const below = <N extends Nodes>(node: N): N => {
    const renewed: Record<string, unknown> = { ...node };
    if ('children' in node) renewed.children = list(node.children);
    if (node.type === 'quote' && node.source) renewed.source = list(node.source);
    if (node.type === 'figure' && node.caption) renewed.caption = list(node.caption);
    // The node types say which children fit where; a pass keeps to that, and the last pass and the writers look again.
    return renewed as unknown as N;
  };
  return below(tree);
}
