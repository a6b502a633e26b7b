import { randomBytes } from 'node:crypto';
import { HostError } from './host-error.ts';

/** The few calls that an atomic write makes; `node:fs` has them, tests put faults in them. */
export interface WriteCalls {
  mkdirSync(path: string, options: { recursive: true }): unknown;
  lstatSync(path: string): WriteStats;
  readdirSync(path: string): string[];
  writeFileSync(path: string, bytes: Uint8Array, options: { flag: 'wx'; flush: true }): void;
  renameSync(from: string, to: string): void;
  rmSync(path: string, options: { force: true }): void;
}

interface WriteStats {
  readonly mode: number;
  readonly mtimeMs: number;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/** `.<name>.<pid>-<random>.tmp`, beside the file that it will become; ignored by git and by the search for dossiers. */
const temporaryName = /^\..+\.\d+-[0-9a-f]{12}\.tmp$/;
/** A temporary file this old was left by a program that was killed: no write takes an hour. */
const staleAfter = 3_600_000;

/** One file to write. */
interface Job {
  /** As the caller named it, for messages. */
  readonly path: string;
  /** Absolute, with `/`. */
  readonly absolute: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files whole or not at all: each into a new file beside its target, flushed to disk, and only when all of them are there
 * are they renamed, in order. A kill, a full disk or a fault leaves the old files as they were. Makes folders; removes temporary
 * files older than an hour. The same path may occur twice: the later bytes stay.
 *
 * Refuses what a rename would do without asking: replacing a read-only file (`EREADONLY`), turning a symbolic link into a file
 * (`ESYMLINK`); and what it cannot do: a folder (`EISDIR`) or a device (`ENOTFILE`) in the way.
 *
 * @param now milliseconds, the scale of `mtimeMs`
 * @throws HostError with the system's code, or one of the above
 */
export function atomicWrite(calls: WriteCalls, jobs: readonly Job[], now: number): void {
  const temporaries: string[] = [];
  let current = '';
  try {
    for (const { path, absolute, bytes } of jobs) {
      current = path;
      const slash = absolute.lastIndexOf('/');
      const [folder, name] = [absolute.slice(0, slash) || '/', absolute.slice(slash + 1)];
      makeFolder(calls, folder, path);
      refuseTarget(calls, path, absolute);
      removeStale(calls, folder, now);
      const temporary = `${folder}/.${name}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
      temporaries.push(temporary);
      calls.writeFileSync(temporary, bytes, { flag: 'wx', flush: true });
    }
    for (const [index, { path, absolute }] of jobs.entries()) {
      current = path;
      calls.renameSync(temporaries[index] ?? '', absolute);
    }
  } catch (error) {
    for (const temporary of temporaries) removeQuietly(calls, temporary);
    throw HostError.from(error, current);
  }
}

function makeFolder(calls: WriteCalls, folder: string, path: string): void {
  try {
    calls.mkdirSync(folder, { recursive: true });
  } catch (error) {
    // The system says EEXIST or ENOTDIR by how deep the file lies that is in the way: to us it is one thing.
    if (HostError.from(error, path).code === 'EEXIST') throw new HostError('ENOTDIR', path, { cause: error });
    throw error;
  }
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

function statsOf(calls: WriteCalls, path: string): WriteStats | undefined {
  try {
    return calls.lstatSync(path);
  } catch (error) {
    if (HostError.from(error, path).code === 'ENOENT') return undefined;
    throw error;
  }
}

function removeStale(calls: WriteCalls, folder: string, now: number): void {
  for (const name of calls.readdirSync(folder)) {
    if (!temporaryName.test(name)) continue;
    const path = `${folder}/${name}`;
    const stats = statsOf(calls, path);
    if (stats?.isFile() && now - stats.mtimeMs > staleAfter) removeQuietly(calls, path);
  }
}

/** Cleaning up must not hide the fault that made it needed. */
function removeQuietly(calls: WriteCalls, path: string): void {
  try {
    calls.rmSync(path, { force: true });
  } catch {
    // Left behind; the next write removes it after an hour.
  }
}
