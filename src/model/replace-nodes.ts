import type { Nodes } from 'mdast';

/** Says what stands in the place of a node; `undefined` keeps it. */
export type Replace = (
  node: Nodes,
  siblings: readonly Nodes[],
  index: number,
) => readonly Nodes[] | undefined;

/**
 * Returns the tree with nodes replaced; the given tree stays as it is. Goes in reading order and asks for a node after its own
 * children are done, so a replacement is not looked at again. Captions and source lines count as children. What has nothing replaced in
 * it is shared with the given tree: who remembers something of a node finds it again.
 */
export function replaceNodes<T extends Nodes>(tree: T, replace: Replace): T {
  const list = <N extends Nodes>(nodes: readonly N[]): readonly N[] => {
    let changed: Nodes[] | undefined;
    for (const [index, node] of nodes.entries()) {
      const renewed = below(node);
      const instead = replace(renewed, nodes, index);
      if (!changed && (instead || renewed !== node)) changed = nodes.slice(0, index);
      if (instead) changed?.push(...instead);
      else changed?.push(renewed);
    }
    // The node types say which children fit where; a pass keeps to that, and the last pass and the writers look again.
    return (changed as readonly Nodes[] as readonly N[] | undefined) ?? nodes;
  };
  const below = <N extends Nodes>(node: N): N => {
    const parts: Record<string, readonly Nodes[]> = {};
    if ('children' in node) parts.children = node.children;
    if (node.type === 'quote' && node.source) parts.source = node.source;
    if (node.type === 'figure' && node.caption) parts.caption = node.caption;
    let renewed: N | undefined;
    for (const [key, nodes] of Object.entries(parts)) {
      const after = list(nodes);
      if (after !== nodes) renewed = { ...(renewed ?? node), [key]: after };
    }
    return renewed ?? node;
  };
  return below(tree);
}
