import type { Findings } from '../diagnostic/findings.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import { sortSuppressed } from '../diagnostic/suppressed-finding.ts';
import type { Refusal } from '../output/refusal.ts';
import type { Session } from './session.ts';

/** The result of a check or a build. */
export interface Outcome extends Findings {
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
