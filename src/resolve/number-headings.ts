import { replaceNodes } from '../model/replace-nodes.ts';
import type { Pass } from './pass.ts';

/**
 * Numbers the headings that compose marked: 1, 1.1, 1.2, 2 … The first marked heading sets the first level; a heading above
 * that level that is not marked ends the series.
 */
export const numberHeadings: Pass = (root) => {
  const counts: number[] = [];
  let top = 0;
  return replaceNodes(root, (node) => {
    if (node.type !== 'heading') return undefined;
    if (!node.data?.numbered) {
      if (node.depth < top) counts.length = 0;
      return undefined;
    }
    if (counts.length === 0) top = node.depth;
    const level = Math.max(0, node.depth - top);
    while (counts.length < level) counts.push(0);
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    return [{ ...node, data: { ...node.data, number: counts.join('.') } }];
  });
};
