import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The platform that this runs on, as packages of Node are named: `linux-x64`. */
export const ownPlatform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * Fetches Node for a platform, once: the package `node-<platform>` from the registry, of which npm checks the hash.
 * Returns its folder.
 *
 * @param work folder that keeps it
 */
export function fetchNode(platform: string, version: string, work: string): string {
  const folder = join(work, `node-${platform}-${version}`);
  if (existsSync(folder)) return join(folder, 'package');
  // In a folder of its own: another run may fetch the same package at this moment.
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--pack-destination', own, `node-${platform}@${version}`],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const file = join(own, packed.trim());
  execFileSync('tar', ['-xzf', file, '-C', own]);
  rmSync(file);
  // Whole or not at all, also when two runs fetch it.
  if (existsSync(folder)) rmSync(own, { recursive: true });
  else renameSync(own, folder);
  return join(folder, 'package');
}
