import { HostError } from './host-error.ts';
import { sha256 } from './sha256.ts';
import type { WriteCalls, WriteStats } from './write-calls.ts';

/** Returns what lies at a path, links not followed; undefined when nothing does. */
export function statsOf(calls: WriteCalls, path: string): WriteStats | undefined {
  return unlessMissing(path, () => calls.lstatSync(path));
}

/** Returns the SHA-256 of a file; `'none'` when nothing lies there, `'no file'` for a folder, link or device. */
export function hashAt(calls: WriteCalls, path: string): string {
  const stats = statsOf(calls, path);
  if (!stats) return 'none';
  if (!stats.isFile()) return 'no file';
  const bytes = unlessMissing(path, () => calls.readFileSync(path));
  return bytes ? sha256(bytes) : 'none';
}

/** Removes a file of our own; a fault in cleaning up must not hide the one that made it needed. */
export function removeQuietly(calls: WriteCalls, path: string): void {
  try {
    calls.rmSync(path, { force: true });
  } catch {
    // Left behind; a later write removes it when it is old enough.
  }
}

function unlessMissing<T>(path: string, call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (HostError.from(error, path).code === 'ENOENT') return undefined;
    throw error;
  }
}
