import type { NewFile, RawValue } from './write-all.ts';

/** What a path refers to. */
export type EntryKind = 'file' | 'folder' | 'other' | 'missing';

/** What is at a path. */
export interface Entry {
  readonly kind: EntryKind;
  /** Bytes. */
  readonly size: number;
  /**
   * A file of another user, who is not the administrator, in a folder where everyone may put files (`/tmp`). Absent:
   * not so, or a system without owners.
   */
  readonly isAnyones?: true | undefined;
}

/** Everything outside the program. Paths have `/`. Methods on files are synchronous: a build reads few. */
export interface Host {
  /** Returns what is at a path, links followed. @throws HostError without access */
  inspect(path: string): Entry;
  /** Returns a path without symbolic links. Used to keep images inside the dossier. @throws HostError */
  realPath(path: string): string;
  /** Reads a whole file. @throws HostError */
  read(path: string): Uint8Array;
  /** Returns the names in a folder, sorted by code unit. @throws HostError */
  list(path: string): readonly string[];
  /**
   * Writes files completely or not at all, with their folders: first all next to their targets, then puts
   * them in place in order, until one is blocked. Each file says what it may replace.
   * @throws HostError
   */
  writeAll(files: readonly NewFile[]): RawValue;
  /** Moves a file; does nothing and returns false when `to` exists. @throws HostError */
  moveToFreePath(from: string, to: string): boolean;
  /** Removes a file with this SHA-256; false when it holds something else or a signature, and stays. @throws HostError */
  remove(path: string, sha256: string): boolean;
  /** Runs work while no other run can access these files. @throws HostError `ELOCKED` after a while */
  locked<T>(paths: readonly string[], work: () => T): T;
  /** Reads a font file: `@scope/package/file.ttf`, or relative to `folder`. @throws HostError */
  font(name: string, folder: string): Uint8Array;
  /** Folder of the program's own `templates/`. */
  readonly templates: string;
  /** `SOURCE_DATE_EPOCH`, seconds since 1970, if set and valid. */
  readonly sourceDateEpoch: number | undefined;
  /** Returns a folder's commit, `-dirty` with changes, if any. For the manifest and Word files only. */
  commit(folder: string): string | undefined;
  /**
   * Returns those of the paths in which something changed since a revision of git, also what is not committed.
   * Of `beside` only what is in a repository of the folders. @throws HostError `EREVISION` without git or such
   * a revision
   */
  changedSince(revision: string, folders: readonly string[], beside: readonly string[]): readonly string[];
  /**
   * Returns the repository around a path, which need not be there, as it was in a revision of git: a branch, a tag,
   * a hash, `HEAD~3`. @throws HostError `EREVISION` when git knows no such revision, `ESHALLOW` when that may be
   * because the clone does not have the whole history, `EREPOSITORY` without git or repository, `EOBJECT` when
   * the repository does not have all that is in the commit
   */
  revision(name: string, path: string): Revision;
  /**
   * Returns what a file was in the commit that is checked out and in those before it, newest first. Nothing
   * without git or repository; never throws.
   */
  history(path: string): History;
  /**
   * Returns those of some words that are not in the Dutch dictionary. Asynchronous, for a dictionary may have
   * to be loaded. @throws HostError `ENODICTIONARY` when it cannot be
   */
  unknownWords(words: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Returns the words of that dictionary that are one letter away from a word in lower case; 5 to 200 ms for one.
   * @throws HostError `ENODICTIONARY`
   */
  nearWords(word: string): Promise<readonly string[]>;
}

/** Who made a commit, and when. */
export interface Authorship {
  /** As in the commit; never an e-mail address. */
  readonly author: string;
  /** In UTC, whole seconds: `2026-11-30T21:05:00Z`. */
  readonly date: string;
}

/** A file through the commits before now, along first parents. */
export interface History {
  /** Newest first; a hundred at most. */
  readonly versions: readonly PastVersion[];
  /** False when a clone does not have the commits before the last of these (a shallow clone). */
  readonly isWhole: boolean;
}

/** What a file was in a commit. */
export interface PastVersion {
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  readonly by: Authorship;
  /** First line of what the commit says. */
  readonly subject: string;
  readonly tags: readonly string[];
  /** Undefined when it was not there. */
  readonly text: string | undefined;
}

/** The files around a folder as they were in a commit. For reading only. */
export interface Revision {
  /** Answers as the host that it comes from, but for all that is in the repository. */
  readonly host: Host;
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** Who made the commit itself. */
  readonly by: Authorship;
  /**
   * Returns who wrote each line of a file, from line 1 at index 0; nothing for a file that is not in the commit.
   * @throws HostError when the repository does not have the commits before it
   */
  writersOf(path: string): readonly Authorship[];
  /**
   * Returns who took a line out of a file since an earlier commit: the first commit, along first parents, in
   * which no line of the file reads so. Undefined when none of the last hundred did.
   */
  removerOf(path: string, line: string, since: string): Authorship | undefined;
}
