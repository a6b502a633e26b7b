/**
 * Reads which words a Markdown text prints, with plain remark: CommonMark, tables and footnotes, no node of our own and none of our
 * passes. So it is an opinion on the source that owes nothing to `src/parse`.
 */
import type { BlockContent, Nodes, Parents, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Word, wordsIn } from './words.ts';

export interface SourceText {
  /** In the order of the text; footnotes come last, in the order of their first mark. */
  readonly words: readonly Word[];
  /** Words of its headings, which contents print once more. */
  readonly headings: readonly Word[];
  /** Addresses of its links, those by reference too. */
  readonly links: readonly string[];
  /** Names that a link can point at with `#`: headings as GitHub names them, and `id`s. */
  readonly anchors: ReadonlySet<string>;
  /** Pictures, also those in HTML, where they stand in the text. */
  readonly images: readonly { readonly url: string; readonly start: number; readonly end: number }[];
}

const reader = unified().use(remarkParse).use(plainGfm).freeze();

function plainGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
}

/** Reads a text that has no frontmatter. */
export function sourceText(markdown: string): SourceText {
  const tree = reader.parse(markdown);
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  const links: string[] = [];
  const headings: Word[] = [];
  const anchors = new Set<string>();
  const images: SourceText['images'][number][] = [];
  /** Where pictures stand whose address and caption are given elsewhere, by name. */
  const pictured = new Map<string, { parent: Parents; index: number }[]>();
  visit(tree, (node, index, parent) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'linkReference') links.push(addresses.get(node.identifier) ?? '');
    if (node.type === 'image') images.push({ url: node.url, start, end: node.position?.end.offset ?? 0 });
    if (node.type === 'imageReference' && parent && index !== undefined)
      pictured.set(node.identifier, [...(pictured.get(node.identifier) ?? []), { parent, index }]);
    if (node.type === 'heading') {
      addAnchors(anchors, inside(node));
      headings.push(...wordsIn(inside(node)));
    }
    if (node.type !== 'html') return;
    for (const [, id = ''] of node.value.matchAll(/\s(?:id|name)="([^"]*)"/g)) anchors.add(id.toLowerCase());
    const source = markdown.slice(start, node.position?.end.offset);
    for (const { 0: authored, 1: url = '', index } of source.matchAll(/<img\s[^<>]*?src="([^"]*)"[^<>]*>/g))
      images.push({ url, start: start + index, end: start + index + authored.length });
  });
  visit(tree, 'definition', ({ identifier, url, title, position }) => {
    const captioned = pictured.get(identifier);
    if (!captioned) return;
    images.push({ url, start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
    for (const { parent, index } of captioned) parent.children[index] = { type: 'text', value: title ?? '' };
  });
  readBoxes(tree, markdown);
  const words = wordsIn([printed(tree), ...footnotesOf(tree).map(inside)].join('\n'));
  return { words, headings, links, anchors, images };
}

/** The first line of a box of MkDocs or reStructuredText; what is indented below it is the text in the box, and code to CommonMark. */
const boxStart = /^(?:!!!|\?\?\?\+?|\.\.) ?[\w-]+/;

/** Puts blocks in the place of what is indented below the first line of a box: code, or more lines of that paragraph. */
function readBoxes(tree: Root, markdown: string): void {
  visit(tree, 'code', (node, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1];
    const isFenced = /^\s*[`~]{3}/.test(markdown.slice(node.position?.start.offset));
    if (!parent || index === undefined || before?.type !== 'paragraph' || isFenced) return;
    if (boxStart.test(inside(before)))
      parent.children[index] = { type: 'blockquote', children: blocksIn(node.value) };
  });
  visit(tree, 'paragraph', (node, index, parent) => {
    const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    const [first = '', ...rest] = source.split('\n');
    if (!parent || index === undefined || !boxStart.test(first) || !rest[0]?.startsWith('    ')) return;
    const text = rest.map((line) => line.replace(/^ {4}/, '')).join('\n');
    parent.children.splice(index, 1, ...blocksIn(first), { type: 'blockquote', children: blocksIn(text) });
    return index + 2;
  });
}

function blocksIn(markdown: string): BlockContent[] {
  return reader.parse(markdown).children as BlockContent[];
}

/** Adds the name that GitHub gives a heading, with `-1` behind a second one, and the one it has in braces (`{#doel}`). */
function addAnchors(anchors: Set<string>, heading: string): void {
  const [text = '', given] = heading.trim().split(/\s*\{#([^\s}]+)[^}]*\}$/);
  if (given) anchors.add(given.toLowerCase());
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  for (let count = 0; ; count++) {
    const name = count === 0 ? slug : `${slug}-${count}`;
    if (!anchors.has(name)) return void anchors.add(name);
  }
}

/** Returns the footnotes that have a mark in the text, in the order of the first of them. */
function footnotesOf(tree: Root): Nodes[] {
  const notes = new Map<string, Nodes>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  const marked = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  return [...marked].flatMap((id) => notes.get(id) ?? []);
}

const inText = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'footnoteReference',
  'html',
]);

/** The first or the last line of a box of Docusaurus, of which the title is printed. */
const boxFence = /^:{3,}\s?\w*\s?(?:\[([^\]\n]*)\])?$/gm;

/** The text of a node as it is printed; what stands between blocks is a line end. */
function printed(node: Nodes): string {
  if (node.type === 'paragraph') return inside(node).replace(boxFence, '$1');
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'html') return htmlText(node.value);
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.title ?? '';
  // A mark is a number, which the program gives.
  if (node.type === 'footnoteReference') return ' ';
  if (node.type === 'footnoteDefinition') return '';
  return inside(node);
}

function inside(node: Nodes): string {
  if (!('children' in node)) return '';
  return node.children
    .map((child) => (inText.has(child.type) ? printed(child) : `${printed(child)}\n`))
    .join('');
}

const inlineTag = /<\/?(?:a|abbr|b|big|cite|dfn|em|font|i|mark|nobr|small|span|strong|u|wbr)\b[^<>]*>/gi;

/** The words between tags, which are Markdown to those who write them; comments are for writers only. */
function htmlText(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(inlineTag, '');
  const text = bare.replace(/<(?!https?:|mailto:)[^<>]*>/g, '\n\n');
  return text.trim() === '' ? text : inside(reader.parse(text));
}
