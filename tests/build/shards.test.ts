/** `--shard i/n`: each dossier is in exactly one shard, and all shards together make what one run does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { inShard } from '../../src/session/in-shard.ts';
import { runOver } from '../support/cli.ts';
import { projectHost } from '../support/examples.ts';

const scratch = mkdtempSync(join(tmpdir(), 'akkoord-shards-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const memo = (body: string, more = '') =>
  `---\nkind: memo\ntitle: Zwemles\nstatus: draft\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal\n${more}---\n\n${body}\n`;
/** Dossiers of very unlike sizes, one with a fault, one with an open place, one with a file in the way. */
const dossiers = Object.fromEntries(
  [...'abcdefghijk'].map((name, index) => [
    `d/${name}/memo.md`,
    memo(`De zwemles begint in mei. `.repeat(1 + index * index), name === 'e' ? 'colour: rood\n' : ''),
  ]),
);
const files = {
  ...dossiers,
  'd/c/bijlage.md': memo('De school krijgt [bedrag].'),
  'out/g/memo.concept.html': 'van een mens',
};
const program = join(import.meta.dirname, '../../docs/ci/join-summaries.mjs');

async function built(...parameters: string[]) {
  const host = memoryHost(files, { below: projectHost, templates: 'templates' });
  const words = ['build', 'd', '--to', 'html', '--format', 'json', ...parameters];
  const { code, stdout, stderr } = await runOver(words, pipeline, { host });
  const made = [...host.files].filter(
    ([path]) => path.startsWith('out/') && path !== 'out/g/memo.concept.html',
  );
  return { code, stdout, stderr, made };
}

test('all shards together make the same files as one run, byte for byte, and their summaries join', async () => {
  const whole = await built();
  const shards = [
    await built('--shard', '1/3'),
    await built('--shard', '2/3'),
    await built('--shard', '3/3'),
  ];
  const made = shards.flatMap((shard) => shard.made);
  expect(made.length).toBe(whole.made.length);
  expect(whole.made.length).toBeGreaterThan(15);
  expect(new Map(made)).toEqual(new Map(whole.made));

  const reports = shards.map(({ stdout }, index) => {
    const file = join(scratch, `summary-${index + 1}.json`);
    writeFileSync(file, stdout);
    return file;
  });
  const joined = spawnSync(process.execPath, [program, ...reports.reverse()], { encoding: 'utf8' });
  expect([joined.stdout, joined.status]).toEqual([whole.stdout, whole.code]);
  const lacking = spawnSync(process.execPath, [program, ...reports.slice(1)], { encoding: 'utf8' });
  expect([lacking.status, lacking.stdout, lacking.stderr]).toEqual([
    2,
    '',
    'shards 1,2 of 3: not each of them once\n',
  ]);
});

describe('the division', () => {
  const host = memoryHost(dossiers, { below: projectHost });
  const sources = [...'abcdefghijk'].map((name) => ({ folder: `d/${name}` }));
  const shards = (total: number, of = sources) =>
    Array.from({ length: total }, (_, index) =>
      inShard(of, { number: index + 1, total }, host).map(({ folder }) => folder),
    );

  test.each([1, 2, 3, 7, 20])('%i shards: each dossier in exactly one', (total) => {
    expect(shards(total).flat().sort()).toEqual(sources.map(({ folder }) => folder));
  });
  test('is even by size', () => {
    const sizes = shards(3).map((folders) =>
      folders.reduce((sum, folder) => sum + host.inspect(`${folder}/memo.md`).size, 0),
    );
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.1);
  });
  test('does not depend on the order of the dossiers or on where they lie', () => {
    const sorted = (of: typeof sources) => shards(4, of).map((folders) => [...folders].sort());
    expect(sorted(sources.toReversed())).toEqual(sorted(sources));
    const elsewhere = memoryHost(
      Object.fromEntries(Object.entries(dossiers).map(([path, text]) => [`ergens/anders/${path}`, text])),
      { below: projectHost },
    );
    const moved = sources.map(({ folder }) => ({ folder: `ergens/anders/${folder}` }));
    expect(inShard(moved, { number: 2, total: 4 }, elsewhere).map(({ folder }) => folder.slice(14))).toEqual(
      shards(4)[1],
    );
  });
});

test('a shard without dossiers says so', async () => {
  const host = memoryHost(dossiers, { below: projectHost, templates: 'templates' });
  const told = async (command: string) =>
    await runOver([command, 'd/a', 'd/b', '--shard', '3/3'], pipeline, { host });
  const empty = '  deel 3 van 3 is leeg: er zijn minder dossiers dan delen\n';
  expect(await told('build')).toEqual({ code: 0, stdout: '', stderr: empty });
  expect(await told('check')).toEqual({
    code: 0,
    stdout: '',
    stderr: `0 documenten bekeken: geen meldingen\n${empty}`,
  });
});

test('a wrong path stops every shard before it writes', async () => {
  const host = memoryHost({ ...dossiers, 'leeg/': '' }, { below: projectHost, templates: 'templates' });
  for (const shard of ['1/2', '2/2']) {
    const { code, stderr } = await runOver(['build', 'd', 'leeg', '--shard', shard], pipeline, { host });
    expect([code, stderr]).toEqual([1, expect.stringContaining('In `leeg` staat geen dossier.')]);
  }
  expect(host.written).toEqual([]);
});

test.each(['0/4', '5/4', '2', '2/', 'a/b', '1/0', ''])('%s is no shard', async (text) => {
  expect(await runOver(['check', 'd', '--shard', text], pipeline)).toEqual({
    code: 2,
    stdout: '',
    stderr: `fout: \`--shard ${text}\` noemt geen deel; geef bij vier delen \`--shard 1/4\`, \`2/4\`, \`3/4\` en \`4/4\`\n  doe dit: lees \`akkoord check --help\`\n`,
  });
});
