import { createHash } from 'node:crypto';
import { Memory } from './memory.ts';

/**
 * Returns a function of the bytes of a file that gives again what it made of equal bytes before, as long as there is room (`Memory`): they
 * are known by their SHA-256. `make` must depend on the bytes alone, and nobody may change what it gives.
 */
export function memoizeByBytes<T>(make: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const memory = new Memory<T>();
  return (bytes) => {
    const hash = createHash('sha256').update(bytes).digest('base64');
    return (memory.find(hash) ?? memory.keep(hash, make(bytes), bytes.length)).value;
  };
}
