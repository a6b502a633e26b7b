import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { newcomer } from './fresh-clone.ts';
import { project } from './program.ts';

/** Puts what `npm pack` makes of the built program in a folder, as `akkoord.tgz`. */
export function packInto(folder: string): void {
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const packed = execFileSync('npm', pack, { cwd: project, env: newcomer(), encoding: 'utf8' });
  renameSync(join(folder, packed.trim()), join(folder, 'akkoord.tgz'));
}

/** Installs it there, as the manual says. `npm init -y` would refuse a folder with an é in its name; this does not. */
export function installIn(folder: string): void {
  packInto(folder);
  const words = ['install', '--no-audit', '--no-fund', './akkoord.tgz'];
  execFileSync('npm', words, { cwd: folder, env: newcomer(), stdio: 'pipe' });
}
