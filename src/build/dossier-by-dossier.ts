import type { Host } from '../host/host.ts';
import { forgetMemoized } from '../memoize/memory.ts';
import type { CheckRequest, Step } from '../session/check-request.ts';
import { findOutputSources } from '../session/find-sources.ts';
import { joinOutcomes, type Outcome, outcomeOf } from '../session/outcome.ts';
import { readSession } from '../session/read-session.ts';
import type { Session } from '../session/session.ts';

/** A dossier that was read. */
export interface ReadSource {
  readonly folder: string;
  readonly session: Session;
  readonly progress: CheckRequest['progress'];
  /** Nothing may be written because of the request as a whole, such as a wrong path beside good ones. */
  readonly isStopped: boolean;
}

/**
 * Reads the dossiers of a request one at a time and gives each to `finish`. A dossier is forgotten before the
 * next is read, so that memory does not grow with their number, and what is wrong with one stops no other.
 *
 * @throws HostError, unless files were written before: the outcome then tells which, and what stopped it
 */
export async function dossierByDossier(
  request: CheckRequest,
  host: Host,
  finish: (read: ReadSource) => Promise<Outcome>,
): Promise<Outcome> {
  const { dossiers, findings } = findOutputSources(request, host);
  const { shard } = request;
  const outcomes = [outcomeOf({ findings, documents: [], suppressed: [], unchecked: [] })];
  const isStopped = findings.some(({ blocks }) => blocks);
  for (const [index, source] of dossiers.entries()) {
    if (index > 0) forgetMemoized();
    // Of many the reader wants to know which dossier, of one which document.
    const counted = dossiers.length > 1 && { number: index + 1, total: dossiers.length };
    const progress = request.progress && ((step: Step) => request.progress?.({ ...step, ...counted }));
    try {
      const session = await readSession({ ...request, dossiers: [source], findings: [], progress }, host);
      outcomes.push(await finish({ folder: source.folder, session, progress, isStopped }));
    } catch (error) {
      if (outcomes.every(({ written }) => written.length === 0)) throw error;
      const { withheld, ...outcome } = joinOutcomes(outcomes);
      const rest = dossiers.slice(index).map(({ folder }) => folder);
      return { ...outcome, shard, withheld: [...withheld, ...rest], stopped: { by: error } };
    }
  }
  return { ...joinOutcomes(outcomes), shard };
}
