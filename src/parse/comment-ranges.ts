import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextRange } from '../model/text-range.ts';
import { commentsIn } from './comments-in.ts';
import { rangeOf } from './parse-context.ts';

/**
 * Returns where the comments of a parsed text stand, in order. What only looks like one (`\<!--`, an address
 * with it) is none, so this asks the tree. `text` is what the tree was made of.
 */
export function commentRanges(root: Root, text: string): TextRange[] {
  const found: TextRange[] = [];
  visit(root as Nodes, (node) => {
    if (node.type !== 'html') return;
    const [from, to] = rangeOf(node);
    // As written: in a quote or list the value lacks what is before its lines.
    for (const { start, end } of commentsIn(text.slice(from, to)))
      found.push({ start: from + start, end: from + end });
  });
  return found;
}
