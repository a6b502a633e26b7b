import type { Nodes, Text } from 'mdast';
import type { Place } from '../diagnostic/place.ts';
import type { Document } from '../model/document.ts';
import { placeOf } from '../model/nodes.ts';
import { placeInText } from '../model/text-places.ts';

/** A stretch of running text as a reader meets it: one paragraph, heading, cell, field, caption. */
export interface TextBlock {
  readonly text: string;
  /** False for what is only read aloud: the description of an image. */
  readonly printed: boolean;
  /** Inside a displayed quotation. */
  readonly quoted: boolean;
  /** Returns where `text.slice(from, to)` stands in the source. */
  readonly place: (from: number, to: number) => Place;
}

/** Stands in the text of a block for what is no text: a page number, a visible blank. */
const object = '\ufffc';

/** Returns the running text of a document, block by block. The table of contents, which repeats the headings, is left out. */
export function textBlocks(document: Document): TextBlock[] {
  return blocksOf(document.root, false);
}

function blocksOf(node: Nodes, quoted: boolean): TextBlock[] {
  switch (node.type) {
    case 'toc':
      return [];
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'fieldRow':
      return [blockOf(node.children, quoted, placeOf(node))];
    case 'figure':
      return [
        { text: node.alt, printed: false, quoted, place: () => placeOf(node) },
        ...(node.caption ? [blockOf(node.caption, quoted, placeOf(node))] : []),
      ];
    case 'quote':
      return [
        ...node.children.flatMap((child) => blocksOf(child, true)),
        ...(node.source ? [blockOf(node.source, false, placeOf(node))] : []),
      ];
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksOf(child, quoted)) : [];
  }
}

interface Piece {
  readonly start: number;
  readonly value: string;
  readonly text: Text | undefined;
}

function blockOf(nodes: readonly Nodes[], quoted: boolean, whole: Place): TextBlock {
  const pieces: Piece[] = [];
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
    text: pieces.map((piece) => piece.value).join(''),
    printed: true,
    quoted,
    place: (from, to) => {
      const piece = pieces.findLast((one) => one.start <= from && one.text);
      if (!piece?.text) return whole;
      return placeInText(piece.text, from - piece.start, Math.min(to - piece.start, piece.value.length));
    },
  };
}
