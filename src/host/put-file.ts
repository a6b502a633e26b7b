import { asidePath } from './hidden-names.ts';
import { unlessMissing } from './host-error.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { replaceableAt } from './look-at.ts';
import { moveToFreePath } from './move-to-free-path.ts';
import type { Moment, WriteCalls } from './write-calls.ts';

/** The result of placing a file. */
export interface Placed {
  /** Files of others that prevent it, where they were put or else aside. Empty: the file is in place. */
  readonly inTheWay: readonly string[];
  /** Where the previous file is now, if there was one. */
  readonly aside?: string | undefined;
}

/**
 * Puts a file in place of another without losing anything that someone writes there meanwhile. No system call
 * replaces a file only if it has certain content, so:
 *
 * 1. hash the existing file: other bytes than ours, or a signature, are not even moved;
 * 2. move it aside and hash it again: if someone saved in between, put it back and stop;
 * 3. give the name to the new file, unless someone took it in that moment: then stop too.
 *
 * A program that opened the old file earlier and writes later finds it aside, under a name with the hash it
 * should have. Killed between 2 and 3, the old file is aside and the next build continues from there.
 *
 * @param temporary the new file, complete on disk; still there afterwards
 * @param ours SHA-256 of files that may be replaced, unless they are signed
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

/** Returns false when the file was removed meanwhile, so that its name is free. */
function moveAside(calls: WriteCalls, target: string, aside: string): boolean {
  const move = () => {
    calls.renameSync(target, aside);
    return true;
  };
  return unlessMissing(target, move) ?? false;
}

/** Does not hide the error that caused it; if this fails too, the next build finds the file aside. */
function putBackQuietly(calls: WriteCalls, aside: string, target: string): void {
  try {
    moveToFreePath(calls, aside, target, true);
  } catch {
    // See above.
  }
}
