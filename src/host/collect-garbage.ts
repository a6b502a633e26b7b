import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes in use from which collecting is worth its some 60 ms. The process is then at some 300 MB. */
const MUCH = 220_000_000;

/**
 * Frees memory when much is in use, for a moment when little of it is still needed. Left to itself, V8 lets
 * the heap grow to four times what lives before it looks.
 */
export function collectGarbage(): void {
  const { used_heap_size: heap, external_memory: beside } = getHeapStatistics();
  if (heap + beside < MUCH) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  // Compiled code is only good for a program with the flags that it was made under.
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
