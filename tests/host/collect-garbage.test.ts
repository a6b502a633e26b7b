import { getHeapStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { collectGarbage } from '../../src/host/collect-garbage.ts';

const used = () => getHeapStatistics().used_heap_size + getHeapStatistics().external_memory;

test('much that nobody uses any more is freed at once, and not looked for again before there is more', () => {
  const before = used();
  let bytes: Uint8Array | undefined = new Uint8Array(300_000_000);
  expect(bytes.length).toBe(300_000_000);
  bytes = undefined;
  expect(collectGarbage()).toBe(true);
  expect(used() - before).toBeLessThan(150_000_000);
  bytes = new Uint8Array(300_000_000);
  expect([collectGarbage(), collectGarbage()]).toEqual([true, false]);
  expect(bytes.length).toBe(300_000_000);
});
