import type { Host } from '../host/host.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { type Outcome, outcomeOf } from '../session/outcome.ts';
import { readSession } from '../session/read-session.ts';
import type { ReadDossier } from '../session/session.ts';
import { foresee } from './foresee.ts';

/** What was found, with what it was found in. */
export interface Inspection extends Outcome {
  /** Every dossier of which the data could be had, and its documents as far as they could be made. */
  readonly dossiers: readonly ReadDossier[];
}

/** Reads documents and says what is wrong with them. Writes nothing. @throws HostError when a file cannot be read */
export async function check(request: CheckRequest, host: Host): Promise<Outcome> {
  const { dossiers: _, ...outcome } = await inspect(request, host);
  return outcome;
}

/** Does what `check` does, for who also wants to see the dossiers: an editor. @throws HostError when a file cannot be read */
export async function inspect(request: CheckRequest, host: Host): Promise<Inspection> {
  const session = await readSession(request, host);
  foresee(session.documents, host, session.report);
  return { ...outcomeOf(session), dossiers: session.dossiers };
}
