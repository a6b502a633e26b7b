import type { Position } from '../diagnostic/span.ts';
import type { OwnFileSort } from '../kinds/own-file-shapes.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Project } from '../model/project.ts';

/** A request from an editor: a text as it is now, a position in it, and the dossier around it. */
export interface Situation {
  /** Path as in spans. */
  readonly file: string;
  /** The current text, possibly half typed. */
  readonly text: string;
  readonly position: Position;
  /** What the file is when it is no document: all of its text is data. */
  readonly ownFile?: OwnFileSort | undefined;
  /** The dossier as last loaded; undefined when it never could be. */
  readonly dossier: Dossier | undefined;
  /** Its documents as composed. */
  readonly documents: readonly Document[];
  /** House styles and schemes to choose from. */
  readonly project: () => Pick<Project, 'styles' | 'schemes'>;
  /** Returns the current text of another file; undefined when it cannot be read. */
  readonly read: (file: string) => string | undefined;
  /** Returns the paths of the pictures in the folder of the dossier, as in spans. */
  readonly pictures: () => readonly string[];
  /** Rules with their descriptions. */
  readonly rules: () => readonly { readonly id: string; readonly what: string }[];
}

/** A range within a line: 1-based line and columns in UTF-16 code units, `to` exclusive. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}
