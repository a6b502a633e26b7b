import { splitPath } from './hidden-names.ts';
import { HostError } from './host-error.ts';
import { statsOf } from './look-at.ts';
import type { WriteCalls } from './write-calls.ts';

/**
 * Makes a folder and those above it. Step by step: asked for all at once, Node goes on for ever where the system says of a folder that is
 * there that it is not, as Linux does for a new folder in `/proc`.
 *
 * @param folder absolute
 * @param path as the caller names what is to come in it
 * @throws HostError `ENOTDIR` when a file is in the way, `ENOFOLDER` where no folder can be made, or the system's code
 */
export function makeFolder(calls: WriteCalls, folder: string, path: string): void {
  if (isMade(calls, folder, path)) return;
  const [above] = splitPath(folder);
  if (above !== folder) makeFolder(calls, above, path);
  if (!isMade(calls, folder, path)) throw new HostError('ENOFOLDER', path);
}

/** Tries to make a folder; says whether it is there now, or false when one above it is missing. */
function isMade(calls: WriteCalls, folder: string, path: string): boolean {
  if (statsOf(calls, folder)?.isDirectory()) return true;
  try {
    calls.mkdirSync(folder);
    return true;
  } catch (error) {
    const { code } = HostError.from(error, path);
    if (code === 'ENOENT') return false;
    if (code !== 'EEXIST') throw error;
    // A link to a folder is one; what else lies there is a file that is in the way.
    if (statsOf(calls, folder)?.isFile()) throw new HostError('ENOTDIR', path, { cause: error });
    return true;
  }
}
