import { HostError } from './host-error.ts';
import { hashAt, removeQuietly } from './look-at.ts';
import { sha256 } from './sha256.ts';
import type { WriteCalls } from './write-calls.ts';

/** What the system says where files cannot have two names: FAT, some network disks; `EISDIR` is what Windows says on exFAT. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR']);

/**
 * Gives a file a second name, never over another file. Where the disk knows no second names, makes a copy that fails when the
 * place is taken, and reads it back.
 *
 * @returns `'taken'` when something lies there already, also when it came a moment ago
 * @throws what the call threw
 */
export function linkOrCopy(calls: WriteCalls, from: string, to: string): 'linked' | 'copied' | 'taken' {
  try {
    calls.linkSync(from, to);
    return 'linked';
  } catch (error) {
    const { code } = HostError.from(error, to);
    if (code === 'EEXIST') return 'taken';
    if (!withoutLinks.has(code)) throw error;
    return copy(calls, calls.readFileSync(from), to);
  }
}

function copy(calls: WriteCalls, bytes: Uint8Array, to: string): 'copied' | 'taken' {
  try {
    // Appended: whoever writes there between the making of the name and our bytes keeps theirs, and the reading back sees it.
    calls.writeFileSync(to, bytes, { flag: 'ax', flush: true });
  } catch (error) {
    if (HostError.from(error, to).code === 'EEXIST') return 'taken';
    removePart(calls, bytes, to);
    throw error;
  }
  // Read back: other bytes are those of someone who came in between, or of a bad disk, and then nothing may be claimed either.
  return hashAt(calls, to) === sha256(bytes) ? 'copied' : 'taken';
}

/** Takes a copy away that a full disk cut off; what is no part of it came from someone else. */
function removePart(calls: WriteCalls, bytes: Uint8Array, path: string): void {
  try {
    const part = calls.readFileSync(path);
    if (part.every((byte, index) => byte === bytes[index])) removeQuietly(calls, path);
  } catch {
    // Nothing was made, or it cannot be looked at: then it stays.
  }
}
