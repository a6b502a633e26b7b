import { isTemporaryName, readAsideName, splitPath, temporaryPath } from './hidden-names.ts';
import { HostError } from './host-error.ts';
import { removeQuietly, replaceableAt, statsOf } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import { putFile } from './put-file.ts';
import type { Moment, WriteCalls } from './write-calls.ts';

/** A file to write. */
export interface NewFile {
  /** As the caller names it, for messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * What it may replace: files with one of these SHA-256. Absent: nothing. `'anything'` replaces any file:
   * for files that only the program writes. A file with a signature is never replaced.
   */
  readonly over?: readonly string[] | 'anything' | undefined;
  /** Whether it can be run, where the system has marks for that. */
  readonly isProgram?: boolean | undefined;
}

/** The result of writing. */
export interface RawValue {
  /** Paths that were written, in order; all of them when nothing is in the way. */
  readonly written: readonly string[];
  /** Files of others: at a target (then nothing after it was written), or moved aside and changed since. */
  readonly inTheWay: readonly string[];
}

/** A file to write, with its path in the calls: absolute or relative, with `/`. */
type Job = NewFile & { readonly absolute: string };

/**
 * Writes files completely or not at all: first each to a new file next to its target, flushed to disk; when
 * all are there, puts them in place in order (`putFile`). After a kill, a full disk or a fault each file is
 * completely old or completely new. Stops at the first that is in the way. Makes folders, and removes what
 * earlier writes left behind. A path may occur twice: the last one wins.
 *
 * Refuses what a rename would silently do: replace a read-only file (`EREADONLY`) or a symbolic link
 * (`ESYMLINK`); and what it cannot do: replace a folder (`EISDIR`) or a device (`ENOTFILE`).
 *
 * @throws HostError with the system's code, or one of the above
 */
export function writeAll(calls: WriteCalls, jobs: readonly Job[], moment: Moment): RawValue {
  const temporaries: string[] = [];
  const folders = new Set<string>();
  const written: string[] = [];
  const asides: Aside[] = [];
  let current = '';
  try {
    for (const { path, absolute, bytes, isProgram } of jobs) {
      current = path;
      const [folder] = splitPath(absolute);
      makeFolder(calls, folder, path);
      const kept = permissionsAt(calls, path, absolute);
      const permissions = isProgram ? 0o777 : kept;
      if (!folders.has(folder)) removeStale(calls, folder, moment.now());
      folders.add(folder);
      const temporary = temporaryPath(absolute, moment.pid, moment.unique());
      temporaries.push(temporary);
      calls.writeFileSync(temporary, bytes, {
        flag: 'wx',
        flush: true,
        ...(permissions !== undefined && { mode: permissions }),
      });
    }
    for (const [index, job] of jobs.entries()) {
      current = job.path;
      const { inTheWay, aside } = putInPlace(calls, temporaries[index] ?? '', job, moment);
      if (inTheWay.length > 0) return { written, inTheWay };
      if (aside) asides.push(aside);
      written.push(job.path);
    }
    return {
      written,
      inTheWay: asides.filter((aside) => wasWrittenTo(calls, aside)).map(({ path }) => path),
    };
  } catch (error) {
    throw HostError.from(error, current);
  } finally {
    for (const temporary of temporaries) removeQuietly(calls, temporary);
  }
}

interface Aside {
  readonly path: string;
  readonly absolute: string;
}

/** Gives a job's temporary file its name, unless a file of others is in the way. */
function putInPlace(
  calls: WriteCalls,
  temporary: string,
  { path, absolute, over = [] }: Job,
  moment: Moment,
): { readonly inTheWay: readonly string[]; readonly aside?: Aside | undefined } {
  if (over === 'anything') {
    if (replaceableAt(calls, absolute) === 'signed') return { inTheWay: [path] };
    calls.renameSync(temporary, absolute);
    return { inTheWay: [] };
  }
  const { inTheWay, aside } = putFile(calls, temporary, absolute, over, moment);
  return {
    inTheWay: inTheWay.map((each) => beside(path, each)),
    aside: aside === undefined ? undefined : { path: beside(path, aside), absolute: aside },
  };
}

/** Says whether a program that had the file open wrote to it after it was moved aside. */
function wasWrittenTo(calls: WriteCalls, { absolute }: Aside): boolean {
  const hash = replaceableAt(calls, absolute);
  return hash !== 'none' && !hash.startsWith(readAsideName(splitPath(absolute)[1])?.hash ?? hash);
}

/** Returns a path for messages to a file in the folder of another. */
function beside(path: string, neighbour: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + splitPath(neighbour)[1];
}

/** Returns the permissions of the file to replace, which the new one gets as far as the user's mask lets it. Refuses what is no file. */
function permissionsAt(calls: WriteCalls, path: string, absolute: string): number | undefined {
  const stats = statsOf(calls, absolute);
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) throw new HostError('ESYMLINK', path);
  if (stats.isDirectory()) throw new HostError('EISDIR', path);
  if (!stats.isFile()) throw new HostError('ENOTFILE', path);
  // Rename never checks permissions and the superuser has them all: respect the owner's flag.
  if ((stats.mode & 0o222) === 0) throw new HostError('EREADONLY', path);
  return stats.mode & 0o777;
}

/** Milliseconds. An older temporary file was left by a killed program: no write takes an hour. */
const temporaryFor = 3_600_000;
/** Milliseconds after which a program that had a file open hardly still writes to it. */
const asideFor = 600_000;

/** Removes what earlier writes left in a folder; what someone changed or signed stays. */
function removeStale(calls: WriteCalls, folder: string, now: number): void {
  for (const name of calls.readdirSync(folder)) {
    const aside = readAsideName(name);
    if (!aside && !isTemporaryName(name)) continue;
    const path = `${folder}/${name}`;
    const stats = statsOf(calls, path);
    if (!stats?.isFile() || now - Math.max(stats.mtimeMs, stats.ctimeMs) <= (aside ? asideFor : temporaryFor))
      continue;
    const hash = replaceableAt(calls, path);
    if (aside ? hash.startsWith(aside.hash) : hash !== 'signed') removeQuietly(calls, path);
  }
}
