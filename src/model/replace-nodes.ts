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
    nodes.forEach((node, index) => {
      const renewed = below(node);
      const instead = replace(renewed, nodes, index);
      if (!changed && (instead || renewed !== node)) changed = nodes.slice(0, index);
      if (instead) changed?.push(...instead);
      else changed?.push(renewed);
    });
    // The node types say which children fit where; a pass keeps to that, and the last pass and the writers look again.
    return (changed as readonly Nodes[] as readonly N[] | undefined) ?? nodes;
  };
  // Runs over every node a dozen times for each key that is typed.
  const below = <N extends Nodes>(node: N): N => {
    const renewed = 'children' in node ? withList(node, 'children', list(node.children)) : node;
    if (node.type === 'quote' && node.source) return withList(renewed, 'source', list(node.source));
    if (node.type === 'figure' && node.caption) return withList(renewed, 'caption', list(node.caption));
    return renewed;
  };
  return below(tree);
}

function withList<N extends Nodes>(node: N, key: string, nodes: readonly Nodes[]): N {
  return nodes === (node as unknown as Record<string, unknown>)[key] ? node : { ...node, [key]: nodes };
}
