import { basename } from 'node:path/posix';
import type { Elsewhere, Ended } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';
import { surroundings } from './circumstances.ts';
import { comparerOf } from './comparers.ts';
import { copyFolder } from './copy-folder.ts';
import type { Difference } from './difference.ts';

/** What to build twice. */
export interface ReproduceJob {
  /** As they were typed: the first build takes them where they are. */
  readonly paths: readonly string[];
  /**
   * The dossiers that these paths stand for; with `only`, one document of it. The second build takes copies
   * of them.
   */
  readonly dossiers: readonly Reproduced[];
  /** The folder where documents usually come: what is there is compared too. */
  readonly out: string;
  /** The other words of the command, for both builds. */
  readonly options: readonly string[];
  /** Hears of each build before it starts, and is waited for. */
  readonly starting?: ((build: { readonly number: number; readonly name: string }) => unknown) | undefined;
}

/** A dossier to build, with what it needs of its project: files and folders below the root of that. */
interface Reproduced {
  readonly folder: string;
  readonly only?: string;
  readonly project?: { readonly root: string; readonly names: readonly string[] } | undefined;
}

/** What came of building twice. */
export type Reproduction =
  /** A build made nothing: what it printed, and its exit code. */
  { readonly failed: Ended & { readonly number: number } } | { readonly files: readonly ReproducedFile[] };

/** One document that was built twice. */
export interface ReproducedFile {
  /** `meppel-gka-agenda/agenda.pdf`. */
  readonly name: string;
  /** Of both builds; nothing when a build did not make it. */
  readonly hashes: readonly [string | undefined, string | undefined];
  /** Between the two; none when they are the same, byte for byte. */
  readonly differences: readonly Difference[];
  /** The file of that name in the usual folder, if it is there; its differences are with the first build. */
  readonly kept: KeptFile | undefined;
}
interface KeptFile {
  readonly path: string;
  readonly hash: string;
  readonly differences: readonly Difference[];
}

/**
 * Builds documents twice, in processes of their own with other surroundings, and compares every byte. The
 * builds go one after the other, so that the clock differs too. Nothing is written but temporary files.
 * @throws HostError
 */
export async function reproduce(job: ReproduceJob, host: Host, elsewhere: Elsewhere): Promise<Reproduction> {
  return elsewhere.inFolder(async (temporary) => {
    const copies = `${temporary}/een kopie é`;
    const runs = [
      { folder: undefined, paths: () => job.paths, out: `${temporary}/uit` },
      { folder: copies, paths: () => copiedPaths(job, copies, host), out: `${temporary}/ergens/anders/uit` },
    ] as const;
    const commit = sharedCommit(job, host);
    for (const [index, { folder, paths, out }] of runs.entries()) {
      const { name, environment } = surroundings[index as 0 | 1];
      await job.starting?.({ number: index + 1, name });
      const words = ['build', ...paths(), '--out', out, ...job.options];
      const ended = await elsewhere.run(words, {
        folder,
        environment: { ...environment, AKKOORD_COMMIT: commit },
      });
      if (ended.code !== 0) return { failed: { ...ended, number: index + 1 } };
    }
    const [first, second] = runs.map(({ out }) => out) as [string, string];
    const names = new Set([...documentsIn(first, host), ...documentsIn(second, host)]);
    const files: ReproducedFile[] = [];
    for (const name of [...names].sort())
      files.push(await compareBuilds(name, [first, second], job.out, host));
    return { files };
  });
}

/** The commit that all dossiers are at, for copies of them have left git: a Word file names it. */
function sharedCommit({ dossiers }: ReproduceJob, host: Host): string {
  const [commit, ...others] = new Set(dossiers.map(({ folder }) => host.commit(folder)));
  return commit === undefined || others.length > 0 ? 'none' : commit;
}

/** Copies each dossier to a folder of its own, and returns what to build there. */
function copiedPaths({ dossiers }: ReproduceJob, copies: string, host: Host): string[] {
  const folders = new Map<string, string>();
  return dossiers.map(({ folder, only, project }) => {
    // The name of the folder is that of the dossier, so that stays.
    const name = basename(host.realPath(folder));
    const copy = folders.get(folder) ?? `${folders.size + 1}/${name}`;
    if (!folders.has(folder)) {
      copyFolder(folder, `${copies}/${copy}`, host);
      for (const name of project?.names ?? [])
        copyPart(`${project?.root}/${name}`, `${copies}/${folders.size + 1}/${name}`, host);
    }
    folders.set(folder, copy);
    const inside = only === undefined || folder === '.' ? only : only.slice(folder.length + 1);
    return inside === undefined ? copy : `${copy}/${inside}`;
  });
}

function copyPart(from: string, to: string, host: Host): void {
  if (host.inspect(from).kind === 'folder') copyFolder(from, to, host);
  else host.writeAll([{ path: to, bytes: host.read(from) }]);
}

/** The documents in a folder of outputs: a manifest tells of the circumstances, so it is none. */
function documentsIn(out: string, host: Host): string[] {
  if (host.inspect(out).kind === 'missing') return [];
  return host
    .list(out)
    .flatMap((dossier) => host.list(`${out}/${dossier}`).map((name) => `${dossier}/${name}`))
    .filter((name) => !name.endsWith('/manifest.json'));
}

async function compareBuilds(
  name: string,
  [first, second]: readonly [string, string],
  out: string,
  host: Host,
): Promise<ReproducedFile> {
  const [one, other] = [readMaybe(`${first}/${name}`, host), readMaybe(`${second}/${name}`, host)];
  const path = `${out.replace(/(?<=.)\/+$/, '')}/${name}`;
  const kept = readMaybe(path, host);
  return {
    name,
    hashes: [one && sha256(one), other && sha256(other)],
    differences: one && other ? await differencesOf(name, one, other) : [],
    kept: kept && {
      path,
      hash: sha256(kept),
      differences: one ? await differencesOf(name, one, kept) : [],
    },
  };
}

async function differencesOf(
  name: string,
  one: Uint8Array,
  other: Uint8Array,
): Promise<readonly Difference[]> {
  if (sha256(one) === sha256(other)) return [];
  return (await comparerOf(name))(one, other);
}

function readMaybe(path: string, host: Host): Uint8Array | undefined {
  return host.inspect(path).kind === 'file' ? host.read(path) : undefined;
}
