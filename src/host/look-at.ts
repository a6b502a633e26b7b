import { holdsSignature } from '../pdf-file/holds-signature.ts';
import { HostError } from './host-error.ts';
import { sha256 } from './sha256.ts';
import type { WriteCalls, WriteStats } from './write-calls.ts';

/** Returns what lies at a path, links not followed; undefined when nothing does. */
export function statsOf(calls: WriteCalls, path: string): WriteStats | undefined {
  return unlessMissing(path, () => calls.lstatSync(path));
}

/** Returns the SHA-256 of a file; `'none'` when nothing lies there, `'no file'` for a folder, link or device. */
export function hashAt(calls: WriteCalls, path: string): string {
  return lookAt(calls, path, sha256);
}

/**
 * Returns the hash by which a file may be known as one that makes way, as `hashAt`; `'signed'` for a file that holds a signature: it never
 * makes way, whatever hash a manifest names.
 */
export function replaceableAt(calls: WriteCalls, path: string): string {
  return lookAt(calls, path, (bytes) => (holdsSignature(bytes) ? 'signed' : sha256(bytes)));
}

/** Removes a file of our own; a fault in cleaning up must not hide the one that made it needed. */
export function removeQuietly(calls: WriteCalls, path: string): void {
  try {
    calls.rmSync(path, { force: true });
  } catch {
    // Left behind; a later write removes it when it is old enough.
  }
}

function lookAt(calls: WriteCalls, path: string, say: (bytes: Uint8Array) => string): string {
  const stats = statsOf(calls, path);
  if (!stats) return 'none';
  if (!stats.isFile()) return 'no file';
  const bytes = unlessMissing(path, () => calls.readFileSync(path));
  return bytes ? say(bytes) : 'none';
}

function unlessMissing<T>(path: string, call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (HostError.from(error, path).code === 'ENOENT') return undefined;
    throw error;
  }
}
