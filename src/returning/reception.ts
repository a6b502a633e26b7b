import type { Edit } from '../diagnostic/fix.ts';
import type { Authorship } from '../docx-reading/word-file.ts';
import type { FileChange } from '../output/apply-changes.ts';
import type { Returned, ReturnedComment } from './returned.ts';

/** Word files that came back, and the document that they are of. */
export interface ReceiveRequest {
  /** Paths of the Word files. */
  readonly files: readonly string[];
  /** The document, or its dossier. */
  readonly into: string;
  /** Also change plain values of the frontmatter. */
  readonly values?: boolean | undefined;
  /** Write what cannot be merged as a conflict of git, with each version in it. */
  readonly conflicts?: boolean | undefined;
  /** Write the comments in the Markdown too. */
  readonly comments?: boolean | undefined;
  /** Says by its id whether to look at a change at all; default each. */
  readonly wants?: ((id: string) => boolean) | undefined;
}

/** What came back, and what it would make of the sources. Nothing is written. */
export interface Reception {
  /** By place. */
  readonly changes: readonly ReceivedChange[];
  /** In the order of their files. */
  readonly comments: readonly ReceivedComment[];
  /** How many threads of comments are written in the Markdown that were not there, or were shorter. */
  readonly commentsWritten: number;
  readonly files: readonly ReceivedFile[];
  /** What is good to know of a file, in Dutch. */
  readonly notes: readonly { readonly path: string; readonly message: string }[];
  /** Why nothing is taken over, of each file that is in the way. */
  readonly refusals: readonly FileRefusal[];
}

export interface FileRefusal {
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

/** A change that one or more senders made. Its edits are of the sources as they are now. */
export interface ReceivedChange extends Returned {
  /** What it does, in Dutch: as in “zes” in plaats van “vijf”. */
  readonly title: string;
  /** The same for the same change of the same sources, whoever made it. */
  readonly id: string;
  readonly senders: readonly Sender[];
  readonly conflict?: Conflict | undefined;
  /** Ids of changes by others that it contradicts; of those and this one, one can be made. */
  readonly rivals?: readonly string[] | undefined;
}

/** In which file a change is, and who made it; undefined when nobody tracked it. */
export interface Sender {
  readonly file: string;
  readonly by: Authorship | undefined;
}

/** What stands where a change should be made. */
export interface Conflict {
  /** The lines as they are now, and as they came back. */
  readonly now: string;
  readonly returned: string;
  /** What would put the text that came back there. */
  readonly edits: readonly Edit[];
}

/** A comment, and the file that it is in. */
export interface ReceivedComment extends ReturnedComment {
  readonly file: string;
}

/** A source before and after what was taken over. */
export interface ReceivedFile extends FileChange {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}
