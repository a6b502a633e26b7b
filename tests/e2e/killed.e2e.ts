/** A build that is killed leaves every file wholly old or wholly new, and the next build goes on as if nothing had happened. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { akkoord, bin, example, hashes, scratch } from './program.ts';

const kills = Number(process.env.AKKOORD_KILLS ?? 4);

it(`holds for ${kills} kills`, async () => {
  const folder = scratch();
  cpSync(example, join(folder, 'a'), { recursive: true });
  const agenda = join(folder, 'a/agenda.md');
  const text = readFileSync(agenda, 'utf8');
  const states = new Map<string, string>();
  for (const version of ['1.0', '2.0']) {
    writeFileSync(agenda, text.replace(/^version: .*$/m, `version: "${version}"`));
    expect(akkoord(['build', 'a', '--to', 'pdf'], { cwd: folder }).status).toBe(0);
    states.set(version, hashes(join(folder, 'out'))['a/agenda.pdf'] ?? '');
  }
  expect(new Set(states.values()).size).toBe(2);

  // Else it would only see that nothing changed, which says nothing of how long a build takes.
  const env = { AKKOORD_FULL: '1' };
  const started = performance.now();
  expect(akkoord(['build', 'a', '--to', 'pdf'], { cwd: folder, env }).status).toBe(0);
  const duration = performance.now() - started;
  for (let kill = 0; kill < kills; kill++) {
    const version = kill % 2 === 0 ? '1.0' : '2.0';
    writeFileSync(agenda, text.replace(/^version: .*$/m, `version: "${version}"`));
    const child = spawn(process.execPath, [bin, 'build', 'a', '--to', 'pdf'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // Most of the run is reading and layout: spend the kills on its second half, where the writing is.
    await after(duration * (0.5 + (0.6 * kill) / kills));
    child.kill('SIGKILL');
    await ended;
    const found = hashes(join(folder, 'out'));
    // Between moving the old file aside and naming the new one there is a moment in which it lies beside its place.
    const aside = Object.keys(found).find((file) => /\.agenda\.pdf\..*\.vorige$/.test(file)) ?? '';
    expect([...states.values()]).toContain(found['a/agenda.pdf'] ?? found[aside]);
  }
  expect(akkoord(['build', 'a', '--to', 'pdf'], { cwd: folder }).status).toBe(0);
});
