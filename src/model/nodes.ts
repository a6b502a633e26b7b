/**
 * The tree that all stages share: mdast (https://github.com/syntax-tree/mdast) plus nodes of our own, typed by augmentation.
 * Every node carries `data.place`: body nodes the place in the body, template nodes that in the template, values that of their
 * frontmatter key.
 */
import type { BlockContent, Heading, Nodes, Parent, PhrasingContent, TableCell } from 'mdast';
import type { Node } from 'unist';
import type { Place } from '../diagnostic/place.ts';
import type { SigningParty } from './signing-place.ts';

// ------------------------------------------------------------------ placeholders: gone after compose

/** `::body{section=}` in a template: the author's prose, whole or one section. */
export interface BodySlot extends Node {
  type: 'bodySlot';
  section?: string | undefined;
  /** Headings in it are numbered: 1, 1.1, 2. */
  numbered?: boolean | undefined;
  /** Level of its shallowest heading; absent: one below the template's heading before it. */
  level?: number | undefined;
}
/** `::section{of=akkoord.md#uitgangspunten part=list}`: prose of another place in the dossier. */
export interface SectionSlot extends Node {
  type: 'sectionSlot';
  of: string;
  part: 'whole' | 'list' | 'headings';
}
/** `::interventions` in a template: the sheets of the agenda, one after another. */
export interface InterventionsSlot extends Node {
  type: 'interventionsSlot';
}

// ------------------------------------------------------------------ placeholders: gone after resolve

/** `::budget`: the computed budget of the document it stands in, or of the sheet named. compose fills in `of`. */
export interface BudgetSlot extends Node {
  type: 'budgetSlot';
  of?: string | undefined;
}
/** `::funding`: who pays, of what is there: the cover table of the main document. */
export interface FundingSlot extends Node {
  type: 'fundingSlot';
}
/** `::letterhead`: the fields at the head of a letter, as the house style has them. */
export interface LetterheadSlot extends Node {
  type: 'letterheadSlot';
}
/** `::college`: who signs a letter for the college. */
export interface CollegeSlot extends Node {
  type: 'collegeSlot';
}
/** `::wordmark`: the name or logo of the organisation, when the house style has one. */
export interface WordmarkSlot extends Node {
  type: 'wordmarkSlot';
}
/** `::partners`: the list of the dossier's partners. */
export interface PartnersSlot extends Node {
  type: 'partnersSlot';
}
/** `::signatures{of=parties|authority}`: places to sign, of school boards (`authority`) or of all others. */
export interface SignaturesSlot extends Node {
  type: 'signaturesSlot';
  of: 'parties' | 'authority' | 'all';
}
/** `::toc`; with `of=long` only in a document that is long enough to look for something in. */
export interface TocSlot extends Node {
  type: 'tocSlot';
  onlyLong?: true;
}
/** `::notes`: where the footnotes are listed, if none is referred to behind it; else they come at the end. */
export interface NotesSlot extends Node {
  type: 'notesSlot';
}
/** `::annex`: what follows is an annex; the next heading gets its number and starts a page. */
export interface AnnexSlot extends Node {
  type: 'annexSlot';
}

// ------------------------------------------------------------------ blocks that writers print

/** First page: motto, title, statement, parties. What it holds stays off the table of contents. */
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
  /** Who says it; printed below. */
  source?: PhrasingContent[] | undefined;
  children: BlockContent[];
}
/** A box beside the running text: `:::note`. */
export interface Note extends Parent {
  type: 'note';
  children: BlockContent[];
}
/** An image alone in its paragraph. An empty `alt` means decoration. */
export interface Figure extends Node {
  type: 'figure';
  /** Relative to the folder the program was started in; inside the dossier, PNG or JPEG (parse has looked). */
  path: string;
  alt: string;
  caption?: PhrasingContent[] | undefined;
}
export interface PageBreak extends Node {
  type: 'pageBreak';
}
/** Labels and values below each other, without being a grid to compare: `:::fields`. */
export interface FieldTable extends Parent {
  type: 'fieldTable';
  /** How many label-value pairs stand side by side; read row by row. Absent: one. */
  pairs?: number | undefined;
  children: FieldRow[];
}
export interface FieldRow extends Parent {
  type: 'fieldRow';
  label: string;
  /** `line`: nothing is known yet, a line to write on by hand; `signature`: room for a signature. */
  form: 'text' | 'line' | 'signature';
  /** What belongs here, when that is more than text: a form that is filled in on a screen can offer a calendar. */
  holds?: 'place' | 'date' | undefined;
  /** Printed stronger than the rows around it: the name of who signs. */
  stressed?: boolean | undefined;
  /** Of the frontmatter, where what a line is for can be typed. */
  key?: string | undefined;
  /** Who signs here, or beside this line. */
  signing?: SigningParty | undefined;
  children: PhrasingContent[];
}
/** A budget as a table of data. All cells are text; the first row is the header. */
export interface BudgetTable extends Parent {
  type: 'budgetTable';
  caption: string;
  /** Per column; amounts are `right`. `share` divides the width. */
  columns: { align: 'left' | 'right'; share: number }[];
  children: BudgetRow[];
}
/** `group`: one cell, over the whole width, that heads the rows below it. */
export interface BudgetRow extends Parent {
  type: 'budgetRow';
  role: 'header' | 'group' | 'line' | 'subtotal' | 'total';
  children: TableCell[];
}
/** Places to sign, one after the other in reading order; side by side where there is room. */
export interface SignatureBlock extends Parent {
  type: 'signatureBlock';
  children: SignatureParty[];
}
/** All that belongs to one signature: role, name, organisation, portfolio, place, date, signature. */
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
  /** 1 for the highest level that is listed, 2 for the one below it. */
  depth: number;
  /** `id` of a heading. */
  target: string;
  children: PhrasingContent[];
}
/** The footnotes of the document, in order of first reference. */
export interface Notes extends Parent {
  type: 'notes';
  children: NoteItem[];
}
export interface NoteItem extends Parent {
  type: 'noteItem';
  /** 1-based; what the reference shows. */
  number: number;
  identifier: string;
  children: BlockContent[];
}

// ------------------------------------------------------------------ inlines that writers print

/** A link inside the document; its page number, if it has one, is a `pageNumber` among its children. */
export interface CrossReference extends Parent {
  type: 'reference';
  /** `id` of a heading. */
  target: string;
  children: PhrasingContent[];
}
/** The page on which a heading stands; the writer fills it in. */
export interface PageNumber extends Node {
  type: 'pageNumber';
  target: string;
}
/** The pages of another document on which a heading and all below it stand; filled in before writers, from that document's layout. */
export interface PageRange extends Node {
  type: 'pageRange';
  /** The document with the heading. */
  file: string;
  /** `id` of the heading in it. */
  target: string;
}
/**
 * The words that refer to another document of the dossier. Beside the web page of that document they are a link; elsewhere only the words
 * are left. Decided before writers.
 */
export interface DocumentLink extends Parent {
  type: 'documentLink';
  /** The other document. */
  file: string;
  /** `id` of a heading in it. */
  target?: string | undefined;
  children: PhrasingContent[];
}
/** The mark in the text that belongs to a note. */
export interface NoteReference extends Node {
  type: 'noteReference';
  number: number;
  identifier: string;
}
/** A visible blank in a draft: something unfilled. The text is in `children`. */
export interface Blank extends Parent {
  type: 'blank';
  /** Of the frontmatter, where what is missing can be typed: `signatories[0].name`. */
  key?: string | undefined;
  children: PhrasingContent[];
}

declare module 'unist' {
  interface Data {
    /** Where the node comes from. */
    place?: Place | undefined;
    /** Of paragraphs, lists, quotations and tables: stays on one page with the block below it, all of it or only its last lines, items or rows. */
    leads?: 'whole' | 'end' | undefined;
  }
}

/** From `index` in a text's value on, the text stands in the source as it is, beginning at `place.start`. */
export interface TextOrigin {
  readonly index: number;
  readonly place: Place;
}

declare module 'mdast' {
  interface TextData {
    /** Where the stretches of the value come from; absent when the whole value begins at `place`. See `model/text-places.ts`. */
    origins?: readonly TextOrigin[] | undefined;
  }
  interface HeadingData {
    /** Unique in the document; what references and bookmarks point at. Set by resolve. */
    id?: string | undefined;
    /** "1.2", "Bijlage 1"; printed before the heading's text. */
    number?: string | undefined;
    /** Gets a number from resolve. */
    numbered?: boolean | undefined;
    /** False for headings that stay out of the table of contents. */
    listed?: boolean | undefined;
    /** File of the document that the heading belongs to: its own sheet, also when the template wrote it. Set by compose. */
    origin?: string | undefined;
  }
  interface ParagraphData {
    /** Points that stay free above it: room for a signature. */
    room?: number | undefined;
    /** Who signs in that room. */
    signing?: SigningParty | undefined;
  }
  interface BlockContentMap {
    bodySlot: BodySlot;
    sectionSlot: SectionSlot;
    interventionsSlot: InterventionsSlot;
    budgetSlot: BudgetSlot;
    partnersSlot: PartnersSlot;
    signaturesSlot: SignaturesSlot;
    tocSlot: TocSlot;
    annexSlot: AnnexSlot;
    notesSlot: NotesSlot;
    fundingSlot: FundingSlot;
    letterheadSlot: LetterheadSlot;
    collegeSlot: CollegeSlot;
    wordmarkSlot: WordmarkSlot;
    wordmark: WordmarkBlock;
    cover: Cover;
    columns: Columns;
    quote: Quote;
    note: Note;
    figure: Figure;
    pageBreak: PageBreak;
    fieldTable: FieldTable;
    budgetTable: BudgetTable;
    signatureBlock: SignatureBlock;
    toc: Toc;
    notes: Notes;
  }
  interface PhrasingContentMap {
    reference: CrossReference;
    pageNumber: PageNumber;
    pageRange: PageRange;
    documentLink: DocumentLink;
    noteReference: NoteReference;
    blank: Blank;
  }
  interface RootContentMap {
    bodySlot: BodySlot;
    sectionSlot: SectionSlot;
    interventionsSlot: InterventionsSlot;
    budgetSlot: BudgetSlot;
    partnersSlot: PartnersSlot;
    signaturesSlot: SignaturesSlot;
    tocSlot: TocSlot;
    annexSlot: AnnexSlot;
    notesSlot: NotesSlot;
    fundingSlot: FundingSlot;
    letterheadSlot: LetterheadSlot;
    collegeSlot: CollegeSlot;
    wordmarkSlot: WordmarkSlot;
    wordmark: WordmarkBlock;
    cover: Cover;
    columns: Columns;
    column: Column;
    quote: Quote;
    note: Note;
    figure: Figure;
    pageBreak: PageBreak;
    fieldTable: FieldTable;
    fieldRow: FieldRow;
    budgetTable: BudgetTable;
    budgetRow: BudgetRow;
    signatureBlock: SignatureBlock;
    signatureParty: SignatureParty;
    toc: Toc;
    tocEntry: TocEntry;
    notes: Notes;
    noteItem: NoteItem;
    reference: CrossReference;
    pageNumber: PageNumber;
    pageRange: PageRange;
    documentLink: DocumentLink;
    noteReference: NoteReference;
    blank: Blank;
  }
}

/** Types that `parse` never lets through: refused with a place, or turned into another node. */
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

/** Types that compose fills in. */
export type ComposeSlotType = 'bodySlot' | 'sectionSlot' | 'interventionsSlot';
/** Types that resolve fills in. */
export type ResolveSlotType =
  | 'budgetSlot'
  | 'partnersSlot'
  | 'signaturesSlot'
  | 'tocSlot'
  | 'annexSlot'
  | 'notesSlot'
  | 'fundingSlot'
  | 'letterheadSlot'
  | 'collegeSlot'
  | 'wordmarkSlot'
  | 'footnoteReference'
  | 'footnoteDefinition';

/** Types that the pipeline fills in when other documents are laid out, and what is written beside them is known. */
export type LayoutSlotType = 'pageRange' | 'documentLink';

/** Every type that a writer meets. A writer is a table with one handler for each. */
export type FinalType = Exclude<
  Nodes['type'],
  RefusedType | ComposeSlotType | ResolveSlotType | LayoutSlotType
>;
export type FinalNode<T extends FinalType = FinalType> = Extract<Nodes, { type: T }>;

/** Returns where a node comes from. Throws when a stage forgot to say so: the programmer's mistake. */
export function placeOf(node: Node): Place {
  const place = node.data?.place;
  if (!place) throw new Error(`a ${node.type} node without a place`);
  return place;
}

/** Returns the id of a resolved heading. Throws when it has none yet. */
export function idOf(heading: Heading): string {
  const id = heading.data?.id;
  if (!id) throw new Error('a heading without an id: resolve has not run');
  return id;
}
