import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntryKind, Host } from './host.ts';
import { HostError } from './host-error.ts';

/** Nothing is there: no such name, a file instead of a folder, a name too long, a loop of links. */
const missingCodes = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
/** `@scope/package/file.ttf` or `package/file.ttf`, without `..`. */
const packageFile = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(\/(?!\.)[\w.-]+)+$/i;

const installed = createRequire(import.meta.url);

/** What a host is asked about files; their content may be told otherwise than by their bytes. */
type Questions<Content> = Pick<Host, 'inspect' | 'realPath' | 'list'> & {
  read(path: string): Content;
  font(name: string, folder: string): Content;
};

/**
 * Answers from the disk of a real machine.
 *
 * @param root absolute path that relative paths start from
 * @param contentOf gives the content of a file that is there; it may throw what `node:fs` throws
 */
export function nodeQuestions<Content>(
  root: string,
  contentOf: (file: string) => Content,
): Questions<Content> {
  const absolute = (path: string) => resolve(root, path);
  // Always the same object for a font, because results are memoized by it.
  const fonts = new Map<string, { content: Content; mtimeMs: number; size: number }>();
  return {
    inspect(path) {
      try {
        return attempt(absolute, path, (file) => {
          const stats = fs.statSync(file);
          return {
            kind: kindOf(stats),
            size: stats.size,
            ...(isAnyones(file, stats, process.getuid?.()) && { isAnyones: true }),
          };
        });
      } catch (error) {
        if (missingCodes.has(HostError.from(error, path).code)) return { kind: 'missing', size: 0 };
        throw error;
      }
    },
    realPath: (path) => attempt(absolute, path, (file) => fs.realpathSync(file).replaceAll(sep, '/')),
    read(path) {
      return attempt(absolute, path, (file) => {
        // Opening a pipe would wait forever.
        const kind = kindOf(fs.statSync(file));
        if (kind === 'other') throw new HostError('ENOTFILE', path);
        return contentOf(file);
      });
    },
    // `sort` without a comparator sorts by code unit.
    list: (path) => attempt(absolute, path, (folder) => fs.readdirSync(folder).sort()),
    font(name, folder) {
      return attempt(absolute, name, () => {
        const file = fontPath(name, absolute(folder));
        const { mtimeMs, size } = fs.statSync(file);
        const known = fonts.get(file);
        if (known?.mtimeMs === mtimeMs && known.size === size) return known.content;
        const content = contentOf(file);
        fonts.set(file, { content, mtimeMs, size });
        return content;
      });
    },
  };
}

/** Does something with a path of a host, made absolute. @throws HostError naming the path as it was given */
export function attempt<T>(
  absolute: (path: string) => string,
  path: string,
  action: (absolutePath: string) => T,
): T {
  // From a `%00` in a document; Node would throw it as a programmer's mistake.
  if (path.includes('\0')) throw new HostError('ENOENT', path);
  try {
    return action(absolute(path));
  } catch (error) {
    throw HostError.from(error, path);
  }
}

/** See `Entry`; `user` is undefined where files have no owners. */
function isAnyones(file: string, stats: fs.Stats, user: number | undefined): boolean {
  if (user === undefined || stats.uid === user || stats.uid === 0 || !stats.isFile()) return false;
  return (fs.statSync(dirname(fs.realpathSync(file))).mode & 0o002) !== 0;
}

function kindOf(stats: fs.Stats): EntryKind {
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** Finds a font file in the folder of the house style, else in an installed package. */
function fontPath(name: string, folder: string): string {
  const own = resolve(folder, name);
  if (fs.existsSync(own)) {
    const real = fs.realpathSync(own);
    if (!real.startsWith(fs.realpathSync(folder) + sep)) throw new HostError('EOUTSIDE', name);
    if (!fs.statSync(real).isFile()) throw new HostError('ENOTFILE', name);
    return real;
  }
  if (!packageFile.test(name))
    throw new HostError(name.includes('..') || isAbsolute(name) ? 'EOUTSIDE' : 'ENOENT', name);
  try {
    return installed.resolve(name);
  } catch (cause) {
    // An installation has no packages whose code is in the built program; the build copies what is read of them.
    const copied = fileURLToPath(new URL(`../../dist/packages/${name}`, import.meta.url));
    if (fs.existsSync(copied)) return copied;
    throw new HostError('ENOENT', name, { cause });
  }
}
