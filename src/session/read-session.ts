import { allowancesOf } from '../check/allowances.ts';
import { allowing } from '../check/allowing.ts';
import { check } from '../check/check.ts';
import { checkGlyphs } from '../check/missing-glyphs.ts';
import { reportStillDraft } from '../check/still-draft.ts';
import type { AllowedFinding } from '../diagnostic/allowed-finding.ts';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { withoutConsequences } from '../diagnostic/without-consequences.ts';
import type { Host } from '../host/host.ts';
import { recordingHost } from '../host/recording-host.ts';
import { dossierFiles } from '../load/dossier-files.ts';
import { findDossiers } from '../load/find-dossiers.ts';
import { loadDossier } from '../load/load-dossier.ts';
import { asDraft } from '../model/as-draft.ts';
import type { Document } from '../model/document.ts';
import type { Status } from '../model/status.ts';
import { assemble } from './assemble.ts';
import type { CheckRequest } from './check-request.ts';
import { isReadFor, statusIn, wantedIn } from './documents-in.ts';
import { type Finding, hasError, type ReadDossier, type ReadyDocument, type Session } from './session.ts';

/**
 * Takes documents through every stage before the writers: load (which parses), compose, resolve, check. `resolved` hears the documents of a
 * dossier before the rules go over them, and whether no error was found so far.
 */
export async function readSession(
  { paths, profile, progress }: CheckRequest,
  host: Host,
  resolved?: (documents: readonly Document[], isSound: boolean) => Promise<void>,
): Promise<Session> {
  const documents: ReadyDocument[] = [];
  const findings: Finding[] = [];
  const allowed: AllowedFinding[] = [];
  const dossiers: ReadDossier[] = [];
  const unchecked: string[] = [];
  const reportFor =
    (statusAt: (file: string | undefined) => Status | undefined): Report =>
    (diagnostic) => {
      const { severity, span } = diagnostic;
      const status = profile ?? statusAt(span?.file);
      findings.push({
        diagnostic,
        blocks: severity === 'error' || (severity === 'warning' && status === 'final'),
      });
    };

  const found = findDossiers(
    paths,
    host,
    reportFor(() => 'final'),
  );
  for (const [index, { folder, only }] of found.entries()) {
    await progress?.({ action: 'read', number: index + 1, total: found.length, name: only ?? folder });
    const disk = recordingHost(host);
    const early: Diagnostic[] = []; // until the data are there, nobody knows whether this is a draft
    const asTyped = loadDossier(folder, disk, (diagnostic) => early.push(diagnostic));
    const dossier = asTyped && profile === 'draft' ? asDraft(asTyped) : asTyped;
    const allowances = dossier ? allowancesOf(dossier, (diagnostic) => early.push(diagnostic)) : [];
    const permit = allowing(
      allowances,
      reportFor((file) => dossier && statusIn(dossier, file)),
    );
    const { report } = permit;
    const wanted = dossier ? wantedIn(dossier, only) : [];
    if (profile === 'final') for (const loaded of wanted) reportStillDraft(loaded, report);
    early.forEach(report);
    if (!dossier) {
      unchecked.push(...(only === undefined ? dossierFiles(folder, disk) : [only]));
      continue;
    }

    const later = withoutConsequences(report, early, host.templates);
    const ready = assemble(dossier, wanted, report, later);
    dossiers.push({ dossier, documents: ready.all });
    await resolved?.(ready.all, !hasError(findings));
    const made = ready.wanted.map(({ document }) => document);
    const lost = wanted.filter((loaded) => !ready.wanted.some((each) => each.loaded === loaded));
    unchecked.push(
      ...lost.map(({ file }) => file),
      ...(only === undefined ? (dossier.unreadable ?? []) : []),
    );
    check(made, dossier, later);
    for (const document of made) checkGlyphs(document, disk, later);
    permit.reportUnused(made, dossier);
    for (const { loaded, document } of ready.wanted) {
      const own = permit.allowed.filter(
        ({ diagnostic: { span } }) => !span || isReadFor(loaded, span.file, dossier),
      );
      documents.push({
        document,
        siblings: ready.all,
        loaded,
        dossier,
        inputs: disk.inputs,
        report,
        allowed: own,
      });
      allowed.push(...own);
    }
  }
  return { documents, findings, allowed, dossiers, unchecked, report: reportFor(() => 'final') };
}
