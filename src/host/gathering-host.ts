import type { Host } from './host.ts';
import type { NewFile } from './write-all.ts';

/** A host on which nothing is written, and a folder that exists on it alone. */
export interface GatheringHost {
  readonly host: Host;
  /** Path of the folder: no file of a disk can be there. */
  readonly out: string;
  /** What was written, in order. */
  readonly gathered: readonly NewFile[];
}

/** Makes a host that keeps what is written to it. */
export function gatheringHost(below: Host): GatheringHost {
  // A name that no system takes.
  const out = 'memory\0';
  const isOurs = (path: string) => path.startsWith(out);
  const gathered: NewFile[] = [];
  const host: Host = {
    ...below,
    inspect: (path) => (isOurs(path) ? { kind: 'missing', size: 0 } : below.inspect(path)),
    realPath: (path) => (isOurs(path) ? path : below.realPath(path)),
    writeAll(files) {
      gathered.push(...files);
      return { written: files.map(({ path }) => path), inTheWay: [] };
    },
    moveToFreePath: () => false,
    remove: () => false,
    locked: (_, work) => work(),
  };
  return { host, out, gathered };
}
