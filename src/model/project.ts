import type { Dossier } from './dossier.ts';
import type { HouseStyle } from './house-style.ts';
import type { Scheme } from './scheme.ts';
import type { Section } from './sections.ts';

/** What a new document can choose from or be added to; read on demand. */
export interface Project {
  readonly styles: readonly (Pick<HouseStyle, 'id' | 'name'> & { readonly file: string })[];
  readonly schemes: readonly (Scheme & { readonly file: string })[];
  /** Ids of the house style and the scheme that the project chose. */
  readonly style: string | undefined;
  readonly scheme: string | undefined;
  /** The folder for new dossiers. */
  readonly home: string;
  /** The sections of a kind; undefined (reported) when its template cannot be read. */
  readonly sections: (kind: string) => readonly Section[] | undefined;
  /** Folders of the dossiers at a path. @throws HostError when it does not exist */
  readonly dossiers: (path: string) => readonly string[];
  /** Undefined (reported) when its main document cannot be read. */
  readonly dossier: (folder: string) => Dossier | undefined;
  /** Files of the documents in a folder and below it. */
  readonly documents: (folder: string) => readonly string[];
}
