import type { NewFile, Written } from './write-all.ts';

/** What lies at a path. */
export type EntryKind = 'file' | 'folder' | 'other' | 'missing';

/**
 * Everything outside the program. Paths are relative to the folder the program was started in or absolute, with `/`.
 * Methods are synchronous: a build reads a handful of small files.
 */
export interface Host {
  /** What lies there; `size` in bytes. Follows symbolic links. @throws HostError when that cannot be known: no access, a loop of links */
  inspect(path: string): { readonly kind: EntryKind; readonly size: number };
  /** The path without symbolic links, for the guard that keeps images inside the dossier. @throws HostError */
  realPath(path: string): string;
  /** The whole file. @throws HostError */
  read(path: string): Uint8Array;
  /** Names in a folder, sorted by code unit. @throws HostError */
  list(path: string): readonly string[];
  /**
   * Writes files whole or not at all, making their folders: all are written beside their targets first and put in place only when
   * that went well, in order, until one is in the way. What may be replaced, each file says. @throws HostError
   */
  writeAll(files: readonly NewFile[]): Written;
  /** Moves a file to a place where nothing lies; returns false, and does nothing, when something does. @throws HostError */
  moveToFreePath(from: string, to: string): boolean;
  /** Runs work while no other run of the program may touch these files. @throws HostError `ELOCKED` when one keeps them too long */
  locked<T>(paths: readonly string[], work: () => T): T;
  /** The bytes of a font file named in a house style: `@scope/package/file.ttf`, or relative to `folder`. @throws HostError */
  font(name: string, folder: string): Uint8Array;
  /** Folder of the program's own `templates/`. */
  readonly templates: string;
  /** `SOURCE_DATE_EPOCH`, seconds since 1970, when set and valid. */
  readonly sourceDateEpoch: number | undefined;
  /** The commit that a folder is at, with `-dirty` behind it when it was changed since, if git knows one; for the manifest and Word files only. */
  commit(folder: string): string | undefined;
}
