import { execFileSync } from 'node:child_process';
import { delimiter, isAbsolute, join } from 'node:path';

/** Asks git one thing and returns what it prints. Throws when it fails, is not there or takes too long. */
export type Git = (...words: readonly string[]) => Buffer;

/** All of the surroundings that git gets: where it finds itself, and the settings of its user and of the machine. */
const kept = [
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'SystemRoot',
  'ProgramData',
] as const;

/** Fetches nothing that is missing, takes no lock, asks nobody, and reads objects as they are. */
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
];

/** Milliseconds and bytes; more than a question about one dossier ever takes. */
const limits = { timeout: 5_000, maxBuffer: 64_000_000 };

/**
 * Returns what asks git about the repository that `folder` is the top of, so that no setting of that repository starts a program. That
 * takes more than these flags: only commands may be asked for that read nothing but objects and the index (`rev-parse`, `ls-tree`,
 * `ls-files`). `status`, `diff` and `blame` send files of the working tree through the filters that a repository names, whatever the flags
 * say. The surroundings are built anew, because those of a hook name another repository (`GIT_DIR`).
 *
 * @param folder absolute
 * @param isFile says whether a program lies at a path
 * @returns nothing when there is no git
 */
export function gitProgram(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  isFile: (path: string) => boolean,
): Git | undefined {
  const path = (environment.PATH ?? '').split(delimiter).filter(isTrusted);
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const program = path.flatMap((each) => names.map((name) => join(each, name))).find(isFile);
  if (program === undefined) return undefined;
  const known = Object.fromEntries(
    kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
  // The settings of a repository can name another folder as its files: then new ones here would not be seen.
  const env = { ...known, ...added, PATH: path.join(delimiter), GIT_WORK_TREE: folder };
  return (...words) =>
    execFileSync(program, [...flags, ...words], {
      ...limits,
      cwd: folder,
      env,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
}

/** A relative folder would be one of the dossier; npm puts folders of the project before all others. */
function isTrusted(folder: string): boolean {
  return isAbsolute(folder) && !/[\\/]node_modules[\\/]/.test(folder);
}
