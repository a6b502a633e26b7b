import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/host/cache-folder.ts';
import { UserCache } from '../../src/host/user-cache.ts';
import { kindOfWork } from '../../src/start/kind-of-work.ts';

const root = fs.mkdtempSync(join(tmpdir(), 'akkoord-cache-'));
const folder = join(root, 'caches/akkoord');
const file = join(folder, 'some-code');
const bytes = Buffer.from('what V8 made');
const cache = new UserCache(folder, 'some', 3);
beforeEach(() => {
  fs.rmSync(join(root, 'caches'), { recursive: true, force: true });
  cache.write('code', bytes);
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

describe('the cache', () => {
  test('gives what was written, to nobody but the user', () => {
    expect(cache.read('code')?.toString()).toBe('what V8 made');
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  test('gives nothing when there is nothing', () => {
    expect(cache.read('other')).toBeUndefined();
    expect(new UserCache(join(root, 'nowhere'), 'some', 3).read('code')).toBeUndefined();
  });

  test('gives nothing of a file with one bit changed, wherever', () => {
    const good = fs.readFileSync(file);
    for (const at of good.keys()) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      fs.writeFileSync(file, bad);
      expect(cache.read('code'), `byte ${at}`).toBeUndefined();
    }
  });

  test('gives nothing of a file that is torn off, wherever', () => {
    const good = fs.readFileSync(file);
    for (const size of good.keys()) {
      fs.writeFileSync(file, good.subarray(0, size));
      expect(cache.read('code'), `${size} bytes`).toBeUndefined();
    }
  });

  test.each([0o720, 0o702, 0o777])('is not used in a folder that others can write (%o)', (mode) => {
    fs.chmodSync(folder, mode);
    expect(cache.read('code')).toBeUndefined();
    cache.write('more', bytes);
    expect(fs.readdirSync(folder)).toEqual(['some-code']);
  });

  test('is not used through a link to a folder elsewhere', () => {
    fs.renameSync(folder, join(root, 'caches/elsewhere'));
    fs.symlinkSync(join(root, 'caches/elsewhere'), folder);
    expect(cache.read('code')).toBeUndefined();
  });

  test('is harmless where nothing can be written', () => {
    const blocked = new UserCache(join(file, 'akkoord'), 'some', 3);
    blocked.write('code', bytes);
    expect(blocked.read('code')).toBeUndefined();
  });

  test('keeps the newest files of each kind', () => {
    fs.utimesSync(file, 1, 1);
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      cache.write(name, bytes);
      fs.utimesSync(join(folder, `some-${name}`), 10 + index, 10 + index);
    }
    new UserCache(folder, 'other', 1).write('e', bytes);
    expect(fs.readdirSync(folder).sort()).toEqual(['other-e', 'some-b', 'some-c', 'some-d']);
  });
});

describe('its folder', () => {
  const home = () => '/home/a';
  test.each([
    ['linux', {}, '/home/a/.cache/akkoord'],
    ['linux', { XDG_CACHE_HOME: '/caches' }, '/caches/akkoord'],
    ['linux', { XDG_CACHE_HOME: 'caches' }, '/home/a/.cache/akkoord'],
    ['darwin', { XDG_CACHE_HOME: '/caches' }, '/home/a/Library/Caches/akkoord'],
    ['win32', { LOCALAPPDATA: '/home/a/Local' }, '/home/a/Local/akkoord'],
    ['win32', {}, '/home/a/AppData/Local/akkoord'],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(cacheFolder(platform, environment, home)).toBe(expected);
  });

  test('is none for who has no home', () => {
    const none = () => {
      throw new Error('ENOENT');
    };
    expect(cacheFolder('linux', {}, none)).toBeUndefined();
    expect(cacheFolder('linux', {}, () => '')).toBeUndefined();
  });
});

test.each([
  [[], ' '],
  [['check', 'agreements'], 'check '],
  [['build', 'a', '--to', 'pdf,docx', '--quiet'], 'build pdf,docx'],
  [['build', '--to=pdf', 'b'], 'build pdf'],
  [['build', '--to'], 'build '],
])('the work of %j is “%s”', (words, work) => {
  expect(kindOfWork(words)).toBe(work);
});
