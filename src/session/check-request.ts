import type { Status } from '../model/status.ts';

/** Which documents to read, and how strictly to judge them. */
export interface CheckRequest {
  /** Dossiers, folders above them, or single documents. */
  readonly paths: readonly string[];
  /**
   * Judges as a draft or a final, whatever `status` says. A final judged as a draft is also built as one; a
   * draft is never built as a final. Default: each document by its own `status`.
   */
  readonly profile?: Status | undefined;
  /** Takes only the dossiers of this shard; the request as a whole is judged all the same. Default: all. */
  readonly shard?: Shard | undefined;
  /** Takes only dossiers in which, or in what they share, something changed since a revision. Default: all. */
  readonly onlyChanged?: string | undefined;
  /** How many dossiers are worked on at the same time, each in a process of its own. Default: 1, in this one. */
  readonly jobs?: number | undefined;
  /** Called before each step, and awaited. */
  readonly progress?: ((step: Step) => void | Promise<void>) | undefined;
}

/** One of `total` parts that the dossiers are divided in; `number` from 1. */
export interface Shard {
  readonly number: number;
  readonly total: number;
}

/** A step of the work, reported before it is done. */
export interface Step {
  readonly action: 'read' | 'write' | 'save' | 'repeat';
  /** Number of the document, from 1. */
  readonly number: number;
  readonly total: number;
  /** The dossier read, the document and format written, the output folder, or how a build differs. */
  readonly name: string;
}
