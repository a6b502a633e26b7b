import type { Findings } from '../diagnostic/findings.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import { sortSuppressed } from '../diagnostic/suppressed-finding.ts';
import type { Refusal } from '../output/refusal.ts';
import type { Session } from './session.ts';

/** The result of a check or a build: of a dossier, or of many. */
export interface Outcome extends Findings {
  /** Text of the formats that are printed instead of written. */
  readonly printed: string;
  /** Files in the way that the program did not write; nothing was written of their dossiers. */
  readonly refusals: readonly Refusal[];
  /** Where the disk refused, and so the rest was not reached; or the first dossier with a fault of the program. */
  readonly failed?: { readonly folder: string; readonly by: unknown } | undefined;
}

/** Returns the outcome of a session in which nothing was written. */
export function outcomeOf(
  session: Pick<Session, 'findings' | 'suppressed' | 'documents' | 'unchecked'>,
): Outcome {
  const blocking = session.findings.filter(({ blocks }) => blocks);
  return {
    diagnostics: sortDiagnostics(session.findings.map(({ diagnostic }) => diagnostic)),
    blocking: sortDiagnostics(blocking.map(({ diagnostic }) => diagnostic)),
    suppressed: sortSuppressed(session.suppressed),
    blocked: blocking.length > 0,
    documents: session.documents.length,
    unchecked: [...new Set(session.unchecked)].sort(),
    written: [],
    withheld: [],
    printed: '',
    refusals: [],
  };
}

/** Returns the outcomes of dossiers as one, in their order. */
export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    diagnostics: sortDiagnostics(outcomes.flatMap(({ diagnostics }) => diagnostics)),
    blocking: sortDiagnostics(outcomes.flatMap(({ blocking }) => blocking)),
    suppressed: sortSuppressed(outcomes.flatMap(({ suppressed }) => suppressed)),
    blocked: outcomes.some(({ blocked }) => blocked),
    documents: outcomes.reduce((sum, { documents }) => sum + documents, 0),
    unchecked: [...new Set(outcomes.flatMap(({ unchecked }) => unchecked))].sort(),
    written: outcomes.flatMap(({ written }) => written),
    withheld: outcomes.flatMap(({ withheld }) => withheld),
    printed: outcomes.flatMap(({ printed }) => printed || []).join('\n'),
    refusals: [
      ...new Map(outcomes.flatMap(({ refusals }) => refusals.map((each) => [each.path, each]))).values(),
    ],
  };
}
