import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { isReadFor } from '../session/documents-in.ts';
import { findSources } from '../session/find-sources.ts';
import { outcomeOf } from '../session/outcome.ts';
import { readSession } from '../session/read-session.ts';
import { hasError } from '../session/session.ts';
import type { Inspection } from './check.ts';
import { type LiveRequest, liveViews } from './live-views.ts';

/** Which documents to render, and in which views. */
export interface RenderRequest extends Pick<CheckRequest, 'paths' | 'profile'>, LiveRequest {}

/** An outcome, also by document. */
export interface Rendering extends Inspection {
  /** Findings per document, by file, in the order of `diagnostics`. */
  readonly byDocument: ReadonlyMap<string, readonly Diagnostic[]>;
}

/**
 * Does what `inspect` does and meanwhile shows the requested views, each as soon as it is ready. Writes
 * nothing.
 *
 * @throws HostError
 */
export async function render(request: RenderRequest, host: Host): Promise<Rendering> {
  const live = liveViews(request, host);
  const session = await readSession({ ...request, ...findSources(request, host) }, host, live.early);
  if (!hasError(session.findings)) await live.late();
  // The rules have already reported most of what stops a writer.
  const said = new Set(session.findings.map(({ diagnostic }) => JSON.stringify(diagnostic)));
  for (const diagnostic of live.found) if (!said.has(JSON.stringify(diagnostic))) session.report(diagnostic);
  const outcome = outcomeOf(session);
  const of = (loaded: LoadedDocument, dossier: Dossier) =>
    outcome.diagnostics.filter(({ span }) => isReadFor(loaded, span?.file ?? loaded.file, dossier));
  const byDocument = new Map(
    session.dossiers.flatMap(({ dossier }) =>
      documentsOf(dossier).map((loaded) => [loaded.file, of(loaded, dossier)] as const),
    ),
  );
  return { ...outcome, dossiers: session.dossiers, byDocument };
}
