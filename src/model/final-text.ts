import type { Heading, Nodes } from 'mdast';
import type { Document } from './document.ts';
import { pageText } from './page-text.ts';

/**
 * Returns what is printed before the text of a heading, with the space behind it: `Bijlage 1 `, `1.2 `; empty when the heading has no
 * number. One place, so that all writers and the table of contents agree.
 */
export function headingPrefix(heading: Heading): string {
  const number = heading.data?.number;
  return number ? `${number} ` : '';
}

/** Returns all nodes directly below a node, in reading order: its children, then a caption or source line. */
export function contentOf(node: Nodes): readonly Nodes[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  if (node.type === 'quote' && node.source) return [...children, ...node.source];
  if (node.type === 'figure' && node.caption) return [...children, ...node.caption];
  return children;
}

/**
 * Returns the text of a resolved document as pieces in reading order: what a screen reader says of it. One piece for each
 * - heading: its number and its text, as one piece (`Bijlage 1 Begroting`);
 * - wordmark (its logo has none);
 * - paragraph (also in list items, quotes, notes, columns and footnotes), without list marks;
 * - block of code, all its lines as one piece;
 * - cell of a table, row by row; cells of a budget table too, after the caption;
 * - caption of a figure, source line of a quote;
 * - label of a field, and then its value; of a signature party the same, row by row. Lines to fill in have a label only;
 * - entry of the table of contents, without leader and page number;
 * - number of a footnote (`1`), followed by the pieces of its text.
 *
 * Inside a piece the number of a footnote stands directly behind the word that it follows, a hard line break is a space, and all
 * white space is one space. Empty pieces are left out. Not in it: page numbers (unless `pageOf` is given), page breaks, rules,
 * running header and footer, the alternative text of figures.
 *
 * `pageOf` gives the 1-based page on which a heading stands, by its id; then references carry their page.
 */
export function sequence(document: Document, pageOf?: PageOf): string[] {
  return piecesOf(document.root, pageOf)
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .filter((piece) => piece !== '');
}

type PageOf = (id: string) => number;

function piecesOf(node: Nodes, pageOf: PageOf | undefined): string[] {
  const inline = (nodes: readonly Nodes[]) => nodes.map((child) => inlineText(child, pageOf)).join('');
  const below = (nodes: readonly Nodes[]) => nodes.flatMap((child) => piecesOf(child, pageOf));
  switch (node.type) {
    case 'heading':
      return [headingPrefix(node) + inline(node.children)];
    case 'paragraph':
    case 'wordmark':
    case 'tableCell':
    case 'tocEntry':
      return [inline(node.children)];
    case 'code':
      return [node.value];
    case 'fieldRow':
      return [node.label, inline(node.children)];
    case 'budgetTable':
      return [node.caption, ...below(node.children)];
    case 'quote':
      return [...below(node.children), inline(node.source ?? [])];
    case 'figure':
      return [inline(node.caption ?? [])];
    case 'noteItem':
      return [String(node.number), ...below(node.children)];
    default:
      return below(contentOf(node));
  }
}

function inlineText(node: Nodes, pageOf: PageOf | undefined): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'noteReference') return String(node.number);
  if (node.type === 'pageNumber') return pageOf ? pageText(pageOf(node.target)) : '';
  return contentOf(node)
    .map((child) => inlineText(child, pageOf))
    .join('');
}
