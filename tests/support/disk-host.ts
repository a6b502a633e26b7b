import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { moveToFreePath } from '../../src/host/move-to-free-path.ts';
import { removeFile } from '../../src/host/remove-file.ts';
import { withLocks } from '../../src/host/with-locks.ts';
import { writeAll } from '../../src/host/write-all.ts';
import { countedMoment, type disk } from './disk.ts';

/** Makes a host over the disk of a test, where names and files are apart and others come in between. Paths are absolute. */
export function diskHost({ calls, files }: ReturnType<typeof disk>): Host {
  const moment = countedMoment();
  let slept = 0;
  const waiting = {
    ...moment,
    machine: 'test',
    isAlive: () => false,
    now: () => moment.now() + slept,
    sleep: (milliseconds: number) => {
      slept += milliseconds;
    },
  };
  const located = (path: string) => ({ path, absolute: path });
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    ...memoryHost({}),
    inspect: (path) => {
      const file = files.get(path);
      return { kind: file ? 'file' : isFolder(path) ? 'folder' : 'missing', size: file?.text.length ?? 0 };
    },
    realPath: (path) => path,
    read: (path) => calls.readFileSync(path),
    list: (path) => calls.readdirSync(path).sort(),
    writeAll: (jobs) =>
      writeAll(
        calls,
        jobs.map((job) => ({ ...job, ...located(job.path) })),
        moment,
      ),
    moveToFreePath: (from, to) => moveToFreePath(calls, from, to, false),
    remove: (path, hash) => removeFile(calls, path, hash, moment),
    locked: (paths, work) => withLocks(calls, paths.map(located), waiting, work),
  };
}
