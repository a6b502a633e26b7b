import type { Nodes } from 'mdast';
import { contentOf } from '../model/final-text.ts';

/** One paragraph as Word has it, in the document that was sent. */
export interface Piece {
  /** The block that it is: a paragraph, heading, cell, field. */
  readonly node: Nodes;
  /** Blocks around it, the outermost first. */
  readonly around: readonly Nodes[];
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** The first text behind a page break. */
  readonly startsPage?: boolean | undefined;
}

/** A stretch of a piece that is one node. */
export interface Leaf {
  readonly node: Nodes;
  /** In the text of the piece. */
  readonly from: number;
  readonly to: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Address of the link that it is in. */
  readonly link?: string | undefined;
  /** The bold or italic text around it, when that has nothing else. */
  readonly mark?: Nodes | undefined;
}

type LeafLook = Pick<Leaf, 'bold' | 'italic' | 'link' | 'mark'>;

/** The pieces of a document: its body, and its notes in the order in which they are referred to. */
export interface SentPieces {
  readonly body: readonly Piece[];
  readonly notes: readonly Piece[];
}

/** Returns the paragraphs of a resolved document in the order of its Word file, without the table of contents. */
export function sentPieces(root: Nodes): SentPieces {
  const notes: Piece[] = [];
  const body = withStarts(piecesIn(root, [], notes));
  return { body, notes };
}

/** Says of pieces behind page breaks that they start a page, and leaves the breaks out. */
function withStarts(pieces: readonly Piece[]): Piece[] {
  let isOpen = false;
  return pieces.flatMap((piece) => {
    if (piece.node.type === 'pageBreak') isOpen = true;
    if (piece.node.type === 'pageBreak') return [];
    if (!isOpen || piece.text.trim() === '') return [piece];
    isOpen = false;
    return [{ ...piece, startsPage: true }];
  });
}

function piecesIn(node: Nodes, around: readonly Nodes[], notes: Piece[]): Piece[] {
  const inside = [...around, node];
  // The heading of the notes is not in Word, which has them below their pages.
  const below = (nodes: readonly Nodes[]): Piece[] =>
    nodes.flatMap((each, index) =>
      nodes[index + 1]?.type === 'footnotes' ? [] : piecesIn(each, inside, notes),
    );
  const line = (nodes: readonly Nodes[], label = ''): Piece => pieceOf(node, around, nodes, label);
  switch (node.type) {
    case 'toc':
      return [];
    case 'pageBreak':
      return [line([])];
    case 'cover':
      return [...below(node.children), pieceOf({ type: 'pageBreak' }, around, [])];
    case 'heading':
    case 'paragraph':
    case 'wordmark':
    case 'tableCell':
      return [line(node.children)];
    case 'code':
      return node.value.split('\n').map((value) => pieceOf(node, around, [{ type: 'text', value }]));
    case 'fieldRow':
      // In a signature block the label and the value are one line, elsewhere two cells.
      return around.some(({ type }) => type === 'signatureParty')
        ? [line(node.children, node.label)]
        : [pieceOf(node, around, [], node.label), line(node.children)];
    case 'budgetTable':
      return [pieceOf(node, around, [], node.caption), ...below(node.children)];
    case 'quote':
      return [...below(node.children), ...(node.source ? [line(node.source)] : [])];
    case 'figure':
      return node.caption ? [line(node.caption)] : [];
    case 'footnotes':
      notes.push(...below(node.children));
      return [];
    default:
      return below(contentOf(node));
  }
}

function pieceOf(node: Nodes, around: readonly Nodes[], nodes: readonly Nodes[], label = ''): Piece {
  const leaves: Leaf[] = [];
  let text = label;
  const visit = (each: Nodes, look: LeafLook): void => {
    const value = leafText(each);
    if (value === undefined) {
      const inside = contentOf(each);
      const isMark = each.type === 'strong' || each.type === 'emphasis';
      const inner = {
        bold: look.bold || each.type === 'strong',
        italic: look.italic || each.type === 'emphasis',
        link: each.type === 'link' ? each.url : look.link,
        mark: isMark && inside.length === 1 ? (look.mark ?? each) : undefined,
      };
      for (const child of inside) visit(child, inner);
      return;
    }
    leaves.push({ node: each, from: text.length, to: text.length + value.length, ...look });
    text += value;
  };
  for (const each of nodes) visit(each, { bold: false, italic: false });
  return { node, around, text, leaves };
}

/** The numbers of pages and notes are no text: Word counts them itself. */
function leafText(node: Nodes): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  // Those of other documents are text in Word, but only a layout knows them.
  return node.type === 'footnoteMark' || node.type === 'pageNumber' || node.type === 'pageRange'
    ? ''
    : undefined;
}

/** Says whether a paragraph has values or numbers in it. */
export function isFilled({ leaves }: Piece): boolean {
  return leaves.some(({ node }) => node.type !== 'text' || node.data?.value);
}
