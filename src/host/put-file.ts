import { asidePath } from './hidden-names.ts';
import { HostError } from './host-error.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { replaceableAt } from './look-at.ts';
import { moveToFreePath } from './move-to-free-path.ts';
import type { Moment, WriteCalls } from './write-calls.ts';

/** What came of it. */
export interface Placed {
  /** Files that are not ours, all where their makers put them or, when that place was taken too, aside. None: it is in place. */
  readonly inTheWay: readonly string[];
  /** Where the previous file is now, if there was one. */
  readonly aside?: string | undefined;
}

/**
 * Puts a file that is wholly on the disk where another may lie, and loses nothing that anyone writes there meanwhile. No call of
 * the system replaces a file on condition of what is in it, so:
 *
 * 1. what lies there is hashed: bytes that are not ours, or that hold a signature, are not even moved;
 * 2. it is moved aside, and hashed again: whoever saved in between is put back, and we stop;
 * 3. the new file gets the name, unless someone took it in the moment that it was free: then we stop too.
 *
 * A program that opened the old file before and writes after finds it aside, under a name that tells what it should hold.
 * Killed between 2 and 3, the old file is aside and the next build goes on from there.
 *
 * @param temporary the new file; still there afterwards
 * @param ours SHA-256 of what may be replaced; of what is signed it counts for nothing
 * @throws HostError or what a call threw; the old file is then back in its place
 */
export function putFile(
  calls: WriteCalls,
  temporary: string,
  target: string,
  ours: readonly string[],
  moment: Moment,
): Placed {
  const link = (aside?: string): Placed =>
    linkOrCopy(calls, temporary, target) === 'taken'
      ? { inTheWay: [target], aside }
      : { inTheWay: [], aside };
  const hash = replaceableAt(calls, target);
  if (hash === 'none') return link();
  if (!ours.includes(hash)) return { inTheWay: [target] };
  const aside = asidePath(target, hash, moment.unique());
  if (!moveAside(calls, target, aside)) return link();
  try {
    if (replaceableAt(calls, aside) === hash) return link(aside);
    return { inTheWay: moveToFreePath(calls, aside, target, true) ? [target] : [target, aside] };
  } catch (error) {
    putBackQuietly(calls, aside, target);
    throw error;
  }
}

/** Returns false when the file was taken away meanwhile: then its place is as free as it can be. */
function moveAside(calls: WriteCalls, target: string, aside: string): boolean {
  try {
    calls.renameSync(target, aside);
    return true;
  } catch (error) {
    if (HostError.from(error, target).code === 'ENOENT') return false;
    throw error;
  }
}

/** The fault that made it needed is the one to tell; should this fail too, the next build finds the file aside. */
function putBackQuietly(calls: WriteCalls, aside: string, target: string): void {
  try {
    moveToFreePath(calls, aside, target, true);
  } catch {
    // Said above.
  }
}
