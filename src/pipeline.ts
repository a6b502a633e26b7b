/**
 * The program on one page. Clients (the command line; later a preview and an editor) call `build` and `check` and print the
 * outcome; nothing below them prints. Stages share the model and nothing else: what one needs of another is handed over here.
 */
import { check as checkRules } from './check/check.ts';
import { compose } from './compose/compose.ts';
import { composeMarkdown } from './compose/compose-markdown.ts';
import type { Diagnostic, Report } from './diagnostic/diagnostic.ts';
import { sortDiagnostics } from './diagnostic/sort-diagnostics.ts';
import { withoutConsequences } from './diagnostic/without-consequences.ts';
import type { Host } from './host/host.ts';
import { type RecordingHost, recordingHost } from './host/recording-host.ts';
import { findDossiers } from './load/find-dossiers.ts';
import { loadDossier } from './load/load-dossier.ts';
import type { Document } from './model/document.ts';
import type { Dossier, LoadedDocument } from './model/dossier.ts';
import type { Status } from './model/gka-agenda.ts';
import type { Output } from './output/output.ts';
import { publish } from './output/publish.ts';
import type { Refusal } from './output/refusal.ts';
import { resolve } from './resolve/resolve.ts';
import { writers } from './write/writers.ts';

/** What can be asked for: a writer's format, or the Markdown that the template made. */
export type Format = keyof typeof writers | 'markdown';

export interface CheckRequest {
  /** Dossiers, folders above them, or single documents. */
  readonly paths: readonly string[];
}
export interface BuildRequest extends CheckRequest {
  /** Folder that gets `<dossier>/<document>.<extension>`. */
  readonly out: string;
  readonly formats: readonly Format[];
}
export interface Outcome {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Something stands in the way: an error, or a warning in a final document. Nothing was written then. */
  readonly blocked: boolean;
  /** How many documents were read. */
  readonly documents: number;
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Text of the formats that are shown rather than written. */
  readonly printed: string;
  /** Files in the way that are not the program's own: nothing was written. */
  readonly refusals: readonly Refusal[];
}

/** Reads documents and says what is wrong with them. Writes nothing. @throws HostError when a file cannot be read */
export function check(request: CheckRequest, host: Host): Outcome {
  return outcomeOf(read(request.paths, host));
}

/** Builds documents; writes all of them or, when anything stands in the way, none. @throws HostError */
export async function build(request: BuildRequest, host: Host): Promise<Outcome> {
  const job = read(request.paths, host);
  if (outcomeOf(job).blocked) return outcomeOf(job);

  const outputs: Output[] = [];
  const printed: string[] = [];
  for (const { document, loaded, dossier, disk, report } of job.documents) {
    for (const format of request.formats) {
      if (format === 'markdown') {
        printed.push(composeMarkdown(loaded, dossier, report) ?? '');
        continue;
      }
      const { extension, write } = writers[format];
      const bytes = await write(document, disk, report);
      if (bytes && extension) outputs.push({ document, dossier, extension, bytes, inputs: disk.inputs() });
      else if (bytes) printed.push(new TextDecoder().decode(bytes));
    }
  }
  if (outcomeOf(job).blocked) return outcomeOf(job);
  const published = publish(outputs, request.out, host, job.report);
  return { ...outcomeOf(job), ...published, printed: printed.join('\n') };
}

interface Job {
  readonly documents: readonly Ready[];
  readonly findings: readonly { diagnostic: Diagnostic; blocks: boolean }[];
  /** For what belongs to no single document. */
  readonly report: Report;
}

/** A document that has been through every stage before the writers. */
interface Ready {
  readonly document: Document;
  readonly loaded: LoadedDocument;
  readonly dossier: Dossier;
  /** Remembers what was read for this dossier, for the manifest. */
  readonly disk: RecordingHost;
  readonly report: Report;
}

/** Takes documents through every stage before the writers: load (which parses), compose, resolve, check. */
function read(paths: readonly string[], host: Host): Job {
  const documents: Ready[] = [];
  const findings: { diagnostic: Diagnostic; blocks: boolean }[] = [];
  const reportFor =
    (status: Status | undefined): Report =>
    (diagnostic) => {
      const { severity } = diagnostic;
      findings.push({
        diagnostic,
        blocks: severity === 'error' || (severity === 'warning' && status === 'final'),
      });
    };

  for (const { folder, only } of findDossiers(paths, host, reportFor('final'))) {
    const disk = recordingHost(host);
    const early: Diagnostic[] = []; // until the data are there, nobody knows whether this is a draft
    const dossier = loadDossier(folder, disk, (diagnostic) => early.push(diagnostic));
    const report = reportFor(dossier?.main.data.status.value);
    early.forEach(report);
    const loaded =
      only === undefined ? dossier?.main : dossier?.interventions.find((sheet) => sheet.file === only);
    if (!dossier || !loaded) continue;

    const composed = compose(loaded, dossier, report);
    if (!composed) continue;
    const later = withoutConsequences(report, early, host.templates);
    const document = resolve(composed, dossier, later);
    checkRules([document], dossier, later);
    documents.push({ document, loaded, dossier, disk, report });
  }
  return { documents, findings, report: reportFor('final') };
}

function outcomeOf(job: Job): Outcome {
  return {
    diagnostics: sortDiagnostics(job.findings.map(({ diagnostic }) => diagnostic)),
    blocked: job.findings.some(({ blocks }) => blocks),
    documents: job.documents.length,
    written: [],
    printed: '',
    refusals: [],
  };
}
