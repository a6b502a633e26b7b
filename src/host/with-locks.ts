import { splitPath, temporaryPath } from './hidden-names.ts';
import { HostError } from './host-error.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { removeQuietly, statsOf } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import type { Moment, WriteCalls } from './write-calls.ts';

/** What waiting for another program takes. */
export interface Waiting extends Moment {
  /** Of this machine. */
  readonly machine: string;
  isAlive(pid: number): boolean;
  sleep(milliseconds: number): void;
}

/** A file that only one program at a time may read and then write. */
interface Guarded {
  readonly path: string;
  readonly absolute: string;
}

const patience = 10_000;
const pause = 20;
/** Nobody holds a lock this long: how one is known to be left behind by a killed program on another machine. */
const staleAfter = 600_000;
/** Where files cannot have two names, a lock is half written for a moment, or for ever when its program was killed just then. */
const halfAfter = 5_000;

/**
 * Runs work while no other program that asks the same may touch the guarded files. Beside each lies
 * `.manifest.json.lock` then, which says who holds it; one whose program is gone is removed. Waits ten seconds at most.
 *
 * @throws HostError `ELOCKED` when another program keeps it; or the system's code
 */
export function withLocks<T>(
  calls: WriteCalls,
  guarded: readonly Guarded[],
  waiting: Waiting,
  work: () => T,
): T {
  const held: { readonly lock: string; readonly owner: string }[] = [];
  let current = '';
  try {
    // In one order, or two programs could wait for each other.
    for (const { path, absolute } of [...guarded].sort((a, b) => (a.absolute < b.absolute ? -1 : 1))) {
      current = path;
      held.push(takeLock(calls, { path, absolute }, waiting));
    }
  } catch (error) {
    for (const each of held) release(calls, each);
    throw HostError.from(error, current);
  }
  try {
    return work();
  } finally {
    for (const each of held) release(calls, each);
  }
}

function takeLock(calls: WriteCalls, { path, absolute }: Guarded, waiting: Waiting) {
  const [folder, name] = splitPath(absolute);
  const lock = `${folder}/.${name}.lock`;
  const owner = `${waiting.pid} ${waiting.unique()} ${waiting.machine}\n`;
  const temporary = temporaryPath(lock, waiting.pid, waiting.unique());
  const until = waiting.now() + patience;
  makeFolder(calls, folder, path);
  try {
    // Written before it gets its name: nobody ever reads half a lock.
    calls.writeFileSync(temporary, new TextEncoder().encode(owner), { flag: 'wx', flush: true });
    while (linkOrCopy(calls, temporary, lock) === 'taken') {
      if (removeStaleLock(calls, lock, waiting)) continue;
      if (waiting.now() > until) throw new HostError('ELOCKED', path);
      waiting.sleep(pause);
    }
    return { lock, owner };
  } finally {
    removeQuietly(calls, temporary);
  }
}

/** Returns whether the lock is gone: its program is, or it let go meanwhile. */
function removeStaleLock(calls: WriteCalls, lock: string, waiting: Waiting): boolean {
  const stats = statsOf(calls, lock);
  if (!stats) return true;
  const owner = ownerOf(calls, lock);
  if (owner === undefined) return false;
  const [pid, , ...machine] = owner.trimEnd().split(' ');
  const oldest = owner.endsWith('\n') ? staleAfter : halfAfter;
  // In a container every run may have the same number: one that we do not hold ourselves is of an earlier run.
  const isGone = Number(pid) === waiting.pid || !waiting.isAlive(Number(pid));
  if (!(isGone && machine.join(' ') === waiting.machine) && waiting.now() - stats.mtimeMs <= oldest)
    return false;
  // Another program may have removed it and taken the lock since: look at what was moved before it is thrown away.
  const moved = temporaryPath(lock, waiting.pid, waiting.unique());
  try {
    calls.renameSync(lock, moved);
  } catch (error) {
    if (HostError.from(error, lock).code === 'ENOENT') return true;
    throw error;
  }
  const isSame = ownerOf(calls, moved) === owner;
  if (!isSame) linkOrCopy(calls, moved, lock);
  removeQuietly(calls, moved);
  return isSame;
}

function release(
  calls: WriteCalls,
  { lock, owner }: { readonly lock: string; readonly owner: string },
): void {
  try {
    if (ownerOf(calls, lock) === owner) removeQuietly(calls, lock);
  } catch {
    // Whoever comes next sees that this program is gone.
  }
}

function ownerOf(calls: WriteCalls, lock: string): string | undefined {
  if (!statsOf(calls, lock)?.isFile()) return undefined;
  try {
    return new TextDecoder().decode(calls.readFileSync(lock));
  } catch (error) {
    if (HostError.from(error, lock).code === 'ENOENT') return undefined;
    throw error;
  }
}
