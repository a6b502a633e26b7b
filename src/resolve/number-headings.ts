import { replaceNodes } from '../model/replace-nodes.ts';
import type { Pass } from './pass.ts';

/**
 * Numbers the headings that compose marked: 1, 1.1, 1.2, 2 … The first marked heading sets the top level; an
 * unmarked heading above that level ends the series. Headings below one without a number have none either:
 * there is no 1.0.1. A skipped level does not count.
 */
export const numberHeadings: Pass = (root) => {
  /** The numbered headings above the next one, outermost first. */
  let open: { depth: number; count: number }[] = [];
  let top = 0;
  /** Depth of the heading without a number above the next one. */
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
    // A heading above the first level continues its count.
    let count = 0;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) count = open.pop()?.count ?? 0;
    open.push({ depth, count: count + 1 });
    return [{ ...node, data: { ...data, number: open.map((each) => each.count).join('.') } }];
  });
};
