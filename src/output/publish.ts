import { basename, dirname, relative } from 'node:path/posix';
import type { Report } from '../diagnostic/diagnostic.ts';
import { readAsideName } from '../host/hidden-names.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { programVersion } from '../host/program-version.ts';
import { sha256 } from '../host/sha256.ts';
import type { NewFile } from '../host/write-all.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import { judgeDestination } from './judge-destination.ts';
import {
  groupInputs,
  type Manifest,
  type ManifestEntry,
  readManifest,
  suppressedEntry,
  writeManifest,
} from './manifest.ts';
import type { Output } from './output.ts';
import { type NamedOutput, nameOutputs } from './output-names.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** What became of the outputs of a build. */
export interface Published {
  /** Paths of the outputs, in the order of the build; none when one was refused beforehand. */
  readonly written: readonly string[];
  /** Of those, which were there already, byte for byte. */
  readonly unchanged: readonly string[];
  /** Beside outputs in `written` only when someone came in between. */
  readonly refusals: readonly Refusal[];
}

interface Job {
  readonly named: NamedOutput<Output>;
  readonly path: string;
}

/** The commit that the sources of a dossier are at. */
type CommitOf = (folder: string) => string | undefined;

/** What is to be done, as things are at a moment. */
interface Plan {
  readonly files: readonly NewFile[];
  readonly refusals: readonly Refusal[];
  /** Moved aside by a build that was killed. */
  readonly cutOff: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Writes all outputs of a build into `out`, and one `manifest.json` per dossier. All checks come first: when
 * a name clashes (reported), or something that a person made, changed or signed is in the way (refused),
 * nothing at all is written. What a person does in the moment of writing is found then, and stays; outputs
 * before it are written.
 *
 * @throws HostError when the disk refuses; each file is then as it was, or new
 */
export function publish(outputs: readonly Output[], out: string, host: Host, report: Report): Published {
  const named = nameOutputs(outputs, report);
  if (!named || named.length === 0) return { written: [], unchanged: [], refusals: [] };
  const start = out.replace(/(?<=.)\/+$/, '');
  const folders = [start, ...new Set(named.map(({ dossier }) => `${start}/${dossier}`))];
  const kept = folders.filter((folder) => isForSigned(folder, host)).map(signedFolder);
  if (kept.length > 0) return { written: [], unchanged: [], refusals: kept.slice(0, 1) };
  requireFolder(start, host);

  const groups = groupByDossier(named, start);
  const all = named.map(({ dossier, name }) => `${start}/${dossier}/${name}`);
  const commitOf = memoizeByValue((folder: string) => host.commit(folder));
  const look = () => planOf(groups, start, host, commitOf);
  const seen = look();
  if (seen.cutOff.length === 0 && seen.refusals.length > 0)
    return { written: [], unchanged: [], refusals: seen.refusals };
  if (seen.cutOff.length === 0 && seen.files.length === 0)
    return { written: all, unchanged: all, refusals: [] };

  const manifests = [...groups.keys()].map((dossier) => manifestPath(start, dossier));
  return host.locked(manifests, () => {
    // Another build may have written since.
    let plan = look();
    for (const { from, to } of plan.cutOff) host.moveToFreePath(from, to);
    if (plan.cutOff.length > 0) plan = look();
    if (plan.refusals.length > 0) return { written: [], unchanged: [], refusals: plan.refusals };
    const { written, inTheWay } = host.writeAll(plan.files);
    const planned = new Set(plan.files.map(({ path }) => path));
    const unchanged = all.filter((path) => !planned.has(path));
    if (inTheWay.length === 0) return { written: all, unchanged, refusals: [] };
    const left = new Set([...planned].filter((path) => !written.includes(path)));
    return {
      written: all.filter((path) => !left.has(path)),
      unchanged,
      refusals: inTheWay.map((path) => madeMeanwhile(path, plan.files, host)),
    };
  });
}

/** The manifests come twice: first with what is about to be written, and last with what was. */
function planOf(
  groups: ReadonlyMap<string, readonly Job[]>,
  start: string,
  host: Host,
  commitOf: CommitOf,
): Plan {
  const ahead: NewFile[] = [];
  const files: NewFile[] = [];
  const manifests: NewFile[] = [];
  const refusals: Refusal[] = [];
  const cutOff: { from: string; to: string }[] = [];
  for (const [dossier, group] of groups) {
    requireFolder(`${start}/${dossier}`, host);
    const path = manifestPath(start, dossier);
    const old = oldManifest(path, host);
    if (!('outputs' in old)) {
      refusals.push(old);
      continue;
    }
    const changed: Job[] = [];
    for (const job of group) {
      const { bytes } = job.named.output;
      const judged = judgeDestination(job.path, bytes, old.outputs.get(job.named.name), host);
      refusals.push(...judged.refusals);
      if (judged.cutOff !== undefined) cutOff.push({ from: judged.cutOff, to: job.path });
      if (judged.holds) continue;
      changed.push(job);
      files.push({ path: job.path, bytes, over: judged.over });
    }
    if (changed.length > 0)
      ahead.push({ path, bytes: writeManifest(announced(old, changed)), over: 'anything' });
    const manifest = writeManifest(renewed(old, group, commitOf));
    if (changed.length > 0 || !holds(path, manifest, host))
      manifests.push({ path, bytes: manifest, over: 'anything' });
  }
  return { files: [...ahead, ...files, ...manifests], refusals, cutOff };
}

/** Says why a file was left that nobody had seen when writing began. */
function madeMeanwhile(path: string, files: readonly NewFile[], host: Host): Refusal {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), basename(path)];
  const asideOf = readAsideName(name)?.target;
  const target = asideOf === undefined ? path : folder + asideOf;
  const file = files.find((each) => each.path === target);
  const bytes = host.inspect(path).kind === 'file' ? host.read(path) : undefined;
  // What is being written now was not there before.
  const ours = [file?.over ?? []].flat().filter((hash) => file && hash !== sha256(file.bytes));
  return refusalOf({ path, bytes, ours, asideOf });
}

function manifestPath(start: string, dossier: string): string {
  return `${start}/${dossier}/manifest.json`;
}

function groupByDossier(named: readonly NamedOutput<Output>[], start: string): Map<string, Job[]> {
  const groups = new Map<string, Job[]>();
  for (const each of named) {
    const group = groups.get(each.dossier) ?? [];
    group.push({ named: each, path: `${start}/${each.dossier}/${each.name}` });
    groups.set(each.dossier, group);
  }
  return groups;
}

/**
 * The manifest as it must be before the first output is replaced: should the program be killed halfway, the
 * next build still knows the old and the new bytes as its own.
 */
function announced(old: Manifest, jobs: readonly Job[]): Manifest {
  const outputs = new Map(old.outputs);
  for (const { named } of jobs) {
    const hash = sha256(named.output.bytes);
    outputs.set(named.name, { sha256: hash, ...outputs.get(named.name), pending: hash });
  }
  return { outputs };
}

function renewed(old: Manifest, jobs: readonly Job[], commitOf: CommitOf): Manifest {
  const outputs = new Map<string, ManifestEntry>(old.outputs);
  const commit = jobs[0] && commitOf(jobs[0].named.output.dossier.folder);
  for (const { named } of jobs) {
    const { output } = named;
    outputs.set(named.name, {
      sha256: sha256(output.bytes),
      status: output.document.status,
      program: programVersion(),
      commit,
      allowed: suppressedEntry(output.suppressed ?? [], output.dossier.folder),
      ...groupInputs(output.inputs, output.dossier),
    });
  }
  return { outputs };
}

function oldManifest(path: string, host: Host): Manifest | Refusal {
  const { kind } = host.inspect(path);
  if (kind === 'missing') return { outputs: new Map() };
  if (kind !== 'file') throw new HostError(kind === 'folder' ? 'EISDIR' : 'ENOTFILE', path);
  const manifest = readManifest(host.read(path));
  if (manifest === 'newer') {
    return {
      path,
      message: 'Dit manifest is van een nieuwere versie van Akkoord.',
      help: 'Werk Akkoord bij (`npm ci` in de laatste versie van het project), of kies met `--out` een andere map.',
    };
  }
  if (manifest === 'foreign') {
    return {
      path,
      message: 'Dit is geen manifest van Akkoord, of het is beschadigd.',
      help: 'Zonder manifest is niet te zien welke bestanden van Akkoord zijn; verplaats de hele map, of kies met `--out` een andere.',
    };
  }
  return manifest;
}

/** Signed copies lie in folders of that name, which a link may lead to; the program never writes there. */
function isForSigned(folder: string, host: Host): boolean {
  const names = [folder, relative(host.realPath('.'), realOrAbove(folder, host))].flatMap((path) =>
    path.split('/'),
  );
  return names.some((name) => name.toLowerCase() === 'ondertekend');
}

/** The real path of a folder, or of the nearest one above it that is there. */
function realOrAbove(folder: string, host: Host): string {
  if (host.inspect(folder).kind !== 'missing') return host.realPath(folder);
  const above = dirname(folder);
  return above === folder ? folder : realOrAbove(above, host);
}

function signedFolder(path: string): Refusal {
  return {
    path,
    message: 'In een map `ondertekend` schrijft Akkoord nooit.',
    help: 'Kies met `--out` een andere map.',
  };
}

function requireFolder(path: string, host: Host): void {
  const { kind } = host.inspect(path);
  if (kind === 'file' || kind === 'other') throw new HostError('ENOTDIR', path);
}

function holds(path: string, bytes: Uint8Array, host: Host): boolean {
  if (host.inspect(path).kind !== 'file') return false;
  const old = host.read(path);
  return old.length === bytes.length && old.every((byte, index) => byte === bytes[index]);
}
