import type { ReadDocument } from './read-document.ts';

/** What is in a dossier's folder: every Markdown file, and what could be read of it. */
export interface FolderContents {
  readonly folder: string;
  /** By path; undefined when nothing could be had of the file (that has been reported). */
  readonly documents: ReadonlyMap<string, ReadDocument | undefined>;
}
