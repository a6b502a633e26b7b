/** What the server tells the page, as JSON. Types only: the page is compiled by itself. */
export type Message = Contents | Text | Pages | Findings | Trouble;

/** All documents that there are to choose from. */
export interface Contents {
  readonly kind: 'contents';
  readonly dossiers: readonly DossierEntry[];
}
export interface DossierEntry {
  readonly folder: string;
  readonly name: string;
  readonly documents: readonly DocumentEntry[];
}
export interface DocumentEntry {
  /** The path of its source: what the page asks for. */
  readonly file: string;
  readonly title: string;
  /** What kind of document it is, as people say it; absent as long as it cannot be read. */
  readonly label?: string | undefined;
  /** The `file:` URI of its source; absent when it is gone. */
  readonly uri?: string | undefined;
}

/** The text of a document as a whole web page; blocks say where they come from in `data-source="file:line"`. */
export interface Text {
  readonly kind: 'text';
  readonly file: string;
  readonly html: string;
}

/** The PDF of a document. */
export interface Pages {
  readonly kind: 'pages';
  readonly file: string;
  readonly base64: string;
}

/** What is wrong with a document. */
export interface Findings {
  readonly kind: 'findings';
  readonly file: string;
  /** "2 waarschuwingen". */
  readonly count: string;
  readonly findings: readonly Finding[];
  /** What is on the screen: the document as it was saved last, as it was before, or nothing because nothing could be made yet. */
  readonly shown: 'current' | 'previous' | 'nothing';
}
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  /** The severity in Dutch. */
  readonly word: string;
  readonly rule: string;
  readonly message: string;
  readonly why?: string | undefined;
  readonly help?: string | undefined;
  readonly position?: FindingPosition | undefined;
}
export interface FindingPosition {
  readonly file: string;
  /** From 1, as `column`. */
  readonly line: number;
  readonly column: number;
  /** The line on which the text begins, behind the data of the file; absent when that is not known. */
  readonly textFrom?: number | undefined;
  /** The `file:` URI of the file; absent when it is gone. */
  readonly uri?: string | undefined;
}

/** What kept the program from looking at all. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly message: string;
}
