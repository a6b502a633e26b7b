import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { withLocks } from '../../src/host/with-locks.ts';
import { countedMoment, disk } from '../support/disk.ts';

const lock = '/out/x/.manifest.json.lock';
const guarded = [{ path: 'out/x/manifest.json', absolute: '/out/x/manifest.json' }];

function waiting(alive: readonly number[] = []) {
  const moment = countedMoment();
  let slept = 0;
  return {
    ...moment,
    machine: 'hier',
    isAlive: (pid: number) => alive.includes(pid),
    now: () => moment.now() + slept,
    sleep: (milliseconds: number) => {
      slept += milliseconds;
    },
    slept: () => slept,
  };
}

test('holds the lock while the work is done, and lets go, also when it fails', () => {
  const memory = disk({});
  expect(withLocks(memory.calls, guarded, waiting(), () => memory.texts())).toEqual({
    [lock]: '7 000000000001 hier\n',
  });
  expect(memory.texts()).toEqual({});
  expect(() =>
    withLocks(memory.calls, guarded, waiting(), () => {
      throw new Error('work');
    }),
  ).toThrow('work');
  expect(memory.texts()).toEqual({});
});

test('waits for a program that lets go', () => {
  const memory = disk({ [lock]: { text: '8 a hier\n' } });
  const patient = waiting([8]);
  const result = withLocks(
    memory.calls,
    guarded,
    {
      ...patient,
      sleep: (milliseconds) => {
        patient.sleep(milliseconds);
        if (patient.slept() > 100) memory.files.delete(lock);
      },
    },
    () => 'done',
  );
  expect([result, patient.slept()]).toEqual(['done', 120]);
});

test('gives up after ten seconds, and leaves the lock', () => {
  const memory = disk({ [lock]: { text: '8 a hier\n' } });
  expect(() => withLocks(memory.calls, guarded, waiting([8]), () => 'done')).toThrow(
    new HostError('ELOCKED', 'out/x/manifest.json'),
  );
  expect(memory.texts()).toEqual({ [lock]: '8 a hier\n' });
});

describe('a lock that was left behind', () => {
  test.each([
    ['of a program that is gone', { text: '8 a hier\n' }],
    ['of an earlier run with our number', { text: '7 a hier\n' }],
    ['of another machine, ten minutes ago', { text: '8 a daar\n', age: 600_001 }],
    ['half written', { text: '8' }],
  ])('%s is taken over', (_, entry) => {
    const memory = disk({ [lock]: entry });
    expect(withLocks(memory.calls, guarded, waiting(), () => 'done')).toBe('done');
    expect(memory.texts()).toEqual({});
  });
  test('of another machine, not long ago, is not', () => {
    const memory = disk({ [lock]: { text: '8 a daar\n', age: 500_000 } });
    expect(() => withLocks(memory.calls, guarded, waiting(), () => 'done')).toThrow('ELOCKED');
  });
  test('someone else took it over just before: his is put back', () => {
    let moved = false;
    const memory = disk({ [lock]: { text: '8 a hier\n' } }, (call, path) => {
      if (call === 'renameSync' && !moved) {
        moved = true;
        memory.files.set(lock, { text: '9 b hier\n' });
        expect(path).toContain('.tmp');
      }
      return undefined;
    });
    expect(() => withLocks(memory.calls, guarded, waiting([9]), () => 'done')).toThrow('ELOCKED');
    expect(memory.texts()).toEqual({ [lock]: '9 b hier\n' });
  });
});

test('a fault names the file that is guarded; what was locked before is let go', () => {
  const memory = disk({}, (call, path) =>
    call === 'writeFileSync' && path.includes('/y/') ? 'EROFS' : undefined,
  );
  const both = [...guarded, { path: 'out/y/manifest.json', absolute: '/out/y/manifest.json' }];
  expect(() => withLocks(memory.calls, both, waiting(), () => 'done')).toThrow(
    new HostError('EROFS', 'out/y/manifest.json'),
  );
  expect(memory.texts()).toEqual({});
});
