import type { Status } from '../model/status.ts';

/** Which documents are read, and how they are judged. */
export interface CheckRequest {
  /** Dossiers, folders above them, or single documents. */
  readonly paths: readonly string[];
  /**
   * Judges as a draft or as a final, whatever `status` says. A final is then also built as a draft; a draft never as a final.
   * Default: each document by its own `status`.
   */
  readonly profile?: Status | undefined;
  /** Hears what is about to be done, and is waited for. */
  readonly progress?: ((step: Step) => void | Promise<void>) | undefined;
}

/** One step of the work, before it is done. */
export interface Step {
  readonly action: 'read' | 'write' | 'save' | 'repeat';
  /** Which document this is, from 1, and of how many. */
  readonly number: number;
  readonly total: number;
  /** The dossier that is read, the document that is written and its form, the folder that gets them all, or how a build differs. */
  readonly name: string;
}
