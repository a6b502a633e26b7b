import { dirname, join, normalize, relative } from 'node:path/posix';
import { noHistory, pastVersions } from './git-history.ts';
import { authorshipIn, objectsOf, type TreeEntry, treeOf } from './git-objects.ts';
import type { Git } from './git-program.ts';
import type { Authorship, Entry, Host, Revision } from './host.ts';
import { HostError } from './host-error.ts';

/** Where a repository is. */
export interface RevisionPlace {
  /** Top folder of the repository, absolute, links resolved, with `/`. */
  readonly root: string;
  /** Returns a path relative to the top folder, without `..`; undefined for one outside the repository. */
  readonly inside: (path: string) => string | undefined;
}

/** Bytes that are read from git in one go, at most: files beside the one that is asked for. */
const BATCH = 32_000_000;

/**
 * Lays the files of a commit over those of a host. The templates of the program itself are those of the host
 * below, also when they are in the repository: they belong to the program that runs. Everything else in the
 * repository exists only if it is in the commit.
 *
 * @param commit 40 or 64 hexadecimal digits
 * @throws HostError `EOBJECT` when the repository does not have all that is in the commit
 */
export function gitRevision(
  commit: string,
  { root, inside }: RevisionPlace,
  git: Git,
  below: Host,
): Revision {
  const files = new CommitFiles(commit, git);
  const installed = inside(below.templates);
  /** Where a path leads in the commit, links followed; undefined when it is for the host below. */
  const target = (path: string): string | undefined => {
    const found = inside(path);
    if (found === undefined || (installed !== undefined && `${found}/`.startsWith(`${installed}/`)))
      return undefined;
    return files.real(found, path);
  };
  const writers = new Map<string, readonly Authorship[]>();
  const authorsOf = (commits: readonly string[]): ReadonlyMap<string, Authorship> => {
    const unique = [...new Set(commits)];
    const objects = objectsOf(unique, git);
    return new Map(
      unique.flatMap((id, index) => (objects[index] ? [[id, authorshipIn(objects[index])]] : [])),
    );
  };
  /** The lines of a file in the commits since another, newest first. */
  const history = new Map<
    string,
    readonly { readonly by: Authorship; readonly lines: ReadonlySet<string> }[]
  >();
  const [by = { author: 'onbekend', date: '' }] = authorsOf([commit]).values();

  return {
    commit,
    by,
    host: {
      ...below,
      inspect(path) {
        const found = target(path);
        return found === undefined ? below.inspect(path) : files.inspect(found);
      },
      realPath(path) {
        const found = target(path);
        if (found === undefined) return below.realPath(path);
        if (files.inspect(found).kind === 'missing') throw new HostError('ENOENT', path);
        return found === '.' ? root : join(root, found);
      },
      read(path) {
        const found = target(path);
        return found === undefined ? below.read(path) : files.read(found, path);
      },
      list(path) {
        const found = target(path);
        return found === undefined ? below.list(path) : files.list(found, path);
      },
      font: (name, folder) => {
        const found = target(`${folder}/${name}`);
        return found !== undefined && files.inspect(found).kind === 'file'
          ? files.read(found, name)
          : below.font(name, folder);
      },
      commit: () => commit,
      history: () => noHistory,
    },
    writersOf(path) {
      const file = target(path);
      if (file === undefined || files.inspect(file).kind !== 'file') return [];
      const known = writers.get(file);
      if (known) return known;
      const printed = blamed(file, commit, git);
      const commits = [...printed.matchAll(/^([0-9a-f]{40,64}) \d+ \d+(?: \d+)?$/gm)].map(
        ([, id = '']) => id,
      );
      const authors = authorsOf(commits);
      const found = commits.map((id) => authors.get(id) ?? by);
      writers.set(file, found);
      return found;
    },
    removerOf(path, line, since) {
      const file = target(path) ?? inside(path);
      if (file === undefined) return undefined;
      if (file.includes('\n')) return undefined;
      const key = `${since}\n${file}`;
      const versions =
        history.get(key) ??
        pastVersions(file, commit, git, { since }).versions.map(({ by, text = '' }) => ({
          by,
          lines: new Set(text.split(/\r?\n/)),
        }));
      history.set(key, versions);
      const last = versions.findIndex(({ lines }) => lines.has(line));
      return last < 1 ? undefined : versions[last - 1]?.by;
    },
  };
}

/** @throws HostError when objects of earlier commits are missing, or it takes too long */
function blamed(file: string, commit: string, git: Git): string {
  try {
    return git(['blame', '--porcelain', '--no-textconv', commit, '--', file]).toString('utf8');
  } catch (cause) {
    throw new HostError('EOBJECT', file, { cause });
  }
}

/** The files of a commit, by path from the top folder, which is `.`. */
class CommitFiles {
  readonly #git: Git;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  /** Names in each folder. */
  readonly #folders = new Map<string, Set<string>>([['.', new Set()]]);
  readonly #blobs = new Map<string, Buffer>();

  constructor(commit: string, git: Git) {
    this.#git = git;
    try {
      this.#entries = treeOf(commit, git);
    } catch (cause) {
      throw new HostError('EOBJECT', commit, { cause });
    }
    for (const path of this.#entries.keys()) this.#enter(path);
  }

  #enter(path: string): void {
    const folder = dirname(path);
    const names = this.#folders.get(folder);
    if (!names) {
      this.#folders.set(folder, new Set());
      this.#enter(folder);
    }
    this.#folders.get(folder)?.add(path.slice(folder === '.' ? 0 : folder.length + 1));
  }

  inspect(path: string): Entry {
    const entry = this.#entries.get(path);
    if (entry?.kind === 'file') return { kind: 'file', size: entry.size };
    return { kind: entry ? 'other' : this.#folders.has(path) ? 'folder' : 'missing', size: 0 };
  }

  list(path: string, shown: string): readonly string[] {
    const names = this.#folders.get(path);
    if (!names) throw new HostError(this.#entries.has(path) ? 'ENOTDIR' : 'ENOENT', shown);
    return [...names].sort();
  }

  read(path: string, shown: string): Uint8Array {
    const entry = this.#entries.get(path);
    if (entry?.kind !== 'file') {
      const code = entry ? 'ESUBMODULE' : this.#folders.has(path) ? 'EISDIR' : 'ENOENT';
      throw new HostError(code, shown);
    }
    if (!this.#blobs.has(entry.id)) this.#fetch(path, entry);
    const bytes = this.#blobs.get(entry.id);
    if (!bytes) throw new HostError('EOBJECT', shown);
    return bytes;
  }

  /** Resolves the links in a path. Undefined when one leads out of the repository. */
  real(path: string, shown: string): string | undefined {
    let current = path;
    for (let step = 0; step < 40; step++) {
      const parts = current.split('/');
      const upTo = parts.findIndex(
        (_, index) => this.#entries.get(parts.slice(0, index + 1).join('/'))?.kind === 'link',
      );
      if (upTo < 0) return current;
      const link = parts.slice(0, upTo + 1).join('/');
      const entry = this.#entries.get(link);
      if (entry && !this.#blobs.has(entry.id)) this.#fetch(link, entry);
      const to = this.#blobs.get(entry?.id ?? '')?.toString('utf8') ?? '';
      const next = normalize(join(dirname(link), to, ...parts.slice(upTo + 1)));
      if (to.startsWith('/') || next.startsWith('..')) return undefined;
      current = next.replace(/\/$/, '');
    }
    throw new HostError('ELOOP', shown);
  }

  /** Reads a file, and with it those in the same folder, for they are about to be asked for. */
  #fetch(path: string, { id, size }: TreeEntry): void {
    let left = BATCH - size;
    const beside = [...(this.#folders.get(dirname(path)) ?? [])].flatMap((name) => {
      const other = this.#entries.get(join(dirname(path), name));
      if (!other || other.kind === 'submodule' || other.id === id || this.#blobs.has(other.id)) return [];
      left -= other.size;
      return left < 0 ? [] : [other.id];
    });
    const ids = [id, ...beside];
    objectsOf(ids, this.#git).forEach((bytes, index) => {
      const each = ids[index];
      if (bytes && each !== undefined) this.#blobs.set(each, bytes);
    });
  }
}

/**
 * Returns what tells where a path is in a repository.
 *
 * @param root top folder of the repository, absolute, links resolved
 * @param here the working folder, absolute; and the same with links resolved
 */
export function repositoryPlace(
  root: string,
  here: { readonly typed: string; readonly real: string },
): RevisionPlace {
  const up = relative(here.real, root);
  // The top folder by the way that one came, when that leads over a link.
  const roots = [root, normalize(join(here.typed, up)).replace(/(?<=.)\/$/, '')];
  return {
    root,
    inside(path) {
      const full = normalize(
        path.startsWith('/') || /^[A-Za-z]:\//.test(path) ? path : join(here.typed, path),
      );
      const top = roots.find((each) => `${full}/`.replace(/\/+$/, '/').startsWith(`${each}/`));
      return top === undefined ? undefined : relative(top, full) || '.';
    },
  };
}
