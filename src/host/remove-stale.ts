import { isTemporaryName, readAsideName } from './hidden-names.ts';
import { removeQuietly, replaceableAt, statsOf } from './look-at.ts';
import type { WriteCalls } from './write-calls.ts';

/** A temporary file this old was left by a program that was killed: no write takes an hour. */
const temporaryFor = 3_600_000;
/** How long a file that was moved aside can still be written to by a program that had it open, by all odds. */
const asideFor = 600_000;

/**
 * Removes what earlier writes left in a folder: temporary files older than an hour, and files moved aside longer than ten minutes
 * ago that hold what they held then. One in which someone wrote since is theirs, and stays for ever, as does what is signed.
 */
export function removeStale(calls: WriteCalls, folder: string, now: number): void {
  for (const name of calls.readdirSync(folder)) {
    const aside = readAsideName(name);
    if (!aside && !isTemporaryName(name)) continue;
    const path = `${folder}/${name}`;
    const stats = statsOf(calls, path);
    if (!stats?.isFile() || now - Math.max(stats.mtimeMs, stats.ctimeMs) <= (aside ? asideFor : temporaryFor))
      continue;
    const hash = replaceableAt(calls, path);
    if (aside ? hash.startsWith(aside.hash) : hash !== 'signed') removeQuietly(calls, path);
  }
}
