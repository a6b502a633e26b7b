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
  /** Dossiers that the disk or the program itself failed on; all of them are in `withheld`. */
  readonly failures: readonly Failure[];
}

/** What was thrown while the program worked on a dossier. */
export interface Failure {
  readonly folder: string;
  readonly by: unknown;
  /** Whether the dossiers after it were not reached for that. */
  readonly isLast: boolean;
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
    unchanged: [],
    withheld: [],
    printed: '',
    refusals: [],
    failures: [],
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
    unchanged: outcomes.flatMap(({ unchanged }) => unchanged),
    withheld: outcomes.flatMap(({ withheld }) => withheld),
    printed: outcomes.flatMap(({ printed }) => printed || []).join('\n'),
    refusals: [
      ...new Map(outcomes.flatMap(({ refusals }) => refusals.map((each) => [each.path, each]))).values(),
    ],
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}
