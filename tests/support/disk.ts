import type { Moment, WriteCalls } from '../../src/host/write-calls.ts';

interface Entry {
  readonly text: string;
  readonly mode?: number;
  /** Milliseconds since it was last touched. */
  readonly age?: number;
  readonly kind?: 'file' | 'folder' | 'link' | 'pipe';
}

/** What a name stands for: two names may stand for one file, and a program that has it open needs none. */
interface Inode extends Omit<Entry, 'text'> {
  text: string;
}

/** What happens just before a call: the name of the error that it ends in, or nothing. */
type Before = (call: keyof WriteCalls, path: string) => string | undefined;

const now = 360_000_000;

/** A clock that stands still, and names that are counted. */
export function countedMoment(): Moment {
  let count = 0;
  return { now: () => now, pid: 7, unique: () => (++count).toString(16).padStart(12, '0') };
}

/**
 * A disk in memory, with names and files apart as on a real one. It fails, or someone else's program comes in between, where the
 * test says.
 */
export function disk(entries: Readonly<Record<string, Entry>>, before: Before = () => undefined) {
  const files = new Map<string, Inode>(Object.entries(entries).map(([path, entry]) => [path, { ...entry }]));
  const fail = (code: string, call: string): never => {
    throw Object.assign(new Error(code), { code, syscall: call });
  };
  const attempt = (call: keyof WriteCalls, path: string) => {
    const code = before(call, path);
    if (code) fail(code, call);
  };
  const get = (call: keyof WriteCalls, path: string): Inode => files.get(path) ?? fail('ENOENT', call);
  const calls: WriteCalls = {
    mkdirSync: (path) => attempt('mkdirSync', path),
    lstatSync(path) {
      attempt('lstatSync', path);
      const entry = get('lstatSync', path);
      const is = (kind: Entry['kind']) => () => (entry.kind ?? 'file') === kind;
      return {
        mode: entry.mode ?? 0o644,
        mtimeMs: now - (entry.age ?? 0),
        ctimeMs: now - (entry.age ?? 0),
        isDirectory: is('folder'),
        isFile: is('file'),
        isSymbolicLink: is('link'),
      };
    },
    readdirSync(folder) {
      attempt('readdirSync', folder);
      return [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
    },
    readFileSync(path) {
      attempt('readFileSync', path);
      return new TextEncoder().encode(get('readFileSync', path).text);
    },
    writeFileSync(path, bytes, { flag }) {
      if (files.has(path)) fail('EEXIST', 'open');
      const text = new TextDecoder().decode(bytes);
      // A full disk leaves a part behind before it fails.
      const file: Inode = { text: text.slice(0, 2) };
      files.set(path, file);
      attempt('writeFileSync', path);
      // The rest comes where this program is in the file, over what another wrote there, or at the end.
      file.text = flag === 'ax' ? file.text + text.slice(2) : text + file.text.slice(text.length);
    },
    renameSync(from, to) {
      attempt('renameSync', to);
      files.set(to, get('renameSync', from));
      files.delete(from);
    },
    linkSync(existing, added) {
      attempt('linkSync', added);
      if (files.has(added)) fail('EEXIST', 'link');
      files.set(added, get('linkSync', existing));
    },
    rmSync(path) {
      attempt('rmSync', path);
      files.delete(path);
    },
  };
  return {
    calls,
    /** Names and files, for a program that comes in between. */
    files,
    /** What is in each file, by path. */
    texts: () => Object.fromEntries([...files].map(([path, { text }]) => [path, text])),
  };
}
