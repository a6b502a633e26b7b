/** What a Word file holds, with every change that was tracked in it; as read, neither accepted nor rejected. */
export interface WordFile {
  readonly blocks: readonly WordBlock[];
  /** Footnotes and endnotes by the `note` of the run that refers to them. */
  readonly notes: ReadonlyMap<string, readonly WordBlock[]>;
  /** Headers and footers that have text. */
  readonly running: readonly (readonly WordBlock[])[];
  readonly comments: readonly WordComment[];
  /** Custom properties by name, as text. */
  readonly properties: ReadonlyMap<string, string>;
  /** Title of the document's own properties; empty when there is none. */
  readonly title: string;
  /** Returns a part of the package, such as the file of a picture; undefined when it is not there. */
  readonly part: (path: string) => Uint8Array | undefined;
  /** Returns the files that a Word file of Akkoord carries, by name: its sources as they were published. */
  readonly carried: () => ReadonlyMap<string, Uint8Array>;
}

export type WordBlock = WordParagraph | WordTable;

/** Who did something, and when. */
export interface Authorship {
  readonly author: string;
  /** As the file has it (ISO 8601); empty when it has none. */
  readonly date: string;
}

/** A tracked insertion or deletion; `isMove` when the text stands or stood elsewhere too. */
export interface WordChange extends Authorship {
  readonly kind: 'insertion' | 'deletion';
  readonly isMove: boolean;
}

/** A tracked change of how something looks, or of where it belongs: not of its text. */
export interface LookChange extends Authorship {
  /** `format` of a run, `paragraph` (style, list, alignment), `numbering`, `table`, `row`, `cell`, `section`. */
  readonly of: 'format' | 'paragraph' | 'numbering' | 'table' | 'row' | 'cell' | 'section';
}

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly style: WordStyle;
  /** Level of a heading from 1, by its own properties or those of its style. */
  readonly level: number | undefined;
  readonly list: WordList | undefined;
  /** Points from the margin to where its lines begin; absent when they begin at the margin. */
  readonly indent?: number | undefined;
  /** It has a coloured ground, or a line beside it. */
  readonly isBoxed?: boolean | undefined;
  readonly runs: readonly WordRun[];
  /** Changes of its end: with an inserted end it was one with the next, with a deleted end it becomes so. */
  readonly mark: readonly WordChange[];
  /** What it looked like before; absent without such a change. */
  readonly before?: (LookChange & ParagraphLook) | undefined;
  /** In a table of contents, which Word makes itself. */
  readonly isContents: boolean;
  /** It begins a page by its own properties; a break in its text is `\f`. */
  readonly startsPage?: boolean | undefined;
}

/** What a paragraph looks like. */
export type ParagraphLook = Pick<WordParagraph, 'style' | 'level' | 'list' | 'indent' | 'isBoxed'>;

/** A style: its id in the file, and its name in lower case, which is the same in every language of Word. */
export interface WordStyle {
  readonly id: string;
  readonly name: string;
}

export interface WordList {
  /** Id of the list in the file: items with the same one are numbered on. */
  readonly id: string;
  /** From 0. */
  readonly level: number;
  /** `bullet`, `decimal`, `lowerLetter`, … (ISO/IEC 29500-1, 17.18.59). */
  readonly format: string;
  /** Lists of one series are numbered on from each other; absent when it is a series of its own. */
  readonly series?: string;
  /** Its first number; absent for 1. */
  readonly start?: number;
  /** What stands in front of an item, with `%1` for the number of the first level: `Artikel %1`, `%1.%2`; absent for `1.`. */
  readonly text?: string;
}

/** How a run of text looks. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly highlight: boolean;
  readonly position: 'normal' | 'superscript' | 'subscript';
  /** In points; undefined for the size of the style. */
  readonly size: number | undefined;
  /** The character style. */
  readonly style: WordStyle;
}

export interface WordRun {
  /** `\t` for a tab, `\n` for a line break, `\f` for a page break. */
  readonly text: string;
  readonly look: RunLook;
  /** Changes of this run, the outermost first: text that one inserted and another deleted has two. */
  readonly changes: readonly WordChange[];
  /** What it looked like before; absent without such a change. */
  readonly before?: (LookChange & { readonly look: RunLook }) | undefined;
  /** Address of a link, or `#` with the name of a bookmark. */
  readonly link?: string | undefined;
  /** Key in `notes`. */
  readonly note?: string | undefined;
  /** Instruction of the field whose result this is: `PAGEREF _Toc1 \h`. */
  readonly field?: string | undefined;
  /** Word does not show it. */
  readonly isHidden?: true;
  readonly picture?: WordPicture | undefined;
  /** What is in a text box; one that is there twice, for older programs too, is read once. */
  readonly box?: readonly WordBlock[] | undefined;
  /** Ids of the comments that are on it. */
  readonly comments: readonly string[];
}

export interface WordPicture {
  /** Path of its part in the package; undefined for a drawing, a chart or a picture outside the file. */
  readonly path: string | undefined;
  readonly alt: string;
  /** Address of a picture that is not in the file. */
  readonly source?: string | undefined;
}

export interface WordTable {
  readonly type: 'table';
  readonly rows: readonly WordRow[];
  readonly looks: readonly LookChange[];
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly isHeader: boolean;
  readonly changes: readonly WordChange[];
  readonly looks: readonly LookChange[];
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** Columns that it covers, from 1. */
  readonly columns: number;
  /** Belongs to the cell above it. */
  readonly isContinued: boolean;
  readonly changes: readonly WordChange[];
  readonly looks: readonly LookChange[];
}

export interface WordComment extends Authorship {
  readonly id: string;
  readonly text: string;
  /** Id of the comment that it answers. */
  readonly parent: string | undefined;
  readonly isResolved: boolean;
}
