import { basename, dirname, isAbsolute, join } from 'node:path/posix';
import type { Host } from '../../host/host.ts';
import { overlayHost } from '../../host/overlay-host.ts';
import type { NewFile } from '../../host/write-all.ts';

/** A host on which files are there before they are written; what is written to it is only gathered. */
export interface PlannedHost {
  readonly host: Host;
  /** What was written to it, in order. */
  readonly gathered: readonly NewFile[];
}

/** Lays planned files over a host. */
export function plannedHost(files: readonly NewFile[], below: Host): PlannedHost {
  const here = below.realPath('.');
  // A folder may be a link; what is planned in it is found by either path.
  const real = (path: string): string =>
    below.inspect(path).kind !== 'missing' ? below.realPath(path) : join(real(dirname(path)), basename(path));
  const absolute = (path: string) => real(isAbsolute(path) ? join(path) : join(here, path));
  const gathered: NewFile[] = [];
  const texts = new Map(files.map(({ path, bytes }) => [absolute(path), bytes]));
  const writeAll: Host['writeAll'] = (added) => {
    gathered.push(...added);
    return { written: added.map(({ path }) => path), inTheWay: [] };
  };
  return { host: { ...overlayHost(below, { texts, absolute }), writeAll }, gathered };
}
