import { setImmediate } from 'node:timers/promises';
/** `--jobs n`: the same as with one, whatever order the dossiers are ready in, and whatever becomes of one of them. */
import { describe, expect, test } from 'vitest';
import { arrivedError, carriedError } from '../../src/host/carried-error.ts';
import { type Elsewhere, type Helper, HelperEnded } from '../../src/host/elsewhere.ts';
import { HostError } from '../../src/host/host-error.ts';
import { type MemoryOptions, memoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';
import { projectHost } from '../support/examples.ts';

const memo = (body: string, more = '') =>
  `---\nkind: memo\ntitle: Zwemles\nstatus: draft\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal\n${more}---\n\n${body}\n`;
/** One with a fault, one with an open place, one with a file in the way, one with a picture that is not there. */
const files = {
  ...Object.fromEntries([...'abcdefg'].map((name) => [`d/${name}/memo.md`, memo('De zwemles begint.')])),
  'd/b/memo.md': memo('De zwemles begint.', 'colour: rood\n'),
  'd/c/bijlage.md': memo('De school krijgt [bedrag].'),
  'd/d/memo.md': memo('![een bad](bad.png)'),
  'out/e/memo.concept.html': 'van een mens',
};

interface Given extends MemoryOptions {
  /** Called before a helper does a dossier. */
  readonly before?: (folder: string) => unknown;
}

/** Runs a command in this process; helpers are doubles that hand on nothing but what can be copied. */
async function ran(parameters: readonly string[], { before, ...options }: Given = {}) {
  const host = memoryHost(files, { below: projectHost, templates: 'templates', ...options });
  const told = { started: 0, ended: 0 };
  const helper = (): Helper => {
    told.started++;
    const work = pipeline.dossierTasks(host);
    return {
      async do(task) {
        const { source } = task as { source: { folder: string } };
        await before?.(source.folder);
        return structuredClone(await work(structuredClone(task)));
      },
      end: () => void told.ended++,
    };
  };
  const elsewhere = { helper } as Elsewhere;
  const said = await runOver(parameters, pipeline, { host, elsewhere });
  const made = [...host.files].filter(([path]) => path.startsWith('out/'));
  return { said, made: new Map(made), told };
}

const build = ['build', 'd', '--to', 'html'];

describe('the same as with one', () => {
  test.each([
    [build],
    [[...build, '--format', 'json']],
    [[...build, '--shard', '2/2', '--out', 'elders']],
    [['build', 'd', '--to', 'tree']],
    [['check', 'd']],
    [['check', 'd', '--format', 'sarif', '--profile', 'final']],
    [['check', 'd', 'd/a/weg.md']],
  ])('%j', async (words) => {
    const one = await ran(words);
    expect(one.told.started).toBe(0);
    // The later ones are ready first.
    const before = async (folder: string) => {
      for (let turns = 10 * (104 - (folder.codePointAt(2) ?? 0)); turns > 0; turns -= 1) await setImmediate();
    };
    for (const jobs of ['2', '9']) {
      const many = await ran([...words, '--jobs', jobs], { before });
      expect([many.said, many.made]).toEqual([one.said, one.made]);
      expect(many.told.ended).toBe(many.told.started);
    }
  });

  test('when a disk or the program fails on some', async () => {
    const fault: MemoryOptions['fault'] = (action, path) =>
      action === 'write' && path.startsWith('out/a/') ? 'EACCES' : undefined;
    const before = (folder: string) => {
      if (folder === 'd/f')
        throw arrivedError(structuredClone(carriedError(new HostError('EIO', 'd/f/memo.md'))));
    };
    const many = await ran([...build, '--jobs', '2'], { fault, before });
    expect([many.said.code, many.said.stdout]).toEqual([
      4,
      'out/c/bijlage.concept.html\nout/c/memo.concept.html\nout/g/memo.concept.html\n',
    ]);
    expect(many.said.stderr).toMatch(
      /\ndit gebeurde bij `d\/a`:\n[\s\S]+\ndit gebeurde bij `d\/f`:\nd\/f\/memo\.md: fout: /,
    );
    const fallen = await ran([...build, '--jobs', '2'], {
      before: (folder) => {
        if (folder === 'd/a')
          throw arrivedError(structuredClone(carriedError(new TypeError('x is undefined'))));
      },
    });
    expect(fallen.said.code).toBe(70);
  });
});

test('a dossier whose process ends halfway is a finding, and the others are done', async () => {
  const before = (folder: string) => {
    if (folder === 'd/f') throw new HelperEnded();
  };
  const { said, told } = await ran(['build', 'd/a', 'd/f', 'd/g', '--to', 'html', '--jobs', '2'], { before });
  expect(told).toEqual({ started: 2, ended: 2 });
  expect(said).toEqual({
    code: 1,
    stdout: 'out/a/memo.concept.html\nout/g/memo.concept.html\n',
    stderr: `d/f/memo.md:1:1: fout: Het werk aan dossier \`d/f\` hield halverwege op. [dossier/stopped]

  1 | ---
    | ^

  waarom:  Waarschijnlijk was het geheugen op: elk van de processen van \`--jobs\` heeft enkele honderden megabytes nodig. De andere dossiers zijn wel gedaan.
  doe dit: Geef de opdracht voor dit dossier apart, zonder \`--jobs\`. Houdt zij dan weer op, deel dan het dossier, of maak de afbeeldingen kleiner.

1 fout — 2 bestanden geschreven in out/
  niet geschreven: \`d/f\`
`,
  });
});

test('a disk that is full ends the work of all', async () => {
  const fault: MemoryOptions['fault'] = (action) => (action === 'write' ? 'ENOSPC' : undefined);
  const { said, told } = await ran([...build, '--jobs', '2'], { fault });
  expect([said.code, said.stdout, told]).toEqual([4, '', { started: 2, ended: 2 }]);
  expect(said.stderr).toMatch(/afgebroken — geen bestand half geschreven\n$/);
});

test('no more processes than dossiers, and none for one', async () => {
  expect((await ran(['check', 'd/a', 'd/c', '--jobs', '64'])).told.started).toBe(2);
  expect((await ran(['check', 'd/a', '--jobs', '64'])).told.started).toBe(0);
});

test('each dossier is a step', async () => {
  const steps: string[] = [];
  const progress = ({ action, number, total, name }: pipeline.Step) =>
    void steps.push(`${number}/${total} ${action} ${name}`);
  const host = memoryHost(files, { below: projectHost, templates: 'templates' });
  const helper = () => ({
    do: async (task: object) => await pipeline.dossierTasks(host)(task),
    end: () => {},
  });
  await pipeline.check({ paths: ['d/a', 'd/c', 'd/g'], jobs: 2, progress }, host, {
    helper,
  } as unknown as Elsewhere);
  expect(steps).toEqual(['1/3 read d/a', '2/3 read d/c', '3/3 read d/g']);
});

test.each(['0', '65', '2.5', '-1', 'twee', ''])('--jobs %j is no number', async (text) => {
  expect(await runOver(['check', 'd', '--jobs', text], pipeline)).toEqual({
    code: 2,
    stdout: '',
    stderr: `fout: \`--jobs ${text}\` is geen aantal; geef een getal van 1 tot en met 64\n  doe dit: lees \`akkoord check --help\`\n`,
  });
});
