import { readAsideName, splitPath, temporaryPath } from './hidden-names.ts';
import { HostError } from './host-error.ts';
import { removeQuietly, replaceableAt, statsOf } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import { putFile } from './put-file.ts';
import { removeStale } from './remove-stale.ts';
import type { Moment, WriteCalls } from './write-calls.ts';

/** A file to write. */
export interface NewFile {
  /** As the caller names it, for messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * What it may take the place of: files with one of these SHA-256. Left out: nothing, it comes only where nothing lies.
   * `'anything'` replaces whatever file is there: for what nobody but the program writes. What holds a signature is never replaced.
   */
  readonly over?: readonly string[] | 'anything' | undefined;
}

/** What came of writing. */
export interface Written {
  /** Paths that hold the new bytes, in order; all of them when nothing is in the way. */
  readonly written: readonly string[];
  /** Files that are someone's: where a new one was to come (then no file after that was written), or moved aside and written to since. */
  readonly inTheWay: readonly string[];
}

/** A file to write, and where: absolute or from the folder that the calls start from, with `/`. */
type Job = NewFile & { readonly absolute: string };

/**
 * Writes files whole or not at all: each into a new file beside its target, flushed to disk, and only when all of them are there
 * are they put in place, in order, by `putFile`. A kill, a full disk or a fault leaves each file wholly old or wholly new. Stops
 * at the first that is in the way. Makes folders; removes what earlier writes left behind. The same path may occur twice: the
 * later bytes stay.
 *
 * Refuses what a rename would do without asking: replacing a read-only file (`EREADONLY`), turning a symbolic link into a file
 * (`ESYMLINK`); and what it cannot do: a folder (`EISDIR`) or a device (`ENOTFILE`) in the way.
 *
 * @throws HostError with the system's code, or one of the above
 */
export function writeAll(calls: WriteCalls, jobs: readonly Job[], moment: Moment): Written {
  const temporaries: string[] = [];
  const folders = new Set<string>();
  const written: string[] = [];
  const asides: Aside[] = [];
  let current = '';
  try {
    for (const { path, absolute, bytes } of jobs) {
      current = path;
      const [folder] = splitPath(absolute);
      makeFolder(calls, folder, path);
      refuseTarget(calls, path, absolute);
      if (!folders.has(folder)) removeStale(calls, folder, moment.now());
      folders.add(folder);
      const temporary = temporaryPath(absolute, moment.pid, moment.unique());
      temporaries.push(temporary);
      calls.writeFileSync(temporary, bytes, { flag: 'wx', flush: true });
    }
    for (const [index, { path, absolute, over = [] }] of jobs.entries()) {
      current = path;
      const temporary = temporaries[index] ?? '';
      if (over === 'anything') {
        if (replaceableAt(calls, absolute) === 'signed') return { written, inTheWay: [path] };
        calls.renameSync(temporary, absolute);
      } else {
        const { inTheWay, aside } = putFile(calls, temporary, absolute, over, moment);
        if (inTheWay.length > 0) return { written, inTheWay: inTheWay.map((each) => beside(path, each)) };
        if (aside !== undefined) asides.push({ path: beside(path, aside), absolute: aside });
      }
      written.push(path);
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

/** Says whether someone wrote to a file after it was moved aside: a program that had it open. */
function wasWrittenTo(calls: WriteCalls, { absolute }: Aside): boolean {
  const hash = replaceableAt(calls, absolute);
  return hash !== 'none' && !hash.startsWith(readAsideName(splitPath(absolute)[1])?.hash ?? hash);
}

/** Names a file in the folder of another as the caller names that one. */
function beside(path: string, neighbour: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + splitPath(neighbour)[1];
}

function refuseTarget(calls: WriteCalls, path: string, absolute: string): void {
  const stats = statsOf(calls, absolute);
  if (!stats) return;
  if (stats.isSymbolicLink()) throw new HostError('ESYMLINK', path);
  if (stats.isDirectory()) throw new HostError('EISDIR', path);
  if (!stats.isFile()) throw new HostError('ENOTFILE', path);
  // The superuser may write anything and rename never looks: the flag is what the owner said.
  if ((stats.mode & 0o222) === 0) throw new HostError('EREADONLY', path);
}
