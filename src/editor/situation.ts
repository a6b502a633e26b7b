import type { Position } from '../diagnostic/span.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Project } from '../model/project.ts';

/** What someone in an editor asks about: a text as it stands now, a point in it, and what is known around it. */
export interface Situation {
  /** As places name it. */
  readonly file: string;
  /** Now: perhaps half typed. */
  readonly text: string;
  readonly position: Position;
  /** As it was when its data could last be had; nothing when they never could. */
  readonly dossier: Dossier | undefined;
  /** The documents made of it. */
  readonly documents: readonly Document[];
  /** What there is to choose from. */
  readonly project: () => Pick<Project, 'styles' | 'schemes'>;
  /** Folder of the program's `templates/`. */
  readonly templates: string;
  /** The text of another file as it stands now; nothing when it cannot be had. */
  readonly read: (file: string) => string | undefined;
  /** What a rule looks for. */
  readonly rules: () => readonly { readonly id: string; readonly what: string }[];
}

/** A stretch of one line: 1-based line and columns in UTF-16 code units, `to` one past the last. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}
