/** `execFileSync` of node:child_process, as far as it is used here. */
type Execute = (
  file: string,
  parameters: readonly string[],
  options: {
    cwd: string;
    encoding: 'utf8';
    timeout: number;
    maxBuffer: number;
    stdio: ['ignore', 'pipe', 'ignore'];
    env: Record<string, string | undefined>;
  },
) => string;

/** No locks, no hooks, no file system monitor: a repository's own settings may not start programs. */
const safely = [
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=',
  '-c',
  'core.hooksPath=',
  '--literal-pathspecs',
];

/**
 * Returns the commit that a folder is at (40 or 64 hexadecimal digits), with `-dirty` behind it when something in that folder
 * differs from the commit or is new. Returns nothing without git, repository or commit.
 */
export function gitCommit(folder: string, execute: Execute): string | undefined {
  const git = (...parameters: string[]) =>
    execute('git', [...safely, ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 5_000,
      maxBuffer: 16_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
  try {
    const commit = git('rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}').trim();
    const changes = git('status', '--porcelain', '--no-renames', '--ignore-submodules=all', '--', '.');
    return changes === '' ? commit : `${commit}-dirty`;
  } catch {
    return undefined;
  }
}
