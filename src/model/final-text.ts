import type { Heading, Nodes } from 'mdast';
import type { Document } from './document.ts';
import { pageText } from './page-text.ts';

/** Returns what is printed before the text of a heading: `Bijlage 1 `, `1.2 `; empty without a number. */
export function headingPrefix(heading: Heading): string {
  const number = heading.data?.number;
  return number ? `${number} ` : '';
}

/** Returns the nodes directly below a node in reading order: its children, then a caption or source line. */
export function contentOf(node: Nodes): readonly Nodes[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  if (node.type === 'quote' && node.source) return [...children, ...node.source];
  if (node.type === 'figure' && node.caption) return [...children, ...node.caption];
  return children;
}

/**
 * Returns the text of a resolved document as pieces in reading order, as a screen reader says it. One piece
 * for each
 * - heading, with its number (`Bijlage 1 Begroting`);
 * - wordmark (a logo has none);
 * - paragraph, also in list items, quotes, callouts, columns and footnotes, without list marks;
 * - code block, with all its lines;
 * - table cell, row by row; for a budget table after the caption;
 * - caption of a figure, source line of a quote;
 * - label of a field, then its value; of a signature likewise, row by row. Lines to fill in have only a
 * label;
 * - entry of the table of contents, without leader and page number;
 * - number of a footnote (`1`), then the pieces of its text.
 *
 * Within a piece a footnote's number directly follows its word, a hard line break is a space, and all white
 * space is one space. Empty pieces are left out, as are page numbers (unless `pageOf` is given), page breaks,
 * rules, running header and footer, and the alternative text of figures.
 *
 * `pageOf` returns the 1-based page of a heading by its id; references then include their page.
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
    case 'footnote':
      return [String(node.number), ...below(node.children)];
    default:
      return below(contentOf(node));
  }
}

function inlineText(node: Nodes, pageOf: PageOf | undefined): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteMark') return String(node.number);
  if (node.type === 'pageNumber') return pageOf ? pageText(pageOf(node.target)) : '';
  return contentOf(node)
    .map((child) => inlineText(child, pageOf))
    .join('');
}
