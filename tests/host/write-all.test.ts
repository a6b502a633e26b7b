import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { sha256 } from '../../src/host/sha256.ts';
import { writeAll } from '../../src/host/write-all.ts';
import type { WriteCalls } from '../../src/host/write-calls.ts';
import { countedMoment, disk } from '../support/disk.ts';

const hour = 3_600_000;
const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => sha256(bytes(text));

const job = (path: string, text: string, over: readonly string[] | 'anything' = 'anything') => ({
  path: path.slice(1),
  absolute: path,
  bytes: bytes(text),
  over,
});
const write = (calls: WriteCalls, jobs: ReturnType<typeof job>[]) => writeAll(calls, jobs, countedMoment());

function codeOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    return error instanceof HostError ? `${error.code} ${error.path}` : String(error);
  }
  return 'nothing thrown';
}

describe('a fault leaves everything as it was', () => {
  const jobs = [job('/out/a.pdf', 'new a'), job('/out/b.pdf', 'new b')];
  const old = { '/out/a.pdf': { text: 'old a' }, '/out/b.pdf': { text: 'old b' } };

  test.each([
    ['ENOSPC', 'writeFileSync', 'out/a.pdf'],
    ['EACCES', 'writeFileSync', 'out/a.pdf'],
    ['EROFS', 'mkdirSync', 'out/a.pdf'],
    ['ENOTDIR', 'mkdirSync', 'out/a.pdf'],
    ['ENAMETOOLONG', 'writeFileSync', 'out/a.pdf'],
    ['EMFILE', 'readdirSync', 'out/a.pdf'],
    ['EIO', 'lstatSync', 'out/a.pdf'],
    ['EBUSY', 'renameSync', 'out/a.pdf'],
  ] as const)('%s in %s', (code, call, path) => {
    const { calls, texts } = disk(old, (actual) => (actual === call ? code : undefined));
    expect(codeOf(() => write(calls, jobs))).toBe(`${code} ${path}`);
    expect(texts()).toEqual({ '/out/a.pdf': 'old a', '/out/b.pdf': 'old b' });
  });

  test('a full disk at the second file: the first is not replaced either', () => {
    const { calls, texts } = disk(old, (call, path) =>
      call === 'writeFileSync' && path.includes('b.pdf') ? 'ENOSPC' : undefined,
    );
    expect(codeOf(() => write(calls, jobs))).toBe('ENOSPC out/b.pdf');
    expect(texts()).toEqual({ '/out/a.pdf': 'old a', '/out/b.pdf': 'old b' });
  });

  test('cleaning up that fails does not hide the fault', () => {
    const codes: Partial<Record<keyof WriteCalls, string>> = { writeFileSync: 'ENOSPC', rmSync: 'EPERM' };
    const { calls } = disk(old, (call) => codes[call]);
    expect(codeOf(() => write(calls, jobs))).toBe('ENOSPC out/a.pdf');
  });

  test('a fault that is not of the file system is the programmer’s, and is thrown on', () => {
    const { calls } = disk(old);
    const broken = {
      ...calls,
      renameSync: () => {
        throw new TypeError('wrong');
      },
    };
    expect(() => write(broken, jobs)).toThrow(TypeError);
  });
});

describe('what is in the way', () => {
  test.each([
    ['EISDIR', { text: '', kind: 'folder' }],
    ['ESYMLINK', { text: '', kind: 'link' }],
    ['ENOTFILE', { text: '', kind: 'pipe' }],
    ['EREADONLY', { text: 'old', mode: 0o444 }],
  ] as const)('%s', (code, entry) => {
    const { calls, texts } = disk({ '/out/a.pdf': entry });
    expect(codeOf(() => write(calls, [job('/out/a.pdf', 'new')]))).toBe(`${code} out/a.pdf`);
    expect(texts()).toEqual({ '/out/a.pdf': entry.text });
  });
});

test('writes, in order; the later of two for one path stays', () => {
  const { calls, texts } = disk({ '/out/a.pdf': { text: 'old' } });
  expect(
    write(calls, [
      job('/out/m.json', 'ahead'),
      job('/out/a.pdf', 'new'),
      job('/out/m.json', 'after'),
      job('/top', 't'),
    ]),
  ).toEqual({ written: ['out/m.json', 'out/a.pdf', 'out/m.json', 'top'], inTheWay: [] });
  expect(texts()).toEqual({ '/out/a.pdf': 'new', '/out/m.json': 'after', '/top': 't' });
});

test('removes its own temporary files after an hour, what it moved aside after ten minutes, and nothing else', () => {
  const aside = (text: string, of = text) => `/out/.a.pdf.${hash(of).slice(0, 16)}-0123456789ab.vorige`;
  const { calls, texts } = disk({
    '/out/.a.pdf.12-0123456789ab.tmp': { text: 'stale', age: hour + 1 },
    '/out/.a.pdf.13-0123456789ab.tmp': { text: 'fresh', age: hour },
    '/out/.a.pdf.tmp': { text: 'of someone else', age: 9 * hour },
    '/out/a.12-0123456789ab.tmp': { text: 'not hidden', age: 9 * hour },
    '/out/.b.14-0123456789ab.tmp': { text: 'a folder', age: 9 * hour, kind: 'folder' },
    [aside('long ago')]: { text: 'long ago', age: hour / 6 + 1 },
    [aside('of late')]: { text: 'of late', age: hour / 6 },
    [aside('signed after', 'before')]: { text: 'signed after', age: 9 * hour },
    '/out/.a.pdf.vorige': { text: 'of someone else too', age: 9 * hour },
  });
  write(calls, [job('/out/a.pdf', 'new')]);
  expect(Object.values(texts())).toEqual([
    'fresh',
    'of someone else',
    'not hidden',
    'a folder',
    'of late',
    'signed after',
    'of someone else too',
    'new',
  ]);
});
