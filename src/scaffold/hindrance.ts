import type { Problem } from '../kinds/start/problem.ts';
import type { Obstacle } from './obstacles.ts';

/** What is to be made. */
export interface NewRequest {
  /** A kind of document. */
  readonly kind: string;
  /** As typed; becomes the name of a file or folder, and the title when none is given. Absent: what the kind is usually called. */
  readonly name?: string | undefined;
  /** For a dossier: the folder in which its own comes. For another document: the dossier. */
  readonly folder?: string | undefined;
  /** For a document about another: the file of the main document that it is about; says which dossier it is. */
  readonly about?: string | undefined;
}

/** What stands in the way of something new; nothing of this when all is well. */
export interface Hindrance {
  /** The request itself cannot be used; `option` when it is an answer, or what another option says. */
  readonly problem?: (Problem & { readonly option?: string | undefined }) | undefined;
  /** What a person made lies where something new was to come. */
  readonly refusals: readonly Obstacle[];
  /** Something that is needed could not be read; the findings say what. */
  readonly unreadable: boolean;
}

/** Nothing hinders. */
export const free: Hindrance = { refusals: [], unreadable: false };

/** Something that is needed cannot be read. */
export const unreadable: Hindrance = { refusals: [], unreadable: true };

/** Says that a request cannot be used; `option` when one of the options is to blame. */
export function wrong(problem: Problem, option?: string): Hindrance {
  return { ...free, problem: option === undefined ? problem : { ...problem, option } };
}

/** Says what lies in the way. */
export function refused(...refusals: readonly Obstacle[]): Hindrance {
  return { ...free, refusals };
}
