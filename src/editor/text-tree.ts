import type { Nodes } from 'mdast';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import { markdownTree } from '../parse/markdown-tree.ts';

/** Returns the tree of a text as it is now, half typed or not. Not to be changed. */
export const textTree: (text: string) => Nodes = memoizeByText((text) => markdownTree(text));
