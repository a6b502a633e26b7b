import { breakWords } from './broken-words.ts';
import type { Line, PdfNode, StackNode, TableNode, TextNode } from './content.ts';
import {
  columnWidths,
  fittingLines,
  Heights,
  heightOf,
  imageOf,
  MAX_SHRINK,
  tableWidths,
  together,
} from './heights.ts';
import { LayoutBuilder } from './pdfmake.ts';
import type { DocMeasureBase, PageWriterBase } from './pdfmake-classes.ts';
import { TaggedMeasure } from './tagged-measure.ts';
import { TaggedWriter } from './tagged-writer.ts';

/** A block that must stay whole leaves at most this part of a page white; a higher one is broken. */
const MAX_WHOLE = 0.95;
/** Rows of a table stay whole when none is higher than this part of a page. */
const MAX_ROW = 0.4;
/** The last rows of a table stay on one page when they are not higher than this part of it. */
const MAX_TAIL = 0.5;
/** A table that is not higher than this part of a page is not broken. */
const shortTable = 0.25;
/** Points that a filled page keeps free, so that rounding pushes nothing off it. */
const rounding = 1;

/**
 * Lays blocks out on pages. Beyond pdfmake: headings stay with what follows, no line is alone at the foot or
 * head of a page, and nothing is asked to stay whole that would not fit a page, since pdfmake drops the text
 * that sticks out.
 */
export class TaggedLayout extends LayoutBuilder {
  #measure: DocMeasureBase | undefined;
  #writer: TaggedWriter | undefined;
  readonly #lines = new WeakMap<TextNode, { readonly width: number; readonly lines: readonly Line[] }>();
  readonly #heights = new Heights(
    (node, width) => this.#linesOf(node, width),
    () => this.#pageHeight * shortTable,
  );

  // The base class makes its own measure and writer, here replaced by those that know about tags.
  override get docMeasure(): DocMeasureBase {
    if (!this.#measure) throw new Error('layout has not begun');
    return this.#measure;
  }
  override set docMeasure(measure: DocMeasureBase) {
    this.#measure = new TaggedMeasure(measure);
  }
  override get writer(): TaggedWriter {
    if (!this.#writer) throw new Error('layout has not begun');
    return this.#writer;
  }
  override set writer(writer: PageWriterBase) {
    this.#writer = new TaggedWriter(writer.context());
  }

  override processNode(node: PdfNode, mayAlign?: boolean): void {
    this.#fitWidth(node);
    this.#fitHeight(node);
    if ('stack' in node && node.fillsPage) this.#fillPage(node);
    super.processNode(node, mayAlign);
  }

  override processTable(node: TableNode): void {
    // A repeated header is cut out of the block it is in, which must then be the page itself.
    if (this.#inWhole) node.table.headerRows = 0;
    super.processTable(node);
  }

  /** Places a row; the first of the tail only where the whole tail fits. */
  override processRow(row: { readonly tableNode?: TableNode; readonly rowIndex?: number }): object {
    const tail = row.tableNode?._belowTail;
    // The row is an unbreakable block of its own; inside another one there is no page to choose.
    if (tail?.row === row.rowIndex && this.writer.transactionLevel === 1)
      this.writer.neededBelow = tail?.height ?? 0;
    return super.processRow(row);
  }

  /** Places a paragraph, keeping its first two and its last two lines together. */
  override processLeaf(node: TextNode): void {
    const lines = this.#linesOf(node, this.writer.context().availableWidth);
    let placed = 0;
    let mustPlace = false;
    while (placed < lines.length) {
      const left = lines.slice(placed);
      const room = this.#inWhole ? left.length : this.#room(node, left);
      const count = fittingLines(left.length, room, placed === 0);
      if (count === 0 && !mustPlace && !this.#atTop) {
        this.writer.moveToNextPage();
        mustPlace = true;
        continue;
      }
      mustPlace = false;
      for (const line of left.slice(0, Math.max(count, 1))) node.positions?.push(this.writer.addLine(line));
      placed += Math.max(count, 1);
    }
    const last = lines.at(-1);
    if (node.leader && last) this.#drawLeader(last, node.leader.color);
  }

  get #inWhole(): boolean {
    return this.writer.transactionLevel > 0;
  }

  get #atTop(): boolean {
    const { y, pageMargins } = this.writer.context();
    return y <= pageMargins.top;
  }

  get #pageHeight(): number {
    const { pageMargins } = this.writer.context();
    return this.pageSize.height - pageMargins.top - pageMargins.bottom;
  }

  #fitWidth(node: PdfNode): void {
    const [left, , right] = node._margin ?? [0, 0, 0, 0];
    const width = this.writer.context().availableWidth - left - right;
    if ('table' in node) {
      tableWidths(node, width).forEach((points, column) => {
        const target = node.table.widths[column];
        if (target) target.width = points;
      });
    } else if ('columns' in node) {
      const widths = columnWidths(node, width);
      node.columns.forEach((column, index) => {
        Object.assign(column, { width: widths[index] });
      });
    } else if ('canvas' in node) {
      node.canvas[0].x2 = Math.min(node.length ?? width, width);
    }
  }

  #fitHeight(node: PdfNode): void {
    const width = this.writer.context().availableWidth;
    const pageHeight = this.#pageHeight;
    if (node.whole) node.unbreakable = this.#heights.whole(node, width) <= pageHeight * MAX_WHOLE;
    if ('table' in node) this.#fitRows(node, width, pageHeight);
    if (this.#inWhole) return;
    if (node.startsPage && !this.#atTop) this.writer.moveToNextPage();
    this.#fitImage(node, width);
    const needed = this.#needed(node, width);
    if (!this.#atTop && needed > this.writer.context().availableHeight && needed <= pageHeight)
      this.writer.moveToNextPage();
    if (this.#atTop && node._margin && !node.keepsTop) node._margin[1] = 0;
  }

  /** Makes an image that almost fits so much smaller that it does. */
  #fitImage(node: PdfNode, width: number): void {
    const image = imageOf(node);
    if (this.#atTop || !image?._height || !image._width) return;
    const excess = this.#heights.whole(node, width) + rounding - this.writer.context().availableHeight;
    const part = 1 - excess / image._height;
    if (part >= 1 || part < 1 - MAX_SHRINK) return;
    image._width *= part;
    image._height *= part;
  }

  #needed(node: PdfNode, width: number): number {
    return node.leads || 'table' in node ? this.#heights.beginning(node, width) : 0;
  }

  /** Divides the white that a stack leaves on its page. */
  #fillPage(node: StackNode): void {
    const { availableWidth, availableHeight } = this.writer.context();
    const left = availableHeight - this.#heights.whole(node, availableWidth) - rounding;
    const parts = node.stack.reduce((sum, { stretch = 0 }) => sum + stretch, 0);
    if (!this.#atTop || left <= 0 || parts === 0) return;
    for (const block of node.stack) {
      const { stretch, _margin: margin } = block;
      if (!stretch || !margin) continue;
      margin[1] += (left * stretch) / parts;
      block.keepsTop = true;
    }
  }

  /** How many of the lines that are left may be placed here. */
  #room(node: TextNode, lines: readonly Line[]): number {
    const { availableWidth, availableHeight } = this.writer.context();
    const room = fitting(lines, availableHeight);
    if (room < lines.length || node.leads !== 'end' || !node.next) return room;
    const following = this.#heights.beginning(node.next, availableWidth);
    const last = lines.slice(-together);
    const fits = following <= availableHeight - heightOf(lines);
    return fits || following > this.#pageHeight - heightOf(last) ? room : lines.length - last.length;
  }

  #fitRows(node: TableNode, width: number, pageHeight: number): void {
    const [left, , right] = node._margin ?? [0, 0, 0, 0];
    const rows = node.table.body.map((_, row) => this.#heights.row(node, row, width - left - right));
    const high = (height: number) => height > pageHeight * MAX_ROW;
    if (rows.slice(0, node.table.headerRows).some(high)) node.table.headerRows = 0;
    node.table.dontBreakRows = node.table.body.length > 1 && !rows.some(high);
    delete node._belowTail;
    if (!node.table.dontBreakRows) return;
    const led = node.leads === 'end' && node.next ? this.#heights.beginning(node.next, width) : 0;
    for (const row of [node.tail ?? 0, rows.length - together]) {
      const height = rows.slice(row).reduce((sum, each) => sum + each + 1, 0);
      if (row <= node.table.headerRows || height > pageHeight * MAX_TAIL) continue;
      node._belowTail = { row, height: height - (rows[row] ?? 0) + led };
      return;
    }
  }

  /** Breaks a paragraph into lines, once for each width: measuring and placing share the result. */
  #linesOf(node: TextNode, width: number): readonly Line[] {
    const known = this.#lines.get(node);
    if (known && Math.abs(known.width - width) < 1e-6) return known.lines;
    const context = this.writer.context();
    const { availableWidth } = context;
    context.availableWidth = width;
    const inlines = (node._inlines ?? []).map((word) => ({ ...word }));
    const words = { _inlines: node.hyphenates ? breakWords(inlines, width, node.hyphenates) : inlines };
    const lines: Line[] = [];
    for (let line = this.buildNextLine(words); line; line = this.buildNextLine(words)) lines.push(line);
    context.availableWidth = availableWidth;
    this.#lines.set(node, { width, lines });
    return lines;
  }

  #drawLeader(line: Line, color: string): void {
    const context = this.writer.context();
    const start = line.x + line.getWidth() + 4;
    const end = context.x + context.availableWidth;
    const y = line.y + line.getAscenderHeight() - 0.5;
    if (end - start < 8) return;
    const dots = { lineWidth: 0.8, lineCap: 'round', dash: { length: 0.01, space: 4 } } as const;
    // From the right, so that the dots of all entries are below each other.
    this.writer.addVector(
      { type: 'line', x1: end, y1: y, x2: start, y2: y, lineColor: color, ...dots },
      true,
      true,
    );
  }
}

function fitting(lines: readonly Line[], height: number): number {
  let left = height;
  const index = lines.findIndex((line) => {
    left -= line.getHeight();
    return left < 0;
  });
  return index < 0 ? lines.length : index;
}
