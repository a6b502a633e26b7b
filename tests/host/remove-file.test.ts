import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { removeFile } from '../../src/host/remove-file.ts';
import { sha256 } from '../../src/host/sha256.ts';
import { countedMoment, disk } from '../support/disk.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const seen = sha256(bytes('oud'));

test.each([
  ['oud', true, undefined],
  ['anders', false, 'anders'],
])('a file that holds %s', (text, removed, left) => {
  const host = memoryHost({ 'map/a.txt': text });
  expect([host.remove('map/a.txt', seen), host.text('map/a.txt')]).toEqual([removed, left]);
});

test('one that is not there is removed already', () => {
  expect(memoryHost({}).remove('a.txt', seen)).toBe(true);
});

test('on a real disk nothing stays beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-remove-'));
  writeFileSync(join(folder, 'a.txt'), 'oud');
  expect([nodeHost(folder).remove('a.txt', seen), readdirSync(folder)]).toEqual([true, []]);
  rmSync(folder, { recursive: true });
});

test('what is saved in the moment between looking and moving is put back', () => {
  const { calls, files } = disk({ '/map/a.txt': { text: 'oud' } }, (call) => {
    const file = call === 'renameSync' && files.get('/map/a.txt');
    if (file) file.text = 'nieuw';
    return undefined;
  });
  expect(removeFile(calls, '/map/a.txt', seen, countedMoment())).toBe(false);
  expect([...files].map(([path, { text }]) => [path, text])).toContainEqual(['/map/a.txt', 'nieuw']);
});
