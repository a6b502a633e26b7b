import type { Fix } from '../diagnostic/fix.ts';
import type { Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import { excerptsOf } from './excerpts-of.ts';
import type { Excerpt } from './messages.ts';

/** A file that a fix changes, as the fix was made on it. */
interface Source {
  readonly bytes: Uint8Array;
  /** Without its byte order mark. */
  readonly text: string;
  readonly hash: string;
}

/** The files of a fix, and what it does in them. */
export interface FixSources {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly hashes: readonly string[];
  readonly excerpts: readonly Excerpt[];
}

/**
 * Returns a function that reads the files of a fix, each once; undefined for a fix of a file that cannot be read.
 *
 * @param host as the findings were made on it
 */
export function fixSources(host: Host): (fix: Fix) => FixSources | undefined {
  const known = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const found = known.get(file);
    if (found) return found;
    const bytes = host.read(file);
    const source = { bytes, text: new TextDecoder().decode(bytes), hash: sha256(bytes) };
    known.set(file, source);
    return source;
  };
  return ({ edits }) =>
    unlessRefused(() => {
      const files = [...new Set(edits.map(({ span }) => span.file))];
      const sources = files.map((file) => [file, sourceOf(file)] as const);
      return {
        bytes: new Map(sources.map(([file, { bytes }]) => [file, bytes])),
        hashes: sources.map(([, { hash }]) => hash),
        excerpts: excerptsOf(edits, (file) => sourceOf(file).text),
      };
    }, undefined);
}
