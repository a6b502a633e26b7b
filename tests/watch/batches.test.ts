import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Batches } from '../../src/watch/batches.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

function gathering(isHalfWritten: (changed: readonly string[]) => boolean = () => false) {
  const taken: (readonly string[])[] = [];
  let finish = () => {};
  const batches = new Batches({
    quiet: 30,
    longest: 300,
    isHalfWritten,
    take: (changed) => {
      taken.push(changed);
      return new Promise<void>((done) => {
        finish = done;
      });
    },
  });
  return { batches, taken, finish: () => finish() };
}

describe('batches of changes', () => {
  test('twenty saves in a tenth of a second are one batch, 30 ms after the last', async () => {
    const { batches, taken } = gathering();
    for (let save = 0; save < 20; save++) {
      batches.note('a.md');
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(24);
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(taken).toEqual([['a.md']]);
  });

  test('who never stops saving is served after 300 ms', async () => {
    const { batches, taken } = gathering();
    for (let save = 0; save < 15; save++) {
      batches.note('a.md');
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(taken).toEqual([['a.md']]);
  });

  test('a file that is empty or gone is waited for', async () => {
    let isEmpty = true;
    const { batches, taken } = gathering((changed) => changed.includes('a.md') && isEmpty);
    batches.note('a.md');
    batches.note('b.md');
    await vi.advanceTimersByTimeAsync(200);
    expect(taken).toEqual([]);
    isEmpty = false;
    await vi.advanceTimersByTimeAsync(30);
    expect(taken).toEqual([['a.md', 'b.md']]);
  });

  test('a file that stays empty is handed over after 300 ms', async () => {
    const { batches, taken } = gathering(() => true);
    batches.note('a.md');
    await vi.advanceTimersByTimeAsync(299);
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(taken).toEqual([['a.md']]);
  });

  test('one batch at a time: what comes meanwhile is the next one', async () => {
    const { batches, taken, finish } = gathering();
    batches.note('a.md');
    await vi.advanceTimersByTimeAsync(30);
    batches.note('b.md');
    batches.note('c.md');
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken).toEqual([['a.md']]);
    finish();
    await vi.advanceTimersByTimeAsync(30);
    expect(taken).toEqual([['a.md'], ['b.md', 'c.md']]);
  });

  test('closing waits for what is under way, and hands over nothing more', async () => {
    const { batches, taken, finish } = gathering();
    batches.note('a.md');
    await vi.advanceTimersByTimeAsync(30);
    batches.note('b.md');
    let isClosed = false;
    const closing = batches.close().then(() => {
      isClosed = true;
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(isClosed).toBe(false);
    finish();
    await closing;
    batches.note('c.md');
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken).toEqual([['a.md']]);
  });
});
