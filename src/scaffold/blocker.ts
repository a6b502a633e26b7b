import type { Problem } from '../kinds/start/problem.ts';
import type { Obstacle } from './obstacles.ts';

/** What to make. */
export interface NewRequest {
  /** A kind of document. */
  readonly kind: string;
  /** Becomes a file or folder name and the default title. Absent: the usual name of the kind. */
  readonly name?: string | undefined;
  /** For a dossier the folder to put it in, for another document the dossier. */
  readonly folder?: string | undefined;
  /** For a document about another: the file of that main document, which also gives the dossier. */
  readonly about?: string | undefined;
}

/** What prevents creation; empty when nothing does. */
export interface Blocker {
  /** The request is wrong; `option` is the option or answer at fault. */
  readonly problem?: (Problem & { readonly option?: string | undefined }) | undefined;
  /** Existing files in the way. */
  readonly refusals: readonly Obstacle[];
  /** Something needed could not be read; the findings say what. */
  readonly unreadable: boolean;
}

/** Nothing prevents it. */
export const free: Blocker = { refusals: [], unreadable: false };

/** Something needed cannot be read. */
export const unreadable: Blocker = { refusals: [], unreadable: true };

/** The request is wrong; `option` is the option at fault, if any. */
export function wrong(problem: Problem, option?: string): Blocker {
  return { ...free, problem: option === undefined ? problem : { ...problem, option } };
}

/** Files are in the way. */
export function refused(...refusals: readonly Obstacle[]): Blocker {
  return { ...free, refusals };
}
