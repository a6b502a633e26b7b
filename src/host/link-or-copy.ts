import { HostError } from './host-error.ts';
import { hashAt, removeQuietly } from './look-at.ts';
import { sha256 } from './sha256.ts';
import type { WriteCalls } from './write-calls.ts';

/** Error codes of file systems without hard links: FAT, network disks; `EISDIR` is Windows with exFAT. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR']);

/**
 * Gives a file a second name, never over another file. Without hard links it makes a copy, which fails when
 * the target exists, and reads it back.
 *
 * @returns `'taken'` when the target exists, also when it was made a moment ago
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
    // Append: bytes that another program writes meanwhile are kept, and found by reading back.
    calls.writeFileSync(to, bytes, { flag: 'ax', flush: true });
  } catch (error) {
    if (HostError.from(error, to).code === 'EEXIST') return 'taken';
    removePart(calls, bytes, to);
    throw error;
  }
  // Other bytes come from another program or a bad disk: either way the target is not ours.
  return hashAt(calls, to) === sha256(bytes) ? 'copied' : 'taken';
}

/** Removes a copy cut short by a full disk; other content is someone else's. */
function removePart(calls: WriteCalls, bytes: Uint8Array, path: string): void {
  try {
    const part = calls.readFileSync(path);
    if (part.every((byte, index) => byte === bytes[index])) removeQuietly(calls, path);
  } catch {
    // Nothing was made, or it cannot be read: leave it.
  }
}
