import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Converts between URIs and our paths. */
export interface FileNames {
  /** Returns the path of a URI, relative if below the root. Undefined for what is not a local file. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly uriOf: (path: string) => string;
  /** The absolute path, with `/`. */
  readonly absolute: (path: string) => string;
}

/** `root` is the absolute path of the folder that the editor opened. */
export function fileNames(root: string): FileNames {
  const absolute = (path: string) => resolve(root, path).replaceAll(sep, '/');
  return {
    absolute,
    pathOf(uri) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        const path = fileURLToPath(uri);
        const below = relative(root, path).replaceAll(sep, '/');
        return below.startsWith('../') || posix.isAbsolute(below) || /^[a-z]:/i.test(below)
          ? path.replaceAll(sep, '/')
          : below || '.';
      } catch {
        // An address of another machine, or no path at all.
        return undefined;
      }
    },
    uriOf: (path) => pathToFileURL(resolve(root, path)).href,
  };
}
