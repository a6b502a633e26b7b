import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import { memoizeByValue } from '../../memoize/memoize-by-value.ts';
import {
  type ColumnNeed,
  sum,
  widest,
  widthsByContent,
  widthsByLabel,
  widthsByShares,
} from '../column-widths.ts';
import { MAX_LED } from '../max-led.ts';
import { widestPart, widthOfWord, wordsOf } from './broken-words.ts';
import type {
  ColumnsNode,
  ImageNode,
  Inline,
  Line,
  ListNode,
  PdfNode,
  TableNode,
  TextNode,
} from './content.ts';

/** Lines that a paragraph may leave alone at the foot or the head of a page are two at least. */
export const together = 2;

/** Of the height of an image: so much smaller it may be printed to fit on the page where it is. */
export const MAX_SHRINK = 0.2;

/** Breaks the measured words of a paragraph into lines of a width. */
export type BreakLines = (node: TextNode, width: number) => readonly Line[];

/** Knows how high measured nodes will be, before they are placed. All in points. */
export class Heights {
  readonly #breakLines: BreakLines;
  readonly #shortTable: () => number;

  /** `shortTable` gives the height up to which a table is not broken. */
  constructor(breakLines: BreakLines, shortTable: () => number) {
    this.#breakLines = breakLines;
    this.#shortTable = shortTable;
  }

  /** The height of a whole node in a column of this width, its top margin included. */
  whole(node: PdfNode, width: number): number {
    const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
    return top + bottom + this.#inner(node, width - left - right);
  }

  /** Height that a node needs to begin: its first lines, or first rows with header; all of a short table. */
  start(node: PdfNode, width: number): number {
    const image = imageOf(node);
    if (image) return this.whole(node, width) - (image._height ?? 0) * MAX_SHRINK;
    if (node.whole) return this.whole(node, width);
    const [left, top, right] = node._margin ?? [0, 0, 0, 0];
    return top + this.#innerStart(node, width - left - right);
  }

  /** Height that a node needs to begin, with the beginning of what it leads, for so many that lead. */
  beginning(node: PdfNode, width: number, max = MAX_LED): number {
    const { leads, next } = node;
    if (!leads || !next || max === 0) return this.start(node, width);
    const lines = this.#lines(node, width);
    if (leads === 'end' && hasTail(node)) return this.start(node, width);
    if (leads === 'single' && (lines === 0 || this.#lines(next, width) !== 1)) return this.start(node, width);
    if (leads !== 'whole' && lines >= 2 * together) return this.start(node, width);
    const after = next.next;
    // A heading with a single line below it looks as lost at the foot of a page as one with none.
    const single =
      leads === 'whole' && !next.leads && after?.leads !== 'whole' && this.#lines(next, width) === 1;
    const more = single && after ? this.start(after, width) : 0;
    return this.whole(node, width) + this.beginning(next, width, max - 1) + more;
  }

  /** The height of one row with its padding, without its line. */
  row(node: TableNode, index: number, width: number): number {
    const look = node._layout;
    const widths = tableWidths(node, width);
    const cells = node.table.body[index] ?? [];
    const heights = cells.map((cell, column) => this.whole(cell, widths[column] ?? 0));
    return Math.max(0, ...heights) + (look?.paddingTop(index) ?? 0) + (look?.paddingBottom(index) ?? 0);
  }

  #inner(node: PdfNode, width: number): number {
    if ('text' in node) return heightOf(this.#breakLines(node, width));
    if ('stack' in node) return sum(node.stack.map((child) => this.whole(child, width)));
    if ('columns' in node) {
      const widths = columnWidths(node, width);
      return Math.max(0, ...node.columns.map((column, index) => this.whole(column, widths[index] ?? 0)));
    }
    if ('table' in node) {
      const rows = node.table.body.map((_, index) => this.row(node, index, width));
      return sum(rows) + sum([...rows, 0].map((_, line) => node._layout?.hLineWidth(line) ?? 0));
    }
    if ('image' in node || 'svg' in node) return node._height ?? 0;
    if ('canvas' in node) return node._minHeight ?? 0;
    return sum(itemsOf(node).map((item) => this.whole(item, width - (node._gapSize?.width ?? 0))));
  }

  #innerStart(node: PdfNode, width: number): number {
    if ('text' in node) return this.#firstLines(node, width);
    if ('stack' in node) return this.#first(node.stack, width);
    if ('columns' in node) {
      const widths = columnWidths(node, width);
      return Math.max(0, ...node.columns.map((column, index) => this.start(column, widths[index] ?? 0)));
    }
    if ('table' in node) {
      const whole = this.#inner(node, width);
      if (whole <= this.#shortTable()) return whole;
      const rows = Math.min(Math.max(node.table.headerRows + 1, together), node.table.body.length);
      return sum(Array.from({ length: rows }, (_, index) => this.row(node, index, width))) + rows + 1;
    }
    if ('image' in node || 'svg' in node || 'canvas' in node) return this.#inner(node, width);
    return this.#firstItems(itemsOf(node), width - (node._gapSize?.width ?? 0));
  }

  #first([first]: readonly PdfNode[], width: number): number {
    return first ? this.beginning(first, width) : 0;
  }

  /** A list begins with two lines: those of its first item, or of its first two. */
  #firstItems([first, second]: readonly PdfNode[], width: number): number {
    if (!first) return 0;
    return second && this.#lines(first, width) === 1
      ? this.whole(first, width) + this.beginning(second, width)
      : this.beginning(first, width);
  }

  /** Lines of a paragraph, also when it is alone in its stack; 0 for all else. */
  #lines(node: PdfNode, width: number): number {
    const [left, , right] = node._margin ?? [0, 0, 0, 0];
    const inner = width - left - right;
    if ('text' in node) return this.#breakLines(node, inner).length;
    const [only, ...others] = 'stack' in node ? node.stack : [];
    return only && others.length === 0 ? this.#lines(only, inner) : 0;
  }

  #firstLines(node: TextNode, width: number): number {
    const lines = this.#breakLines(node, width);
    return heightOf(lines.slice(0, firstPart(lines.length)));
  }
}

/** Whether a table has rows that can go to the next page with what it leads, and others that stay. */
export function hasTail(node: PdfNode): boolean {
  return 'table' in node && node.table.body.length > node.table.headerRows + together;
}

/** Returns the image of a figure, with or without a caption below it. */
export function imageOf(node: PdfNode): ImageNode | undefined {
  if ('image' in node) return node;
  return node.whole && 'stack' in node ? node.stack.find((part) => 'image' in part) : undefined;
}

/** How many lines of a paragraph must be together at its beginning: a short one stays whole. */
export function firstPart(lines: number): number {
  return lines < 2 * together ? lines : together;
}

/** Says how many of the lines left go where `room` fit, so that none is alone; 0 = the next page. */
export function fittingLines(left: number, room: number, isFirst: boolean): number {
  if (room >= left) return left;
  const fitting = Math.min(room, left - together);
  return fitting < (isFirst ? firstPart(left) : 1) ? 0 : fitting;
}

/** Widths of the columns of a table inside their padding, in points. */
export function tableWidths(node: TableNode, width: number): readonly number[] {
  return dividedTable(node)(width);
}

/** Every row asks for them. */
const dividedTable = memoizeByObject((node: TableNode) =>
  memoizeByValue((width: number) =>
    divide(node, Math.max(width - (node._offsets?.total ?? 0), node.table.widths.length)),
  ),
);

function divide(node: TableNode, available: number): readonly number[] {
  const { division } = node;
  if (division.by === 'shares') return widthsByShares(division.shares, columnNeeds(node), available);
  if (division.by === 'content') return widthsByContent(columnNeeds(node), available);
  const peers = [node, ...(division.peers ?? [])].map(columnNeeds);
  const below = (column: number): ColumnNeed => widest(peers.flatMap((needs) => needs[column] ?? []));
  return widthsByLabel(below(0), below(1), division.max, available);
}

/** Widths of columns side by side, in points. */
export function columnWidths(node: ColumnsNode, width: number): number[] {
  const fixed = sum(node.widths.map((column) => ('points' in column ? column.points : 0)));
  const shares = sum(node.widths.map((column) => ('share' in column ? column.share : 0)));
  const rest = width - fixed - node.columnGap * (node.columns.length - 1);
  return node.widths.map((column) => ('points' in column ? column.points : (rest * column.share) / shares));
}

function itemsOf(node: ListNode): readonly PdfNode[] {
  return node.ul ?? node.ol ?? [];
}

/** Returns the height of lines below each other, in points. */
export function heightOf(lines: readonly Line[]): number {
  return sum(lines.map((line) => line.getHeight()));
}

/** Points added to the widest word of a column: readers add up character widths in their own units. */
const slack = 0.2;

/** Returns what the columns of a measured table need, without their padding. */
const columnNeeds = memoizeByObject(({ table }: TableNode): readonly ColumnNeed[] =>
  table.widths.map(({ _maxWidth: line = 0 }, column) => {
    const words = table.body.flatMap((row) => wordsIn(row[column]));
    return {
      word: slack + words.reduce((max, { word }) => Math.max(max, widthOfWord(word)), 0),
      get part() {
        return (
          slack + words.reduce((max, { word, language }) => Math.max(max, widestPart(word, language)), 0)
        );
      },
      line: slack + line,
    };
  }),
);

/** A word of a cell, and the language it is hyphenated in; empty when it is not. */
interface CellWord {
  readonly word: readonly Inline[];
  readonly language: string;
}

function wordsIn(node: PdfNode | undefined): readonly CellWord[] {
  if (!node) return [];
  if ('text' in node)
    return wordsOf(node._inlines ?? []).map((word) => ({ word, language: node.hyphenates ?? '' }));
  return 'stack' in node ? node.stack.flatMap(wordsIn) : [];
}
