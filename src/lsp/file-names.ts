import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Names files as places do and as the protocol does. */
export interface FileNames {
  /** The path of a file by its URI, as places name it: below the root relative to it. Nothing for what is no file on this machine. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly uriOf: (path: string) => string;
  /** The absolute path, with `/`. */
  readonly absolute: (path: string) => string;
}

/** Makes the names of files for an editor that opened the folder `root` (absolute). */
export function fileNames(root: string): FileNames {
  const absolute = (path: string) => withSlashes(resolve(root, path));
  return {
    absolute,
    pathOf(uri) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        const path = fileURLToPath(uri);
        const below = withSlashes(relative(root, path));
        return below.startsWith('../') || posix.isAbsolute(below) || /^[a-z]:/i.test(below)
          ? withSlashes(path)
          : below || '.';
      } catch {
        // An address of another machine, or one that was never a path.
        return undefined;
      }
    },
    uriOf: (path) => pathToFileURL(resolve(root, path)).href,
  };
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
