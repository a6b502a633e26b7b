import { dirname, join, relative, sep } from 'node:path';
import { gitBlobForms, gitBlobHash } from './git-blob.ts';
import type { Git } from './git-program.ts';

/** The few calls that looking at a working tree makes; `node:fs` has them. */
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

/** Bytes; no forge takes a larger file, and what is larger is not vouched for. */
const largest = 100 * 1024 * 1024;

/**
 * Returns the commit that a folder is at (40 or 64 hexadecimal digits), with `-dirty` behind it when something in that folder differs
 * from the commit, is new, or when the commit knows nothing of the folder. Returns nothing without git, repository or commit.
 *
 * Files are compared by their own hash and not by `git status`, which starts programs that a repository names. New files count as git
 * counts them: not those that are ignored. Whether a file may be executed is not compared, nor what is in a submodule.
 *
 * @param folder absolute
 * @param gitIn asks git in the top folder of a repository; nothing when there is no git
 */
export function gitCommit(
  folder: string,
  disk: Disk,
  gitIn: (root: string) => Git | undefined,
): string | undefined {
  try {
    const real = disk.realpathSync(folder);
    // Found here and not by git, which would take a bare repository that was laid in the folder for the one around it.
    const root = rootAround(real, disk);
    const git = root === undefined ? undefined : gitIn(root);
    if (root === undefined || !git) return undefined;
    const commit = git('rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}')
      .toString('latin1')
      .trim();
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return undefined;
    const below = relative(root, real).replaceAll(sep, '/');
    return isClean(commit, { root, below: below === '' ? '.' : below }, disk, git)
      ? commit
      : `${commit}-dirty`;
  } catch {
    return undefined;
  }
}

/** The nearest folder with a `.git` in it: a folder, or in a worktree and a submodule a file. */
function rootAround(folder: string, disk: Disk): string | undefined {
  if (disk.lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : rootAround(above, disk);
}

interface Tracked {
  readonly isLink: boolean;
  readonly isSubmodule: boolean;
  readonly id: string;
}

function isClean(
  commit: string,
  { root, below }: { readonly root: string; readonly below: string },
  disk: Disk,
  git: Git,
): boolean {
  const tracked = new Map(lines(git('ls-tree', '-r', '-z', commit, '--', below)).map(readTreeLine));
  const present = lines(git('ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', below));
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
  // Where a system has no links, one is a file that holds where it leads to.
  if (!stats?.isFile() || stats.size > largest) return false;
  return gitBlobForms(disk.readFileSync(path)).some((bytes) => gitBlobHash(bytes, id.length) === id);
}

function lines(printed: Buffer): readonly string[] {
  return printed.toString('utf8').split('\0').filter(Boolean);
}
