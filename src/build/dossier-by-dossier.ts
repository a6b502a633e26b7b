import type { Elsewhere } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { limitYoungGeneration } from '../host/limit-young-generation.ts';
import type { CheckRequest, Step } from '../session/check-request.ts';
import { findOutputSources } from '../session/find-sources.ts';
import { joinOutcomes, type Outcome, outcomeOf } from '../session/outcome.ts';
import { byHelper, type DossierTask } from './by-helper.ts';
import type { DossierWork } from './dossier-work.ts';

/** What a disk says that will not take the other dossiers either. */
const ofWholeDisk: ReadonlySet<string> = new Set([
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'ENOFOLDER'],
]);

/** What a command does with a dossier. */
interface Command {
  readonly name: DossierTask['command'];
  readonly work: DossierWork;
}

/**
 * Works on the dossiers of a request, one at a time or, with `jobs`, as many as that. What is wrong with one
 * stops no other, unless the disk takes nothing more: then the outcome tells what was not reached.
 *
 * @throws HostError when that is the only dossier, or they cannot be found
 */
export async function dossierByDossier(
  { name, work }: Command,
  request: CheckRequest,
  host: Host,
  elsewhere?: Elsewhere,
): Promise<Outcome> {
  const { dossiers, findings, skipped } = findOutputSources(request, host);
  const isStopped = findings.some(({ blocks }) => blocks);
  const nothing = outcomeOf({ findings: [], documents: [], suppressed: [], unchecked: [] });
  const outcomes: Outcome[] = dossiers.map(({ folder }) => ({ ...nothing, withheld: [folder] }));
  const queue = dossiers.entries();
  let isFull = false;
  const follow = async (work: DossierWork) => {
    for (const [index, source] of queue) {
      if (isFull) return;
      const progress = countingDossiers(request.progress, index + 1, dossiers.length);
      try {
        outcomes[index] = await work({ ...source, isStopped }, progress);
      } catch (by) {
        if (dossiers.length === 1) throw by;
        const { folder } = source;
        const isLast = ofWholeDisk.has(HostError.in(by, folder)?.code ?? '');
        isFull ||= isLast;
        outcomes[index] = { ...nothing, withheld: [folder], failures: [{ folder, by, isLast }] };
      }
    }
  };
  const jobs = Math.min(request.jobs ?? 1, dossiers.length);
  const helpers = elsewhere && jobs > 1 ? Array.from({ length: jobs }, () => elsewhere.helper()) : [];
  if (helpers.length === 0 && dossiers.length > 1) limitYoungGeneration();
  const works = helpers.map((helper) => byHelper(helper, name, request, host));
  try {
    await Promise.all((works.length > 0 ? works : [work]).map(follow));
  } finally {
    for (const helper of helpers) helper.end();
  }
  const ofAll = outcomeOf({ findings, documents: [], suppressed: [], unchecked: [] });
  return { ...joinOutcomes([ofAll, ...outcomes]), shard: request.shard, skipped };
}

/** Of many dossiers the reader wants to know which one it is, of a single one which document. */
function countingDossiers(progress: CheckRequest['progress'], number: number, total: number) {
  return progress && total > 1 ? (step: Step) => progress({ ...step, number, total }) : progress;
}
