import { dirname, join, relative, sep } from 'node:path';
import { gitBlobForms, gitBlobHash } from './git-blob.ts';
import type { Git } from './git-program.ts';

/** The calls needed to read a working tree; `node:fs` has them. */
interface Disk {
  lstatSync(path: string, options: { readonly throwIfNoEntry: false }): Stats | undefined;
  readFileSync(path: string): Buffer;
  readlinkSync(path: string): string;
  realpathSync(path: string): string;
}

interface Stats {
  readonly size: number;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/** Bytes. Larger files, which no forge accepts, count as changed. */
const MAX_BYTES = 100 * 1024 * 1024;

/**
 * Returns the commit of a folder (40 or 64 hexadecimal digits), with `-dirty` behind it when something in the
 * folder is changed or new, or is not in the commit at all. Returns undefined without git, repository or
 * commit.
 *
 * Files are compared by hash and not with `git status`, which starts programs that a repository configures.
 * Ignored files do not count as new. Executable bits and the content of submodules are not compared.
 *
 * @param folder absolute
 * @param gitIn returns git for the top folder of a repository; undefined without git
 */
export function gitCommit(
  folder: string,
  disk: Disk,
  gitIn: (root: string) => Git | undefined,
): string | undefined {
  try {
    const real = disk.realpathSync(folder);
    // Not found by git, which would take a bare repository placed in the folder for the one around it.
    const root = rootAround(real, disk);
    const git = root === undefined ? undefined : gitIn(root);
    if (root === undefined || !git) return undefined;
    const commit = commitNamed('HEAD', git);
    const below = relative(root, real).replaceAll(sep, '/');
    return isClean(commit, { root, below: below === '' ? '.' : below }, disk, git)
      ? commit
      : `${commit}-dirty`;
  } catch {
    return undefined;
  }
}

/** Returns the hash of the commit that a revision names, 40 or 64 hexadecimal digits. Throws when git knows none. */
export function commitNamed(revision: string, git: Git): string {
  const printed = git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
  const commit = printed.toString('latin1').trim();
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new Error('git names no commit');
  return commit;
}

/** Returns the nearest folder with a `.git`: a folder, or in a worktree or submodule a file. */
export function rootAround(folder: string, disk: Pick<Disk, 'lstatSync'>): string | undefined {
  if (disk.lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : rootAround(above, disk);
}

interface Tracked {
  readonly isLink: boolean;
  readonly isSubmodule: boolean;
  readonly id: string;
}

/**
 * Returns those of the paths in which something differs from a commit, or is new, in the order given. A path
 * that was not there and is not is no difference; a folder of which git keeps nothing is.
 *
 * @param folders absolute, links resolved; in a repository
 * @param beside the same, but what is in no repository of a folder, or is ignored there, is left out
 * @param revision a branch, a tag or a hash
 * @returns undefined for a folder without git, or in whose repository nobody knows the revision
 */
export function gitChanges(
  folders: readonly string[],
  beside: readonly string[],
  revision: string,
  disk: Disk,
  gitIn: (root: string) => Git | undefined,
): readonly string[] | undefined {
  const asked = new Map<string, ReturnType<typeof compared> | undefined>();
  const changed: string[] = [];
  for (const path of [...folders, ...beside]) {
    const isFile = disk.lstatSync(path, { throwIfNoEntry: false })?.isFile();
    const root = rootAround(isFile ? dirname(path) : path, disk);
    const isAsked = folders.includes(path);
    if (root !== undefined && isAsked && !asked.has(root))
      asked.set(root, compared(root, revision, disk, gitIn(root)));
    const isChanged = asked.get(root ?? '');
    if (!isChanged && isAsked) return undefined;
    if (isChanged?.(relative(root ?? '', path).replaceAll(sep, '/'), isAsked)) changed.push(path);
  }
  return changed;
}

/** Returns what tells whether something below a path in a repository is not as in a commit. */
function compared(
  root: string,
  revision: string,
  disk: Disk,
  git: Git | undefined,
): ((below: string, isAsked: boolean) => boolean) | undefined {
  try {
    if (!git) return undefined;
    const commit = commitNamed(revision, git);
    const tracked = new Map(lines(git(['ls-tree', '-r', '-z', commit])).map(readTreeLine));
    const present = lines(git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']));
    return (below, isAsked) => {
      const isBelow = (path: string) => below === '' || path === below || path.startsWith(`${below}/`);
      const before = [...tracked].filter(([path]) => isBelow(path));
      const now = present.filter(isBelow);
      // What git ignores beside them, as an installed package, is no difference.
      const isThere = isAsked && disk.lstatSync(join(root, below), { throwIfNoEntry: false }) !== undefined;
      return (
        (isThere && before.length === 0) ||
        now.some((path) => !tracked.has(path)) ||
        before.some(([path, entry]) => !entry.isSubmodule && !isSame(join(root, path), entry, disk))
      );
    };
  } catch {
    return undefined;
  }
}

function isClean(
  commit: string,
  { root, below }: { readonly root: string; readonly below: string },
  disk: Disk,
  git: Git,
): boolean {
  const tracked = new Map(lines(git(['ls-tree', '-r', '-z', commit, '--', below])).map(readTreeLine));
  const present = lines(git(['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', below]));
  return (
    tracked.size > 0 &&
    present.every((path) => tracked.has(path)) &&
    [...tracked].every(([path, entry]) => entry.isSubmodule || isSame(join(root, path), entry, disk))
  );
}

/** `100644 blob <id>\t<path>` */
function readTreeLine(line: string): readonly [path: string, entry: Tracked] {
  const [mode, type, id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
  const entry = { isLink: mode === '120000', isSubmodule: type === 'commit', id };
  return [line.slice(line.indexOf('\t') + 1), entry];
}

function isSame(path: string, { isLink, id }: Tracked, disk: Disk): boolean {
  const stats = disk.lstatSync(path, { throwIfNoEntry: false });
  if (isLink && stats?.isSymbolicLink())
    return gitBlobHash(Buffer.from(disk.readlinkSync(path)), id.length) === id;
  // Systems without links have a file with the target of the link.
  if (!stats?.isFile() || stats.size > MAX_BYTES) return false;
  return gitBlobForms(disk.readFileSync(path)).some((bytes) => gitBlobHash(bytes, id.length) === id);
}

function lines(printed: Buffer): readonly string[] {
  return printed.toString('utf8').split('\0').filter(Boolean);
}
