/** `--jobs 2` with real processes: the same files, one that exhausts its memory stops no other, and none outlives the command. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { akkoord, bin, hashes, scratch } from './program.ts';

const folder = scratch();
const pids = join(folder, 'pids');
const memo = (body: string) =>
  `---\nkind: memo\ntitle: Zwemles\nstatus: draft\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal\n---\n\n${body}\n`;
const names = [...'abcdefghijkl'];

/** Runs before the program: a helper tells that it is there, and takes all memory when it reads `vol/memo.md`. */
const setup = `
  import fs from 'node:fs';
  if (process.argv.at(-1) === 'als-hulp') {
    fs.writeFileSync(${JSON.stringify(pids)} + '/' + process.pid, '');
    const read = fs.readFileSync;
    fs.readFileSync = (file, ...rest) => {
      if (String(file).endsWith('vol/memo.md')) for (const all = []; ; ) all.push(Array(100_000).fill(0.5));
      return read(file, ...rest);
    };
  }`;
const env = {
  NODE_OPTIONS: `--max-old-space-size=150 --import=${pathToFileURL(join(folder, 'setup.mjs'))}`,
  XDG_CACHE_HOME: join(folder, 'cache'),
};

beforeAll(() => {
  mkdirSync(pids);
  writeFileSync(join(folder, 'setup.mjs'), setup);
  for (const name of names) {
    mkdirSync(join(folder, 'd', name), { recursive: true });
    writeFileSync(
      join(folder, 'd', name, 'memo.md'),
      memo(`De zwemles van ${name} begint in mei 2026. `.repeat(50)),
    );
  }
  mkdirSync(join(folder, 'vol'));
  writeFileSync(join(folder, 'vol/memo.md'), memo('Te veel.'));
});

const started = () => readdirSync(pids).map(Number);
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('makes the same files in the same order, without the dossier that exhausts its memory', () => {
  const one = akkoord(['build', 'd', '--out', 'een'], { cwd: folder });
  const two = akkoord(['build', 'vol', 'd', '--out', 'twee', '--jobs', '2'], { cwd: folder, env });
  expect([one.status, two.status]).toEqual([0, 1]);
  expect(two.stdout.replaceAll('twee/', 'een/')).toBe(one.stdout);
  expect(hashes(join(folder, 'twee'))).toEqual(hashes(join(folder, 'een')));
  expect(two.stderr).toMatch(
    /^vol\/memo\.md:1:1: fout: Het werk aan dossier `vol` hield halverwege op\. \[dossier\/stopped\]\n/,
  );
  expect(two.stderr).toMatch(/\n1 fout — 36 bestanden geschreven in twee\/\n {2}niet geschreven: `vol`\n$/);
  // The one that died had a successor.
  expect(started().length).toBe(3);
  expect(started().filter(isAlive)).toEqual([]);
});

it.each(['SIGINT', 'SIGKILL'] as const)(
  '%s ends all processes, and leaves no file half written',
  async (signal) => {
    const out = join(folder, signal);
    const child = spawn(process.execPath, [bin, 'build', 'd', '--out', signal, '--jobs', '2'], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: 'ignore',
      detached: true,
    });
    const ended = new Promise((resolve) => child.on('exit', (code, by) => resolve(code ?? by)));
    while (!existsSync(out)) await after(5);
    // A terminal sends Ctrl-C to all of them.
    process.kill(signal === 'SIGINT' ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
    expect(await ended).toBe(signal === 'SIGINT' ? 130 : signal);
    while (started().some(isAlive)) await after(5);
    const whole = hashes(join(folder, 'een'));
    const left = Object.entries(hashes(out)).filter(([name]) => !name.endsWith('manifest.json'));
    expect(left.filter(([name, hash]) => whole[name] !== hash)).toEqual([]);
  },
);
