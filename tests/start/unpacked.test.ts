import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { unpacked } from '../../src/start/unpacked.ts';

const root = fs.mkdtempSync(join(tmpdir(), 'akkoord-unpacked-'));
const cache = join(root, 'caches/akkoord');
beforeEach(() => fs.rmSync(join(root, 'caches'), { recursive: true, force: true }));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const files: Readonly<Record<string, string>> = {
  'bin/akkoord.js': 'start',
  'templates/words.yaml': 'woorden',
};
const packed = (hash: string) => ({ hash, names: Object.keys(files) });
const bytesOf = (name: string) => Buffer.from(files[name] ?? '');
const programs = () => fs.readdirSync(cache).sort();

test('the first start writes all files, for the user alone', () => {
  const folder = unpacked(packed('a'), bytesOf, cache);
  expect(folder).toBe(join(cache, 'program-a'));
  for (const [name, text] of Object.entries(files))
    expect(fs.readFileSync(join(folder, name), 'utf8')).toBe(text);
  expect(fs.statSync(cache).mode & 0o777).toBe(0o700);
  expect(programs()).toEqual(['program-a']);
});

test('the next start writes nothing', () => {
  unpacked(packed('a'), bytesOf, cache);
  expect(unpacked(packed('a'), () => expect.fail('is read again'), cache)).toBe(join(cache, 'program-a'));
});

test('a start that is stopped halfway leaves no program behind', () => {
  const stops = (name: string) => (name.startsWith('bin') ? bytesOf(name) : expect.fail('stopped'));
  expect(() => unpacked(packed('a'), stops, cache)).toThrow('stopped');
  expect(programs()).toEqual([]);
});

test('two versions stay, the newest', () => {
  for (const [age, hash] of ['a', 'b'].entries()) {
    const folder = unpacked(packed(hash), bytesOf, cache);
    fs.utimesSync(folder, 1000 + age, 1000 + age);
  }
  unpacked(packed('c'), bytesOf, cache);
  expect(programs()).toEqual(['program-b', 'program-c']);
});

test.each([
  ['there is none', () => undefined],
  [
    'others can write in it',
    () => {
      fs.mkdirSync(cache, { recursive: true });
      fs.chmodSync(cache, 0o777);
      return cache;
    },
  ],
  [
    'a file is in its way',
    () => {
      fs.mkdirSync(join(root, 'caches'));
      fs.writeFileSync(cache, '');
      return cache;
    },
  ],
])('the cache is left alone when %s', (_, make) => {
  const folder = unpacked(packed('a'), bytesOf, make());
  expect(folder.startsWith(root)).toBe(false);
  expect(fs.readFileSync(join(folder, 'bin/akkoord.js'), 'utf8')).toBe('start');
  fs.rmSync(folder, { recursive: true });
});
