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

/** Nothing lies there: no such name, a file where a folder was meant, a name longer than any file system allows, links that go round. */
const missingCodes = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
/** `@scope/package/file.ttf` or `package/file.ttf`, no `..` in it. */
const packageFile = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(\/(?!\.)[\w.-]+)+$/i;

/**
 * Makes the host of a real machine; the only file that touches the disk.
 *
 * @param root absolute path of the folder that relative paths start from: the one the program was started in
 * @param environment of which `SOURCE_DATE_EPOCH` is read; an invalid one counts as not set (the cli refuses it earlier); `PATH` says where
 *   git is, without which there is no commit; `AKKOORD_COMMIT` is taken for the commit without asking git, for sources that were taken out
 *   of their repository (anything but a hash: there is none)
 */
export function nodeHost(root: string, environment: Readonly<Record<string, string | undefined>> = {}): Host {
  const absolute = (path: string) => resolve(root, path);
  const attempt = <T>(path: string, action: (absolutePath: string) => T): T => {
    // Node calls this a mistake of the programmer; it comes from a `%00` in a document.
    if (path.includes('\0')) throw new HostError('ENOENT', path);
    try {
      return action(absolute(path));
    } catch (error) {
      throw HostError.from(error, path);
    }
  };
  const epoch = readSourceDateEpoch(environment.SOURCE_DATE_EPOCH);
  // The same bytes each time: what is known of a font is kept by them.
  const fonts = new Map<string, { bytes: Uint8Array; mtimeMs: number; size: number }>();
  const placed = <T extends { readonly path: string }>(file: T) => ({
    ...file,
    absolute: withSlashes(absolute(file.path)),
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
    realPath: (path) => attempt(path, (file) => withSlashes(fs.realpathSync(file))),
    read(path) {
      return attempt(path, (file) => {
        // Opening a pipe would wait for ever.
        const kind = kindOf(fs.statSync(file));
        if (kind === 'other') throw new HostError('ENOTFILE', path);
        return fs.readFileSync(file);
      });
    },
    // Without a comparison function `sort` goes by code unit.
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

/** A commit, of either kind of hash. */
const hash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const machine: Waiting = {
  now: Date.now,
  unique: () => randomBytes(6).toString('hex'),
  pid: process.pid,
  machine: hostname(),
  isAlive,
  // All work is synchronous, so this is no worse than any other call.
  sleep: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/** Asks the system by a signal that is never sent. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Of another user: it is there, and we may not touch it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isFile(path: string): boolean {
  return fs.existsSync(path) && fs.statSync(path).isFile();
}

function kindOf(stats: fs.Stats): EntryKind {
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** Finds a font file: in the house style's folder when it lies there, else in an installed package. */
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
    throw new HostError('ENOENT', name, { cause });
  }
}

/** A path as messages show it: relative to the root when it lies below it. */
function shown(root: string, path: string): string {
  const below = relative(root, path);
  return withSlashes(below.startsWith('..') || isAbsolute(below) ? path : below);
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
