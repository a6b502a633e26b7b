import { holdsSignature } from '../pdf-file/holds-signature.ts';
import { unlessMissing } from './host-error.ts';
import { sha256 } from './sha256.ts';
import type { WriteCalls, WriteStats } from './write-calls.ts';

/** Returns the stats of a path without following links; undefined when nothing is there. */
export function statsOf(calls: WriteCalls, path: string): WriteStats | undefined {
  return unlessMissing(path, () => calls.lstatSync(path));
}

/** Returns the SHA-256 of a file; `'none'` when nothing is there, `'no file'` for any other entry. */
export function hashAt(calls: WriteCalls, path: string): string {
  return lookAt(calls, path, sha256);
}

/** Like `hashAt`, but `'signed'` for a file with a signature, which is never replaced. */
export function replaceableAt(calls: WriteCalls, path: string): string {
  return lookAt(calls, path, (bytes) => (holdsSignature(bytes) ? 'signed' : sha256(bytes)));
}

/** Removes a file of our own; an error in cleaning up must not hide the one before it. */
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
