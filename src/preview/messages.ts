/** Messages from the server to the page, as JSON. Types only: the page is compiled separately. */
export type Message = Contents | Revisions | Text | Pages | Findings | Returned | Undoable | Trouble;

/** All documents to choose from. */
export interface Contents {
  readonly kind: 'contents';
  readonly dossiers: readonly DossierEntry[];
  /** The program that opens a source; absent when there is none. */
  readonly editor?: Editor | undefined;
}
/** A program that opens a file from a link in a web page. */
export interface Editor {
  readonly name: string;
  /** The link, with `{path}` (percent-encoded, from the first `/` on), `{line}` and `{column}` in it. */
  readonly address: string;
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

/** Revisions that a document can be compared with, newest first; none without git. */
export interface Revisions {
  readonly kind: 'revisions';
  readonly file: string;
  readonly revisions: readonly RevisionChoice[];
}
export interface RevisionChoice {
  /** By which the page asks for it: a tag, or a commit. */
  readonly name: string;
  /** For people, Dutch. */
  readonly label: string;
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

/** The findings in the dossier of a document. */
export interface Findings {
  readonly kind: 'findings';
  readonly file: string;
  /** Of the document itself: "2 waarschuwingen". */
  readonly count: string;
  readonly findings: readonly Finding[];
  /** Makes all safe fixes of the dossier; absent when there are none. */
  readonly mendAll?: { readonly id: string; readonly count: number } | undefined;
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
  /** Whether it is one of the document itself. */
  readonly isHere: boolean;
  /** The document that it is one of; absent for one of the whole dossier. */
  readonly document?: string | undefined;
  /** Ways to mend it, the best first. */
  readonly fixes: readonly FixOffer[];
  /** Lets it stand, with a reason; absent for what cannot be allowed, or is outside the dossier. */
  readonly allow?: AllowOffer | undefined;
}
export interface AllowOffer {
  readonly id: string;
  /** Characters of a reason. */
  readonly maxReason: number;
}
export interface FixOffer {
  /** By which the page asks for it; absent when the preview does not change the file, as one outside the dossier. */
  readonly id?: string | undefined;
  /** In Dutch, as an order. */
  readonly title: string;
  readonly certainty: 'safe' | 'suggestion' | 'choice';
  readonly excerpts: readonly Excerpt[];
  /** How many more places it changes. */
  readonly more: number;
}
/** A change in its line. */
export interface Excerpt {
  readonly file: string;
  readonly line: number;
  readonly parts: readonly ExcerptPart[];
}
/** A piece of text that stays, goes or comes. */
export interface ExcerptPart {
  readonly kind: 'same' | 'before' | 'after';
  readonly text: string;
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

/** What came back in Word files, to be taken over or left; in the dossier of a document. */
export interface Returned {
  readonly kind: 'returned';
  readonly file: string;
  /** The names of the Word files. */
  readonly names: readonly string[];
  /** What is good to know, or why nothing can be taken over; Dutch. */
  readonly notes: readonly string[];
  readonly changes: readonly ReturnedChange[];
  /** Takes over the changes that are chosen; absent when none can be. */
  readonly take?: { readonly id: string } | undefined;
}
export interface ReturnedChange {
  readonly id: string;
  /** `open` can be taken over; so can `rival`, instead of another; `there` is done already; `left` is for the author. */
  readonly state: 'open' | 'rival' | 'there' | 'left';
  /** As in: “zes” in plaats van “vijf”. */
  readonly title: string;
  /** Who wants it, when, and in which file. */
  readonly who: string;
  /** Why it is not taken over, or only instead of another. */
  readonly why?: string | undefined;
  readonly position?: FindingPosition | undefined;
  readonly excerpts: readonly Excerpt[];
}

/** The last fix that was made from the page and can be undone; none without `offer`. */
export interface Undoable {
  readonly kind: 'undoable';
  readonly offer?: { readonly id: string; readonly title: string } | undefined;
}

/** What the page asks the server to do: an offer, by its id. */
export interface Asked {
  readonly id: string;
  /** Of what is offered together: the ids of what to do. */
  readonly chosen?: readonly string[] | undefined;
  /** What the author wrote, for an offer that needs a reason. */
  readonly reason?: string | undefined;
}
/** What came of it. */
export interface Reply {
  readonly isDone: boolean;
  /** For people, Dutch. */
  readonly said: string;
}

/** Why the program could not read the sources at all. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly message: string;
}
