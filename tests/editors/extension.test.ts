import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../editors/vscode/package.json' with { type: 'json' };
import { addressIn } from '../../editors/vscode/src/address-in.ts';
import { commandLine } from '../../editors/vscode/src/command-line.ts';
import { programOf } from '../../editors/vscode/src/program.ts';
import root from '../../package.json' with { type: 'json' };

/** A project in a folder with a space and an é, with the program installed at its root. */
function project(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'extensie-')), 'één map');
  for (const below of ['node_modules/akkoord/bin', 'teksten/diep'])
    mkdirSync(join(folder, below), { recursive: true });
  writeFileSync(join(folder, 'node_modules/akkoord/bin/akkoord.js'), '');
  writeFileSync(join(folder, 'akkoord'), '');
  return folder;
}

describe('the program of a folder', () => {
  test('is the one that is installed there, or above', () => {
    const folder = project();
    const installed = { file: join(folder, 'node_modules/akkoord/bin/akkoord.js'), isScript: true };
    expect(programOf(folder, '')).toEqual(installed);
    expect(programOf(join(folder, 'teksten/diep'), '')).toEqual(installed);
  });

  test('is the one of the setting, also an executable', () => {
    const folder = project();
    expect(programOf(folder, 'akkoord')).toEqual({ file: join(folder, 'akkoord'), isScript: false });
    expect(programOf('/', join(folder, 'akkoord'))).toEqual({
      file: join(folder, 'akkoord'),
      isScript: false,
    });
  });

  test('is that of the checkout in a checkout of Akkoord', () => {
    expect(programOf(join(process.cwd(), 'agreements'), '')).toEqual({
      file: join(process.cwd(), 'bin/akkoord.js'),
      isScript: true,
    });
  });

  test('is none where nothing is installed, or the setting names what is not there', () => {
    expect(programOf(tmpdir(), '')).toBeUndefined();
    expect(programOf(project(), 'weg/akkoord.js')).toBeUndefined();
  });
});

test('a script is run by the Node of the editor, an executable by itself', () => {
  expect(commandLine({ file: '/p/akkoord.js', isScript: true }, ['lsp'], '/code')).toEqual({
    command: '/code',
    words: ['/p/akkoord.js', 'lsp'],
    environment: { ELECTRON_RUN_AS_NODE: '1' },
  });
  expect(commandLine({ file: '/p/akkoord', isScript: false }, ['lsp'], '/code')).toEqual({
    command: '/p/akkoord',
    words: ['lsp'],
    environment: {},
  });
});

describe('the address of the preview', () => {
  const printing = (code: string) => addressIn(spawn(process.execPath, ['-e', code]));

  test('is read when the line is whole', async () => {
    const lines = "process.stdout.write('http://127.0.0.1:1/a', () => process.stdout.write('b/\\n'))";
    expect(await printing(lines)).toBe('http://127.0.0.1:1/ab/');
  });

  test('is what the program said instead, when it stops', async () => {
    expect(await printing("console.error('fout: hier staat geen dossier')")).toEqual({
      trouble: 'fout: hier staat geen dossier',
    });
  });

  test('is what the system says when the program cannot be started', async () => {
    expect(await addressIn(spawn('/geen/programma'))).toEqual({ trouble: expect.stringContaining('ENOENT') });
  });
});

describe('the manifest', () => {
  const sources = readdirSync('editors/vscode/src').map((file) =>
    readFileSync(`editors/vscode/src/${file}`, 'utf8'),
  );

  test('names the commands, tasks and problem matchers of the code, and the version of the program', () => {
    const named = (pattern: RegExp) =>
      [...sources.join('\n').matchAll(pattern)].map(([, name]) => name).sort();
    const { commands, taskDefinitions, problemMatchers } = manifest.contributes;
    expect(named(/registerCommand\('([^']+)'/g)).toEqual(commands.map(({ command }) => command).sort());
    expect(named(/registerTaskProvider\('([^']+)'/g)).toEqual(taskDefinitions.map(({ type }) => type));
    expect(named(/'\$([a-z-]+)'/g)).toEqual(problemMatchers.map(({ name }) => name).sort());
    expect(manifest.version).toBe(root.version);
  });

  test('starts nothing in a folder that is not trusted', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(false);
  });
});
