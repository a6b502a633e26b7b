import { execFileSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { findGit } from './find-git.ts';

/** Runs git, which reads `input`, and returns what it prints. Throws when git fails, is missing or takes too long. */
export type Git = (words: readonly string[], input?: string) => Buffer;

/** The environment variables that git gets: to find itself, and the settings of user and machine. */
const kept = [
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'SystemRoot',
  'ProgramData',
] as const;

/** Do not fetch missing objects, take locks or prompt; read objects without replacements. */
const added = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
} as const;

const flags = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'safe.bareRepository=explicit'],
  // Else `blame` passes over commits that a file of the repository names.
  ...['-c', 'blame.ignoreRevsFile='],
];

/** Milliseconds and bytes; more than a question about one dossier ever takes. */
const limits = { timeout: 5_000, maxBuffer: 64_000_000 };

/**
 * Returns git for the repository with top folder `folder`, such that no setting of that repository starts a
 * program. The flags alone do not ensure that: ask only commands that read nothing but objects and the index
 * (`rev-parse`, `for-each-ref`, `ls-tree`, `ls-files`, `cat-file --batch`, and `blame --no-textconv` of a commit). `status`,
 * `diff` and `blame` of a working tree run files through the filters that a repository configures, whatever
 * the flags. The environment is built from scratch, since that of a hook names another repository (`GIT_DIR`).
 *
 * @param folder absolute
 * @param isFile says whether a path is a file
 * @returns undefined without git
 */
export function gitProgram(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  isFile: (path: string) => boolean,
): Git | undefined {
  const { path, program } = findGit(environment, isFile);
  if (program === undefined) return undefined;
  const known = Object.fromEntries(
    kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
  // The settings of a repository can name another work tree, which would hide new files here.
  const env = { ...known, ...added, PATH: path.join(delimiter), GIT_WORK_TREE: folder };
  return (words, input) =>
    execFileSync(program, [...flags, ...words], {
      ...limits,
      cwd: folder,
      env,
      killSignal: 'SIGKILL',
      ...(input !== undefined && { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    });
}
