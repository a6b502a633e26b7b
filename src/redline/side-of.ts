import type { Nodes, Root } from 'mdast';
import type { Change } from '../model/change.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { childrenOf, isWrapper } from './content.ts';

/** Returns one version of a redline: without what is `left` out, and without marks on the rest. */
export function sideOf(root: Root, left: Change['kind']): Root {
  return replaceNodes(root, (node, siblings, index) => {
    const change = node.data?.change;
    if (!change) return isWrapper(node) && isEmptied(node, siblings[index]) ? [] : undefined;
    if (change.kind === left) return [];
    const { change: _, ...data } = node.data ?? {};
    return [{ ...node, data } as Nodes];
  });
}

/** Bold around nothing but what is left out is left out with it. */
function isEmptied(node: Nodes, before: Nodes | undefined): boolean {
  return childrenOf(node).length === 0 && before !== undefined && childrenOf(before).length > 0;
}
