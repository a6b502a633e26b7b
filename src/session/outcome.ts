import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import { type SuppressedFinding, sortSuppressed } from '../diagnostic/suppressed-finding.ts';
import type { Refusal } from '../output/refusal.ts';
import type { Session } from './session.ts';

/** The result of a check or a build. */
export interface Outcome {
  /** Sorted by position. */
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics that block, in the same order. */
  readonly blocking: readonly Diagnostic[];
  /** Findings suppressed by the author, with the reason; not in `diagnostics`. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Whether anything blocks: an error, or a warning in a final. Nothing was written then. */
  readonly blocked: boolean;
  /** How many documents were read. */
  readonly documents: number;
  /**
   * Files whose text was not checked, because they or their dossier could not be read (which is reported).
   */
  readonly unchecked: readonly string[];
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Text of the formats that are printed instead of written. */
  readonly printed: string;
  /** Files in the way that the program did not write; nothing was written. */
  readonly refusals: readonly Refusal[];
}

/** Returns the outcome of a session in which nothing was written. */
export function outcomeOf(session: Session): Outcome {
  const blocking = session.findings.filter(({ blocks }) => blocks);
  return {
    diagnostics: sortDiagnostics(session.findings.map(({ diagnostic }) => diagnostic)),
    blocking: sortDiagnostics(blocking.map(({ diagnostic }) => diagnostic)),
    suppressed: sortSuppressed(session.suppressed),
    blocked: blocking.length > 0,
    documents: session.documents.length,
    unchecked: [...new Set(session.unchecked)].sort(),
    written: [],
    printed: '',
    refusals: [],
  };
}
