/**
 * The tree that all stages share: mdast (https://github.com/syntax-tree/mdast) plus nodes of our own, added
 * by augmentation. Every node carries `data.span`: for body nodes a span in the body, for template nodes one
 * in the template, for values that of their frontmatter key.
 */
import type { BlockContent, Heading, Nodes, Parent, PhrasingContent, TableCell } from 'mdast';
import type { Node } from 'unist';
import type { Span } from '../diagnostic/span.ts';
import type {} from './node-data.ts';
import type { SigningParty } from './signing-place.ts';
import type { ComposeSlots, ResolveSlots } from './slots.ts';

// ------------------------------------------------------------------ blocks that writers print

/** First page: motto, title, statement, parties. Left out of the table of contents. */
export interface Cover extends Parent {
  type: 'cover';
  children: BlockContent[];
}
/** The name of the organisation on a cover or letter: text, or its logo. */
export interface WordmarkBlock extends Parent {
  type: 'wordmark';
  align: 'left' | 'right';
  /** Instead of text; `width` in points. */
  logo?: { readonly path: string; readonly alt: string; readonly width: number } | undefined;
  children: PhrasingContent[];
}
/** Blocks side by side, read one column after the other. */
export interface Columns extends Parent {
  type: 'columns';
  /** Without the line above each column. */
  plain?: boolean | undefined;
  children: Column[];
}
export interface Column extends Parent {
  type: 'column';
  children: BlockContent[];
}
/** A displayed quotation, motto or poem; `>` in Markdown or `:::quote{source= lang=}`. */
export interface Quote extends Parent {
  type: 'quote';
  /** BCP 47; absent when Dutch. */
  language?: string | undefined;
  /** Who is quoted; printed below. */
  source?: PhrasingContent[] | undefined;
  children: BlockContent[];
}
/** A box besides the running text: `:::note`. */
export interface Callout extends Parent {
  type: 'callout';
  children: BlockContent[];
}
/** An image alone in its paragraph. An empty `alt` means decoration. */
export interface Figure extends Node {
  type: 'figure';
  /** Relative to the working folder; a PNG or JPEG inside the dossier (checked by parse). */
  path: string;
  alt: string;
  caption?: PhrasingContent[] | undefined;
}
export interface PageBreak extends Node {
  type: 'pageBreak';
}
/** Labels with values, which are not data to compare: `:::fields`. */
export interface FieldTable extends Parent {
  type: 'fieldTable';
  /** Number of label-value pairs per row; read row by row. Absent: one. */
  pairs?: number | undefined;
  children: FieldRow[];
}
export interface FieldRow extends Parent {
  type: 'fieldRow';
  label: string;
  /** `line`: unknown, so a line to write on; `signature`: room for a signature. */
  kind: 'text' | 'line' | 'signature';
  /** What is to be filled in, if more than text: an electronic form can then offer a calendar. */
  holds?: 'place' | 'date' | undefined;
  /** Printed bolder than the rows around it: the name of who signs. */
  stressed?: boolean | undefined;
  /** Key of the frontmatter for what is filled in here. */
  key?: string | undefined;
  /** Who signs here, or next to this line. */
  signing?: SigningParty | undefined;
  children: PhrasingContent[];
}
/** A budget as a data table. All cells are text; the first row is the header. */
export interface BudgetTable extends Parent {
  type: 'budgetTable';
  caption: string;
  /** Per column; amounts are `right`. `share` divides the width. */
  columns: { align: 'left' | 'right'; share: number }[];
  children: BudgetRow[];
}
/** `group`: a single cell over the whole width, the heading of the rows below it. */
export interface BudgetRow extends Parent {
  type: 'budgetRow';
  role: 'header' | 'group' | 'line' | 'subtotal' | 'total';
  children: TableCell[];
}
/** Signatures in reading order; side by side where there is room. */
export interface SignatureBlock extends Parent {
  type: 'signatureBlock';
  children: SignatureParty[];
}
/** All parts of one signature: role, name, organisation, portfolio, place, date, signature. */
export interface SignatureParty extends Parent {
  type: 'signatureParty';
  partner: string;
  children: FieldRow[];
}
/** Table of contents. The writer adds leader and page number to each entry. */
export interface Toc extends Parent {
  type: 'toc';
  children: TocEntry[];
}
export interface TocEntry extends Parent {
  type: 'tocEntry';
  /** 1 for the highest listed level, 2 for the next. */
  depth: number;
  /** `id` of a heading. */
  target: string;
  children: PhrasingContent[];
}
/** The footnotes of the document, in order of first reference. */
export interface Footnotes extends Parent {
  type: 'footnotes';
  children: Footnote[];
}
export interface Footnote extends Parent {
  type: 'footnote';
  /** 1-based; what the reference shows. */
  number: number;
  identifier: string;
  children: BlockContent[];
}

// ------------------------------------------------------------------ inlines that writers print

/** A link inside the document; its page number, if any, is a `pageNumber` among its children. */
export interface CrossReference extends Parent {
  type: 'reference';
  /** `id` of a heading. */
  target: string;
  children: PhrasingContent[];
}
/** The page of a heading; the writer fills it in. */
export interface PageNumber extends Node {
  type: 'pageNumber';
  target: string;
}
/** The pages of a heading in another document and of all below it; filled in before the writers. */
export interface PageRange extends Node {
  type: 'pageRange';
  /** The document with the heading. */
  file: string;
  /** `id` of the heading in it. */
  target: string;
}
/** Words that refer to another document: a link if its web page is written too, else plain words. */
export interface DocumentLink extends Parent {
  type: 'documentLink';
  /** The other document. */
  file: string;
  /** `id` of a heading in it. */
  target?: string | undefined;
  children: PhrasingContent[];
}
/** The mark of a footnote in the text. */
export interface FootnoteMark extends Node {
  type: 'footnoteMark';
  number: number;
  identifier: string;
}
/** A visible blank in a draft: something unfilled. The text is in `children`. */
export interface Blank extends Parent {
  type: 'blank';
  /** Key of the frontmatter for what is missing: `signatories[0].name`. */
  key?: string | undefined;
  children: PhrasingContent[];
}

// --------------------------------------------------------- the lists: everything else is derived from them

/** Blocks that writers print. */
export interface FinalBlocks {
  wordmark: WordmarkBlock;
  cover: Cover;
  columns: Columns;
  quote: Quote;
  callout: Callout;
  figure: Figure;
  pageBreak: PageBreak;
  fieldTable: FieldTable;
  budgetTable: BudgetTable;
  signatureBlock: SignatureBlock;
  toc: Toc;
  footnotes: Footnotes;
}
/** Nodes that occur in one other node only: a column in columns, a row in a table. */
export interface FinalParts {
  column: Column;
  fieldRow: FieldRow;
  budgetRow: BudgetRow;
  signatureParty: SignatureParty;
  tocEntry: TocEntry;
  footnote: Footnote;
}
/** Inline nodes that writers print. */
export interface FinalInlines {
  reference: CrossReference;
  pageNumber: PageNumber;
  footnoteMark: FootnoteMark;
  blank: Blank;
}
/** Inline nodes that depend on the layout of other documents, or on which files are written. */
export interface LayoutSlots {
  pageRange: PageRange;
  documentLink: DocumentLink;
}

/** All nodes of our own. Markdown has none of them. */
interface OwnNodes extends ComposeSlots, ResolveSlots, FinalBlocks, FinalParts, FinalInlines, LayoutSlots {}
export type OwnType = keyof OwnNodes;

declare module 'mdast' {
  interface BlockContentMap extends ComposeSlots, ResolveSlots, FinalBlocks {}
  interface PhrasingContentMap extends FinalInlines, LayoutSlots {}
  interface RootContentMap extends OwnNodes {}
}

/** Types that `parse` removes: refused with a finding, or converted to another node. */
export type RefusedType =
  | 'blockquote'
  | 'definition'
  | 'delete'
  | 'html'
  | 'image'
  | 'imageReference'
  | 'linkReference'
  | 'yaml'
  | 'containerDirective'
  | 'leafDirective'
  | 'textDirective';

/** Every type that reaches a writer. A writer is a table with a handler for each. */
export type FinalType = Exclude<
  Nodes['type'],
  | RefusedType
  | keyof ComposeSlots
  | keyof ResolveSlots
  | 'footnoteReference'
  | 'footnoteDefinition'
  | keyof LayoutSlots
>;
export type FinalNode<T extends FinalType = FinalType> = Extract<Nodes, { type: T }>;

/** Returns the span of a node. Throws when a stage forgot to set it. */
export function spanOf(node: Node): Span {
  const span = node.data?.span;
  if (!span) throw new Error(`a ${node.type} node without a span`);
  return span;
}

/** Returns the id of a resolved heading; undefined for one that is deleted. Throws when one that is there has none. */
export function anchorOf(heading: Heading): string | undefined {
  return heading.data?.change?.kind === 'deletion' ? undefined : idOf(heading);
}

/** Returns the id of a resolved heading. Throws when it has none yet. */
export function idOf(heading: Heading): string {
  const id = heading.data?.id;
  if (!id) throw new Error('a heading without an id: resolve has not run');
  return id;
}
