import { check } from '../check/check.ts';
import { checkGlyphs } from '../check/missing-glyphs.ts';
import { checkSpelling } from '../check/spelling/check-spelling.ts';
import { suppress } from '../check/suppress.ts';
import { suppressionsOf } from '../check/suppressions.ts';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { SuppressedFinding } from '../diagnostic/suppressed-finding.ts';
import { withoutConsequences } from '../diagnostic/without-consequences.ts';
import type { Host } from '../host/host.ts';
import { recordingHost } from '../host/recording-host.ts';
import { dossierFiles } from '../load/dossier-files.ts';
import { loadDossier } from '../load/load-dossier.ts';
import { sentVersions } from '../load/sent-versions.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { Status } from '../model/status.ts';
import { assemble } from './assemble.ts';
import type { CheckRequest } from './check-request.ts';
import { isReadFor, statusIn, wantedIn } from './documents-in.ts';
import type { Sources } from './find-sources.ts';
import { judging } from './judging.ts';
import { type Finding, hasError, type ReadDossier, type ReadyDocument, type Session } from './session.ts';

/**
 * Takes the documents of sources through every stage before the writers: load (which parses), compose, resolve, check.
 * `resolved` receives the documents of a dossier before the rules check them, and whether there is no error
 * so far.
 */
export async function readSession(
  { dossiers: sources, findings: earlier, profile, progress }: Sources & Omit<CheckRequest, 'paths'>,
  host: Host,
  resolved?: (documents: readonly Document[], isSound: boolean) => Promise<void>,
): Promise<Session> {
  const documents: ReadyDocument[] = [];
  const found = sources.flatMap((source) => source.found);
  const findings = [...earlier];
  const suppressed: SuppressedFinding[] = [];
  const dossiers: ReadDossier[] = [];
  const unchecked: string[] = [];
  const report = judging(findings, () => profile ?? 'final');

  for (const [index, { folder, only }] of found.entries()) {
    await progress?.({ action: 'read', number: index + 1, total: found.length, name: only ?? folder });
    const disk = recordingHost(host);
    const { dossier, early, suppressor } = readDossier(folder, disk, profile, findings);
    const { report } = suppressor;
    const wanted = dossier ? wantedIn(dossier, only) : [];
    if (profile === 'final') for (const loaded of wanted) reportStillDraft(loaded, report);
    early.forEach(report);
    if (!dossier) {
      unchecked.push(...(only === undefined ? dossierFiles(folder, disk) : [only]));
      continue;
    }

    const later = withoutConsequences(report, early, dossier.resources.roots);
    const ready = assemble(dossier, wanted, report, later);
    dossiers.push({ dossier, documents: ready.all });
    await resolved?.(ready.all, !hasError(findings));
    const made = ready.wanted.map(({ document }) => document);
    const lost = wanted.filter((loaded) => !ready.wanted.some((each) => each.loaded === loaded));
    unchecked.push(...lost.map(({ file }) => file), ...((only === undefined && dossier.unreadable) || []));
    check(made, { ...dossier, sent: sentVersions(dossier, disk) }, later);
    await checkSpelling(made, dossier, disk, later);
    for (const document of made) checkGlyphs(document, disk, later);
    suppressor.reportUnused(made, dossier);
    for (const { loaded, document } of ready.wanted) {
      const own = suppressor.suppressed.filter(
        ({ diagnostic: { span } }) => !span || isReadFor(loaded, span.file, dossier),
      );
      const { all: siblings } = ready;
      documents.push({ document, siblings, loaded, dossier, inputs: disk.inputs, report, suppressed: own });
      suppressed.push(...own);
    }
  }
  return { documents, findings, suppressed, dossiers, unchecked, report };
}

/** Loads a dossier. `early` holds its findings: until it is loaded, nobody knows whether it is a draft. */
function readDossier(folder: string, host: Host, profile: Status | undefined, findings: Finding[]) {
  const early: Diagnostic[] = [];
  const collect: Report = (diagnostic) => early.push(diagnostic);
  const authored = loadDossier(folder, host, collect);
  const dossier = authored && profile === 'draft' ? asDraft(authored) : authored;
  const statusAt = (file?: string) => profile ?? (dossier && statusIn(dossier, file));
  const suppressions = dossier ? suppressionsOf(dossier, collect) : [];
  return { dossier, early, suppressor: suppress(suppressions, judging(findings, statusAt)) };
}

/** Reports that a document judged as a final has the status of a draft, so that a build makes a draft. */
function reportStillDraft({ data }: LoadedDocument, report: Report): void {
  if (!('status' in data) || data.status.value === 'final') return;
  const { status } = data;
  report({
    rule: 'profile/still-draft',
    severity: 'info',
    message: `Dit document blijft een concept: \`status\` (${status.label}) is niet \`final\`.`,
    note: 'Alleen `status` maakt een document definitief; `--profile final` kijkt er alleen strenger naar.',
    help: 'Zet `status: final` als de tekst klaar is om te tekenen.',
    span: status.span,
  });
}

/** Returns the dossier with all its documents as drafts; names, watermarks and blanks follow from that. */
function asDraft(dossier: Dossier): Dossier {
  return { ...dossier, main: draftOf(dossier.main), companions: dossier.companions?.map(draftOf) };
}

function draftOf<D extends LoadedDocument>(document: D): D {
  const { data } = document;
  if (!('status' in data) || data.status.value !== 'final') return document;
  return { ...document, data: { ...data, status: { ...data.status, value: 'draft' as const } } };
}
