import { isTemporaryName, readAsideName } from './hidden-names.ts';
import { removeQuietly, replaceableAt, statsOf } from './look-at.ts';
import type { WriteCalls } from './write-calls.ts';

/** Milliseconds. An older temporary file was left by a killed program: no write takes an hour. */
const temporaryFor = 3_600_000;
/** Milliseconds after which a program that had a file open hardly still writes to it. */
const asideFor = 600_000;

/**
 * Removes what earlier writes left in a folder: temporary files older than an hour, and files moved aside
 * more than ten minutes ago whose content did not change since. One that was changed is someone's and stays,
 * as does one that is signed.
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
