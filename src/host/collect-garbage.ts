import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes in use from which collecting is worth its some 60 ms. The process is then at some 200 MB. */
const MUCH = 100_000_000;
/** Bytes on top of what was left the last time: what is still needed makes collecting slow and frees nothing. */
const MORE = 30_000_000;
let left = 0;

/**
 * Frees memory when much is in use, for a moment when little of it is still needed; returns whether it did.
 * Left to itself, V8 lets the heap grow to four times what lives before it looks.
 */
export function collectGarbage(): boolean {
  if (inUse() < Math.max(MUCH, left + MORE)) return false;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  // Compiled code is only good for a program with the flags that it was made under.
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
  left = inUse();
  return true;
}

function inUse(): number {
  const { used_heap_size: heap, external_memory: beside } = getHeapStatistics();
  return heap + beside;
}
