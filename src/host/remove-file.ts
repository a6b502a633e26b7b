import { asidePath } from './hidden-names.ts';
import { HostError, unlessMissing } from './host-error.ts';
import { removeQuietly, replaceableAt, statsOf } from './look-at.ts';
import { moveToFreePath } from './move-to-free-path.ts';
import type { Moment, WriteCalls } from './write-calls.ts';

/**
 * Removes a file that holds what the caller saw in it: it is moved aside, hashed again, and only then removed. One
 * that is not there is removed already. Returns false, and leaves it, when it holds something else or a signature.
 *
 * @param ours SHA-256 of what may be removed
 * @throws HostError `EREADONLY` for a read-only file, or the system's code
 */
export function removeFile(
  calls: WriteCalls,
  path: string,
  ours: string,
  moment: Pick<Moment, 'unique'>,
): boolean {
  const hash = replaceableAt(calls, path);
  if (hash === 'none') return true;
  if (hash !== ours) return false;
  if (((statsOf(calls, path)?.mode ?? 0o222) & 0o222) === 0) throw new HostError('EREADONLY', path);
  const aside = asidePath(path, hash, moment.unique());
  const isMoved = unlessMissing(path, () => {
    calls.renameSync(path, aside);
    return true;
  });
  if (!isMoved) return true;
  if (replaceableAt(calls, aside) === hash) {
    removeQuietly(calls, aside);
    return true;
  }
  moveToFreePath(calls, aside, path, true);
  return false;
}
