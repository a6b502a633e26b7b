import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type FoundLayoutTag, layoutTagsIn } from './layout-tags.ts';
import { markdownTree } from './markdown-tree.ts';
import { rangeOf } from './parse-context.ts';

/** A tag of layout, at its offsets in the text. */
export type OpenedTag = FoundLayoutTag;

/**
 * Returns the tree of a text in which the words inside blocks of layout (`<aside>` … `</aside>`) are read as Markdown, where Markdown
 * itself takes such a block as one piece of HTML; and the tags that made these blocks. All offsets stay: the text is read once more with
 * spaces for a tag alone on its line, for one beside words a tag of the same length that begins no block, and for a picture the same one
 * in Markdown.
 */
export function treeWithOpenLayout(text: string): {
  readonly tree: Root;
  readonly opened: readonly OpenedTag[];
} {
  const tree = markdownTree(text);
  const opened: OpenedTag[] = [];
  let readable = '';
  let done = 0;
  const beside: number[] = [];
  for (const [from, to] of htmlBlocks(tree)) {
    const html = text.slice(from, to);
    for (const tag of layoutTagsIn(html) ?? []) {
      const blank = tag.instead === undefined && isAlone(html, tag);
      const [start, end] = [from + tag.start, from + tag.end];
      const length = end - start;
      readable += text.slice(done, start) + (blank ? ' '.repeat(length) : (tag.instead ?? inertTag(length)));
      done = end;
      if (!blank) beside.push(start);
      opened.push({ ...tag, start, end });
    }
  }
  if (opened.length === 0) return { tree, opened };
  const again = markdownTree(readable + text.slice(done));
  // In code, or behind a backslash, the tag is no tag but text: then the block stays what it was.
  const read = readInstead(again);
  return beside.every((start) => read.has(start)) ? { tree: again, opened } : { tree, opened: [] };
}

/** Says whether a piece of HTML stands for a tag that `treeWithOpenLayout` has returned. */
export function isInertTag(html: string): boolean {
  return /^<x{1,}>$/.test(html);
}

function inertTag(length: number): string {
  return `<${'x'.repeat(length - 2)}>`;
}

/** Where tags that begin no block, and pictures, stand in a tree. */
function readInstead(tree: Root): ReadonlySet<number> {
  const starts = new Set<number>();
  visit(tree, (node) => {
    if (node.type === 'image' || (node.type === 'html' && isInertTag(node.value)))
      starts.add(rangeOf(node)[0]);
  });
  return starts;
}

/** Offsets of the pieces of HTML that stand between blocks, not between words. */
function htmlBlocks(tree: Root): [number, number][] {
  const found: [number, number][] = [];
  visit(tree, 'html', (node, _, parent: Nodes | undefined) => {
    if (!isAmongWords(parent)) found.push(rangeOf(node));
  });
  return found;
}

/** Says whether what stands in a node are words and what is among them. */
export function isAmongWords(parent: Nodes | undefined): boolean {
  return !['root', 'blockquote', 'listItem', 'footnoteDefinition', 'containerDirective'].includes(
    parent?.type ?? 'root',
  );
}

/** Nothing but tags on its line, and no picture. */
function isAlone(html: string, { start, end }: FoundLayoutTag): boolean {
  const before = html.slice(
    Math.max(html.lastIndexOf('\n', start - 1), html.lastIndexOf('\r', start - 1)) + 1,
    start,
  );
  const after = /^[^\r\n]*/.exec(html.slice(end))?.[0] ?? '';
  return /^[\s>]*$/.test((before + after).replace(/<(?!img\b)[^<>]*>/gi, ''));
}
