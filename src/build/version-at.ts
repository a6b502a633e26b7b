import { isAbsolute, join, relative } from 'node:path/posix';
import type { Host, Revision } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';

/** One of the two versions that are compared: the files of a revision, or those in a folder. */
export interface VersionAt {
  /** As a reader calls it: `v1.0`, `HEAD~3`. */
  readonly name: string;
  readonly host: Host;
  /** Absent for a folder. */
  readonly revision?: Revision | undefined;
  /** Returns where a path of the project is in this version. */
  readonly pathOf: (path: string) => string;
  /** The other way round. */
  readonly projectPathOf: (path: string) => string;
}

/** What is a folder, whatever git knows by that name. */
const pathLike = /^(?:\.{1,2}$|\.{0,2}\/|[A-Za-z]:\/)/;

/**
 * Finds a version: a revision of git, or a folder. `.` and what begins with `./`, `../` or `/` is a folder, so that
 * `.` is the project as it is now; any other word is one when git knows no such revision.
 *
 * @param path something in the repository; it need not be there
 * @throws HostError see `Host.revision`
 */
export function versionAt(name: string, path: string, host: Host): VersionAt {
  if (pathLike.test(name)) return folderAt(name, host);
  try {
    const revision = host.revision(name, path);
    const same = (each: string) => each;
    return { name, host: revision.host, revision, pathOf: same, projectPathOf: same };
  } catch (error) {
    if (error instanceof HostError && host.inspect(name).kind === 'folder') return folderAt(name, host);
    throw error;
  }
}

function folderAt(name: string, host: Host): VersionAt {
  if (host.inspect(name).kind !== 'folder')
    throw new HostError(host.inspect(name).kind === 'missing' ? 'ENOENT' : 'ENOTDIR', name);
  return {
    name: name === '.' ? 'de versie van nu' : name,
    host,
    pathOf: (path) => (isAbsolute(path) ? path : join(name, path)),
    projectPathOf: (path) => (isAbsolute(path) === isAbsolute(name) ? relative(name, path) || '.' : path),
  };
}
