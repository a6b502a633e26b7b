/** Messages from the server to the page, as JSON. Types only: the page is compiled separately. */
export type Message = Contents | Text | Pages | Findings | Trouble;

/** All documents to choose from. */
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
  /** Path of its source, by which the page asks for it. */
  readonly file: string;
  readonly title: string;
  /** Dutch name of its kind; absent while it cannot be read. */
  readonly label?: string | undefined;
  /** `file:` URI of its source; absent when that is gone. */
  readonly uri?: string | undefined;
}

/** The text of a document as a web page; blocks name their source in `data-source="file:line"`. */
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

/** The findings in a document. */
export interface Findings {
  readonly kind: 'findings';
  readonly file: string;
  /** "2 waarschuwingen". */
  readonly count: string;
  readonly findings: readonly Finding[];
  /** What is shown: the saved version, the one before it, or nothing if none could be made yet. */
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
  /** First line of the text, after the frontmatter; absent when unknown. */
  readonly textFrom?: number | undefined;
  /** `file:` URI of the file; absent when it is gone. */
  readonly uri?: string | undefined;
}

/** Why the program could not read the sources at all. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly message: string;
}
