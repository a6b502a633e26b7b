/** Whatever changes of what a run went by, the next one is a full one; and when none is, it would have done the same. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Elsewhere } from '../../src/host/elsewhere.ts';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { Listener } from '../../src/start/listener.ts';
import { asksOnDisk, type RunRecord, stillHolds } from '../../src/start/run-record.ts';
import { runOver } from '../support/cli.ts';
import { runs } from '../support/seed.ts';

const project = resolve(import.meta.dirname, '../..');
const begin = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'akkoord-unchanged-')));
const root = join(begin, 'project');
const kept = join(begin, 'kept');
afterAll(() => fs.rmSync(begin, { recursive: true, force: true }));

const environment = { PATH: process.env.PATH ?? '', HOME: begin, TERM: 'xterm' };
const words = ['build', 'agreements', '--to', 'html,markdown'];

/** A memo with a font of its own, in a project without git around it. */
fs.mkdirSync(join(kept, 'agreements'), { recursive: true });
fs.cpSync(join(project, 'agreements/ocw-sg-beraad'), join(kept, 'agreements/memo'), { recursive: true });
fs.cpSync(join(project, 'templates'), join(kept, 'templates'), { recursive: true });
const style = join(kept, 'templates/house-styles/neutraal/style.yaml');
const carlito = '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf';
fs.cpSync(join(project, 'node_modules', carlito), join(kept, 'templates/house-styles/neutraal/Eigen.ttf'));
fs.writeFileSync(style, fs.readFileSync(style, 'utf8').replace(carlito, 'Eigen.ttf'));

/** The same, of which the dossier is a repository; its outputs come into it, where git sees them. */
const ofGit = join(begin, 'of-git');
const intoIt = ['build', 'agreements', '--out', 'agreements/memo/out', '--to', 'html'];
fs.cpSync(kept, ofGit, { recursive: true });
git(join(ofGit, 'agreements/memo'), 'init', '-q', '-b', 'main', '--template=');
commitAll(join(ofGit, 'agreements/memo'));

function git(folder: string, ...parameters: readonly string[]): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@y.example'];
  execFileSync('git', [...identity, ...parameters], { cwd: folder, env: environment, stdio: 'pipe' });
}
function commitAll(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'alles');
}

interface Ran {
  readonly said: Awaited<ReturnType<typeof runOver>>;
  readonly outputs: Record<string, string>;
  readonly record: RunRecord | undefined;
}

/** Runs it all in this process. */
async function full(parameters = words, during: (host: Host) => Host = (host) => host): Promise<Ran> {
  const listener = new Listener(asksOnDisk(root, environment));
  const heard = listener.environment(environment);
  const host = { ...nodeHost(root, heard), templates: 'templates' };
  const outside = listener.around({ host: during(host), elsewhere: {} as Elsewhere });
  const said = await runOver(parameters, pipeline, {
    host: outside.host,
    env: heard as Record<string, string>,
    hear: (number, stream) => listener.stream(number, stream),
  });
  return {
    said,
    outputs: { ...filesIn('out'), ...filesIn('agreements/memo/out') },
    record: listener.record(said.code ?? -1),
  };
}

/** What a record prints again. */
function saidBy(record: RunRecord | undefined) {
  const textOf = (wanted: 1 | 2) =>
    record?.printed.flatMap(([number, text]) => (number === wanted ? text : [])).join('');
  return { code: record?.code, stdout: textOf(1), stderr: textOf(2) };
}

const holds = (record: RunRecord | undefined, now: Record<string, string> = environment) =>
  record !== undefined && stillHolds(record, asksOnDisk(root, now), now);

function filesIn(folder: string): Record<string, string> {
  if (!fs.existsSync(join(root, folder))) return {};
  const names = fs.readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(join(root, folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(join(root, folder, name), 'base64')]));
}

function begins(template: string): void {
  fs.rmSync(root, { recursive: true, force: true });
  fs.cpSync(template, root, { recursive: true });
}
beforeEach(() => begins(kept));

describe('a run that writes', () => {
  test('is known again when nothing changed, and the next would do the same', async () => {
    const first = await full();
    expect(first.said).toMatchObject({ code: 0, stdout: expect.stringContaining('out/memo/notitie.html') });
    expect(holds(first.record)).toBe(true);
    const second = await full();
    expect(first.said.stderr).toMatch(/ — 1 bestand geschreven in out\/\n/);
    expect(second.said.stderr).toMatch(/ — 1 bestand ongewijzigd in out\/\n/);
    expect(second.said).toEqual(saidBy(first.record));
    expect(second.outputs).toEqual(first.outputs);
    expect(holds(second.record)).toBe(true);
  });

  test('over what an earlier one wrote is known again too', async () => {
    await full();
    fs.appendFileSync(join(root, 'agreements/memo/notitie.md'), '\nNog een zin.\n');
    const first = await full();
    expect(Object.keys(first.outputs).some((name) => name.endsWith('.vorige'))).toBe(true);
    expect(holds(first.record)).toBe(true);
    const second = await full();
    expect([second.said, second.outputs]).toEqual([saidBy(first.record), first.outputs]);
  });

  test.each([
    ['a source', 'agreements/memo/notitie.md'],
    ['a template', 'templates/memo/main.md.hbs'],
    ['an output', 'out/memo/notitie.html'],
  ])('is not when %s changes before it ends', async (_, path) => {
    const { record } = await full(words, (host) => ({
      ...host,
      locked: (paths, work) => {
        const result = host.locked(paths, work);
        fs.appendFileSync(join(root, path), ' ');
        return result;
      },
    }));
    expect(holds(record)).toBe(false);
  });

  test('is not when a file comes beside the outputs meanwhile', async () => {
    const { record } = await full(words, (host) => ({
      ...host,
      locked: (paths, work) => {
        fs.mkdirSync(join(root, 'out/memo'), { recursive: true });
        fs.writeFileSync(join(root, 'out/memo/.notitie.html.0123456789abcdef-0123456789ab.vorige'), 'oud');
        return host.locked(paths, work);
      },
    }));
    expect(holds(record)).toBe(false);
  });

  test('is not when it used another process', async () => {
    const listener = new Listener(asksOnDisk(root, environment));
    const elsewhere = { inFolder: async () => 1 } as unknown as Elsewhere;
    const outside = listener.around({ host: nodeHost(root, environment), elsewhere });
    await outside.elsewhere.inFolder(async () => 1);
    expect(listener.record(0)).toBeUndefined();
  });
});

describe('a run that writes into the repository of its sources', () => {
  const dossier = join(root, 'agreements/memo');

  test('made it dirty: the next writes that, and from then on it is known', async () => {
    begins(ofGit);
    expect((await full(intoIt)).record).toBeUndefined();
    const second = await full(intoIt);
    expect(holds(second.record)).toBe(true);
    const third = await full(intoIt);
    expect([third.said, third.outputs]).toEqual([saidBy(second.record), second.outputs]);
    fs.writeFileSync(join(dossier, 'los.txt'), '');
    expect(holds(second.record)).toBe(false);
  });

  test('is known where git does not see the outputs', async () => {
    begins(ofGit);
    fs.writeFileSync(join(dossier, '.gitignore'), 'out/\n');
    commitAll(dossier);
    // The first made a folder that the next sees beside its sources.
    await full(intoIt);
    const { record } = await full(intoIt);
    expect(holds(record)).toBe(true);
    fs.writeFileSync(join(dossier, '.gitignore'), '');
    expect(holds(record)).toBe(false);
  });

  test('and before the first commit', async () => {
    begins(ofGit);
    fs.rmSync(join(dossier, '.git'), { recursive: true });
    git(dossier, 'init', '-q', '-b', 'main', '--template=');
    await full(intoIt);
    const { record } = await full(intoIt);
    expect(holds(record)).toBe(true);
    commitAll(dossier);
    expect(holds(record)).toBe(false);
  });
});

describe('what a run went by', () => {
  test('is every byte of every file that it read, and every name of every folder', async () => {
    const { record } = await full();
    const asked = record?.asked ?? [];
    expect(asked.length).toBeGreaterThan(30);
    for (const [question, [path = '']] of asked) {
      const file = join(root, path);
      if (question === 'read') {
        const good = fs.readFileSync(file);
        for (const at of [0, good.length >> 1, good.length - 1]) {
          const bad = Buffer.from(good);
          bad[at] = (bad[at] ?? 0) ^ 1;
          fs.writeFileSync(file, bad);
          expect(holds(record), `byte ${at} of ${path}`).toBe(false);
        }
        fs.writeFileSync(file, good);
      }
      if (question === 'list') {
        fs.writeFileSync(join(file, 'nieuw.md'), '');
        expect(holds(record), `a name in ${path}`).toBe(false);
        fs.rmSync(join(file, 'nieuw.md'));
      }
    }
    expect(holds(record)).toBe(true);
  });

  test('is what the environment said, and nothing else of it', async () => {
    const { record } = await full();
    expect(holds(record, { ...environment, LANG: 'tr_TR.UTF-8' })).toBe(true);
    for (const name of ['SOURCE_DATE_EPOCH', 'AKKOORD_COMMIT', 'NO_COLOR', 'FORCE_COLOR'])
      expect(holds(record, { ...environment, [name]: '1' }), name).toBe(false);
  });

  test('is the font that a name stands for', async () => {
    const { record } = await full();
    expect(record?.asked.some(([question, [name]]) => question === 'font' && name === 'Eigen.ttf')).toBe(
      true,
    );
    fs.appendFileSync(join(root, 'templates/house-styles/neutraal/Eigen.ttf'), ' ');
    expect(holds(record)).toBe(false);
  });

  test('is the commit of the sources, as git would tell it', async () => {
    const { record } = await full();
    fs.mkdirSync(join(root, '.git'));
    expect(holds(record)).toBe(false);
    expect(holds((await full()).record)).toBe(true);
    fs.writeFileSync(join(root, '.git/config'), '[include]\n\tpath = elders\n');
    expect((await full()).record).toBeUndefined();
  });
});

const places = [
  '',
  'agreements',
  'agreements/memo',
  'templates',
  'templates/memo',
  'templates/house-styles',
  'out',
  'out/memo',
  'agreements/memo/out',
];
/** What someone does to a project. `pick` chooses among the files. */
const change = fc.oneof(
  fc.record({ does: fc.constantFrom('byte', 'cut', 'remove', 'rename', 'copy'), pick: fc.nat() }),
  fc.record({
    does: fc.constant('add'),
    pick: fc.nat(),
    name: fc.constantFrom('x.md', 'z.txt', '.z', 'manifest.json'),
  }),
);

function apply(done: { does: string; pick: number; name?: string }): void {
  if (done.name !== undefined) {
    const folder = join(root, places[done.pick % places.length] ?? '');
    if (fs.existsSync(folder)) fs.appendFileSync(join(folder, done.name), '\n');
    return;
  }
  const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
  const present = files.filter((file) => fs.statSync(file).isFile());
  const file = present[done.pick % present.length] ?? '';
  const bytes = fs.readFileSync(file);
  if (done.does === 'byte') {
    bytes[done.pick % bytes.length] = 0x41 + (done.pick % 26);
    fs.writeFileSync(file, bytes);
  }
  if (done.does === 'cut') fs.writeFileSync(file, bytes.subarray(0, done.pick % bytes.length));
  if (done.does === 'remove') fs.rmSync(file);
  if (done.does === 'rename') fs.renameSync(file, `${file}.md`);
  if (done.does === 'copy') fs.copyFileSync(file, `${file}.kopie`);
}

test('where a record holds, a full run says and writes the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(['check', 'agreements'], words, intoIt),
      fc.array(change, { maxLength: 2 }),
      async (asked, changes) => {
        begins(asked === intoIt ? ofGit : kept);
        await full(asked === intoIt ? intoIt : words);
        const before = await full(asked);
        for (const each of changes) apply(each);
        const found = { ...filesIn('out'), ...filesIn('agreements/memo/out') };
        if (!holds(before.record)) return;
        const after = await full(asked);
        expect(after.said).toEqual(saidBy(before.record));
        expect(after.outputs).toEqual(found);
      },
    ),
    runs(80),
  );
});
