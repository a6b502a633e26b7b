import { fileURLToPath } from 'node:url';

/**
 * Returns how a user starts this program again. Nobody finds a program by its name that `npx` started, as npm tells, or that is a
 * dependency of a project; without `--no`, `npx` would fetch a package of that name when none is installed.
 */
export function programName(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.npm_command === 'exec' || isDependency(fileURLToPath(import.meta.url))
    ? 'npx --no akkoord'
    : 'akkoord';
}

/**
 * Says whether a file of the program lies in the `node_modules` of a project. What npm installs for the whole computer is in `lib/node_modules`,
 * on Windows in that of its own folder `npm` or `nodejs` (docs.npmjs.com, folders).
 */
export function isDependency(file: string): boolean {
  const path = file.replaceAll('\\', '/');
  const [, above] = /^(.*?)\/node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?akkoord\//.exec(path) ?? [];
  return above !== undefined && !/\/(?:lib|npm|nodejs)$/i.test(above);
}
