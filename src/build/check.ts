import { respell } from '../check/spelling/respell.ts';
import type { Elsewhere } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { findSources } from '../session/find-sources.ts';
import { type Outcome, outcomeOf } from '../session/outcome.ts';
import { readSession } from '../session/read-session.ts';
import type { ReadDossier, Session } from '../session/session.ts';
import { dossierByDossier } from './dossier-by-dossier.ts';
import { type DossierWork, inThisProcess } from './dossier-work.ts';
import { foresee } from './foresee.ts';

/** An outcome with the dossiers it is about. */
export interface Inspection extends Outcome {
  /** Every dossier whose data could be loaded, with the documents that could be composed. */
  readonly dossiers: readonly ReadDossier[];
}

/** Checks documents and writes nothing. @throws HostError when a file cannot be read */
export async function check(request: CheckRequest, host: Host, elsewhere?: Elsewhere): Promise<Outcome> {
  return dossierByDossier({ name: 'check', work: checkWork(request, host) }, request, host, elsewhere);
}

/** Returns what `check` does with each dossier. */
export function checkWork(request: CheckRequest, host: Host): DossierWork {
  return inThisProcess(request, host, async ({ session }) => judge(session));
}

/** Does what `check` does, with fixes for misspelt words too, which take longer to find. @throws HostError */
export async function checkForFixes(request: CheckRequest, host: Host): Promise<Outcome> {
  const work = inThisProcess(request, host, async ({ session }) => {
    const outcome = judge(session);
    return { ...outcome, diagnostics: await respell(outcome.diagnostics, session.dossiers, host) };
  });
  return dossierByDossier({ name: 'check', work }, request, host);
}

/** Does what `check` does and also returns the dossiers, for an editor. @throws HostError */
export async function inspect(request: CheckRequest, host: Host): Promise<Inspection> {
  const session = await readSession({ ...request, ...findSources(request, host) }, host);
  return { ...judge(session), dossiers: session.dossiers };
}

function judge(session: Session): Outcome {
  foresee(session.documents, session.report);
  return outcomeOf(session);
}
