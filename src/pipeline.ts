/**
 * The program's API: for the command line, the editor, the preview, and other programs. Clients call these
 * functions and print the outcome; nothing below them prints. `session/read-session.ts` takes a document
 * through the stages, `build/build.ts` writes it. Earlier results are memoized, which never changes the
 * outcome.
 */

import type { BuildRequest } from './build/build.ts';
import { explain } from './check/explain.ts';
import { knownFinding, suppressibleFindings } from './check/known-findings.ts';
import { rules } from './check/rules.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import type { RuleTexts } from './diagnostic/findings.ts';
import type { Elsewhere } from './host/elsewhere.ts';
import type { Host } from './host/host.ts';
import { type Import, type ImportRequest, importDraft as importFile } from './importing/import-draft.ts';
import { type EditorSchema, editorSchemas } from './kinds/editor-schemas.ts';
import { kinds } from './kinds/kinds.ts';
import { dossierAround, type Found, findDossiers } from './load/find-dossiers.ts';
import { projectParts } from './load/find-project.ts';
import { loadDossier } from './load/load-dossier.ts';
import { loadProject } from './load/load-project.ts';
import { surroundings } from './load/surroundings.ts';
import type { Dossier } from './model/dossier.ts';
import type { Project } from './model/project.ts';
import type { Published } from './output/publish.ts';
import { publishSealed } from './output/publish-sealed.ts';
import { sealed } from './output/seal.ts';
import { type Reproduction, reproduce as reproduceJob } from './reproduce/reproduce.ts';
import {
  type CreateRequest,
  type Creation,
  createNew,
  type Preparation,
  prepareNew,
} from './scaffold/create-new.ts';
import { createOwn, prepareOwn } from './scaffold/project/create-own.ts';
import {
  type Initiation,
  type InitRequest,
  initProject,
  prepareInit as prepareProject,
} from './scaffold/project/init-project.ts';
import { ownKind } from './scaffold/project/own-files.ts';

export { type BuildRequest, build, type Format } from './build/build.ts';
export { check, type Inspection, inspect } from './build/check.ts';
export { dossierTasks } from './build/dossier-tasks.ts';
export { liveRedline } from './build/live-redline.ts';
export type { Shown, View } from './build/live-views.ts';
export {
  type DossierRedline,
  type RedlineRequest,
  type Redlines,
  redlineDossiers,
  type Unmade,
} from './build/redline-dossiers.ts';
export { type Rendering, type RenderRequest, render } from './build/render.ts';
export { textChanges } from './build/text-changes.ts';
export { type RedlineFormat, type RedlineOutputRequest, writeRedlines } from './build/write-redlines.ts';
export { MAX_REASON, reasonProblem } from './check/reason-problem.ts';
export { respell } from './check/spelling/respell.ts';
export { suppressWithReason } from './check/suppress-with-reason.ts';
export { changesOf } from './fix/changes-of.ts';
export { chooseFixes } from './fix/choose-fixes.ts';
export { type Mended, mendFiles } from './fix/mend-files.ts';
export { type FixPlan, type FixRequest, planFixes } from './fix/plan-fixes.ts';
export { settingsOf, sharedAt } from './load/find-project.ts';
export { inspectOwnFile, ownFileAt } from './load/own-file.ts';
export { forgetMemoized } from './memoize/memory.ts';
export { type Applied, applyChanges, type FileChange } from './output/apply-changes.ts';
export { type Summary, type SummaryItem, type Topic, topics } from './redline/summary/summary.ts';
export { tellSummary } from './redline/summary/tell-summary.ts';
export { KnownPages } from './resolve/known-pages.ts';
export { type CommentsRequest, checkWithComments } from './returning/check-with-comments.ts';
export { receiveFiles } from './returning/receive-files.ts';
export type { ReceivedChange, ReceivedComment, ReceiveRequest, Reception } from './returning/reception.ts';
export { ReturnedComments } from './returning/returned-comments.ts';
export type { CheckRequest, Shard, Step } from './session/check-request.ts';
export type { Outcome } from './session/outcome.ts';
export { planUpgrade } from './upgrade/plan-upgrade.ts';
export {
  dossierAround,
  type EditorSchema,
  editorSchemas,
  explain,
  type Reproduction,
  suppressibleFindings as suppressibleRules,
};

/** Returns the dossiers at paths, and the document that a path names. Reports nothing. @throws HostError */
export function dossiersAt(paths: readonly string[], host: Host): readonly Found[] {
  return findDossiers(paths, host, () => {});
}

/** Returns a dossier as authored; undefined when it cannot be loaded. Reports nothing. @throws HostError */
export function dossierIn(folder: string, host: Host): Dossier | undefined {
  return loadDossier(folder, host, () => {});
}

/** Returns the Dutch name of a kind: "raadsbrief". */
export function kindLabel(kind: string): string | undefined {
  return kinds[kind]?.label;
}

/** Returns the choices that the project around a folder offers. @throws HostError */
export function projectOf(folder: string, host: Host): Project {
  return loadProject(folder, host, () => {});
}

/** Which documents to build twice. */
export interface ReproduceRequest extends Pick<BuildRequest, 'paths' | 'out' | 'progress'> {
  /** Command line words for both builds, without paths and `--out`. */
  readonly options: readonly string[];
}

/** Builds twice in separate processes and compares, also with `out`. Writes nothing. @throws HostError */
export async function reproduce(
  { paths, out, options, progress }: ReproduceRequest,
  host: Host,
  elsewhere: Elsewhere,
): Promise<Reproduction> {
  // Problems with the paths are reported by the first build.
  const found = findDossiers(paths, host, () => {});
  const dossiers = found.map((each) => ({ ...each, project: projectParts(each.folder, host) }));
  const starting = (build: { number: number; name: string }) =>
    progress?.({ action: 'repeat', total: 2, ...build });
  return reproduceJob({ paths, dossiers, out, options, starting }, host, elsewhere);
}

/** Returns what a rule looks for and, unless its findings say so themselves, why and what to do. */
export function ruleTexts(id: string): RuleTexts | undefined {
  return rules.find((rule) => rule.id === id) ?? knownFinding(id);
}

/** A result, and findings about the files it needed. */
type WithFindings<T> = T & { readonly diagnostics: readonly Diagnostic[] };

/** Returns the questions for something new, or what prevents it. Writes nothing. @throws HostError */
export function prepare(request: CreateRequest, host: Host): WithFindings<Preparation> {
  const diagnostics: Diagnostic[] = [];
  if (ownKind(request.kind)) return { ...prepareOwn(request, surroundings('.', host), host), diagnostics };
  const project = loadProject('.', host, (diagnostic) => diagnostics.push(diagnostic));
  return { ...prepareNew(request, project, host), diagnostics };
}

/** Creates a dossier, a document, a house style or a scheme: all files, or none when anything is in the way. @throws HostError */
export function create(request: CreateRequest, host: Host): WithFindings<Creation> {
  const diagnostics: Diagnostic[] = [];
  if (ownKind(request.kind)) return { ...createOwn(request, surroundings('.', host), host), diagnostics };
  const project = loadProject('.', host, (diagnostic) => diagnostics.push(diagnostic));
  return { ...createNew(request, project, host), diagnostics };
}

/** Makes a new document of a Word file, with what was guessed and what was lost. All files, or none. @throws HostError */
export function importDraft(request: ImportRequest, host: Host): WithFindings<Import> {
  const diagnostics: Diagnostic[] = [];
  const project = loadProject('.', host, (diagnostic) => diagnostics.push(diagnostic));
  return { ...importFile(request, project, host), diagnostics };
}

/** Returns the questions for a new project in a folder, or what prevents it. Writes nothing. @throws HostError */
export function prepareInit(request: InitRequest, host: Host): WithFindings<Preparation> {
  return { ...prepareProject(request, surroundings(request.folder, host), host), diagnostics: [] };
}

/** Makes a project of a folder; what is there stays. All files, or none when anything is in the way. @throws HostError */
export function init(request: InitRequest, host: Host): Initiation {
  return initProject(request, surroundings(request.folder, host), host);
}

/** Writes the JSON Schemas: all, or none when a file in the way is not ours. @throws HostError */
export function writeSchemas(out: string, host: Host): Omit<Published, 'unchanged'> {
  const files = editorSchemas().map(({ name, schema }) => ({
    path: `${out.replace(/(?<=.)\/+$/, '')}/${name}.schema.json`,
    bytes: sealed(schema),
  }));
  return publishSealed(files, host);
}
