import { describe, expect, test } from 'vitest';
import { atomicWrite, type WriteCalls } from '../../src/host/atomic-write.ts';
import { HostError } from '../../src/host/host-error.ts';

interface Entry {
  readonly text: string;
  readonly mode?: number;
  readonly age?: number;
  readonly kind?: 'file' | 'folder' | 'link' | 'pipe';
}

const hour = 3_600_000;
const now = 100 * hour;

/** A disk in memory that fails where the test says: `fails(call, path)` names the system's error. */
function disk(
  entries: Record<string, Entry>,
  fails: (call: keyof WriteCalls, path: string) => string | undefined = () => undefined,
) {
  const files = new Map(Object.entries(entries));
  const attempt = (call: keyof WriteCalls, path: string) => {
    const code = fails(call, path);
    if (code) throw Object.assign(new Error(code), { code, syscall: call });
  };
  const calls: WriteCalls = {
    mkdirSync: (path) => attempt('mkdirSync', path),
    lstatSync(path) {
      attempt('lstatSync', path);
      const entry = files.get(path);
      if (!entry) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'lstat' });
      const is = (kind: Entry['kind']) => () => (entry.kind ?? 'file') === kind;
      return {
        mode: entry.mode ?? 0o644,
        mtimeMs: now - (entry.age ?? 0),
        isDirectory: is('folder'),
        isFile: is('file'),
        isSymbolicLink: is('link'),
      };
    },
    readdirSync(folder) {
      attempt('readdirSync', folder);
      return [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
    },
    writeFileSync(path, bytes) {
      // A full disk leaves a part behind before it fails.
      files.set(path, { text: new TextDecoder().decode(bytes).slice(0, 2) });
      attempt('writeFileSync', path);
      files.set(path, { text: new TextDecoder().decode(bytes) });
    },
    renameSync(from, to) {
      attempt('renameSync', to);
      files.set(to, files.get(from) as Entry);
      files.delete(from);
    },
    rmSync(path) {
      attempt('rmSync', path);
      files.delete(path);
    },
  };
  const texts = () => Object.fromEntries([...files].map(([path, { text }]) => [path, text]));
  return { calls, texts };
}

const job = (path: string, text: string) => ({
  path: path.slice(1),
  absolute: path,
  bytes: new TextEncoder().encode(text),
});

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
    expect(codeOf(() => atomicWrite(calls, jobs, now))).toBe(`${code} ${path}`);
    expect(texts()).toEqual({ '/out/a.pdf': 'old a', '/out/b.pdf': 'old b' });
  });

  test('a full disk at the second file: the first is not replaced either', () => {
    const { calls, texts } = disk(old, (call, path) =>
      call === 'writeFileSync' && path.includes('b.pdf') ? 'ENOSPC' : undefined,
    );
    expect(codeOf(() => atomicWrite(calls, jobs, now))).toBe('ENOSPC out/b.pdf');
    expect(texts()).toEqual({ '/out/a.pdf': 'old a', '/out/b.pdf': 'old b' });
  });

  test('cleaning up that fails does not hide the fault', () => {
    const codes: Partial<Record<keyof WriteCalls, string>> = { writeFileSync: 'ENOSPC', rmSync: 'EPERM' };
    const { calls } = disk(old, (call) => codes[call]);
    expect(codeOf(() => atomicWrite(calls, jobs, now))).toBe('ENOSPC out/a.pdf');
  });

  test('a fault that is not of the file system is the programmer’s, and is thrown on', () => {
    const { calls } = disk(old);
    const broken = {
      ...calls,
      renameSync: () => {
        throw new TypeError('wrong');
      },
    };
    expect(() => atomicWrite(broken, jobs, now)).toThrow(TypeError);
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
    expect(codeOf(() => atomicWrite(calls, [job('/out/a.pdf', 'new')], now))).toBe(`${code} out/a.pdf`);
    expect(texts()).toEqual({ '/out/a.pdf': entry.text });
  });
});

test('writes, in order; the later of two for one path stays', () => {
  const { calls, texts } = disk({ '/out/a.pdf': { text: 'old' } });
  atomicWrite(
    calls,
    [job('/out/m.json', 'ahead'), job('/out/a.pdf', 'new'), job('/out/m.json', 'after'), job('/top', 't')],
    now,
  );
  expect(texts()).toEqual({ '/out/a.pdf': 'new', '/out/m.json': 'after', '/top': 't' });
});

test('removes its own temporary files after an hour, and nothing else', () => {
  const { calls, texts } = disk({
    '/out/.a.pdf.12-0123456789ab.tmp': { text: 'stale', age: hour + 1 },
    '/out/.a.pdf.13-0123456789ab.tmp': { text: 'fresh', age: hour },
    '/out/.a.pdf.tmp': { text: 'of someone else', age: 9 * hour },
    '/out/a.12-0123456789ab.tmp': { text: 'not hidden', age: 9 * hour },
    '/out/.b.14-0123456789ab.tmp': { text: 'a folder', age: 9 * hour, kind: 'folder' },
  });
  atomicWrite(calls, [job('/out/a.pdf', 'new')], now);
  expect(Object.values(texts())).toEqual(['fresh', 'of someone else', 'not hidden', 'a folder', 'new']);
});
