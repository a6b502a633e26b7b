import { collectGarbage } from '../host/collect-garbage.ts';
import type { Host } from '../host/host.ts';
import { forgetMemoized } from '../memoize/memory.ts';
import type { CheckRequest } from '../session/check-request.ts';
import type { Source } from '../session/find-sources.ts';
import type { Outcome } from '../session/outcome.ts';
import { readSession } from '../session/read-session.ts';
import type { Session } from '../session/session.ts';

/** A dossier to work on. */
export interface AskedSource extends Source {
  /** Nothing may be written because of the request as a whole, such as a wrong path beside good ones. */
  readonly isStopped: boolean;
}

/** Does all the work on one dossier. @throws HostError when its files cannot be read or written */
export type DossierWork = (source: AskedSource, progress: CheckRequest['progress']) => Promise<Outcome>;

/** A dossier that was read. */
export interface ReadSource {
  readonly source: AskedSource;
  readonly session: Session;
  readonly progress: CheckRequest['progress'];
}

/**
 * Returns work that reads a dossier and gives it to `finish`, in this process. A dossier is forgotten before
 * the next is read, so that memory does not grow with their number.
 */
export function inThisProcess(
  request: CheckRequest,
  host: Host,
  finish: (read: ReadSource) => Promise<Outcome>,
): DossierWork {
  let isFirst = true;
  return async (source, progress) => {
    if (!isFirst) {
      forgetMemoized();
      collectGarbage();
    }
    isFirst = false;
    const session = await readSession({ ...request, dossiers: [source], findings: [], progress }, host);
    return finish({ source, session, progress });
  };
}
