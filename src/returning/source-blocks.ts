import type { List, Nodes, Root } from 'mdast';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import { markdownTree } from '../parse/markdown-tree.ts';
import type { SourceFile } from './source-files.ts';

/** A block that other blocks are in, as Markdown has it. */
export interface Frame {
  readonly node: Nodes;
  /** It was made here, and stands in no source. */
  readonly isNew?: boolean | undefined;
  /** Of an item that came: how far its text is indented in Word, in points. */
  readonly indent?: number | undefined;
}

/** A block without blocks in it, or with blocks that nobody edits in Word. */
export interface SourceBlock {
  readonly node: Nodes;
  /** The outermost first. */
  readonly frames: readonly Frame[];
  /** It is the first in the item that it is in. */
  readonly opensItem: boolean;
  /** Offsets in the file. */
  readonly from: number;
  readonly to: number;
  /** Number of the outermost block that it is in. */
  readonly top: number;
}

/** The body of a source file as blocks in order. */
export interface SourceBlocks {
  readonly blocks: readonly SourceBlock[];
  /** Offsets of the outermost blocks in the file. */
  readonly tops: readonly { readonly from: number; readonly to: number; readonly node: Nodes }[];
}

const containers: ReadonlySet<Nodes['type']> = new Set([
  'list',
  'listItem',
  'blockquote',
  'containerDirective',
  'footnoteDefinition',
]);

/** Reads the blocks of a source file. */
export function sourceBlocks({ text }: SourceFile): SourceBlocks {
  return read(text);
}

const read = memoizeByText((text): SourceBlocks => {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const root: Root = markdownTree(text.slice(mark));
  const blocks: SourceBlock[] = [];
  const range = (node: Nodes) => ({
    from: mark + (node.position?.start.offset ?? 0),
    to: mark + (node.position?.end.offset ?? 0),
  });
  const visit = (node: Nodes, frames: readonly Frame[], top: number): void => {
    if (containers.has(node.type) && 'children' in node && node.children.length > 0) {
      for (const child of node.children) visit(child, [...frames, { node }], top);
      return;
    }
    const item = frames.at(-1)?.node;
    const opensItem = item?.type === 'listItem' && item.children[0] === node;
    blocks.push({ node, frames, opensItem, top, ...range(node) });
  };
  for (const [top, node] of root.children.entries()) visit(node, [], top);
  return { blocks, tops: root.children.map((node) => ({ node, ...range(node) })) };
});

/** Returns the block that an offset of the file is in, by binary search. */
export function blockAt({ blocks }: SourceBlocks, offset: number): SourceBlock | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as SourceBlock).to < offset) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low];
  return found && found.from <= offset ? found : undefined;
}

/** Returns the lists around a block. */
export function listsAround({ frames }: Pick<SourceBlock, 'frames'>): List[] {
  return frames.flatMap(({ node }) => (node.type === 'list' ? [node] : []));
}
