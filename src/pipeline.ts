/**
 * The program on one page. Clients (the command line, the editor, the preview) call `build`, `check` and `render` and print the
 * outcome; nothing below them prints. Stages share the model and nothing else: what one needs of another is handed over here.
 */
import { assemble, type Layouts, withPages } from './assemble.ts';
import { allowancesOf } from './check/allowances.ts';
import { allowing } from './check/allowing.ts';
import { check as checkRules } from './check/check.ts';
import { explain } from './check/explain.ts';
import { allowableFindings, knownFinding } from './check/known-findings.ts';
import { checkGlyphs } from './check/missing-glyphs.ts';
import { rules } from './check/rules.ts';
import { reportStillDraft } from './check/still-draft.ts';
import { composeMarkdown } from './compose/compose-markdown.ts';
import { type AllowedFinding, sortAllowed } from './diagnostic/allowed-finding.ts';
import type { Diagnostic, Report } from './diagnostic/diagnostic.ts';
import type { RuleTexts } from './diagnostic/findings.ts';
import { sortDiagnostics } from './diagnostic/sort-diagnostics.ts';
import { withoutConsequences } from './diagnostic/without-consequences.ts';
import { attachmentsIn, foresee, originOf, type ReadyDocument } from './foresee.ts';
import type { Elsewhere } from './host/elsewhere.ts';
import type { Host } from './host/host.ts';
import { knownCommits } from './host/known-commits.ts';
import { mergedInputs, recordingHost } from './host/recording-host.ts';
import { type EditorSchema, editorSchemas } from './kinds/editor-schemas.ts';
import { kinds } from './kinds/kinds.ts';
import { KnownPages, type LiveRequest, liveViews, type Shown, type View } from './live-views.ts';
import { dossierFiles } from './load/dossier-files.ts';
import { dossierAround as around, type Found, findDossiers } from './load/find-dossiers.ts';
import { loadDossier } from './load/load-dossier.ts';
import { loadProject } from './load/load-project.ts';
import { asDraft } from './model/as-draft.ts';
import type { Document } from './model/document.ts';
import { documentsOf } from './model/documents-of.ts';
import type { Dossier, LoadedDocument } from './model/dossier.ts';
import type { Project } from './model/project.ts';
import type { Status } from './model/status.ts';
import { statusOf } from './model/status-of.ts';
import type { Output } from './output/output.ts';
import { fileNameOf } from './output/output-names.ts';
import { type Published, publish } from './output/publish.ts';
import { publishSealed } from './output/publish-sealed.ts';
import type { Refusal } from './output/refusal.ts';
import { sealed } from './output/seal.ts';
import { type Reproduction, reproduce as reproduceJob } from './reproduce/reproduce.ts';
import type { AddressOf } from './resolve/page-ranges.ts';
import {
  type CreateRequest,
  type Creation,
  createNew,
  type Preparation,
  prepareNew,
} from './scaffold/create-new.ts';
import { writers } from './write/writers.ts';

/** What can be asked for: a writer's format, or the Markdown that the template made. */
export type Format = keyof typeof writers | 'markdown';

export interface CheckRequest {
  /** Dossiers, folders above them, or single documents. */
  readonly paths: readonly string[];
  /**
   * Judges as a draft or as a final, whatever `status` says. A final is then also built as a draft; a draft never as a final.
   * Default: each document by its own `status`.
   */
  readonly profile?: Status | undefined;
  /** Hears what is about to be done, and is waited for. */
  readonly progress?: ((step: Step) => void | Promise<void>) | undefined;
}
/** One step of the work, before it is done. */
export interface Step {
  readonly action: 'read' | 'write' | 'save' | 'repeat';
  /** Which document this is, from 1, and of how many. */
  readonly number: number;
  readonly total: number;
  /** The dossier that is read, the document that is written and its form, the folder that gets them all, or how a build differs. */
  readonly name: string;
}
export interface BuildRequest extends CheckRequest {
  /** Folder that gets `<dossier>/<document>.<extension>`. */
  readonly out: string;
  readonly formats: readonly Format[];
}
export interface Outcome {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that stand in the way, in the same order. */
  readonly blocking: readonly Diagnostic[];
  /** Findings that the author lets stand, with the reason; not among `diagnostics`. */
  readonly allowed: readonly AllowedFinding[];
  /** Something stands in the way: an error, or a warning in a final document. Nothing was written then. */
  readonly blocked: boolean;
  /** How many documents were read. */
  readonly documents: number;
  /** Files of which the text was not gone over, because something in them or in their dossier cannot be read (that is reported). */
  readonly unchecked: readonly string[];
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Text of the formats that are shown rather than written. */
  readonly printed: string;
  /** Files in the way that are not the program's own: nothing was written. */
  readonly refusals: readonly Refusal[];
}

/** Reads documents and says what is wrong with them. Writes nothing. @throws HostError when a file cannot be read */
export async function check(request: CheckRequest, host: Host): Promise<Outcome> {
  const job = await read(request, host);
  foresee(job.documents, host, job.report);
  return outcomeOf(job);
}

/** What was found, with what it was found in. */
export interface Inspection extends Outcome {
  /** Every dossier of which the data could be had, and its documents as far as they could be made. */
  readonly dossiers: readonly { readonly dossier: Dossier; readonly documents: readonly Document[] }[];
}

/** Does what `check` does, for who also wants to see the dossiers: an editor. @throws HostError when a file cannot be read */
export async function inspect(request: CheckRequest, host: Host): Promise<Inspection> {
  const job = await read(request, host);
  foresee(job.documents, host, job.report);
  return { ...outcomeOf(job), dossiers: job.dossiers };
}

/** Returns the folder of the dossier that a file belongs to, if any. @throws HostError */
export function dossierAround(file: string, host: Host): string | undefined {
  return around(file, host);
}

export interface RenderRequest extends Pick<CheckRequest, 'paths' | 'profile'>, LiveRequest {}
export interface Rendering extends Inspection {
  /** What was found for each document that there is, by its file, in the same order. */
  readonly byDocument: ReadonlyMap<string, readonly Diagnostic[]>;
}
export { KnownPages, type Shown, type View };

/** Does what `inspect` does, and makes documents as someone looks at them meanwhile, each as soon as it can be shown. Writes nothing. @throws HostError */
export async function render(request: RenderRequest, host: Host): Promise<Rendering> {
  const live = liveViews(request, host);
  const job = await read(request, host, live.early);
  if (!hasError(job.findings)) await live.late();
  // What stops a writer, the rules have mostly said already.
  const said = new Set(job.findings.map(({ diagnostic }) => JSON.stringify(diagnostic)));
  for (const diagnostic of live.found) if (!said.has(JSON.stringify(diagnostic))) job.report(diagnostic);
  const outcome = outcomeOf(job);
  const of = (loaded: LoadedDocument, dossier: Dossier) =>
    outcome.diagnostics.filter(({ place }) => isOf(loaded, place?.file ?? loaded.file, dossier));
  const byDocument = new Map(
    job.dossiers.flatMap(({ dossier }) =>
      documentsOf(dossier).map((loaded) => [loaded.file, of(loaded, dossier)] as const),
    ),
  );
  return { ...outcome, dossiers: job.dossiers, byDocument };
}

/** Returns the dossiers at paths, and the one document of it that a path names; says nothing of what is no dossier. @throws HostError */
export function dossiersAt(paths: readonly string[], host: Host): readonly Found[] {
  return findDossiers(paths, host, () => {});
}

/** Returns a dossier as it was typed; nothing when its data cannot be had. Says nothing of what is wrong with it. @throws HostError */
export function dossierIn(folder: string, host: Host): Dossier | undefined {
  return loadDossier(folder, host, () => {});
}

/** Returns what people call a kind of document: "raadsbrief". */
export function kindLabel(kind: string): string | undefined {
  return kinds[kind]?.label;
}

/** Returns what there is to choose from in the project. */
export function projectOf(host: Host): Project {
  return loadProject(host, () => {});
}

/** Builds documents; writes all of them or, when anything stands in the way, none. @throws HostError */
export async function build(request: BuildRequest, host: Host): Promise<Outcome> {
  const job = await read(request, host);
  if (outcomeOf(job).blocked) return outcomeOf(job);

  const outputs: Output[] = [];
  const printed: string[] = [];
  const layouts: Layouts = new Map();
  const total = job.documents.length;
  const commitOf = knownCommits(host);
  for (const [index, ready] of job.documents.entries()) {
    const { loaded, dossier, report, allowed } = ready;
    const disk = recordingHost(host);
    let plain: Document | undefined;
    for (const format of request.formats) {
      const name = `${loaded.file} (${format})`;
      await request.progress?.({ action: 'write', number: index + 1, total, name });
      if (format === 'markdown') {
        printed.push(composeMarkdown(loaded, dossier, report) ?? '');
        continue;
      }
      const { extension, holdsAttachments, linksDocuments, write } = writers[format];
      const inPages = (addressOf?: AddressOf) =>
        withPages(ready.document, ready.siblings, host, report, layouts, addressOf);
      plain ??= await inPages();
      const document = linksDocuments && extension ? await inPages(addressesIn(job, extension)) : plain;
      if (!document) break;
      const origin = originOf(ready, host, commitOf);
      const attachments = holdsAttachments ? attachmentsIn(document, ready, host) : [];
      const written = attachments && (await write(document, disk, report, attachments, origin));
      if (!written) continue;
      const { bytes, beside } = written;
      const output = { document, dossier, inputs: mergedInputs(ready.inputs(), disk.inputs()), allowed };
      if (!extension) printed.push(new TextDecoder().decode(bytes));
      else outputs.push({ ...output, extension, bytes });
      if (beside && extension) outputs.push({ ...output, ...beside(fileNameOf(document, extension)) });
    }
  }
  if (outcomeOf(job).blocked) return outcomeOf(job);
  if (outputs.length > 0)
    await request.progress?.({ action: 'save', number: total, total, name: request.out });
  const published = publish(outputs, request.out, host, job.report);
  return { ...outcomeOf(job), ...published, printed: printed.join('\n') };
}

/** What is written of a document in this build, as seen from what is written of another of its dossier. */
function addressesIn({ documents }: Job, extension: string): AddressOf {
  return (file) => {
    const found = documents.find(({ document }) => document.file === file);
    return found && fileNameOf(found.document, extension);
  };
}

export interface ReproduceRequest extends Pick<BuildRequest, 'paths' | 'out' | 'progress'> {
  /** Words of the command line for both builds, without paths and `--out`. */
  readonly options: readonly string[];
}
export type { Reproduction };

/** Builds documents twice in processes of their own and compares them, also with what lies in `out`. Writes nothing. @throws HostError */
export async function reproduce(
  { paths, out, options, progress }: ReproduceRequest,
  host: Host,
  elsewhere: Elsewhere,
): Promise<Reproduction> {
  // The first build says what is wrong with the paths.
  const dossiers = findDossiers(paths, host, () => {});
  const starting = (build: { number: number; name: string }) =>
    progress?.({ action: 'repeat', total: 2, ...build });
  return reproduceJob({ paths, dossiers, out, options, starting }, host, elsewhere);
}

/** Returns what a rule looks for and, unless its findings say so themselves, why and what to do. */
export function ruleTexts(id: string): RuleTexts | undefined {
  return rules.find((rule) => rule.id === id) ?? knownFinding(id);
}

export { allowableFindings as allowableRules, explain };

interface Job {
  readonly documents: readonly Ready[];
  readonly findings: readonly { diagnostic: Diagnostic; blocks: boolean }[];
  readonly allowed: readonly AllowedFinding[];
  readonly dossiers: Inspection['dossiers'];
  readonly unchecked: readonly string[];
  /** For what belongs to no single document. */
  readonly report: Report;
}

/** A document that has been through every stage before the writers. */
interface Ready extends ReadyDocument {
  /** What its author lets stand in it. */
  readonly allowed: readonly AllowedFinding[];
}

/**
 * Takes documents through every stage before the writers: load (which parses), compose, resolve, check. `resolved` hears the documents of a
 * dossier before the rules go over them, and whether no error was found so far.
 */
async function read(
  { paths, profile, progress }: CheckRequest,
  host: Host,
  resolved?: (documents: readonly Document[], isSound: boolean) => Promise<void>,
): Promise<Job> {
  const documents: Ready[] = [];
  const findings: { diagnostic: Diagnostic; blocks: boolean }[] = [];
  const allowed: AllowedFinding[] = [];
  const dossiers: Inspection['dossiers'][number][] = [];
  const unchecked: string[] = [];
  const reportFor =
    (statusAt: (file: string | undefined) => Status | undefined): Report =>
    (diagnostic) => {
      const { severity, place } = diagnostic;
      const status = profile ?? statusAt(place?.file);
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
    const wanted = dossier ? wantedOf(dossier, only) : [];
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
    checkRules(made, dossier, later);
    for (const document of made) checkGlyphs(document, disk, later);
    permit.reportUnused(made, dossier);
    for (const { loaded, document } of ready.wanted) {
      const own = permit.allowed.filter(
        ({ diagnostic: { place } }) => !place || isOf(loaded, place.file, dossier),
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

/** The documents that are asked for: one, or all that a dossier builds. */
function wantedOf(dossier: Dossier, only: string | undefined): readonly LoadedDocument[] {
  if (only === undefined) return documentsOf(dossier);
  return [...documentsOf(dossier), ...dossier.interventions].filter(({ file }) => file === only);
}

/** Whether a file is read for a document: its own, and for the main document all that is not of another. */
function isOf(loaded: LoadedDocument, file: string, { main, companions = [] }: Dossier): boolean {
  return loaded === main ? !companions.some((each) => each.file === file) : file === loaded.file;
}

/** The status of the document that a file belongs to; of what belongs to none, as a template, that of the main document. */
function statusIn(dossier: Dossier, file: string | undefined): Status {
  const own = documentsOf(dossier).find((each) => each.file === file);
  return statusOf(own ?? dossier.main, dossier);
}

function hasError(findings: Job['findings']): boolean {
  return findings.some(({ diagnostic }) => diagnostic.severity === 'error');
}

function outcomeOf(job: Job): Outcome {
  const blocking = job.findings.filter(({ blocks }) => blocks);
  return {
    diagnostics: sortDiagnostics(job.findings.map(({ diagnostic }) => diagnostic)),
    blocking: sortDiagnostics(blocking.map(({ diagnostic }) => diagnostic)),
    allowed: sortAllowed(job.allowed),
    blocked: blocking.length > 0,
    documents: job.documents.length,
    unchecked: [...new Set(job.unchecked)].sort(),
    written: [],
    printed: '',
    refusals: [],
  };
}

/** What became of something new, and what was wrong with the files it needed. */
type WithFindings<T> = T & { readonly diagnostics: readonly Diagnostic[] };

/** Says what may be asked about a new dossier or document, or what stands in its way. Writes nothing. @throws HostError */
export function prepare(request: CreateRequest, host: Host): WithFindings<Preparation> {
  const diagnostics: Diagnostic[] = [];
  const project = loadProject(host, (diagnostic) => diagnostics.push(diagnostic));
  return { ...prepareNew(request, project, host), diagnostics };
}

/** Makes a new dossier or document; all its files, or none when anything is in the way. @throws HostError */
export function create(request: CreateRequest, host: Host): WithFindings<Creation> {
  const diagnostics: Diagnostic[] = [];
  const project = loadProject(host, (diagnostic) => diagnostics.push(diagnostic));
  return { ...createNew(request, project, host), diagnostics };
}

/** Writes what editors read about our YAML into a folder; all of it, or nothing when a file in the way is not ours. @throws HostError */
export function writeSchemas(out: string, host: Host): Published {
  const files = editorSchemas().map(({ name, schema }) => ({
    path: `${out.replace(/(?<=.)\/+$/, '')}/${name}.schema.json`,
    bytes: sealed(schema),
  }));
  return publishSealed(files, host);
}

export { type EditorSchema, editorSchemas };
