import { createHash } from 'node:crypto';
import { memoizeByObject } from './memoize-by-object.ts';
import { Memory } from './memory.ts';

/** A host gives the bytes of a font as the same object each time: some 2 MB that need no second hash. */
const hashOf = memoizeByObject((bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64'));

/**
 * Memoizes a function of a file's bytes by their SHA-256, as long as there is room (`Memory`). `make` must
 * depend on the bytes alone (`hash` is theirs, in base 64), and neither they nor its results may be changed.
 */
export function memoizeByBytes<T>(make: (bytes: Uint8Array, hash: string) => T): (bytes: Uint8Array) => T {
  const memory = new Memory<T>();
  return (bytes) => {
    const hash = hashOf(bytes);
    return (memory.find(hash) ?? memory.keep(hash, make(bytes, hash), bytes.length)).value;
  };
}
