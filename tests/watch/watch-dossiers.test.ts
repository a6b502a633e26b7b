import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import { watchDossiers } from '../../src/watch/watch-dossiers.ts';

const base = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-watch-`));
let root = '';
let count = 0;
let close: (() => Promise<void>) | undefined;

beforeEach(() => {
  count += 1;
  root = `${base}/${count}`;
  for (const folder of ['stad/bladen', 'dorp', 'out', 'templates'])
    fs.mkdirSync(`${root}/${folder}`, { recursive: true });
  for (const file of ['stad/agenda.md', 'stad/bladen/blad.md', 'dorp/agenda.md', 'templates/main.md.hbs'])
    fs.writeFileSync(`${root}/${file}`, 'een');
});
afterEach(async () => {
  await close?.();
  close = undefined;
});
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

/** Watches the folder with two dossiers; `next` waits for the batch after those that were waited for. */
async function watching({ poll = false, paths = ['.'] }: { poll?: boolean; paths?: readonly string[] } = {}) {
  const batches: { touched: readonly string[]; text: string }[] = [];
  let all: readonly string[] = [];
  let waited = 0;
  let heard = () => {};
  const host = { ...nodeHost(root), templates: 'templates' };
  const read = (path: string) => (fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '(weg)');
  const watcher = watchDossiers(
    {
      paths,
      dossiers: () =>
        ['dorp', 'stad']
          .filter((folder) => !/^(?:kwijt|\(weg\))$/.test(read(`${root}/${folder}/agenda.md`)))
          .map((folder) => ({ folder })),
      shared: ['templates', 'akkoord.yaml'],
      out: 'out',
      poll,
      polling: () => expect.fail('polling'),
      failed: (error) => expect.fail(String(error)),
      take: async (touched, found) => {
        all = found.map(({ folder }) => folder);
        batches.push({ touched: touched.map(({ folder }) => folder), text: read(`${root}/stad/agenda.md`) });
        heard();
      },
    },
    host,
  );
  close = watcher.close;
  await watcher.ready;
  const next = async () => {
    while (batches.length <= waited) await new Promise<void>((done) => (heard = done));
    return batches[waited++];
  };
  expect(await next()).toEqual({ touched: ['dorp', 'stad'], text: 'een' });
  return { next, batches, known: () => all };
}

/** As editors do: beside it, then over it. */
function saveByRename(path: string, text: string): void {
  fs.writeFileSync(`${path}.nieuw`, text);
  fs.renameSync(`${path}.nieuw`, path);
}

// How soon saves follow each other is part of the case, and a machine that stalls makes it another.
describe('saves in a real folder', { retry: 3 }, () => {
  test.each([false, true])('written in place (polling: %s)', async (poll) => {
    const { next } = await watching({ poll });
    fs.writeFileSync(`${root}/stad/agenda.md`, 'twee, langer');
    expect(await next()).toEqual({ touched: ['stad'], text: 'twee, langer' });
  });

  test('renamed over it, again and again', async () => {
    const { next } = await watching();
    for (const text of ['twee', 'drie', 'vier']) {
      saveByRename(`${root}/stad/agenda.md`, text);
      expect(await next()).toEqual({ touched: ['stad'], text });
    }
  });

  test('deleted, then written anew: the gap is not seen', async () => {
    const { next } = await watching();
    fs.rmSync(`${root}/stad/agenda.md`);
    await new Promise((done) => setTimeout(done, 60));
    fs.writeFileSync(`${root}/stad/agenda.md`, 'twee');
    expect(await next()).toEqual({ touched: ['stad'], text: 'twee' });
  });

  test('truncated, then written: the empty file is not seen', async () => {
    const { next } = await watching();
    fs.writeFileSync(`${root}/stad/agenda.md`, '');
    await new Promise((done) => setTimeout(done, 60));
    fs.writeFileSync(`${root}/stad/agenda.md`, 'twee');
    expect(await next()).toEqual({ touched: ['stad'], text: 'twee' });
  });

  test('twenty saves in a tenth of a second: the last one is seen', async () => {
    const { next, batches } = await watching();
    for (let save = 1; save <= 20; save++) {
      fs.writeFileSync(`${root}/stad/agenda.md`, `versie ${save}`);
      await new Promise((done) => setTimeout(done, 5));
    }
    while ((await next())?.text !== 'versie 20');
    expect(batches.length).toBeLessThan(8);
  });

  test('a new file, a new folder, a renamed file', async () => {
    const { next } = await watching();
    fs.mkdirSync(`${root}/dorp/brieven`);
    expect((await next())?.touched).toEqual(['dorp']);
    fs.writeFileSync(`${root}/dorp/brieven/brief.md`, 'x');
    expect((await next())?.touched).toEqual(['dorp']);
    fs.renameSync(`${root}/stad/bladen/blad.md`, `${root}/stad/bladen/ander.md`);
    expect((await next())?.touched).toEqual(['stad']);
  });

  test('a dossier that can no longer be told from other text stays; one whose files are gone does not', async () => {
    const { next, known } = await watching();
    fs.writeFileSync(`${root}/stad/agenda.md`, 'kwijt');
    expect(await next()).toEqual({ touched: ['stad'], text: 'kwijt' });
    expect(known()).toEqual(['dorp', 'stad']);
    fs.writeFileSync(`${root}/stad/agenda.md`, 'terug');
    expect((await next())?.touched).toEqual(['stad']);
    fs.rmSync(`${root}/stad`, { recursive: true });
    await next();
    expect(known()).toEqual(['dorp']);
  });

  test.each([false, true])(
    'in akkoord.yaml, above the folders that are watched (polling: %s)',
    async (poll) => {
      fs.writeFileSync(`${root}/akkoord.yaml`, '');
      const { next } = await watching({ poll, paths: ['stad', 'dorp'] });
      fs.writeFileSync(`${root}/onbekend.yaml`, 'niets');
      fs.writeFileSync(`${root}/akkoord.yaml`, 'out: uit');
      expect(await next()).toMatchObject({ touched: ['dorp', 'stad'] });
    },
  );
  test('a template touches every dossier', async () => {
    const { next } = await watching();
    fs.writeFileSync(`${root}/templates/main.md.hbs`, 'twee');
    expect((await next())?.touched).toEqual(['dorp', 'stad']);
  });

  test('outputs, hidden files, copies of editors and git are left alone', async () => {
    const { next, batches } = await watching();
    fs.mkdirSync(`${root}/stad/.git`);
    fs.mkdirSync(`${root}/stad/ondertekend`);
    for (const file of [
      'out/agenda.pdf',
      'stad/.agenda.md.swp',
      'stad/agenda.md~',
      'stad/4913',
      'stad/.git/index',
      'stad/ondertekend/agenda.pdf',
    ])
      fs.writeFileSync(`${root}/${file}`, 'x');
    // Had one of them been heard, its batch would come before this one, or touch more.
    fs.writeFileSync(`${root}/dorp/agenda.md`, 'twee');
    expect((await next())?.touched).toEqual(['dorp']);
    expect(batches).toHaveLength(2);
  });

  test('a link to the folder above is not followed', async () => {
    fs.symlinkSync('..', `${root}/stad/boven`);
    const { next } = await watching();
    fs.writeFileSync(`${root}/dorp/agenda.md`, 'twee');
    expect((await next())?.touched).toEqual(['dorp']);
  });
});
