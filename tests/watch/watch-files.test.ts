import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type Watching, watchFiles } from '../../src/watch/watch-files.ts';

const root = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-watch-files-`));
let watching: Watching | undefined;
afterEach(() => watching?.close());
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** What is heard; `heard` waits until a path was. */
function listener() {
  const paths = new Set<string>();
  let hear = () => {};
  const changed = (path: string) => {
    paths.add(path);
    hear();
  };
  const heard = async (path: string) => {
    while (!paths.has(path)) await new Promise<void>((done) => (hear = done));
  };
  return { changed, paths, heard };
}

/** Watches the folder, where the system gives no watch to who does not poll. Returns what waits until a path was heard of. */
function watchWhere(code: string, told: { polling: () => void; failed: (error: unknown) => void }) {
  const { changed, heard } = listener();
  watching = watchFiles(
    { folders: [root], ignored: [], poll: false, changed, ...told },
    (folders, options) => {
      const watcher = watch(folders, options);
      if (!options?.usePolling)
        setImmediate(() => watcher.emit('error', Object.assign(new Error(code), { code })));
      return watcher;
    },
  );
  return heard;
}

test.each(['ENOSPC', 'EMFILE'])('%s: looks every so often from then on, and says so once', async (code) => {
  fs.writeFileSync(`${root}/agenda.md`, 'een');
  let times = 0;
  const heard = watchWhere(code, { polling: () => times++, failed: (error) => expect.fail(String(error)) });
  // Something may have been saved while nobody looked.
  await heard(root);
  fs.writeFileSync(`${root}/agenda.md`, 'twee, langer');
  await heard(`${root}/agenda.md`);
  expect(times).toBe(1);
});

test('what else cannot be watched is told, and the rest still is', async () => {
  fs.writeFileSync(`${root}/agenda.md`, 'een');
  const failures: unknown[] = [];
  const heard = watchWhere('EACCES', {
    polling: () => expect.fail('polling'),
    failed: (error) => failures.push(error),
  });
  await watching?.ready;
  fs.writeFileSync(`${root}/agenda.md`, 'twee');
  await heard(`${root}/agenda.md`);
  expect(failures).toEqual([expect.objectContaining({ code: 'EACCES' })]);
});

test.each([false, true])(
  'a folder that goes away is followed again when it comes back (poll: %s)',
  { retry: 3 },
  async (poll) => {
    const folder = fs.mkdtempSync(`${root}/stad-`);
    fs.rmdirSync(folder);
    const make = () => {
      fs.mkdirSync(folder);
      fs.writeFileSync(`${folder}/agenda.md`, 'een');
    };
    make();
    const { heard, paths, changed } = listener();
    const fail = () => expect.fail('cannot watch');
    watching = watchFiles({ folders: [folder], ignored: [], poll, changed, polling: fail, failed: fail });
    await watching.ready;
    for (const [leave, comeBack] of [
      [() => fs.rmSync(folder, { recursive: true }), make],
      [() => fs.renameSync(folder, `${folder}-weg`), () => fs.renameSync(`${folder}-weg`, folder)],
    ] as const) {
      leave();
      await heard(`${folder}/agenda.md`);
      await pause(600);
      paths.clear();
      comeBack();
      await heard(folder);
      await pause(600);
      paths.clear();
      fs.writeFileSync(`${folder}/agenda.md`, 'twee, langer');
      await heard(`${folder}/agenda.md`);
    }
    // What lies beside it is no business of ours.
    expect([...paths].filter((path) => path !== folder && !path.startsWith(`${folder}/`))).toEqual([]);
  },
);
