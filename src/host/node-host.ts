import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DICTIONARY_VERSION, dutchDictionary } from './dutch-dictionary.ts';
import { commitNamed, gitChanges, gitCommit, rootAround } from './git-commit.ts';
import { gitHistory, noHistory } from './git-history.ts';
import { type Git, gitProgram } from './git-program.ts';
import { gitRevision, repositoryPlace } from './git-revision.ts';
import { historyState } from './git-state.ts';
import type { History, Host } from './host.ts';
import { HostError } from './host-error.ts';
import { moveToFreePath } from './move-to-free-path.ts';
import { attempt, nodeQuestions } from './node-questions.ts';
import { removeFile } from './remove-file.ts';
import { readSourceDateEpoch } from './source-date-epoch.ts';
import { speller } from './speller.ts';
import { userCache } from './user-cache.ts';
import { type Waiting, withLocks } from './with-locks.ts';
import { writeAll } from './write-all.ts';

/**
 * Makes the host of a real machine.
 *
 * @param root absolute path that relative paths start from: the working folder
 * @param environment `SOURCE_DATE_EPOCH` (an invalid one counts as unset; the cli refuses it before), `PATH`
 * to find git (without git there is no commit), and `AKKOORD_COMMIT`, a commit to use without asking git, for
 * sources taken from their repository (anything but a hash: no commit)
 */
export function nodeHost(root: string, environment: Readonly<Record<string, string | undefined>> = {}): Host {
  const absolute = (path: string) => resolve(root, path);
  const epoch = readSourceDateEpoch(environment.SOURCE_DATE_EPOCH);
  const placed = <T extends { readonly path: string }>(file: T) => ({
    ...file,
    absolute: absolute(file.path).replaceAll(sep, '/'),
  });

  /** What was found of the past of a file, and what git went by. */
  const histories = new Map<string, { readonly state: string | undefined; readonly history: History }>();

  const host: Host = {
    ...nodeQuestions(root, (file) => fs.readFileSync(file)),
    templates: shown(root, fileURLToPath(new URL('../../templates', import.meta.url))),
    sourceDateEpoch: epoch === 'invalid' ? undefined : epoch,
    writeAll: (files) => writeAll(fs, files.map(placed), machine),
    ...speller(dutchDictionary, { cache: userCache('spelling', 2), name: DICTIONARY_VERSION }),
    moveToFreePath: (from, to) =>
      attempt(absolute, to, (target) => moveToFreePath(fs, absolute(from), target, false)),
    remove: (path, hash) =>
      attempt(absolute, path, (target) => removeFile(fs, target.replaceAll(sep, '/'), hash, machine)),
    locked: (paths, work) =>
      withLocks(
        fs,
        paths.map((path) => placed({ path })),
        machine,
        work,
      ),
    commit: (folder) =>
      environment.AKKOORD_COMMIT === undefined
        ? gitCommit(absolute(folder), fs, (top) => gitProgram(top, environment, isFile))
        : hash.exec(environment.AKKOORD_COMMIT)?.[0],
    changedSince(revision, folders, beside) {
      const realOf = (path: string) => realOrNot(absolute(path));
      const gitIn = (top: string) => gitProgram(top, environment, isFile);
      const changed = gitChanges(folders.map(realOf), beside.map(realOf), revision, fs, gitIn);
      if (!changed) throw new HostError('EREVISION', revision);
      return [...folders, ...beside].filter((path) => changed.includes(realOf(path)));
    },
    history(path) {
      const folder = dirname(realOrNot(absolute(path)));
      const state = historyState(folder);
      const known = histories.get(path);
      if (known && state !== undefined && known.state === state) return known.history;
      const repository = repositoryAround(folder);
      const file = repository?.place.inside(path);
      const history = repository && file !== undefined ? gitHistory(file, repository.git) : noHistory;
      histories.set(path, { state, history });
      return history;
    },
    revision(name, path) {
      const repository = repositoryAround(realOrNot(absolute(path)));
      if (!repository) throw new HostError('EREPOSITORY', path);
      return gitRevision(namedCommit(name, repository.git), repository.place, repository.git, host);
    },
  };
  const slashes = (full: string) => full.replaceAll(sep, '/');
  const repositoryAround = (path: string) => {
    const top = rootAround(isFile(path) ? dirname(path) : path, fs);
    const git = top === undefined ? undefined : gitProgram(top, environment, isFile);
    if (top === undefined || !git) return undefined;
    const here = { typed: slashes(root), real: slashes(fs.realpathSync(root)) };
    return { git, place: repositoryPlace(slashes(top), here) };
  };
  return host;
}

/** @throws HostError when git does not know the revision */
function namedCommit(name: string, git: Git): string {
  try {
    return commitNamed(name, git);
  } catch (cause) {
    const isShallow = git(['rev-parse', '--is-shallow-repository']).toString('latin1').trim() === 'true';
    throw new HostError(isShallow ? 'ESHALLOW' : 'EREVISION', name, { cause });
  }
}

/** The real path of what is there; of anything else that of its folder. */
function realOrNot(path: string): string {
  if (fs.existsSync(path)) return fs.realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOrNot(above), basename(path));
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

/** Returns a path for messages: relative to the root if it is below it. */
function shown(root: string, path: string): string {
  const below = relative(root, path);
  return (below.startsWith('..') || isAbsolute(below) ? path : below).replaceAll(sep, '/');
}
