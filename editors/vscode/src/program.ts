import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** The installed program: a script that Node runs, or an executable that carries its own. */
export interface Program {
  readonly file: string;
  readonly isScript: boolean;
}

/**
 * Returns the program that a folder of the workspace works with: the one of the setting, else the one that is
 * installed there or in a folder above, else the checkout of Akkoord itself. Undefined when there is none.
 *
 * @param folder absolute
 * @param setting `akkoord.program`; relative to the folder
 */
export function programOf(folder: string, setting: string): Program | undefined {
  if (setting !== '') return found(isAbsolute(setting) ? setting : resolve(folder, setting));
  for (const above of foldersUp(folder)) {
    const installed = found(join(above, 'node_modules/akkoord/bin/akkoord.js'));
    if (installed) return installed;
    if (isCheckout(above)) return found(join(above, 'bin/akkoord.js'));
  }
  return undefined;
}

function found(file: string): Program | undefined {
  return existsSync(file) ? { file, isScript: /\.c?js$/.test(file) } : undefined;
}

function foldersUp(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUp(above)];
}

function isCheckout(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).name === 'akkoord';
  } catch {
    return false;
  }
}
