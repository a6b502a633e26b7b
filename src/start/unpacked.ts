import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isOurs } from '../host/is-ours.ts';

/** What an executable holds. */
export interface Packed {
  /** SHA-256 of all of it. */
  readonly hash: string;
  /** Paths from the root of the program, with `/`. */
  readonly names: readonly string[];
}

/** How many programs stay in the cache, the newest: another version may be running. */
const MAX_PROGRAMS = 2;

/**
 * Returns the folder with the files of an executable. They are written at the first start, completely or not at
 * all, where nobody but the user can change them: in the cache, else in a folder that goes when the program ends.
 *
 * @param cache the user's cache, if there is one
 */
export function unpacked(
  packed: Packed,
  bytesOf: (name: string) => Uint8Array,
  cache: string | undefined,
): string {
  try {
    if (cache !== undefined) return inCache(packed, bytesOf, cache);
  } catch {
    // A cache that cannot be written or trusted is none.
  }
  const folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'akkoord-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  writeFiles(packed, bytesOf, folder);
  return folder;
}

function inCache(packed: Packed, bytesOf: (name: string) => Uint8Array, cache: string): string {
  for (const folder of [dirname(cache), cache])
    if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 });
  if (!isOurs(cache)) throw new Error('others can write in the cache');
  const folder = join(cache, `program-${packed.hash}`);
  if (fs.existsSync(folder)) return folder;
  const draft = fs.mkdtempSync(`${folder}-`);
  try {
    writeFiles(packed, bytesOf, draft);
    fs.renameSync(draft, folder);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    // Another start was first.
    if (!fs.existsSync(folder)) throw error;
  }
  removeOldest(cache);
  return folder;
}

function writeFiles({ names }: Packed, bytesOf: (name: string) => Uint8Array, folder: string): void {
  for (const name of names) {
    const file = join(folder, name);
    fs.mkdirSync(dirname(file), { recursive: true });
    fs.writeFileSync(file, bytesOf(name));
  }
}

function removeOldest(cache: string): void {
  const folders = fs
    .readdirSync(cache)
    .filter((name) => name.startsWith('program-'))
    .map((name) => join(cache, name))
    .map((folder) => ({ folder, at: fs.statSync(folder).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { folder } of folders.slice(MAX_PROGRAMS)) fs.rmSync(folder, { recursive: true, force: true });
}
