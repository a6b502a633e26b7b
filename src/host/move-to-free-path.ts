import { linkOrCopy } from './link-or-copy.ts';
import { removeQuietly, statsOf } from './look-at.ts';
import type { WriteCalls } from './write-calls.ts';

/**
 * Moves a file to a place where nothing lies. Returns whether it is there now; false when the place is taken, and then it is where
 * it was. Where files cannot have two names it becomes a copy.
 *
 * @param mayBeOpen someone may be writing to it at this moment: where it becomes a copy, it also stays where it was
 */
export function moveToFreePath(calls: WriteCalls, from: string, to: string, mayBeOpen: boolean): boolean {
  try {
    const made = linkOrCopy(calls, from, to);
    if (made === 'linked' || (made === 'copied' && !mayBeOpen)) removeQuietly(calls, from);
    return made !== 'taken';
  } catch (error) {
    // Neither a second name nor a copy, as for a folder or on a full disk: a rename needs no room, but would not ask.
    if (statsOf(calls, to)) throw error;
    calls.renameSync(from, to);
    return true;
  }
}
