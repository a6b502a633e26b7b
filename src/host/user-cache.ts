import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { isOurs } from './is-ours.ts';

/** Bytes of the SHA-256 that a file begins with. */
const SEAL = 32;

/**
 * Files that only save time, in a folder that nobody but the user can write. What is torn, damaged or someone
 * else's is never given, and what cannot be written is not: no method throws.
 */
export class UserCache {
  readonly #folder: string;
  readonly #kind: string;
  readonly #most: number;

  /** @param most how many files of this kind stay, the newest */
  constructor(folder: string, kind: string, most: number) {
    this.#folder = folder;
    this.#kind = kind;
    this.#most = most;
  }

  /** Returns the bytes of a name as they were written; undefined when there are none to be trusted. */
  read(name: string): Buffer | undefined {
    try {
      if (!isOurs(this.#folder)) return undefined;
      const sealed = fs.readFileSync(this.#file(name));
      const bytes = sealed.subarray(SEAL);
      return sealOf(bytes).equals(sealed.subarray(0, SEAL)) ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  /** Writes bytes under a name, completely or not at all, and removes the oldest files. */
  write(name: string, bytes: Buffer): void {
    try {
      // Not `recursive`: where the system calls a folder missing that is there (/proc), Node 20 goes on for ever.
      for (const folder of [dirname(this.#folder), this.#folder])
        if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 });
      if (!isOurs(this.#folder)) return;
      // One that a crash leaves behind goes with the oldest.
      const draft = `${this.#file(name)}.${process.pid}`;
      fs.writeFileSync(draft, Buffer.concat([sealOf(bytes), bytes]), { mode: 0o600, flag: 'wx' });
      fs.renameSync(draft, this.#file(name));
      this.#removeOldest();
    } catch {}
  }

  #file(name: string): string {
    return join(this.#folder, `${this.#kind}-${name}`);
  }

  #removeOldest(): void {
    const names = fs.readdirSync(this.#folder).filter((name) => name.startsWith(`${this.#kind}-`));
    const files = names.map((name) => join(this.#folder, name));
    const age = (file: string) => fs.statSync(file).mtimeMs;
    const sorted = files.map((file) => ({ file, at: age(file) })).sort((a, b) => b.at - a.at);
    for (const { file } of sorted.slice(this.#most)) fs.rmSync(file, { force: true });
  }
}

/** Returns the files of one kind in the cache of who runs this; undefined for who has no home. */
export function userCache(kind: string, most: number): UserCache | undefined {
  const folder = cacheFolder(process.platform, process.env, homedir);
  return folder === undefined ? undefined : new UserCache(folder, kind, most);
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
