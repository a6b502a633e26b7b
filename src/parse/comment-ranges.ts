import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextRange } from '../model/text-range.ts';
import { commentsIn } from './comments-in.ts';
import { rangeOf } from './parse-context.ts';

/**
 * Returns the ranges of the comments in a parsed text, in order. They are looked for in the tree, as not
 * every `<!--` begins one (`\<!--`, an address with it). `text` is what the tree was made of.
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
