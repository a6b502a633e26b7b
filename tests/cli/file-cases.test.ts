/** What goes wrong on the disk and cannot be kept as files in git; the other cases lie in tests/bad/files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type MemoryOptions, memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const good = `${project}tests/bad/files/two-dossiers-one-name/noord/gka-2022`;
const read = (file: string) => readFileSync(`${good}/${file}`, 'utf8');
const dossier = {
  'x/agenda.md': read('agenda.md'),
  'x/interventies/analyse.md': read('interventies/analyse.md'),
  'x/interventies/coach.md': read('interventies/coach.md'),
};

async function build(
  files: Readonly<Record<string, string>>,
  options: MemoryOptions,
  ...parameters: string[]
) {
  const host = memoryHost(files, { below: nodeHost(project), ...options });
  const { code, stdout, stderr } = await runOver(['build', '--to', 'pdf', ...parameters], pipeline, { host });
  return {
    code,
    stdout,
    first: stderr.split('\n')[0],
    last: stderr.trimEnd().split('\n').at(-1),
    written: host.written,
  };
}

const broken = { stdout: '', last: 'afgebroken — geen bestand half geschreven', written: [] };
const blocked = { stdout: '', last: '1 fout — niets geschreven', written: [] };

test('the dossier itself is good', async () => {
  expect(await build(dossier, {}, 'x')).toMatchObject({ code: 0, stdout: 'out/x/agenda.concept.pdf\n' });
});

describe('cannot read: 4', () => {
  test('a path that does not exist', async () => {
    expect(await build(dossier, {}, 'y')).toEqual({
      code: 4,
      first: 'y: fout: dit bestand of deze map bestaat niet',
      ...broken,
    });
  });
  test('a pipe', async () => {
    expect(await build(dossier, { others: ['pijp'] }, 'pijp')).toEqual({
      code: 4,
      first: 'pijp: fout: dit is geen gewoon bestand',
      ...broken,
    });
  });
  test.each(['x/agenda.md', 'x/interventies/coach.md'])('%s may not be read', async (file) => {
    const fault: MemoryOptions['fault'] = (action, path) =>
      action === 'read' && path === file ? 'EACCES' : undefined;
    expect(await build(dossier, { fault }, 'x')).toEqual({
      code: 4,
      first: `${file}: fout: hier mag niet worden gelezen of geschreven`,
      ...broken,
    });
  });
  test('a folder may not be listed', async () => {
    const fault: MemoryOptions['fault'] = (action, path) =>
      action === 'list' && path === 'x/interventies' ? 'EPERM' : undefined;
    expect(await build(dossier, { fault }, 'x')).toMatchObject({ code: 4, ...broken });
  });
  test('too many files are open', async () => {
    const fault: MemoryOptions['fault'] = (action, path) =>
      action === 'read' && path.endsWith('style.yaml') ? 'EMFILE' : undefined;
    expect(await build(dossier, { fault }, 'x')).toMatchObject({ code: 4, ...broken });
  });
});

describe('a file that cannot be a document: 1', () => {
  test('a pipe for an agenda', async () => {
    const { 'x/agenda.md': _, ...sheets } = dossier;
    expect(await build(sheets, { others: ['x/agenda.md'] }, 'x')).toEqual({
      code: 1,
      first:
        'x/agenda.md:1:1: fout: Dit is geen gewoon bestand maar een apparaat of een pijp. [file/not-a-file]',
      ...blocked,
    });
  });
  test('a file of 600 kB', async () => {
    const files = { ...dossier, 'x/agenda.md': dossier['x/agenda.md'].padEnd(600_000, 'Lange tekst. ') };
    expect(await build(files, {}, 'x')).toEqual({
      code: 1,
      first: 'x/agenda.md:1:1: fout: Dit bestand is 600 kB; het mag hoogstens 500 kB zijn. [file/too-large]',
      ...blocked,
    });
  });
  test('an empty folder', async () => {
    expect(await build({ 'leeg/': '' }, {}, 'leeg')).toEqual({
      code: 1,
      first: 'fout: In `leeg` staat geen dossier. [dossier/none-here]',
      ...blocked,
    });
  });
});

describe('cannot write: 4', () => {
  test('out is a file', async () => {
    expect(await build({ ...dossier, out: 'x' }, {}, 'x')).toEqual({
      code: 4,
      first: 'out: fout: in dit pad staat een bestand waar een map moet zijn',
      ...broken,
    });
  });
  test('a folder stands where the PDF must come', async () => {
    expect(await build({ ...dossier, 'out/x/agenda.concept.pdf/': '' }, {}, 'x')).toEqual({
      code: 4,
      first: 'out/x/agenda.concept.pdf: fout: dit is een map, waar een bestand moet staan',
      ...broken,
    });
  });
  test.each([
    ['ENOSPC', 'er is geen ruimte meer op de schijf'],
    ['EROFS', 'deze schijf is alleen-lezen'],
    ['EREADONLY', 'dit bestand is alleen-lezen en wordt niet vervangen'],
    ['ENAMETOOLONG', 'deze naam is te lang'],
  ])('%s', async (code, message) => {
    const fault: MemoryOptions['fault'] = (action, path) =>
      action === 'write' && path.endsWith('.pdf') ? code : undefined;
    expect(await build(dossier, { fault }, 'x')).toEqual({
      code: 4,
      first: `out/x/agenda.concept.pdf: fout: ${message}`,
      ...broken,
    });
  });
});

test('a signed file is in the way: 5, and it stands', async () => {
  const files = { ...dossier, 'out/x/agenda.concept.pdf': '%PDF-1.7 /ByteRange [0 840 960 200]' };
  expect(await build(files, {}, 'x')).toEqual({
    code: 5,
    stdout: '',
    first: 'out/x/agenda.concept.pdf: geweigerd: Dit bestand is ondertekend: 1 handtekening.',
    last: '1 bestand staat in de weg — niets geschreven',
    written: [],
  });
});
