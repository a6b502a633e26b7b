import type { Nodes } from 'mdast';

/** Returns the replacement of a node; undefined keeps the node. */
export type Replace = (
  node: Nodes,
  siblings: readonly Nodes[],
  index: number,
) => readonly Nodes[] | undefined;

/** Returns a tree with nodes replaced, children first; unchanged subtrees are shared with the given one. */
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
    // Types do not express which children fit where; the last pass and the writers check it.
    return (changed as readonly Nodes[] as readonly N[] | undefined) ?? nodes;
  };
  // Hot: runs over every node a dozen times per keystroke.
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
