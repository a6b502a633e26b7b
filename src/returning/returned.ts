import type { Edit } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Authorship } from '../docx-reading/word-file.ts';
import type { WordKind } from './word-kind.ts';

/** A change in a file that came back, and what becomes of it. */
export interface Returned {
  /** Where it is in the sources; undefined for what belongs to no place. */
  readonly span: Span | undefined;
  /** Text that is gone, and text that came; both empty for a change of looks. */
  readonly from: string;
  readonly to: string;
  /** Who made it; undefined when nobody tracked it. */
  readonly by: Authorship | undefined;
  readonly outcome: Outcome;
}

/** Edits of the sources that do the same, or why it is for the reader to do. */
export type Outcome = Done | Refused;

export interface Done {
  readonly edits: readonly Edit[];
  /** The sources have it already. */
  readonly isThere?: boolean | undefined;
}

/** Why a change is not taken over, and what to do instead, in Dutch. */
export interface Refused {
  readonly reason: string;
}

/** A comment in a file that came back. */
export interface ReturnedComment extends Authorship {
  readonly text: string;
  readonly isResolved: boolean;
  /** Place in the comments of the one that it answers. */
  readonly parent: number | undefined;
  readonly span: Span | undefined;
  /** Text that came, when it is on nothing else; its place is then where that came. */
  readonly came?: string | undefined;
}

/** Paragraphs that were sent, from the first to the last that a change is about, with their changes. */
export interface ReturnedParagraph {
  /** As they were sent; none for what came. */
  readonly sent: readonly Wanted[];
  /** As they are in Word, with all changes accepted. */
  readonly accepted: readonly Wanted[];
  readonly changes: readonly Returned[];
  /** Returns them as they are in Word with some of the changes accepted; absent where that is not known beforehand. */
  readonly accepting?: ((chosen: ReadonlySet<Returned>) => readonly Wanted[]) | undefined;
  /** Changes of other paragraphs by which these come or go: the mark of a note and its text. */
  readonly follows?: readonly Returned[] | undefined;
}

/** A paragraph that must be there; undefined is one of which the text is not known beforehand. */
export type Wanted = WantedParagraph | undefined;

export interface WantedParagraph {
  readonly text: string;
  /** Absent where Word has another than the sources by itself, or none. */
  readonly kind?: WordKind | undefined;
}
