import { dirname, join } from 'node:path/posix';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { type Input, recordingHost } from '../host/recording-host.ts';
import { sha256 } from '../host/sha256.ts';
import { type Found, findDossiers } from '../load/find-dossiers.ts';
import { loadDossier } from '../load/load-dossier.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { pathBelow } from '../model/path-below.ts';
import { redline } from '../redline/redline.ts';
import { documentName } from '../redline/summary/document-fact.ts';
import { namesIn } from '../redline/summary/facts-of.ts';
import { type DocumentVersions, summarize } from '../redline/summary/summarize.ts';
import type { Summary } from '../redline/summary/summary.ts';
import { tellSummary } from '../redline/summary/tell-summary.ts';
import { type Assembled, assemble, type Layouts, withPages } from '../session/assemble.ts';
import { wantedIn } from '../session/documents-in.ts';
import { type Outcome, outcomeOf } from '../session/outcome.ts';
import type { MarkedDocument } from '../write/writers.ts';
import { changeAuthors } from './change-authors.ts';
import { dataNames } from './data-names.ts';
import { formerFolder } from './former-folder.ts';
import { formerOrigin } from './former-origin.ts';
import { type VersionAt, versionAt } from './version-at.ts';

/** Two versions, and which dossiers to compare. */
export interface RedlineRequest {
  /** Revisions of git, or folders; see `versionAt`. */
  readonly old: string;
  readonly current: string;
  /** Of the project, in the new version; for two folders default all that is in them. */
  readonly paths: readonly string[];
  /** What the dossier was called in the old version, if otherwise. */
  readonly was?: string | undefined;
}

/** What changed in one dossier. */
export interface DossierRedline {
  /** In the new version. */
  readonly folder: string;
  /** Whether the old version has it. */
  readonly isNew: boolean;
  /** What the folder was called in the old version, if otherwise. */
  readonly was?: string | undefined;
  readonly summary: Summary;
  readonly dossier: Dossier;
  readonly documents: readonly RedlinedDocument[];
}

/** A document with its changes, and what it is written with. */
export interface RedlinedDocument extends MarkedDocument {
  /** Reads the files of the new version, and pictures of the old one. */
  readonly host: Host;
  /** What was read of the new version. */
  readonly inputs: () => readonly Input[];
}

/** A version in which a dossier cannot be made. */
export interface Unmade {
  readonly version: string;
  readonly folder: string;
  /** For the lines that the findings point at. */
  readonly host: Host;
  /** With the errors in it. */
  readonly outcome: Outcome;
}

/** The result of a comparison. */
export interface Redlines {
  readonly dossiers: readonly DossierRedline[];
  readonly unmade: readonly Unmade[];
  /** Folders of dossiers that are not in the new version any more. */
  readonly gone: readonly string[];
}

/**
 * Compares two versions of dossiers. Each goes through the ordinary stages with its own sources and templates, and
 * both in the house style of the new one. Writes nothing.
 *
 * @throws HostError when a version or a path is not there
 */
export async function redlineDossiers(request: RedlineRequest, host: Host): Promise<Redlines> {
  const [path = '.'] = request.paths;
  const [old, current] = [
    versionAt(request.old, request.was ?? path, host),
    versionAt(request.current, path, host),
  ];
  if (request.was !== undefined && old.host.inspect(old.pathOf(request.was)).kind !== 'folder')
    throw new HostError('EWAS', request.was);
  const errors: Diagnostic[] = [];
  const gone = request.was === undefined ? goneIn(request.paths, { old, current }) : [];
  // A path of which nothing is left has been told; one that never was is refused.
  const paths = request.paths.map(current.pathOf);
  const left = paths.filter((each) => gone.length === 0 || current.host.inspect(each).kind !== 'missing');
  const found = findDossiers(left, current.host, errorsOnly(errors));
  const dossiers: DossierRedline[] = [];
  const unmade: Unmade[] = errors.length > 0 ? [unmadeOf(current, current.pathOf(path), errors)] : [];
  for (const each of found) {
    const made = await redlineDossier(each, { old, current }, request.was);
    if ('summary' in made) dossiers.push(made);
    else unmade.push(made);
  }
  const renamed = dossiers.flatMap(({ was }) => was ?? []);
  return { dossiers, unmade, gone: gone.filter((each) => !renamed.includes(each)) };
}

/** Returns the dossiers at paths that only the old version has, as the new one would call them. */
function goneIn(paths: readonly string[], { old, current }: Versions): readonly string[] {
  const before = paths.map(old.pathOf).filter((path) => old.host.inspect(path).kind !== 'missing');
  const folders = findDossiers(before, old.host, () => {}).map(({ folder }) =>
    current.pathOf(old.projectPathOf(folder)),
  );
  return [...new Set(folders)].filter((folder) => current.host.inspect(folder).kind === 'missing');
}

interface Versions {
  readonly old: VersionAt;
  readonly current: VersionAt;
}

async function redlineDossier(
  { folder, only }: Found,
  { old, current }: Versions,
  was: string | undefined,
): Promise<DossierRedline | Unmade> {
  const now = read(folder, only, current);
  if (!('dossier' in now)) return now;
  const usual = old.pathOf(was ?? current.projectPathOf(folder));
  const isThere = old.host.inspect(usual).kind === 'folder';
  if (!isThere) refuseSubmodule(usual, old.host);
  const oldFolder = isThere ? usual : (formerFolder(folder, { old, current }) ?? usual);
  const isNew = !isThere && oldFolder === usual;
  const oldOnly = only && movedTo(oldFolder, only, folder);
  const before = isNew ? undefined : read(oldFolder, oldOnly, old, now.dossier);
  if (before && !('dossier' in before)) return before;

  const names = [...(before ? namesIn(before.dossier) : []), ...namesIn(now.dossier)];
  const authorOf = changeAuthors(old, current);
  const [oldHost, pictureOf] = [
    hostOf(old, current),
    (host: Host) => (path: string) => sha256(host.read(path)),
  ];
  const pages = { old: new Map(), current: new Map() } satisfies Record<string, Layouts>;
  const host = bothHosts(current.host, oldHost);
  const documents: RedlinedDocument[] = [];
  const versions: DocumentVersions[] = [];
  for (const { loaded, document } of now.documents) {
    const former = before && earlierOf(loaded, now, before);
    const earlier = former?.document;
    const filled = await filledIn(document, now, current.host, pages.current);
    const filledBefore = before && earlier && (await filledIn(earlier, before, oldHost, pages.old));
    const nothing = { ...filled, root: { ...filled.root, children: [] } };
    const made = redline(
      { document: filledBefore ?? nothing, pictureOf: pictureOf(oldHost) },
      { document: filled, pictureOf: pictureOf(current.host) },
      { names, authorOf, oldPathOf },
    );
    const origin = before && former && formerOrigin({ loaded: former.loaded, dossier: before.dossier }, old);
    documents.push({ document: made, current: filled, origin, host, inputs: now.inputs });
    versions.push({
      name: documentName(loaded, dataNames),
      redline: made,
      old: before &&
        earlier && {
          document: earlier,
          folder: oldFolder,
          all: before.all,
          pictureOf: pictureOf(oldHost),
        },
      current: { document, folder, all: now.all, pictureOf: pictureOf(current.host) },
    });
  }
  const summary = summarize({ old: before?.dossier, current: now.dossier }, versions, names, dataNames);
  const told = { old: old.name, current: current.name, summary: tellSummary(summary) };
  const marked = documents.map((each) => ({ ...each, document: { ...each.document, redline: told } }));
  const formerly = old.projectPathOf(oldFolder);
  const renamed = !isNew && formerly !== current.projectPathOf(folder) && { was: current.pathOf(formerly) };
  return { folder, isNew, ...renamed, summary, dossier: now.dossier, documents: marked };
}

/** @throws HostError when a path is in another repository, whose revisions are others */
function refuseSubmodule(path: string, host: Host): void {
  for (let above = path; above !== dirname(above); above = dirname(above))
    if (host.inspect(above).kind === 'other') throw new HostError('ESUBMODULE', above);
}

/**
 * Returns a document as it was: at the same place in the dossier, or for the main document the main one; or the only one of
 * its kind that has another name now.
 */
function earlierOf(loaded: LoadedDocument, now: ReadVersion, before: ReadVersion): Assembled | undefined {
  const placesIn = ({ dossier, documents }: ReadVersion) =>
    new Map(documents.map((each) => [pathBelow(dossier.folder, each.loaded.file), each] as const));
  const [old, current] = [placesIn(before), placesIn(now)];
  const same = old.get(pathBelow(now.dossier.folder, loaded.file));
  if (same) return same;
  if (loaded === now.dossier.main)
    return before.documents.find((each) => each.loaded === before.dossier.main);
  const left = (some: typeof old, others: typeof old) =>
    [...some].flatMap(([place, each]) =>
      others.has(place) || each.loaded.data.kind !== loaded.data.kind ? [] : [each],
    );
  const [gone, come] = [left(old, current), left(current, old)];
  return gone.length === 1 && come.length === 1 ? gone[0] : undefined;
}

/** A dossier in one version. */
interface ReadVersion {
  readonly dossier: Dossier;
  readonly documents: readonly Assembled[];
  readonly all: readonly Document[];
  readonly inputs: () => readonly Input[];
}

/** Takes a dossier through the stages, `like` another one in its house style. */
function read(
  folder: string,
  only: string | undefined,
  version: VersionAt,
  like?: Dossier,
): ReadVersion | Unmade {
  const errors: Diagnostic[] = [];
  const report = errorsOnly(errors);
  const disk = recordingHost(version.host);
  const loaded = loadDossier(folder, disk, report);
  const dossier = loaded && like ? inStyleOf(loaded, like) : loaded;
  const ready = dossier && assemble(dossier, wantedIn(dossier, only), report);
  if (ready && errors.length === 0)
    return { dossier, documents: ready.wanted, all: ready.all, inputs: disk.inputs };
  return unmadeOf(version, folder, errors);
}

function unmadeOf({ name, host }: VersionAt, folder: string, errors: readonly Diagnostic[]): Unmade {
  const findings = errors.map((diagnostic) => ({ diagnostic, blocks: true }));
  const outcome = outcomeOf({ findings, suppressed: [], documents: [], unchecked: [] });
  return { version: name, folder, host, outcome };
}

/** Warnings of a version are for `check`: they hide nothing that changed. */
function errorsOnly(errors: Diagnostic[]): Report {
  return (diagnostic) => {
    if (diagnostic.severity === 'error') errors.push(diagnostic);
  };
}

/** Returns the path in another folder of a file in a folder. */
function movedTo(other: string, file: string, folder: string): string {
  return join(other, pathBelow(folder, file) ?? file);
}

function inStyleOf(dossier: Dossier, { style, styles, folder }: Dossier): Dossier {
  const own = [...(styles ?? [])].map(
    ([file, each]) => [movedTo(dossier.folder, file, folder), each] as const,
  );
  return { ...dossier, style, styles: new Map(own) };
}

/** Before the path of a picture of the old version: no path begins so. */
const oldMark = 'oud:\0';

function oldPathOf(path: string): string {
  return oldMark + path;
}

/** The new files, and the old ones by marked paths. */
function bothHosts(current: Host, old: Host): Host {
  return {
    ...current,
    read: (path) => (path.startsWith(oldMark) ? old.read(path.slice(oldMark.length)) : current.read(path)),
  };
}

/** The old files, with the fonts of the new house style. */
function hostOf(old: VersionAt, current: VersionAt): Host {
  return { ...old.host, font: current.host.font };
}

/** @throws Error when a sibling cannot be laid out, which `check` would have told */
async function filledIn(
  document: Document,
  { all }: ReadVersion,
  host: Host,
  layouts: Layouts,
): Promise<Document> {
  const filled = await withPages(document, all, host, () => {}, layouts);
  if (!filled) throw new Error(`${document.file} cannot be laid out`);
  return filled;
}
