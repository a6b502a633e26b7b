import { createHash } from 'node:crypto';
import { Memory } from './memory.ts';

/**
 * Memoizes a function of a file's bytes by their SHA-256, as long as there is room (`Memory`). `make` must
 * depend on the bytes alone, and its results must not be changed.
 */
export function memoizeByBytes<T>(make: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const memory = new Memory<T>();
  return (bytes) => {
    const hash = createHash('sha256').update(bytes).digest('base64');
    return (memory.find(hash) ?? memory.keep(hash, make(bytes), bytes.length)).value;
  };
}
