import { splitPath, temporaryPath } from './hidden-names.ts';
import { HostError, unlessMissing } from './host-error.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { removeQuietly, statsOf } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import type { Moment, WriteCalls } from './write-calls.ts';

/** What is needed to wait for another program. */
export interface Waiting extends Moment {
  /** Name of this machine. */
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
/** Milliseconds after which a lock of another machine is surely left by a killed program. */
const staleAfter = 600_000;
/** Without hard links a lock can be half written for a moment, or stay so when its program was killed. */
const halfAfter = 5_000;

/**
 * Runs work while no other program with the same locks touches the guarded files. Next to each there is then
 * a `.manifest.json.lock` that says who holds it; a lock whose program is gone is removed. Waits at most ten
 * seconds.
 *
 * @throws HostError `ELOCKED` when another program holds it; or the system's code
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
    // Always in the same order, to avoid a deadlock.
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
    // Written before it gets its name, so that nobody reads half a lock.
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

/** Returns whether a lock is gone, because it was released or its program no longer runs. */
function removeStaleLock(calls: WriteCalls, lock: string, waiting: Waiting): boolean {
  const stats = statsOf(calls, lock);
  if (!stats) return true;
  const owner = ownerOf(calls, lock);
  if (owner === undefined) return false;
  const [pid, , ...machine] = owner.trimEnd().split(' ');
  const oldest = owner.endsWith('\n') ? staleAfter : halfAfter;
  // In a container every run may have the same pid: one that is ours is from an earlier run.
  const isGone = Number(pid) === waiting.pid || !waiting.isAlive(Number(pid));
  if (!(isGone && machine.join(' ') === waiting.machine) && waiting.now() - stats.mtimeMs <= oldest)
    return false;
  // Another program may have taken the lock meanwhile: check the moved file before removing it.
  const moved = temporaryPath(lock, waiting.pid, waiting.unique());
  const move = () => {
    calls.renameSync(lock, moved);
    return true;
  };
  if (!unlessMissing(lock, move)) return true;
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
    // The next program sees that this one is gone.
  }
}

function ownerOf(calls: WriteCalls, lock: string): string | undefined {
  if (!statsOf(calls, lock)?.isFile()) return undefined;
  return unlessMissing(lock, () => new TextDecoder().decode(calls.readFileSync(lock)));
}
