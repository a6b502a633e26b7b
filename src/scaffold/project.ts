import type { Dossier } from '../model/dossier.ts';
import type { Scheme } from '../model/scheme.ts';
import type { Section } from '../model/sections.ts';
import type { Choice } from './choice.ts';

/** What must be read to make something new; the pipeline hands it over. */
export interface Project {
  readonly styles: readonly Choice[];
  readonly schemes: readonly Scheme[];
  /** The sections of a kind; nothing (reported) when its template cannot be read. */
  readonly sections: (kind: string) => readonly Section[] | undefined;
  /** Folders of the dossiers at a path. @throws HostError when it does not exist */
  readonly dossiers: (path: string) => readonly string[];
  /** Nothing (reported) when its main document cannot be read. */
  readonly dossier: (folder: string) => Dossier | undefined;
  /** Files of the documents in a folder and below it. */
  readonly documents: (folder: string) => readonly string[];
}
