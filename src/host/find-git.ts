import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Returns the folders of `PATH` that git may be in, and the first git in them; undefined without one.
 *
 * @param isFile says whether a path is a file
 */
export function findGit(
  environment: Readonly<Record<string, string | undefined>>,
  isFile: (path: string) => boolean,
): { readonly path: readonly string[]; readonly program: string | undefined } {
  const path = (environment.PATH ?? '').split(delimiter).filter(isTrusted);
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  return { path, program: path.map((each) => join(each, name)).find(isFile) };
}

/** A relative folder would be in the dossier; npm puts folders of the project first. */
function isTrusted(folder: string): boolean {
  return isAbsolute(folder) && !/[\\/]node_modules[\\/]/.test(folder);
}
