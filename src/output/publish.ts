import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { programVersion } from '../host/program-version.ts';
import { sha256 } from '../host/sha256.ts';
import {
  allowedEntry,
  groupInputs,
  type Manifest,
  type ManifestEntry,
  readManifest,
  writeManifest,
} from './manifest.ts';
import type { Output } from './output.ts';
import { type NamedOutput, nameOutputs } from './output-names.ts';
import { type Refusal, refuseTarget } from './refusal.ts';

/** What became of the outputs of a build: either all stand in `written`, or none was touched. */
export interface Published {
  /** Paths of the outputs, in the order of the build. */
  readonly written: readonly string[];
  readonly refusals: readonly Refusal[];
}

interface Job {
  readonly named: NamedOutput<Output>;
  readonly path: string;
}

/**
 * Writes all outputs of a build into `out`, and one `manifest.json` per dossier. All checks come first: when a name clashes
 * (reported), or something that a person made, changed or signed is in the way (refused), nothing at all is written.
 *
 * @throws HostError when the disk refuses; the old files are then as they were
 */
export function publish(outputs: readonly Output[], out: string, host: Host, report: Report): Published {
  const named = nameOutputs(outputs, report);
  if (!named || named.length === 0) return { written: [], refusals: [] };
  const start = out.replace(/(?<=.)\/+$/, '');
  const kept = refuseSignedFolder(start);
  if (kept) return { written: [], refusals: [kept] };
  requireFolder(start, host);

  const ahead: { path: string; bytes: Uint8Array }[] = [];
  const files: { path: string; bytes: Uint8Array }[] = [];
  const manifests: { path: string; bytes: Uint8Array }[] = [];
  const refusals: Refusal[] = [];

  for (const [dossier, group] of groupByDossier(named, start)) {
    const folder = `${start}/${dossier}`;
    requireFolder(folder, host);
    const path = `${folder}/manifest.json`;
    const old = oldManifest(path, host);
    if (!('outputs' in old)) {
      refusals.push(old);
      continue;
    }
    for (const job of group) {
      const refusal = refuseTarget(job.path, job.named.output.bytes, old.outputs.get(job.named.name), host);
      if (refusal) refusals.push(refusal);
    }
    const changed = group.filter((job) => !holds(job.path, job.named.output.bytes, host));
    if (changed.length > 0) ahead.push({ path, bytes: writeManifest(announced(old, changed)) });
    for (const job of changed) files.push({ path: job.path, bytes: job.named.output.bytes });
    const manifest = writeManifest(renewed(old, group, host));
    if (changed.length > 0 || !holds(path, manifest, host)) manifests.push({ path, bytes: manifest });
  }
  if (refusals.length > 0) return { written: [], refusals };
  host.writeAll([...ahead, ...files, ...manifests]);
  return { written: named.map(({ dossier, name }) => `${start}/${dossier}/${name}`), refusals: [] };
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
 * The manifest as it must stand before the first output is replaced: should the program be killed halfway, the next build still
 * knows the old and the new bytes as its own.
 */
function announced(old: Manifest, jobs: readonly Job[]): Manifest {
  const outputs = new Map(old.outputs);
  for (const { named } of jobs) {
    const hash = sha256(named.output.bytes);
    outputs.set(named.name, { sha256: hash, ...outputs.get(named.name), pending: hash });
  }
  return { outputs };
}

function renewed(old: Manifest, jobs: readonly Job[], host: Host): Manifest {
  const outputs = new Map<string, ManifestEntry>(old.outputs);
  const commit = jobs[0] && host.commit(jobs[0].named.output.dossier.folder);
  for (const { named } of jobs) {
    const { output } = named;
    outputs.set(named.name, {
      sha256: sha256(output.bytes),
      status: output.document.status,
      program: programVersion(),
      commit,
      allowed: allowedEntry(output.allowed ?? [], output.dossier.folder),
      ...groupInputs(output.inputs, output.dossier.folder, host.templates),
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

/** Signed copies lie in folders of that name; the program never writes there. */
function refuseSignedFolder(out: string): Refusal | undefined {
  if (!out.split('/').some((part) => part.toLowerCase() === 'ondertekend')) return undefined;
  return {
    path: out,
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
