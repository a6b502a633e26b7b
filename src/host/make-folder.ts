import { splitPath } from './hidden-names.ts';
import { HostError } from './host-error.ts';
import { statsOf } from './look-at.ts';
import type { WriteCalls } from './write-calls.ts';

/**
 * Makes a folder and its parents, one by one: `recursive` makes Node loop forever where the system denies
 * that an existing folder exists, as Linux does for a new folder in `/proc`.
 *
 * @param folder absolute
 * @param path the file to be written in it, as the caller names it
 * @throws HostError `ENOTDIR` when a file is in the way, `ENOFOLDER` where no folder can or may be
 * made, or the system's code
 */
export function makeFolder(calls: WriteCalls, folder: string, path: string): void {
  if (isMade(calls, folder, path)) return;
  const [above] = splitPath(folder);
  if (above !== folder) makeFolder(calls, above, path);
  if (!isMade(calls, folder, path)) throw new HostError('ENOFOLDER', path);
}

/** Tries to make a folder; returns whether it exists now, false when its parent is missing. */
function isMade(calls: WriteCalls, folder: string, path: string): boolean {
  if (statsOf(calls, folder)?.isDirectory()) return true;
  try {
    calls.mkdirSync(folder);
    return true;
  } catch (error) {
    const { code } = HostError.from(error, path);
    if (code === 'ENOENT') return false;
    if (code === 'EACCES' || code === 'EPERM') throw new HostError('ENOFOLDER', path, { cause: error });
    if (code !== 'EEXIST') throw error;
    // A link to a folder is fine; a file is in the way.
    if (statsOf(calls, folder)?.isFile()) throw new HostError('ENOTDIR', path, { cause: error });
    return true;
  }
}
