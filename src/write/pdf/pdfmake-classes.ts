/**
 * The internals of pdfmake 0.3.11 and pdfkit 0.19.1 that this folder extends, as read in their source:
 * neither ships types for them. The version is pinned; the tests of this folder show when an upgrade changes
 * one of them.
 */
import type { Inline, Line, Page, PageItem, PdfNode, Run, TableNode, TextNode, Vector } from './content.ts';
import type { EmbeddedFont, EmbeddedImage, OutlineItem, PdfPage, PdfReference } from './pdfkit-parts.ts';

export declare class PdfDocumentBase {
  constructor(
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: null,
    localAccessPolicy: (path: string) => boolean,
  );
  _root: {
    data: {
      readonly Pages: { readonly data: { readonly Count: number } };
      readonly Names: {
        readonly data: Record<string, unknown> & {
          Dests: { _compareKeys: (a: string, b: string) => number };
        };
      };
      [key: string]: unknown;
    };
  };
  _font: EmbeddedFont;
  _fontFamilies: Record<string, EmbeddedFont>;
  _fontCount: number;
  page: PdfPage | null;
  outline: OutlineItem;
  _imageRegistry: Record<string, EmbeddedImage>;
  _imageCount: number;
  ref(data: object): PdfReference;
  addPage(options?: object): this;
  addContent(operators: string): this;
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: number | null): void;
  font(source: Uint8Array): this;
  fontSize(size: number): this;
  fill(colour: string): this;
  /** Draws text on one line; what `text` of pdfkit comes to when there is nothing to wrap. */
  _fragment(text: string, x: number, y: number, options: object): void;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  provideImage(source: string): EmbeddedImage;
  getStructTreeRoot(): PdfReference;
  _convertRect(x: number, y: number, width: number, height: number): number[];
  endAcroForm(): void;
  endMetadata(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
}

export declare class DocumentContext {
  x: number;
  y: number;
  /** 0-based. */
  page: number;
  availableWidth: number;
  availableHeight: number;
  pageMargins: { top: number; right: number; bottom: number; left: number };
}

/** What an unbreakable block is gathered in. */
export interface Fragment {
  items: PageItem[];
  readonly height: number;
}

export declare class PageWriterBase {
  constructor(context: DocumentContext);
  /** Above 0 inside an unbreakable block. */
  transactionLevel: number;
  repeatables: object[];
  context(): DocumentContext;
  addLine(line: Line): object;
  addVector(vector: Vector, ignoreX: boolean, ignoreY: boolean): object;
  addFragment(fragment: Fragment, ...rest: unknown[]): boolean;
  moveToNextPage(): void;
}

export declare class StyleStack {
  constructor(styles: object, defaults: object);
  styleDictionary: object;
  defaultStyle: object;
}

export declare class TextInlinesBase {
  constructor(document: PdfDocumentBase);
  pdfDocument: PdfDocumentBase;
  buildInlines(runs: Run | readonly Run[], styles: StyleStack): { items: Inline[] };
  measure(words: Inline[], styles: StyleStack): Inline[];
}

export interface Marker {
  readonly _inlines: readonly Inline[];
  _minWidth?: number;
  _maxWidth?: number;
}

export declare class DocMeasureBase {
  constructor(
    document: PdfDocumentBase,
    styles: object,
    defaults: object,
    svgMeasure: object,
    tableLayouts: object,
  );
  pdfDocument: PdfDocumentBase;
  textInlines: TextInlinesBase;
  styleStack: StyleStack;
  svgMeasure: object;
  tableLayouts: object;
  gapSizeForList(): { width: number };
  buildUnorderedMarker(item: PdfNode, styles: StyleStack, gap: { width: number }): Marker;
  buildOrderedMarker(item: PdfNode, counter: number, styles: StyleStack): Marker;
}

export declare class LayoutBuilderBase {
  constructor(
    size: { width: number; height: number },
    margins: { top: number; right: number; bottom: number; left: number },
    svgMeasure: object,
  );
  pageSize: { width: number; height: number };
  get docMeasure(): DocMeasureBase;
  set docMeasure(measure: DocMeasureBase);
  get writer(): PageWriterBase;
  set writer(writer: PageWriterBase);
  layoutDocument(
    content: PdfNode,
    document: PdfDocumentBase,
    styles: object,
    defaults: object,
    background: undefined,
    header: RunningNode | undefined,
    footer: RunningNode | undefined,
    watermark: object | undefined,
  ): Page[];
  processNode(node: PdfNode, mayAlign?: boolean): void;
  processLeaf(node: TextNode): void;
  processTable(node: TableNode): void;
  processRow(row: { readonly tableNode?: TableNode; readonly rowIndex?: number }): object;
  buildNextLine(node: { _inlines: Inline[] }): Line | null;
}

/** Makes the running line of one page; pages are 1-based. */
export type RunningNode = (page: number, pages: number) => PdfNode | undefined;

export declare class RendererBase {
  constructor(document: PdfDocumentBase);
  renderPages(pages: readonly Page[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
  renderImage(image: Page['items'][number]['item']): void;
  renderSVG(drawing: Page['items'][number]['item']): void;
  renderWatermark(page: Page): void;
}

export declare class TextDecoratorBase {
  constructor(document: PdfDocumentBase);
  drawBackground(line: Line, x: number, y: number): void;
  drawDecorations(line: Line, x: number, y: number): void;
}
