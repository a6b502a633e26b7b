/** The program as one file, in an empty folder, where there is no Node, no home and a name with a space and an é. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { project, scratch } from './program.ts';

const folder = join(scratch(), 'één map');
const program = join(folder, 'akkoord');
const cache = join(scratch(), 'cache');

const run = (words: readonly string[], environment: Record<string, string> = { XDG_CACHE_HOME: cache }) =>
  spawnSync(program, words, {
    cwd: folder,
    env: { PATH: '/geen/programma', ...environment },
    encoding: 'utf8',
  });

beforeAll(() => {
  mkdirSync(folder);
  mkdirSync(cache);
  const made = execFileSync('npx', ['--no', 'tsx', 'scripts/executable.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  copyFileSync(made.trim(), program);
});

test('it makes a dossier and its documents, the same twice', () => {
  expect(run(['--version']).stdout).toBe(`${manifest.version}\n`);
  expect(run(['new', 'memo', 'proef']).status).toBe(0);
  expect(run(['build', 'agreements/proef', '--to', 'pdf']).status).toBe(0);
  const file = join(folder, 'out/proef/notitie.concept.pdf');
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  const { status, stderr, stdout } = run(['build', 'agreements/proef', '--to', 'pdf', '--reproduce']);
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('out/proef/notitie.concept.pdf is ditzelfde bestand'),
  ]);
  expect(stderr).toContain('elke byte gelijk');
});

test('it starts itself as its helper', () => {
  expect(run(['new', 'memo', 'tweede']).status).toBe(0);
  expect(run(['check', 'agreements', '--jobs', '2'])).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^2 documenten bekeken: /),
  });
});

test('it works without a home, and leaves nothing behind', () => {
  const temporary = join(scratch(), 'tijdelijk');
  mkdirSync(temporary);
  const { status } = run(['check', 'agreements/proef'], { HOME: '/geen/map', TMPDIR: temporary });
  expect(status).toBe(0);
  expect(existsSync(temporary) && execFileSync('ls', [temporary], { encoding: 'utf8' })).toBe('');
});
