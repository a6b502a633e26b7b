/** Many dossiers in one command: each is written for itself, and what is wrong with one stops no other. */
import { describe, expect, test, vi } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { type MemoryOptions, memoryHost } from '../../src/host/memory-host.ts';
import { Memory } from '../../src/memoize/memory.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';
import { projectHost } from '../support/examples.ts';

const memo = (body: string, more = '') =>
  `---\nkind: memo\ntitle: Zwemles\nstatus: draft\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal\n${more}---\n\n${body}\n`;
const wrong = memo('Twee.', 'colour: rood\n');
const three = {
  'a/memo.md': memo('Een.'),
  'b/memo.md': memo('Twee.'),
  'b/bijlage.md': memo('Meer.'),
  'c/memo.md': memo('Drie.'),
};

function hostOf(files: Readonly<Record<string, string>>, options: MemoryOptions = {}) {
  return memoryHost(files, { below: projectHost, templates: 'templates', ...options });
}

async function built(
  files: Readonly<Record<string, string>>,
  parameters: readonly string[],
  options: MemoryOptions = {},
) {
  const host = hostOf(files, options);
  const { code, stdout, stderr } = await runOver(['build', '--to', 'html', ...parameters], pipeline, {
    host,
  });
  const there = [...host.files.keys()].filter((path) => path.startsWith('out/') && path.endsWith('.html'));
  return { code, stdout: stdout.split('\n').filter(Boolean), stderr, there };
}

const all = ['a', 'b', 'c'];
const ofA = 'out/a/memo.concept.html';
const ofB = ['out/b/bijlage.concept.html', 'out/b/memo.concept.html'];
const ofC = 'out/c/memo.concept.html';

describe('all or nothing holds for a dossier', () => {
  test('all good', async () => {
    const { code, stdout, stderr, there } = await built(three, all);
    expect([code, stdout, there.sort()]).toEqual([0, [ofA, ...ofB, ofC], [ofA, ...ofB, ofC]]);
    expect(stderr).toBe('4 documenten: geen meldingen — 4 bestanden geschreven in out/\n');
  });

  test('one with an error in one of its documents: nothing of it, and all of the others', async () => {
    const { code, stdout, stderr, there } = await built({ ...three, 'b/memo.md': wrong }, all);
    expect([code, stdout, there]).toEqual([1, [ofA, ofC], [ofA, ofC]]);
    expect(stderr).toMatch(/^b\/memo\.md:9:1: fout: /);
    expect(stderr).toMatch(/\n1 fout — 2 bestanden geschreven in out\/\n {2}niet geschreven: `b`\n$/);
  });

  test('a file in the way of one', async () => {
    const files = { ...three, [ofB[1] as string]: 'van een mens' };
    const { code, stdout, stderr } = await built(files, all);
    expect([code, stdout]).toEqual([5, [ofA, ofC]]);
    expect(stderr).toMatch(
      /\n1 bestand staat in de weg — 2 bestanden geschreven in out\/\n {2}niet geschreven: `b`\n$/,
    );
  });

  test('documents of one dossier that are asked for apart are written together', async () => {
    const { code, stdout } = await built({ ...three, 'b/memo.md': wrong }, [
      'b/bijlage.md',
      'a',
      'b/memo.md',
    ]);
    expect([code, stdout]).toEqual([1, [ofA]]);
  });

  test('in data for programs', async () => {
    const { stdout } = await built({ ...three, 'b/memo.md': wrong }, [...all, '--format', 'json']);
    expect(JSON.parse(stdout.join('\n'))).toMatchObject({
      blocked: true,
      documents: 4,
      written: [ofA, ofC],
      withheld: ['b'],
    });
  });
});

describe('what is wrong with the command as a whole is told before anything is written', () => {
  test('a path without a dossier: the others are looked at all the same', async () => {
    const { code, there, stderr } = await built({ ...three, 'b/memo.md': wrong, 'leeg/': '' }, [
      ...all,
      'leeg',
    ]);
    expect([code, there]).toEqual([1, []]);
    expect(stderr).toContain('In `leeg` staat geen dossier.');
    expect(stderr).toMatch(/\n2 fouten — niets geschreven\n$/);
  });

  test('two dossiers that want one folder', async () => {
    const files = { ...three, 'z/A/memo.md': memo('Vier.') };
    const { code, there, stderr } = await built(files, [...all, 'z/A']);
    expect([code, there]).toEqual([1, []]);
    expect(stderr).toContain(
      'z/A/memo.md:1:1: fout: De dossiers `a` en `z/A` willen allebei naar de map `a`.',
    );
  });
});

test('when the disk stops it, what was written before is told, and what was not reached', async () => {
  const fault: MemoryOptions['fault'] = (action, path) =>
    action === 'write' && path.startsWith('out/b/') ? 'ENOSPC' : undefined;
  const { code, stdout, stderr, there } = await built(three, all, { fault });
  expect([code, stdout, there]).toEqual([4, [ofA], [ofA]]);
  expect(stderr).toMatch(
    /^1 bestand geschreven in out\/\n {2}niet geschreven: `b`, `c`\ndit gebeurde bij `b`:\n/,
  );
  expect(stderr).toContain('out/b/');
  expect(stderr).toMatch(/afgebroken — geen bestand half geschreven\n$/);
});

test('a source that may not be read, or an output that may not be replaced, is of one dossier', async () => {
  const fault: MemoryOptions['fault'] = (action, path) =>
    (action === 'read' && path === 'a/memo.md') || (action === 'write' && path.startsWith('out/b/'))
      ? 'EACCES'
      : undefined;
  const { code, stdout, stderr, there } = await built(three, all, { fault });
  expect([code, stdout, there]).toEqual([4, [ofC], [ofC]]);
  const why =
    'fout: hier mag niet worden gelezen of geschreven\n' +
    '  doe dit: controleer de rechten van het bestand en de map, en of het nog in een ander programma openstaat\n\n';
  expect(stderr).toBe(
    '1 bestand geschreven in out/\n  niet geschreven: `a`, `b`\n' +
      `dit gebeurde bij \`a\`:\na/memo.md: ${why}dit gebeurde bij \`b\`:\nout/b/manifest.json: ${why}`,
  );
  const checked = await runOver(['check', ...all], pipeline, { host: hostOf(three, { fault }) });
  expect([checked.code, checked.stdout, checked.stderr]).toEqual([
    4,
    '',
    `3 documenten bekeken: geen meldingen\n  niet nagekeken: \`a\`\ndit gebeurde bij \`a\`:\na/memo.md: ${why}`,
  ]);
});

test('a folder below the one that was asked for may not be read: the dossiers beside it are found', async () => {
  const host = hostOf({ 'd/a/memo.md': memo('Een.'), 'd/b/geheim/x': '', 'd/c/memo.md': memo('Drie.') });
  const list = (path: string) => {
    if (path === 'd/b/geheim') throw new HostError('EACCES', path);
    return host.list(path);
  };
  for (const shard of [[], ['--shard', '1/1']]) {
    const { code, stderr } = await runOver(['check', 'd', ...shard], pipeline, { host: { ...host, list } });
    expect([code, stderr.split('\n').slice(0, 4)]).toEqual([
      4,
      [
        '2 documenten bekeken: geen meldingen',
        '  niet nagekeken: `d/b`',
        'dit gebeurde bij `d/b`:',
        'd/b/geheim: fout: hier mag niet worden gelezen of geschreven',
      ],
    ]);
  }
});

test('of many that failed, five are told', async () => {
  const names = [...'abcdefg'];
  const files = Object.fromEntries(names.map((name) => [`${name}/memo.md`, memo('Een.')]));
  const fault: MemoryOptions['fault'] = (action, path) =>
    action === 'read' && path.endsWith('.md') ? 'EACCES' : undefined;
  const { code, stderr } = await built(files, names, { fault });
  expect([code, stderr.match(/^dit gebeurde bij/gm)?.length]).toEqual([4, 5]);
  expect(stderr).toMatch(/\nen zo ging het bij nog 2 dossiers\n$/);
});

test('a fault of the program in one dossier stops no other', async () => {
  const commit = (folder: string) => {
    if (folder === 'b') throw new TypeError('x is undefined');
    return undefined;
  };
  const host = { ...hostOf(three), commit };
  const { code, stdout, stderr } = await runOver(['build', '--to', 'html', ...all], pipeline, { host });
  expect([code, stdout]).toEqual([70, `${ofA}\n${ofC}\n`]);
  expect(stderr).toMatch(
    /^2 bestanden geschreven in out\/\n {2}niet geschreven: `b`\ndit gebeurde bij `b`:\nfout in Akkoord zelf/,
  );
  const check = (request: pipeline.CheckRequest) =>
    pipeline.check(
      {
        ...request,
        progress: ({ name }) => {
          if (name === 'b') throw new TypeError('x is undefined');
        },
      },
      hostOf({ ...three, 'c/memo.md': wrong }),
    );
  const checked = await runOver(['check', '--format', 'short', ...all], { check }, { host });
  expect([checked.code, checked.stdout]).toEqual([70, expect.stringMatching(/^c\/memo\.md:9:1: fout /)]);
  expect(checked.stderr).toMatch(
    /^2 documenten bekeken: 1 fout\n {2}niet nagekeken: `b`\ndit gebeurde bij `b`:\n/,
  );
});

test('a dossier is forgotten before the next is read; the only one is not, for who watches it', async () => {
  const forgotten = vi.spyOn(Memory, 'age');
  await pipeline.check({ paths: all }, hostOf(three));
  expect(forgotten).toHaveBeenCalledTimes(2);
  await pipeline.check({ paths: ['b'] }, hostOf(three));
  expect(forgotten).toHaveBeenCalledTimes(2);
  forgotten.mockRestore();
});

test('of many the steps count dossiers, of one its documents', async () => {
  const steps = async (...paths: string[]) => {
    const seen: string[] = [];
    const progress = ({ action, number, total, name }: pipeline.Step) =>
      void seen.push(`${number}/${total} ${action} ${name}`);
    await pipeline.build({ paths, out: 'out', formats: ['html'], progress }, hostOf(three));
    return seen;
  };
  expect(await steps('a', 'b')).toEqual([
    '1/2 read a',
    '1/2 write a/memo.md (html)',
    '1/2 save out',
    '2/2 read b',
    '2/2 write b/bijlage.md (html)',
    '2/2 write b/memo.md (html)',
    '2/2 save out',
  ]);
  expect(await steps('b')).toEqual([
    '1/1 read b',
    '1/2 write b/bijlage.md (html)',
    '2/2 write b/memo.md (html)',
    '2/2 save out',
  ]);
});
