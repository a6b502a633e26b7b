import type { Heading, Nodes, Paragraph, TableCell, Text } from 'mdast';
import type { Span } from '../../diagnostic/span.ts';
import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import type { Document } from '../../model/document.ts';
import { spanOf } from '../../model/nodes.ts';
import { textOf } from '../../model/text-of.ts';
import { spanInText } from '../../model/text-spans.ts';
import { wide } from '../../text/wide.ts';

/** What a stretch of text is to a reader; `item` is a paragraph in a list. */
export type TextKind = 'paragraph' | 'item' | 'heading' | 'cell' | 'row' | 'image' | 'caption' | 'source';

/** A stretch of running text as a reader meets it: one paragraph, heading, cell, field, caption. */
export interface TextBlock {
  readonly text: string;
  readonly kind: TextKind;
  /** Level of a heading, from 1. */
  readonly depth?: number | undefined;
  /** False for what is only read aloud: the description of an image. */
  readonly printed: boolean;
  /** Inside a displayed quotation. */
  readonly quoted: boolean;
  /** Of a cell: the text of its whole row. */
  readonly row?: string | undefined;
  /** Returns the span of `text.slice(from, to)` in the source. */
  readonly span: (from: number, to: number) => Span;
  /** Says whether `text.slice(from, to)` is running text, without filled-in values and references. */
  readonly isAuthored: (from: number, to: number) => boolean;
  /** The spans that were written as running text. */
  readonly authoredAt: readonly Span[];
}

/** The character in the text of a block for what is no text: a page number, a visible blank. */
const object = '\ufffc';

/** Returns the running text of a document by block, without the table of contents. */
export function textBlocks({ root }: Document): readonly TextBlock[] {
  return blocksIn(root);
}

const blocksIn = memoizeByObject((root: Nodes) => blocksOf(root, { quoted: false, listed: false }));

/** Returns the text of one block as a reader meets it. */
export function textBlockOf(node: Paragraph | Heading | TableCell): TextBlock {
  return blockOf(node.children, { kind: 'paragraph', quoted: false }, spanOf(node));
}

function blocksOf(node: Nodes, around: { readonly quoted: boolean; readonly listed: boolean }): TextBlock[] {
  const { quoted } = around;
  switch (node.type) {
    case 'toc':
      return [];
    case 'paragraph':
      return [blockOf(node.children, { kind: around.listed ? 'item' : 'paragraph', quoted }, spanOf(node))];
    case 'heading':
      return [blockOf(node.children, { kind: 'heading', depth: node.depth, quoted }, spanOf(node))];
    case 'tableRow': {
      const row = node.children.map((cell) => textOf(cell)).join(' | ');
      return node.children.map((cell) => blockOf(cell.children, { kind: 'cell', quoted, row }, spanOf(cell)));
    }
    case 'fieldRow':
      return [blockOf(node.children, { kind: 'row', quoted }, spanOf(node))];
    case 'figure':
      return [
        {
          text: wide(node.alt),
          kind: 'image',
          printed: false,
          quoted,
          span: () => spanOf(node),
          isAuthored: () => true,
          authoredAt: [spanOf(node)],
        },
        ...(node.caption ? [blockOf(node.caption, { kind: 'caption', quoted }, spanOf(node))] : []),
      ];
    case 'quote':
      return [
        ...node.children.flatMap((child) => blocksOf(child, { ...around, quoted: true })),
        ...(node.source ? [blockOf(node.source, { kind: 'source', quoted: false }, spanOf(node))] : []),
      ];
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child, { ...around, listed: true }));
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksOf(child, around)) : [];
  }
}

/** What shares its nodes with an earlier tree is not read again. */
const read = memoizeByObject((nodes: readonly Nodes[]) => {
  const pieces: { readonly start: number; readonly value: string; readonly text: Text | undefined }[] = [];
  let length = 0;
  const add = (value: string, text?: Text): void => {
    pieces.push({ start: length, value, text });
    length += value.length;
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') add(node.value, node);
    else if (node.type === 'break') add('\n');
    else if (node.type !== 'blank' && 'children' in node) node.children.forEach(visit);
    else add(object);
  };
  nodes.forEach(visit);
  return {
    pieces,
    text: wide(pieces.map((piece) => piece.value).join('')),
    authoredAt: pieces.flatMap((piece) => (piece.text?.data?.origins ? [spanOf(piece.text)] : [])),
  };
});

function blockOf(
  nodes: readonly Nodes[],
  kind: Pick<TextBlock, 'kind' | 'depth' | 'quoted' | 'row'>,
  whole: Span,
): TextBlock {
  const { pieces, text, authoredAt } = read(nodes);
  return {
    ...kind,
    text,
    printed: true,
    authoredAt,
    span: (from, to) => {
      const piece = pieces.findLast((one) => one.start <= from && one.text);
      if (!piece?.text) return whole;
      const first = spanInText(
        piece.text,
        from - piece.start,
        Math.min(to - piece.start, piece.value.length),
      );
      const last = pieces.findLast((one) => one.start < to && one.text);
      if (!last?.text || last === piece) return first;
      return { ...first, end: spanInText(last.text, 0, to - last.start).end };
    },
    // Only what the parser made of running text knows the stretches that it comes from.
    isAuthored: (from, to) =>
      pieces.every(
        ({ start, value, text: own }) =>
          start >= to || start + value.length <= from || value === '\n' || own?.data?.origins !== undefined,
      ),
  };
}
