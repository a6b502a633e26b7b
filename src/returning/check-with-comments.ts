import { check } from '../build/check.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import type { Elsewhere } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { findSources } from '../session/find-sources.ts';
import type { Outcome } from '../session/outcome.ts';
import { ReturnedComments } from './returned-comments.ts';

/** What to check, and Word files that came back. */
export interface CommentsRequest extends CheckRequest {
  readonly comments: readonly string[];
}

/** Checks documents; the comments in Word files that came back are findings at the line that they are about. @throws HostError */
export async function checkWithComments(
  { comments, ...request }: CommentsRequest,
  host: Host,
  elsewhere?: Elsewhere,
): Promise<Outcome> {
  const outcome = await check(request, host, elsewhere);
  const folders = findSources(request, host).dossiers.map(({ folder }) => folder);
  const { diagnostics, refusals } = await new ReturnedComments().findings(comments, folders, host);
  return {
    ...outcome,
    refusals: [...outcome.refusals, ...refusals],
    diagnostics: sortDiagnostics([...outcome.diagnostics, ...diagnostics]),
  };
}
