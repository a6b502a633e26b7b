import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
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
  mkdirSync(work, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--pack-destination', work, `node-${platform}@${version}`],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const unpacked = `${folder}.${process.pid}`;
  mkdirSync(unpacked);
  execFileSync('tar', ['-xzf', join(work, packed.trim()), '-C', unpacked]);
  // Whole or not at all, also when two runs fetch it.
  if (!existsSync(folder)) renameSync(unpacked, folder);
  return join(folder, 'package');
}
