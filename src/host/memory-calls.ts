import type { EntryKind } from './host.ts';
import type { Waiting } from './with-locks.ts';
import type { WriteCalls } from './write-calls.ts';

/** The disk of a memory host. */
interface MemoryDisk {
  /** Files by path. */
  readonly entries: Map<string, Uint8Array>;
  kindOf(path: string): EntryKind | 'link';
  /** Adds a file and its folders. */
  put(path: string, bytes: Uint8Array): void;
  /** Returns the form in which the disk stores a path. */
  normalize(path: string): string;
}

/** Returns the calls for writing on a disk in memory, so that tests run the real protocol. */
export function memoryCalls({ entries, kindOf, put, normalize }: MemoryDisk): WriteCalls {
  const get = (call: string, path: string): Uint8Array => {
    const bytes = entries.get(normalize(path));
    if (!bytes) throw systemError(kindOf(normalize(path)) === 'folder' ? 'EISDIR' : 'ENOENT', call);
    return bytes;
  };
  const add = (call: string, path: string, bytes: Uint8Array) => {
    if (kindOf(normalize(path)) !== 'missing') throw systemError('EEXIST', call);
    put(normalize(path), bytes);
  };
  return {
    mkdirSync(path) {
      const kind = kindOf(normalize(path));
      if (kind !== 'missing' && kind !== 'folder') throw systemError('EEXIST', 'mkdir');
      const parts = normalize(path).split('/');
      if (parts.some((_, index) => entries.has(parts.slice(0, index).join('/'))))
        throw systemError('ENOTDIR', 'mkdir');
    },
    lstatSync(path) {
      const kind = kindOf(normalize(path));
      if (kind === 'missing') throw systemError('ENOENT', 'lstat');
      return {
        mode: 0o644,
        mtimeMs: 0,
        ctimeMs: 0,
        isDirectory: () => kind === 'folder',
        isFile: () => kind === 'file',
        isSymbolicLink: () => kind === 'link',
      };
    },
    readdirSync(path) {
      const start = normalize(path) === '.' ? '' : `${normalize(path)}/`;
      return [...entries.keys()]
        .filter((entry) => entry.startsWith(start))
        .map((entry) => entry.slice(start.length))
        .filter((name) => !name.includes('/'));
    },
    readFileSync: (path) => get('open', path),
    writeFileSync: (path, bytes) => add('open', path, bytes.slice()),
    renameSync(from, to) {
      const bytes = get('rename', from);
      put(normalize(to), bytes);
      entries.delete(normalize(from));
    },
    linkSync: (existing, added) => add('link', added, get('link', existing)),
    rmSync: (path) => void entries.delete(normalize(path)),
  };
}

/** Returns a clock that advances only while waiting, and names that count up. */
export function memoryMoment(): Waiting {
  let time = 0;
  let count = 0;
  return {
    now: () => time,
    unique: () => (++count).toString(16).padStart(12, '0'),
    pid: 1,
    machine: 'memory',
    isAlive: () => true,
    sleep: (milliseconds) => {
      time += milliseconds;
    },
  };
}

function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(code), { code, syscall });
}
