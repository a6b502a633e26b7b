import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { hostname } from 'node:os';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitCommit } from './git-commit.ts';
import { gitProgram } from './git-program.ts';
import type { EntryKind, Host } from './host.ts';
import { HostError } from './host-error.ts';
import { moveToFreePath } from './move-to-free-path.ts';
import { readSourceDateEpoch } from './source-date-epoch.ts';
import { type Waiting, withLocks } from './with-locks.ts';
import { writeAll } from './write-all.ts';

/** Nothing is there: no such name, a file instead of a folder, a name too long, a loop of links. */
const missingCodes = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
/** `@scope/package/file.ttf` or `package/file.ttf`, without `..`. */
const packageFile = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(\/(?!\.)[\w.-]+)+$/i;

/**
 * Makes the host of a real machine; the only file that uses the disk.
 *
 * @param root absolute path that relative paths start from: the working folder
 * @param environment `SOURCE_DATE_EPOCH` (an invalid one counts as unset; the cli refuses it before), `PATH`
 * to find git (without git there is no commit), and `AKKOORD_COMMIT`, a commit to use without asking git, for
 * sources taken from their repository (anything but a hash: no commit)
 */
export function nodeHost(root: string, environment: Readonly<Record<string, string | undefined>> = {}): Host {
  const absolute = (path: string) => resolve(root, path);
  const attempt = <T>(path: string, action: (absolutePath: string) => T): T => {
    // From a `%00` in a document; Node would throw it as a programmer's mistake.
    if (path.includes('\0')) throw new HostError('ENOENT', path);
    try {
      return action(absolute(path));
    } catch (error) {
      throw HostError.from(error, path);
    }
  };
  const epoch = readSourceDateEpoch(environment.SOURCE_DATE_EPOCH);
  // Always the same object for a font, because results are memoized by it.
  const fonts = new Map<string, { bytes: Uint8Array; mtimeMs: number; size: number }>();
  const placed = <T extends { readonly path: string }>(file: T) => ({
    ...file,
    absolute: absolute(file.path).replaceAll(sep, '/'),
  });

  return {
    templates: shown(root, fileURLToPath(new URL('../../templates', import.meta.url))),
    sourceDateEpoch: epoch === 'invalid' ? undefined : epoch,
    inspect(path) {
      try {
        const stats = attempt(path, (file) => fs.statSync(file));
        return { kind: kindOf(stats), size: stats.size };
      } catch (error) {
        if (missingCodes.has(HostError.from(error, path).code)) return { kind: 'missing', size: 0 };
        throw error;
      }
    },
    realPath: (path) => attempt(path, (file) => fs.realpathSync(file).replaceAll(sep, '/')),
    read(path) {
      return attempt(path, (file) => {
        // Opening a pipe would wait forever.
        const kind = kindOf(fs.statSync(file));
        if (kind === 'other') throw new HostError('ENOTFILE', path);
        return fs.readFileSync(file);
      });
    },
    // `sort` without a comparator sorts by code unit.
    list: (path) => attempt(path, (folder) => fs.readdirSync(folder).sort()),
    writeAll: (files) => writeAll(fs, files.map(placed), machine),
    moveToFreePath: (from, to) => attempt(to, (target) => moveToFreePath(fs, absolute(from), target, false)),
    locked: (paths, work) =>
      withLocks(
        fs,
        paths.map((path) => placed({ path })),
        machine,
        work,
      ),
    font(name, folder) {
      return attempt(name, () => {
        const file = fontPath(name, absolute(folder));
        const { mtimeMs, size } = fs.statSync(file);
        const known = fonts.get(file);
        if (known?.mtimeMs === mtimeMs && known.size === size) return known.bytes;
        const bytes = fs.readFileSync(file);
        fonts.set(file, { bytes, mtimeMs, size });
        return bytes;
      });
    },
    commit: (folder) =>
      environment.AKKOORD_COMMIT === undefined
        ? gitCommit(absolute(folder), fs, (top) => gitProgram(top, environment, isFile))
        : hash.exec(environment.AKKOORD_COMMIT)?.[0],
  };
}

/** A commit hash, SHA-1 or SHA-256. */
const hash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const machine: Waiting = {
  now: Date.now,
  unique: () => randomBytes(6).toString('hex'),
  pid: process.pid,
  machine: hostname(),
  isAlive,
  // All work is synchronous, so blocking is no worse than any other call.
  sleep: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/** Signal 0 only tests whether a process exists. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It exists, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isFile(path: string): boolean {
  return fs.existsSync(path) && fs.statSync(path).isFile();
}

function kindOf(stats: fs.Stats): EntryKind {
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** Finds a font file in the folder of the house style, else in an installed package. */
function fontPath(name: string, folder: string): string {
  const own = resolve(folder, name);
  if (fs.existsSync(own)) {
    const real = fs.realpathSync(own);
    if (!real.startsWith(fs.realpathSync(folder) + sep)) throw new HostError('EOUTSIDE', name);
    if (!fs.statSync(real).isFile()) throw new HostError('ENOTFILE', name);
    return real;
  }
  if (!packageFile.test(name))
    throw new HostError(name.includes('..') || isAbsolute(name) ? 'EOUTSIDE' : 'ENOENT', name);
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    // An installation has no packages whose code is in the built program; the build copies what is read of them.
    const copied = fileURLToPath(new URL(`../../dist/packages/${name}`, import.meta.url));
    if (fs.existsSync(copied)) return copied;
    throw new HostError('ENOENT', name, { cause });
  }
}

/** Returns a path for messages: relative to the root if it is below it. */
function shown(root: string, path: string): string {
  const below = relative(root, path);
  return (below.startsWith('..') || isAbsolute(below) ? path : below).replaceAll(sep, '/');
}
