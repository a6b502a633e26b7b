import { dirname, isAbsolute, join } from 'node:path/posix';
import type { Host } from '../../host/host.ts';

/**
 * Returns the path of a folder from the root of the git repository that it lies in, with a slash at the end: `stukken/`.
 * Empty for the root itself, and outside a repository. The folder need not be there yet.
 */
export function pathInRepository(folder: string, host: Host): string {
  const whole = isAbsolute(folder) ? join(folder, '.') : join(host.realPath('.'), folder);
  for (let root = whole.replace(/(?<=.)\/+$/, ''), below = ''; ; root = dirname(root)) {
    if (host.inspect(join(root, '.git')).kind !== 'missing') return below;
    if (root === dirname(root)) return '';
    below = `${root.slice(root.lastIndexOf('/') + 1)}/${below}`;
  }
}
