import type { EntryKind, History, Host, Revision } from './host.ts';
import { HostError } from './host-error.ts';
import { memoryCalls, memoryMoment } from './memory-calls.ts';
import { moveToFreePath } from './move-to-free-path.ts';
import { removeFile } from './remove-file.ts';
import { withLocks } from './with-locks.ts';
import { writeAll } from './write-all.ts';

/** Options for anything but plain files. */
export interface MemoryOptions {
  /** Handles paths that are not in memory: a real host, for real templates and fonts in a test. */
  readonly below?: Host | undefined;
  /** Font files by name. */
  readonly fonts?: Readonly<Record<string, Uint8Array>> | undefined;
  readonly templates?: string | undefined;
  readonly sourceDateEpoch?: number | undefined;
  readonly commit?: string | undefined;
  /** Paths that changed since any revision; undefined: there is no git. */
  readonly changed?: readonly string[] | undefined;
  /** Revisions of git by name; default none. */
  readonly revisions?: Readonly<Record<string, Revision>> | undefined;
  /** What a file was, by path; default nothing. */
  readonly history?: Readonly<Record<string, History>> | undefined;
  /** Words that are in no dictionary; default none. */
  readonly unknownWords?: readonly string[] | undefined;
  /** Words that are in the dictionary, by a word that is nearly one of them; default none. */
  readonly nearWords?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Paths that are neither a file nor a folder (a pipe, a device). */
  readonly others?: readonly string[] | undefined;
  /** Files of other users where everyone may put files. */
  readonly anyones?: readonly string[] | undefined;
  /** Symbolic links: path → target, both in memory. */
  readonly links?: Readonly<Record<string, string>> | undefined;
  /** Returns the code of the error that an action ends in (`ENOSPC`), or undefined to let it succeed. */
  readonly fault?:
    | ((action: 'inspect' | 'read' | 'list' | 'write', path: string) => string | undefined)
    | undefined;
}

/** A host with its files in a map. */
export interface MemoryHost extends Host {
  /** Current files by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths written, in order. */
  readonly written: readonly string[];
  /** Returns the text of a file; undefined when it is missing. */
  text(path: string): string | undefined;
  /** Writes as another program would, over anything. @throws HostError */
  write(path: string, bytes: Uint8Array): void;
}

/** Makes a host for tests. Folders follow from files; a path that ends in `/` makes an empty one. */
export function memoryHost(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
): MemoryHost {
  const entries = new Map<string, Uint8Array>();
  const folders = new Set<string>(['.']);
  const written: string[] = [];
  const { below } = options;

  const put = (path: string, bytes: Uint8Array) => {
    entries.set(path, bytes);
    for (const folder of foldersAbove(path)) folders.add(folder);
  };
  const links = new Map(
    Object.entries(options.links ?? {}).map(([from, to]) => [normalize(from), normalize(to)]),
  );
  /** Follows links in any part of a path. */
  const real = (path: string): string => {
    let current = normalize(path);
    for (let step = 0; step < 40; step++) {
      const [from, to] =
        [...links].find(([link]) => current === link || current.startsWith(`${link}/`)) ?? [];
      if (from === undefined || to === undefined) return current;
      current = to + current.slice(from.length);
    }
    throw new HostError('ELOOP', path);
  };
  const kindOf = (path: string): EntryKind => {
    if (entries.has(path)) return 'file';
    if (folders.has(path)) return 'folder';
    return options.others?.some((other) => normalize(other) === path) ? 'other' : 'missing';
  };
  const guard = (action: 'inspect' | 'read' | 'list' | 'write', path: string) => {
    const code = options.fault?.(action, path);
    if (code) throw new HostError(code, path);
  };

  const calls = memoryCalls({
    entries,
    kindOf: (path) => (links.has(path) ? 'link' : kindOf(path)),
    put,
    normalize,
  });
  const moment = memoryMoment();
  const located = (path: string) => ({ path, absolute: normalize(path) });

  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('/')) for (const folder of foldersAbove(`${normalize(path)}/x`)) folders.add(folder);
    else put(normalize(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  return {
    files: entries,
    written,
    templates: options.templates ?? below?.templates ?? 'templates',
    sourceDateEpoch: options.sourceDateEpoch,
    text(path) {
      const bytes = entries.get(normalize(path));
      return bytes && new TextDecoder().decode(bytes);
    },
    inspect(path) {
      guard('inspect', path);
      const target = real(path);
      const kind = kindOf(target);
      if (kind === 'missing' && below) return below.inspect(path);
      const isAnyones = options.anyones?.some((each) => normalize(each) === target);
      return { kind, size: entries.get(target)?.length ?? 0, ...(isAnyones && { isAnyones: true }) };
    },
    realPath(path) {
      const target = real(path);
      if (kindOf(target) !== 'missing') return target;
      if (below) return below.realPath(path);
      throw new HostError('ENOENT', path);
    },
    read(path) {
      guard('read', path);
      const target = real(path);
      const bytes = entries.get(target);
      if (bytes) return bytes;
      const kind = kindOf(target);
      if (kind === 'missing' && below) return below.read(path);
      throw new HostError(kind === 'missing' ? 'ENOENT' : kind === 'folder' ? 'EISDIR' : 'EINVAL', path);
    },
    list(path) {
      guard('list', path);
      const target = real(path);
      const kind = kindOf(target);
      if (kind === 'missing' && below) return below.list(path);
      if (kind !== 'folder') throw new HostError(kind === 'missing' ? 'ENOENT' : 'ENOTDIR', path);
      const start = target === '.' ? '' : `${target}/`;
      const everything = [
        ...entries.keys(),
        ...folders,
        ...links.keys(),
        ...(options.others ?? []).map(normalize),
      ];
      const names = everything
        .filter((entry) => entry !== target && entry !== '.' && entry.startsWith(start))
        .map((entry) => entry.slice(start.length).split('/')[0] ?? '');
      return [...new Set(names)].filter((name) => name !== '').sort();
    },
    write(path, bytes) {
      const target = normalize(path);
      if (kindOf(target) === 'folder') throw new HostError('EISDIR', path);
      if (foldersAbove(target).some((folder) => entries.has(folder))) throw new HostError('ENOTDIR', path);
      put(target, bytes.slice());
      written.push(target);
    },
    writeAll(jobs) {
      for (const { path } of jobs) guard('write', path);
      const result = writeAll(
        calls,
        jobs.map((job) => ({ ...job, ...located(job.path) })),
        moment,
      );
      written.push(...result.written.map(normalize));
      return result;
    },
    moveToFreePath: (from, to) => moveToFreePath(calls, normalize(from), normalize(to), false),
    remove: (path, hash) => removeFile(calls, normalize(path), hash, moment),
    locked: (paths, work) => withLocks(calls, paths.map(located), moment, work),
    font(name, folder) {
      const bytes = options.fonts?.[name];
      if (bytes) return bytes;
      if (below) return below.font(name, folder);
      throw new HostError('ENOENT', name);
    },
    commit: () => options.commit,
    history: (path) => options.history?.[path] ?? { versions: [], isWhole: true },
    unknownWords: async (words) => new Set(words.filter((word) => options.unknownWords?.includes(word))),
    nearWords: async (word) => options.nearWords?.[word] ?? [],
    revision(name) {
      const found = options.revisions?.[name];
      if (!found) throw new HostError('EREVISION', name);
      return found;
    },
    changedSince(revision, folders, beside) {
      const { changed } = options;
      if (!changed) throw new HostError('EREVISION', revision);
      return [...folders, ...beside].filter((path) =>
        changed.some((each) => each === path || each.startsWith(`${path}/`)),
      );
    },
  };
}

/** Removes `.`, `..` and double slashes from a path. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const joined = parts.join('/');
  return path.startsWith('/') ? `/${joined}` : joined || '.';
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/') || '/');
}
