import { type AllowedFinding, sortAllowed } from '../diagnostic/allowed-finding.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import type { Refusal } from '../output/refusal.ts';
import type { Session } from './session.ts';

/** What came of a check or a build. */
export interface Outcome {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that stand in the way, in the same order. */
  readonly blocking: readonly Diagnostic[];
  /** Findings that the author lets stand, with the reason; not among `diagnostics`. */
  readonly allowed: readonly AllowedFinding[];
  /** Something stands in the way: an error, or a warning in a final document. Nothing was written then. */
  readonly blocked: boolean;
  /** How many documents were read. */
  readonly documents: number;
  /** Files of which the text was not gone over, because something in them or in their dossier cannot be read (that is reported). */
  readonly unchecked: readonly string[];
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Text of the formats that are shown rather than written. */
  readonly printed: string;
  /** Files in the way that are not the program's own: nothing was written. */
  readonly refusals: readonly Refusal[];
}

/** Returns the outcome of a session in which nothing was written. */
export function outcomeOf(session: Session): Outcome {
  const blocking = session.findings.filter(({ blocks }) => blocks);
  return {
    diagnostics: sortDiagnostics(session.findings.map(({ diagnostic }) => diagnostic)),
    blocking: sortDiagnostics(blocking.map(({ diagnostic }) => diagnostic)),
    allowed: sortAllowed(session.allowed),
    blocked: blocking.length > 0,
    documents: session.documents.length,
    unchecked: [...new Set(session.unchecked)].sort(),
    written: [],
    printed: '',
    refusals: [],
  };
}
