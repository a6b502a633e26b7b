import { replaceNodes } from '../model/replace-nodes.ts';
import type { Pass } from './pass.ts';

/**
 * Numbers the headings that compose marked: 1, 1.1, 1.2, 2 … The first marked heading sets the first level; a heading above
 * that level that is not marked ends the series. What stands below a heading without a number has none either: there is no 1.0.1. A level
 * that was skipped counts as none.
 */
export const numberHeadings: Pass = (root) => {
  /** The numbered headings that hold the next one, from the outside in. */
  let open: { depth: number; count: number }[] = [];
  let top = 0;
  /** Depth of the heading without a number that holds the next one. */
  let bare = Number.POSITIVE_INFINITY;
  return replaceNodes(root, (node) => {
    if (node.type !== 'heading') return undefined;
    const { depth, data } = node;
    if (depth <= bare) bare = Number.POSITIVE_INFINITY;
    if (!data?.numbered) {
      if (depth < top) open = [];
      else if (open.length > 0) bare = Math.min(bare, depth);
      return undefined;
    }
    if (depth > bare) return undefined;
    if (open.length === 0) top = depth;
    // A heading above the first level counts on with it.
    let count = 0;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) count = open.pop()?.count ?? 0;
    open.push({ depth, count: count + 1 });
    return [{ ...node, data: { ...data, number: open.map((each) => each.count).join('.') } }];
  });
};
