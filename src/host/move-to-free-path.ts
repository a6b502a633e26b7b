import { linkOrCopy } from './link-or-copy.ts';
import { removeQuietly, statsOf } from './look-at.ts';
import type { WriteCalls } from './write-calls.ts';

/**
 * Moves a file, unless the target exists. Returns whether it was moved. Without hard links it becomes a copy.
 *
 * @param mayBeOpen another program may be writing to the file: when it becomes a copy, the original stays
 */
export function moveToFreePath(calls: WriteCalls, from: string, to: string, mayBeOpen: boolean): boolean {
  try {
    const made = linkOrCopy(calls, from, to);
    if (made === 'linked' || (made === 'copied' && !mayBeOpen)) removeQuietly(calls, from);
    return made !== 'taken';
  } catch (error) {
    // Neither a link nor a copy is possible. A rename needs no room, but does not check.
    if (statsOf(calls, to)) throw error;
    calls.renameSync(from, to);
    return true;
  }
}
