/** The part of pdfmake's document definition that this folder uses, with types. Measures are points. */
import type { Change } from '../../model/change.ts';
import type { SigningParty, SigningPlace } from '../../model/signing-place.ts';
import type { EmbeddedFont } from './pdfkit-parts.ts';
import type { Slot, StructureElement } from './structure.ts';

/** Drawn content that is not part of the document's text, and why (ISO 32000-1 §14.8.2.2). */
export type Artifact = 'layout' | 'pagination' | 'header' | 'footer' | 'watermark';

export interface TextStyle {
  readonly font: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly color: string;
  /** Multiple of the font's own line height. */
  readonly lineHeight: number;
  readonly alignment: 'left' | 'center' | 'right';
}

/** How text looks that is in one version of a redline only. */
export interface ChangeLook {
  readonly color: string;
  readonly decoration: 'underline' | 'lineThrough';
  readonly decorationStyle: 'solid' | 'double';
  /** Points. */
  readonly decorationThickness: number;
}

interface FieldBase {
  /** The Form element that it is read as. */
  readonly element: StructureElement;
  /** Its description. */
  readonly label: string;
  /** Points, upwards from the line or the text that it belongs to. */
  readonly height: number;
}
/** An empty field for a signature. */
export interface SignatureField extends FieldBase {
  readonly type: 'signature';
  readonly signing: SigningPlace;
}
/** A line to write on that can also be filled in on a screen. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly holds: 'place' | 'date';
  /** Who signs beside it. */
  readonly signing: SigningParty;
  /** Size of what is typed, in points. */
  readonly size: number;
  /** Points below the line, so that letters are on it. */
  readonly below: number;
}
export type FormField = SignatureField | TextField;

/** A place that links, bookmarks and page numbers point at. */
export interface Anchor {
  readonly id: string;
  /** Set for headings: they become bookmarks. Level is 1-based. */
  readonly bookmark?: { readonly level: number; readonly title: string } | undefined;
}

/** Text in one style, in a slot of the structure tree, as an artifact, or both if a running line is read. */
export interface Run extends TextStyle {
  text: string;
  readonly slot?: Slot | undefined;
  readonly artifact?: Artifact | undefined;
  readonly anchor?: Anchor | undefined;
  /** Stands above the line that the run begins in. */
  readonly field?: FormField | undefined;
  readonly background?: string | undefined;
  readonly decoration?: ChangeLook['decoration'] | undefined;
  readonly decorationStyle?: ChangeLook['decorationStyle'] | undefined;
  readonly decorationThickness?: number | undefined;
  /** It is in one version of a redline only; a bar is beside it. */
  readonly change?: Change['kind'] | undefined;
  readonly sup?: boolean | undefined;
  /** Shows the page of this anchor; `text` is what was expected before layout. */
  readonly pageOf?: string | undefined;
  /** The page number is filled in after layout: nothing moves, as the column is wide enough. */
  readonly late?: boolean | undefined;
  /** Takes at least this much room: an unknown number, white before a line of code. Points. */
  readonly minWidth?: number | undefined;
  /** White at the start of a line, which is left out otherwise. */
  readonly indents?: boolean | undefined;
}

/** A word that is broken over lines, with the space behind it: all its parts share one. */
export interface BrokenWord {
  readonly text: string;
  /** How many parts it has. */
  readonly count: number;
}

/** A word of a run, measured by pdfmake. */
export interface Inline extends Omit<Run, 'font' | 'fontSize' | 'alignment'> {
  font: EmbeddedFont;
  fontSize: number;
  alignment: TextStyle['alignment'];
  x: number;
  width: number;
  height: number;
  leadingCut: number;
  trailingCut: number;
  /** Ends its line. */
  lineEnd?: boolean | undefined;
  /** The next one belongs to the same word. */
  noNewLine?: boolean | undefined;
  /** Ends in a hyphen that is no part of the text: the word goes on below. */
  hyphen?: boolean | undefined;
  /** The word of which it is a part. */
  broken?: BrokenWord | undefined;
}

export type Lead = 'whole' | 'end' | 'single';

interface NodeBase {
  /** left, top, right, bottom. Top only between blocks: a bottom margin could make an empty page. */
  margin?: [number, number, number, number];
  /** As pdfmake measured it; the layout clears the top at the head of a page. */
  _margin?: [number, number, number, number] | null;
  /** Must start a page, unless it already is at the head of one. */
  startsPage?: boolean | undefined;
  /** The block below this one, on the same page if there is room. */
  next?: PdfNode | undefined;
  /**
   * Must not be parted from `next`: `whole` (a heading); only with its last lines (`end`: a paragraph that
   * announces a list); when that is a single line (`single`: the last but one item of a list).
   */
  leads?: Lead | undefined;
  /** In a stack that fills a page: the part of the white that is left over which goes above this block. */
  stretch?: number | undefined;
  /** Keeps the space above it, also at the head of a page. */
  keepsTop?: boolean | undefined;
  /** Must not be broken over pages, if it fits one. */
  whole?: boolean | undefined;
  /** Set by the layout when `whole` and low enough: pdfmake loses what is higher than a page. */
  unbreakable?: boolean | undefined;
  /** Lists: the mark before this item. */
  marker?: Run | undefined;
}

export interface TextNode extends NodeBase {
  text: Run[];
  /** The language of words that are hyphenated when they are longer than their line: those in cells of tables. */
  readonly hyphenates?: string | undefined;
  /** Dots from the end of the text to the edge of its column, as in a table of contents. */
  leader?: { readonly color: string } | undefined;
  _inlines?: Inline[];
  positions?: object[];
}
export interface StackNode extends NodeBase {
  stack: PdfNode[];
  /** Spreads its blocks over the page that it starts on, by their `stretch`, when all of them fit there. */
  fillsPage?: boolean | undefined;
}
export interface ColumnsNode extends NodeBase {
  columns: PdfNode[];
  columnGap: number;
  /** Widths: points, or a share of what is left over. */
  widths: readonly ColumnWidth[];
}
export type ColumnWidth = { readonly points: number } | { readonly share: number };

export interface ListNode extends NodeBase {
  ul?: PdfNode[];
  ol?: PdfNode[];
  _gapSize?: { width: number };
}
export interface TableNode extends NodeBase {
  table: {
    body: PdfNode[][];
    headerRows: number;
    dontBreakRows: boolean;
    widths: { width: number; _minWidth?: number; _maxWidth?: number }[];
  };
  layout: Partial<TableLook>;
  _layout?: TableLook;
  _offsets?: { total: number };
  /** Index of the row from which all rows stay on one page if they fit: totals. Default: the last two. */
  readonly tail?: number | undefined;
  /** Points below the first row of the tail that must be free on its page. */
  _belowTail?: { readonly row: number; readonly height: number };
  /** How the width is divided. `label`: the first column as narrow as it can be, the same in all `peers`. */
  readonly division:
    | { readonly by: 'shares'; readonly shares: readonly number[] }
    | { readonly by: 'content' }
    | { readonly by: 'label'; readonly max: number; readonly peers?: readonly TableNode[] | undefined };
}

/** Row and line indexes are 0-based; line `i` is above row `i`. */
export interface TableLook {
  hLineWidth(line: number): number;
  vLineWidth(line: number): number;
  hLineColor(line: number): string;
  vLineColor(line: number): string;
  paddingLeft(column: number): number;
  paddingRight(column: number): number;
  paddingTop(row: number): number;
  paddingBottom(row: number): number;
  fillColor(row: number): string | null;
}
export interface ImageNode extends NodeBase {
  /** Name of the image in the document. */
  image: string;
  maxWidth: number;
  maxHeight: number;
  slot?: Slot | undefined;
  change?: Change['kind'] | undefined;
  _width?: number;
  _height?: number;
}
/** A drawing of lines and planes. */
export interface SvgNode extends NodeBase {
  svg: string;
  /** Points. */
  width: number;
  slot?: Slot | undefined;
  change?: Change['kind'] | undefined;
  _width?: number;
  _height?: number;
}
/** A drawn line, always an artifact. As long as the width available, unless `length` (points) is less. */
export interface RuleNode extends NodeBase {
  canvas: [Vector];
  length?: number | undefined;
  _minHeight?: number;
}

export type PdfNode =
  | TextNode
  | StackNode
  | ColumnsNode
  | ListNode
  | TableNode
  | ImageNode
  | SvgNode
  | RuleNode;

/** A drawn shape. */
export interface Vector {
  type: 'line' | 'rect';
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
  lineWidth?: number;
  lineColor?: string;
  /** Of a rectangle: its place and size, and what fills it. */
  x?: number;
  y?: number;
  w?: number;
  h?: number;
  color?: string;
  artifact?: Artifact;
  change?: Change['kind'] | undefined;
  /** Of a line that is read, as one to write on. */
  slot?: Slot | undefined;
  /** Stands on the line. */
  field?: FormField | undefined;
}

/** A line of text with its place on the page. */
export interface Line {
  x: number;
  y: number;
  inlines: Inline[];
  /** A repeated table header is no text of its own. */
  artifact?: Artifact;
  getWidth(): number;
  getHeight(): number;
  getAscenderHeight(): number;
  clone(): Line;
}

export interface PlacedImage {
  x: number;
  y: number;
  _width: number;
  _height: number;
  slot?: Slot | undefined;
  change?: Change['kind'] | undefined;
}

export type PageItem =
  | { type: 'line'; item: Line }
  | { type: 'vector'; item: Vector }
  | { type: 'image' | 'svg'; item: PlacedImage };

export interface Page {
  items: PageItem[];
}
