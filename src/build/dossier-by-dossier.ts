import { collectGarbage } from '../host/collect-garbage.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
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

/** What a disk says that will not take the other dossiers either. */
const ofWholeDisk: ReadonlySet<string> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EMFILE',
  'ENFILE',
  'ENOFOLDER',
]);

/**
 * Reads the dossiers of a request one at a time and gives each to `finish`. A dossier is forgotten before the
 * next is read, so that memory does not grow with their number, and what is wrong with one stops no other,
 * unless the disk takes nothing more: then the outcome tells what was not reached.
 *
 * @throws HostError when that is the only dossier, or they cannot be found
 */
export async function dossierByDossier(
  request: CheckRequest,
  host: Host,
  finish: (read: ReadSource) => Promise<Outcome>,
): Promise<Outcome> {
  const { dossiers, findings } = findOutputSources(request, host);
  const nothing = outcomeOf({ findings: [], documents: [], suppressed: [], unchecked: [] });
  const outcomes = [outcomeOf({ findings, documents: [], suppressed: [], unchecked: [] })];
  const isStopped = findings.some(({ blocks }) => blocks);
  for (const [index, source] of dossiers.entries()) {
    if (index > 0) {
      forgetMemoized();
      collectGarbage();
    }
    const progress = countingDossiers(request.progress, index + 1, dossiers.length);
    try {
      const session = await readSession({ ...request, dossiers: [source], findings: [], progress }, host);
      outcomes.push(await finish({ folder: source.folder, session, progress, isStopped }));
    } catch (error) {
      if (dossiers.length === 1) throw error;
      const { folder } = source;
      const isLast = ofWholeDisk.has(HostError.in(error, folder)?.code ?? '');
      const left = isLast ? dossiers.slice(index) : [source];
      const failures = [{ folder, by: error, isLast }];
      outcomes.push({ ...nothing, withheld: left.map((each) => each.folder), failures });
      if (isLast) break;
    }
  }
  return { ...joinOutcomes(outcomes), shard: request.shard };
}

/** Of many dossiers the reader wants to know which one it is, of a single one which document. */
function countingDossiers(progress: CheckRequest['progress'], number: number, total: number) {
  return progress && total > 1 ? (step: Step) => progress({ ...step, number, total }) : progress;
}
