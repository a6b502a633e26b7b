import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openAddress } from '../../src/host/open-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'akkoord-opener-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const address = 'http://127.0.0.1:8080/geheim/?a=1&b="2"';

/** Puts a program in the place of the one that opens files. */
const opener = (lines: string) =>
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
const environment = { ...process.env, PATH: `${folder}:${process.env.PATH}`, FOLDER: folder };

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 10));
}

describe.skipIf(process.platform !== 'linux')('opening an address', () => {
  test('what others see does not have it; a file that is only ours does', async () => {
    opener(
      'cp "$1" "$FOLDER/page"; printf "%s\\n" "$@" > "$FOLDER/words.part"; mv "$FOLDER/words.part" "$FOLDER/words"',
    );
    const remove = openAddress(address, () => expect.unreachable(), environment);
    await until(() => existsSync(join(folder, 'words')));
    const [path = '', ...others] = readFileSync(join(folder, 'words'), 'utf8').trimEnd().split('\n');
    expect([path.includes('geheim'), others]).toEqual([false, []]);
    expect([statSync(dirname(path)).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
    const page = readFileSync(join(folder, 'page'), 'utf8');
    expect(page).toContain('content="0; url=http://127.0.0.1:8080/geheim/?a=1&#38;b=&#34;2&#34;"');
    remove();
    expect(existsSync(dirname(path))).toBe(false);
  });
  test.each([
    ['the program says that it cannot', () => opener('exit 3'), environment],
    ['there is no program', () => rmSync(join(folder, 'xdg-open'), { force: true }), { PATH: folder }],
  ])('%s', async (_, prepare, env) => {
    prepare();
    let failed = 0;
    const remove = openAddress(address, () => void failed++, env);
    await until(() => failed > 0);
    remove();
    expect(failed).toBe(1);
  });
});
