/** `akkoord watch` as a policy writer has it: the built program in a window, an editor beside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bin, example, hashes, scratch } from './program.ts';

const root = scratch();
const folder = 'agreements/meppel-gka-agenda';
const original = readFileSync(join(example, 'raadsbrief.md'), 'utf8');
const save = (text: string) => writeFileSync(join(root, folder, 'raadsbrief.md'), text);
const waits = 'wacht op wijzigingen; Ctrl+C stopt\n';

let program: ChildProcess;
let stderr = '';
beforeAll(() => {
  cpSync(example, join(root, folder), { recursive: true });
  program = spawn(process.execPath, [bin, 'watch', '--to', 'html'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  program.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
});
afterAll(() => {
  program?.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** Waits for the end of a build, and returns what it said. */
async function build(): Promise<string> {
  await expect.poll(() => stderr.includes(waits), { timeout: 300_000 }).toBe(true);
  const at = stderr.indexOf(waits);
  const said = stderr.slice(0, at);
  stderr = stderr.slice(at + waits.length);
  return said;
}

it('builds, keeps what it built while there is an error, builds when it is mended, and stops', async () => {
  const done = '2 documenten: geen meldingen — 2 bestanden geschreven in out/\n';
  expect(await build()).toBe(done);
  const first = hashes(join(root, 'out'));

  save(original.replace('kind: raadsbrief', 'kind: [raadsbrief'));
  expect(await build()).toMatch(/raadsbrief\.md:2:7: fout: .*\n[\s\S]*1 fout — niets geschreven\n$/);
  expect(hashes(join(root, 'out'))).toEqual(first);

  save(original);
  expect(await build()).toBe(done.replace('geschreven', 'ongewijzigd'));
  expect(hashes(join(root, 'out'))).toEqual(first);

  program.kill('SIGTERM');
  expect(await new Promise((ended) => program.on('close', ended))).toBe(0);
  expect(stderr).toBe('\ngestopt — geen bestand half geschreven\n');
});
