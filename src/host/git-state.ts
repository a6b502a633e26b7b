import { createHash, type Hash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findGit } from './find-git.ts';
import { hashOfFile } from './hash-of-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Entries below a dossier, and bytes of one file of it; far more than dossiers have. */
const limits = { entries: 2000, bytes: 50_000_000 };
/** Settings that make git read other files than those that are looked at here. */
const elsewhere = /include|excludesfile/i;

/**
 * Returns a hash of all that `gitCommit` goes by, without starting git: which commit is checked out and what
 * is in the index, what is ignored, and every name and byte in the folder. Undefined when that cannot be
 * told, for settings may lead anywhere, and a folder may hold anything.
 *
 * @param folder absolute
 */
export function gitState(folder: string, environment: Environment): string | undefined {
  try {
    const hash = createHash('sha256');
    const real = fs.realpathSync(folder);
    const dotGit = noteRepository(hash, real, environment);
    noteFolder(hash, real, { left: limits.entries, dotGit });
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** Notes what the repository around a folder has checked out, and what it ignores. Returns its `.git`. */
function noteRepository(hash: Hash, folder: string, environment: Environment): string | undefined {
  const dotGit = join(folder, '.git');
  const found = fs.lstatSync(dotGit, { throwIfNoEntry: false });
  noteFile(hash, join(folder, '.gitignore'));
  note(hash, dotGit, found ? 'here' : undefined);
  if (!found)
    return dirname(folder) === folder ? undefined : noteRepository(hash, dirname(folder), environment);
  const { own, shared } = partsOf(dotGit);
  noteHead(hash, own, shared);
  noteFile(hash, join(own, 'index'));
  noteFile(hash, join(shared, 'info', 'exclude'));
  const { program } = findGit(environment, (path) => fs.existsSync(path) && fs.statSync(path).isFile());
  note(hash, 'git', program && `${program} ${fs.statSync(program).mtimeMs}`);
  const home = environment.HOME ?? environment.USERPROFILE ?? '';
  const user = join(environment.XDG_CONFIG_HOME || join(home, '.config'), 'git');
  noteFile(hash, join(user, 'ignore'));
  const system = ['/etc/gitconfig', ...(program ? [join(dirname(program), '../etc/gitconfig')] : [])];
  const owns = [join(shared, 'config'), join(own, 'config.worktree')];
  for (const file of [...owns, join(home, '.gitconfig'), join(user, 'config'), ...system])
    if (elsewhere.test(noteFile(hash, file)?.toString('utf8') ?? ''))
      throw new Error(`${file} names other files`);
  return dotGit;
}

/**
 * Returns a hash of all that the past of the files in a folder goes by: which commit is checked out, the tags, and
 * where a shallow clone begins. `none` without a repository; undefined when that cannot be told.
 *
 * @param folder absolute
 */
export function historyState(folder: string): string | undefined {
  try {
    const dotGit = dotGitAround(folder);
    if (dotGit === undefined) return 'none';
    const hash = createHash('sha256');
    const { own, shared } = partsOf(dotGit);
    noteHead(hash, own, shared);
    noteFile(hash, join(shared, 'packed-refs'));
    noteFile(hash, join(shared, 'shallow'));
    const tags = join(shared, 'refs', 'tags');
    if (fs.existsSync(join(shared, 'reftable'))) return undefined;
    for (const name of fs.existsSync(tags)
      ? fs.readdirSync(tags, { recursive: true }).map(String).sort()
      : [])
      if (fs.statSync(join(tags, name)).isFile()) noteFile(hash, join(tags, name));
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

function dotGitAround(folder: string): string | undefined {
  const dotGit = join(folder, '.git');
  if (fs.lstatSync(dotGit, { throwIfNoEntry: false })) return dotGit;
  return dirname(folder) === folder ? undefined : dotGitAround(dirname(folder));
}

/** Where a worktree keeps what is its own, and what it shares with others. */
function partsOf(dotGit: string): { readonly own: string; readonly shared: string } {
  const isFolder = fs.statSync(dotGit).isDirectory();
  const own = isFolder ? dotGit : resolve(dirname(dotGit), textOf(dotGit).replace(/^gitdir: /, ''));
  const common = join(own, 'commondir');
  return { own, shared: fs.existsSync(common) ? resolve(own, textOf(common)) : own };
}

/** Notes the commit that `HEAD` names, by itself or by a branch, which has none before the first. */
function noteHead(hash: Hash, own: string, shared: string): void {
  const [, branch] = /^ref: (.+)/.exec(noteFile(hash, join(own, 'HEAD'))?.toString('utf8') ?? '') ?? [];
  if (branch === undefined) return;
  const loose = noteFile(hash, join(shared, branch));
  const packed = noteFile(hash, join(shared, 'packed-refs'));
  const isTold = loose
    ? /^[0-9a-f]+\s*$/.test(loose.toString('utf8'))
    : packed?.includes(` ${branch}\n`) || !isKeptElsewhere(branch, shared);
  if (!isTold) throw new Error(`${branch} is kept in another way`);
}

/** Says whether a branch without a file may be there all the same: a newer git can keep all in one table. */
function isKeptElsewhere(branch: string, shared: string): boolean {
  return branch === 'refs/heads/.invalid' || fs.existsSync(join(shared, 'reftable'));
}

/** Notes every name below a folder, and what is in it, but not the repository itself. */
function noteFolder(
  hash: Hash,
  folder: string,
  entries: { left: number; readonly dotGit: string | undefined },
): void {
  for (const name of fs.readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (path === entries.dotGit) continue;
    entries.left -= 1;
    const stats = fs.lstatSync(path);
    if (entries.left < 0 || stats.size > limits.bytes) throw new Error(`${folder} is too much`);
    if (stats.isSymbolicLink()) note(hash, path, fs.readlinkSync(path));
    else if (stats.isFile()) note(hash, path, hashOfFile(path));
    else if (stats.isDirectory()) noteFolder(hash, path, entries);
    else note(hash, path, 'other');
  }
}

function textOf(file: string): string {
  return fs.readFileSync(file, 'utf8').trim();
}

/** Notes a file, there or not, and returns its bytes. */
function noteFile(hash: Hash, path: string): Buffer | undefined {
  const bytes = fs.existsSync(path) ? fs.readFileSync(path) : undefined;
  note(hash, path, bytes);
  return bytes;
}

function note(hash: Hash, name: string, content: Buffer | string | undefined): void {
  const bytes = content === undefined ? undefined : Buffer.from(content);
  hash.update(JSON.stringify([name, bytes?.length])).update(bytes ?? '');
}
