import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type FoundLayoutTag, layoutTagsIn } from './layout-tags.ts';
import { markdownTree } from './markdown-tree.ts';
import { rangeOf } from './parse-context.ts';

/** How often blocks that cannot be opened are taken out, before none is: each reads the text anew. */
const MAX_ROUNDS = 2;

/** A tag of layout, at its offsets in the text. */
export type OpenedTag = FoundLayoutTag;

/**
 * Returns the tree of a text in which the words inside blocks of layout (`<aside>` … `</aside>`) are read as
 * Markdown, and the tags of these blocks. Markdown itself takes such a block as one piece of HTML. So the
 * text is parsed again with each tag replaced by as many characters, so that offsets stay: spaces for a tag
 * alone on its line, a tag that begins no block for one beside words, Markdown for a picture.
 */
export function treeWithOpenLayout(text: string): {
  readonly tree: Root;
  readonly opened: readonly OpenedTag[];
} {
  const tree = markdownTree(text);
  let blocks = layoutBlocks(text, tree);
  let round = 0;
  while (blocks.length > 0) {
    const again = markdownTree(withOpen(blocks, text));
    const read = readInstead(again);
    const right = blocks.filter(({ mustBeRead }) => mustBeRead.every((start) => read.has(start)));
    if (right.length === blocks.length) return { tree: again, opened: blocks.flatMap(({ tags }) => tags) };
    // In code, or behind a backslash, the tag is no tag but text: then its block stays what it was.
    blocks = round++ < MAX_ROUNDS ? right : [];
  }
  return { tree, opened: [] };
}

/** A piece of HTML with nothing but layout and words in it. */
interface LayoutBlock {
  readonly start: number;
  readonly end: number;
  /** What to read in its place, of the same length. */
  readonly open: string;
  readonly tags: readonly OpenedTag[];
  /** Offsets of tags and pictures that must be found in the tree. */
  readonly mustBeRead: readonly number[];
}

function layoutBlocks(text: string, tree: Root): LayoutBlock[] {
  return htmlBlocks(tree).flatMap(([start, end, isInside]) => {
    const html = text.slice(start, end);
    const tags = layoutTagsIn(html);
    if (!tags?.length) return [];
    let open = '';
    let done = 0;
    const mustBeRead: number[] = [];
    for (const tag of tags) {
      const blank = tag.instead === undefined && isAlone(html, tag);
      const length = tag.end - tag.start;
      open += html.slice(done, tag.start) + (blank ? ' '.repeat(length) : (tag.instead ?? inertTag(length)));
      done = tag.end;
      if (!blank) mustBeRead.push(start + tag.start);
    }
    open += html.slice(done);
    return {
      start,
      end,
      open: isInside ? open : withoutIndentation(open),
      tags: tags.map((tag) => ({ ...tag, start: start + tag.start, end: start + tag.end })),
      mustBeRead,
    };
  });
}

/** In HTML space before a line means nothing, in Markdown code: a tag of that length replaces it. */
function withoutIndentation(html: string): string {
  return html
    .replace(/(?<=[\r\n])[ \t]{4,}(?=[^\s>#*+\d-])/g, ({ length }) => inertTag(length))
    .replace(/(?<=[\r\n])[ \t]*\t[ \t]*(?=[^\s>#*+\d-])/g, ({ length }) => ' '.repeat(length));
}

function withOpen(blocks: readonly LayoutBlock[], text: string): string {
  let open = '';
  let done = 0;
  for (const block of blocks) {
    open += text.slice(done, block.start) + block.open;
    done = block.end;
  }
  return open + text.slice(done);
}

/** Says whether a piece of HTML replaces a tag that `treeWithOpenLayout` has returned. */
export function isInertTag(html: string): boolean {
  return /^<x{1,}>$/.test(html);
}

function inertTag(length: number): string {
  return `<${'x'.repeat(length - 2)}>`;
}

/** Where tags that begin no block, and pictures, are in a tree. */
function readInstead(tree: Root): ReadonlySet<number> {
  const starts = new Set<number>();
  visit(tree, (node) => {
    if (node.type === 'image' || (node.type === 'html' && isInertTag(node.value)))
      starts.add(rangeOf(node)[0]);
  });
  return starts;
}

/** Offsets of pieces of HTML between blocks, and whether that is inside a list, quote or box. */
function htmlBlocks(tree: Root): [start: number, end: number, isInside: boolean][] {
  const found: [number, number, boolean][] = [];
  visit(tree, 'html', (node, _, parent: Nodes | undefined) => {
    if (!isAmongWords(parent)) found.push([...rangeOf(node), parent?.type !== 'root']);
  });
  return found;
}

/** Says whether what is in a node are words and what is among them. */
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
