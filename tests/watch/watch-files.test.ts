import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { watch } from 'chokidar';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type Watching, watchFiles } from '../../src/watch/watch-files.ts';

const root = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-watch-files-`));
let watching: Watching | undefined;
afterEach(() => watching?.close());
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** Watches the folder, where the system gives no watch to who does not poll. */
function watchWhere(
  code: string,
  told: { polling: () => void; failed: (error: unknown) => void },
): Promise<string> {
  return new Promise((changed) => {
    watching = watchFiles(
      { folders: [root], ignored: [], poll: false, changed, ...told },
      (paths, options) => {
        const watcher = watch(paths, options);
        if (!options?.usePolling)
          setImmediate(() => watcher.emit('error', Object.assign(new Error(code), { code })));
        return watcher;
      },
    );
  });
}

test.each(['ENOSPC', 'EMFILE'])('%s: looks every so often from then on, and says so once', async (code) => {
  fs.writeFileSync(`${root}/agenda.md`, 'een');
  let times = 0;
  const changed = watchWhere(code, { polling: () => times++, failed: (error) => expect.fail(String(error)) });
  await watching?.ready;
  fs.writeFileSync(`${root}/agenda.md`, 'twee, langer');
  expect(await changed).toBe(`${root}/agenda.md`);
  expect(times).toBe(1);
});

test('what else cannot be watched is told, and the rest still is', async () => {
  fs.writeFileSync(`${root}/agenda.md`, 'een');
  const failures: unknown[] = [];
  const changed = watchWhere('EACCES', {
    polling: () => expect.fail('polling'),
    failed: (error) => failures.push(error),
  });
  await watching?.ready;
  fs.writeFileSync(`${root}/agenda.md`, 'twee');
  expect(await changed).toBe(`${root}/agenda.md`);
  expect(failures).toEqual([expect.objectContaining({ code: 'EACCES' })]);
});
