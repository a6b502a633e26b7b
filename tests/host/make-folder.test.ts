import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { makeFolder } from '../../src/host/make-folder.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { disk } from '../support/disk.ts';

const root = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-map-`));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

function refused(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof HostError ? `${error.code} ${error.path}` : `${error}`;
  }
  return 'made';
}

test('all folders of a path, also behind a link', () => {
  fs.mkdirSync(`${root}/echt`);
  fs.symlinkSync('echt', `${root}/link`);
  makeFolder(fs, `${root}/link/a/b`, 'x');
  makeFolder(fs, `${root}/link/a/b`, 'x');
  expect(fs.statSync(`${root}/echt/a/b`).isDirectory()).toBe(true);
});

test('a file or a link to nothing in the way', () => {
  fs.writeFileSync(`${root}/bestand`, '');
  fs.symlinkSync('nergens', `${root}/los`);
  const write = (path: string) => () => nodeHost(root).writeAll([{ path, bytes: new Uint8Array() }]);
  expect(refused(write('bestand/x.pdf'))).toBe('ENOTDIR bestand/x.pdf');
  expect(refused(write('bestand/a/b/x.pdf'))).toBe('ENOTDIR bestand/a/b/x.pdf');
  expect(refused(write('los/x.pdf'))).toBe('ENOENT los/x.pdf');
  expect(refused(write('los/a/x.pdf'))).toBe('ENOFOLDER los/a/x.pdf');
});

test('where the system says that a folder is not there though it is', () => {
  const made: string[] = [];
  const { calls } = disk({}, (call, path) => {
    if (call === 'mkdirSync') made.push(path);
    // As Linux does below /proc, for as long as one asks.
    return call === 'mkdirSync' && path.startsWith('/proc/') ? 'ENOENT' : undefined;
  });
  expect(refused(() => makeFolder(calls, '/proc/x/klein', 'uit/x.pdf'))).toBe('ENOFOLDER uit/x.pdf');
  expect(made.length).toBeLessThan(10);
});

test.skipIf(process.platform !== 'linux')('the same on a real disk', () => {
  expect(refused(() => makeFolder(fs, '/proc/akkoord/klein', 'x'))).toBe('ENOFOLDER x');
});
