import type { Root } from 'mdast';
import { emptySpan } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import { maskHostileLines } from './hostile-lines.ts';
import { markdownTree } from './markdown-tree.ts';
import { pruneDeep } from './nesting.ts';

/**
 * Returns the tree of a text as it is now, half typed or not, for an editor: without what takes minutes to parse or
 * is too deep, of which `check` tells, and empty for a text over the limit. Not to be changed.
 */
export const readableTree: (text: string) => Root = memoizeByText((text) => {
  if (text.length > limits.text.max) return { type: 'root', children: [] };
  const unheard = [() => emptySpan('', 1, 1), () => {}] as const;
  const tree = markdownTree(maskHostileLines(text, ...unheard));
  pruneDeep(tree, ...unheard);
  return tree;
});
