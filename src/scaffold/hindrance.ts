import type { Obstacle } from './obstacles.ts';
import type { Problem } from './problem.ts';

/** What is to be made. */
export interface NewRequest {
  /** A kind of document. */
  readonly kind: string;
  /** As typed; becomes the name of a file or folder, and the title when none is given. */
  readonly name: string;
  /** For a dossier: the folder in which its own comes. For another document: the dossier. */
  readonly folder?: string | undefined;
}

/** What stands in the way of something new; nothing of this when all is well. */
export interface Hindrance {
  /** The request itself cannot be used; `option` when it is an answer. */
  readonly problem?: (Problem & { readonly option?: string | undefined }) | undefined;
  /** What a person made lies where something new was to come. */
  readonly refusals: readonly Obstacle[];
  /** Something that is needed could not be read; the findings say what. */
  readonly unreadable: boolean;
}

/** Nothing hinders. */
export const free: Hindrance = { refusals: [], unreadable: false };
