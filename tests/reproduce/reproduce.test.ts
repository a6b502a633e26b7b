import { describe, expect, test } from 'vitest';
import type { Elsewhere, Ended } from '../../src/host/elsewhere.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { sha256 } from '../../src/host/sha256.ts';
import { type Reproduction, reproduce } from '../../src/reproduce/reproduce.ts';

const sources = {
  'a/x/agenda.md': 'agenda',
  'a/x/beeld/logo.png': 'logo',
  'a/x/ondertekend/agenda.pdf': 'getekend',
  'a/x/.git/config': 'git',
  'b/x/akkoord.md': 'akkoord',
  'b/akkoord.yaml': 'templates: huis',
  'b/huis/words.yaml': 'woorden',
};
const good: Ended = { code: 0, output: '', messages: '' };
const hash = (text: string) => sha256(new TextEncoder().encode(text));

/** Builds twice with a program of the test's own, which says by its number what it writes and how it ends. */
async function twice(
  build: (number: number) => { files?: Record<string, string>; ended?: Ended },
  { kept = {}, only }: { kept?: Record<string, string>; only?: string } = {},
) {
  const host = memoryHost({ ...sources, ...kept });
  const runs: { parameters: readonly string[]; folder: string | undefined; zone: string | undefined }[] = [];
  const elsewhere: Elsewhere = {
    inFolder: (work) => work('/tijdelijk'),
    helper: () => {
      throw new Error('not here');
    },
    run: async (parameters, { folder, environment }) => {
      runs.push({ parameters, folder, zone: environment.TZ });
      const { files = {}, ended = good } = build(runs.length);
      const out = parameters[parameters.indexOf('--out') + 1];
      for (const [name, text] of Object.entries(files))
        host.write(`${out}/${name}`, new TextEncoder().encode(text));
      return ended;
    },
  };
  const project = { root: 'b', names: ['akkoord.yaml', 'huis'] };
  const dossiers = [
    { folder: 'a/x', ...(only ? { only } : {}) },
    { folder: 'b/x', project },
  ];
  const job = { paths: ['a', 'b/x'], dossiers, out: 'out/', options: ['--to', 'pdf'] };
  return { result: await reproduce(job, host, elsewhere), runs, host };
}
const files = (result: Reproduction) => ('files' in result ? result.files : []);

describe('building twice', () => {
  test('the second time copies, elsewhere, without what is no source', async () => {
    const { runs, host } = await twice(() => ({ files: { 'x/manifest.json': '{}', 'x/a.md': 'a' } }));
    expect(runs).toEqual([
      {
        parameters: ['build', 'a', 'b/x', '--out', '/tijdelijk/uit', '--to', 'pdf'],
        folder: undefined,
        zone: 'Pacific/Kiritimati',
      },
      {
        parameters: ['build', '1/x', '2/x', '--out', '/tijdelijk/ergens/anders/uit', '--to', 'pdf'],
        folder: '/tijdelijk/een kopie é',
        zone: 'America/Los_Angeles',
      },
    ]);
    expect([...host.files.keys()].filter((path) => path.includes('kopie'))).toEqual([
      '/tijdelijk/een kopie é/1/x/agenda.md',
      '/tijdelijk/een kopie é/1/x/beeld/logo.png',
      '/tijdelijk/een kopie é/2/x/akkoord.md',
      '/tijdelijk/een kopie é/2/akkoord.yaml',
      '/tijdelijk/een kopie é/2/huis/words.yaml',
    ]);
  });
  test('one document of a dossier', async () => {
    const { runs } = await twice(() => ({}), { only: 'a/x/agenda.md' });
    expect(runs[1]?.parameters.slice(1, 3)).toEqual(['1/x/agenda.md', '2/x']);
  });
  test('the same', async () => {
    const { result } = await twice(() => ({ files: { 'x/manifest.json': '{}', 'x/a.txt': 'a' } }));
    expect(files(result)).toEqual([
      { name: 'x/a.txt', hashes: [hash('a'), hash('a')], differences: [], kept: undefined },
    ]);
  });
  test('a difference, and a file that comes only once', async () => {
    const { result } = await twice((number) => ({
      files: number === 1 ? { 'x/a.txt': 'a1' } : { 'x/a.txt': 'a2', 'x/b.txt': 'b' },
    }));
    expect(files(result)).toMatchObject([
      { name: 'x/a.txt', differences: [{ part: 'regel 1', one: 'a1', other: 'a2' }] },
      { name: 'x/b.txt', hashes: [undefined, hash('b')], differences: [] },
    ]);
  });
  test('what was there already, the same and not', async () => {
    const kept = { 'out/x/a.txt': 'a', 'out/x/b.txt': 'oud' };
    const { result, host } = await twice(() => ({ files: { 'x/a.txt': 'a', 'x/b.txt': 'b' } }), { kept });
    expect(files(result)).toMatchObject([
      { kept: { path: 'out/x/a.txt', hash: hash('a'), differences: [] } },
      { kept: { path: 'out/x/b.txt', hash: hash('oud'), differences: [{ one: 'b', other: 'oud' }] } },
    ]);
    expect(host.text('out/x/b.txt')).toBe('oud');
  });
  test('a build that fails ends it', async () => {
    const ended = { code: 1, output: '', messages: 'fout' };
    expect((await twice(() => ({ ended }))).result).toEqual({ failed: { ...ended, number: 1 } });
    const { result, runs } = await twice((number) => (number === 2 ? { ended } : {}));
    expect([result, runs.length]).toEqual([{ failed: { ...ended, number: 2 } }, 2]);
  });
  test('a build that writes nothing', async () => {
    expect((await twice(() => ({}))).result).toEqual({ files: [] });
  });
});
