import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { watch as chokidar, type FSWatcher } from 'chokidar';
import { isSourceName } from './is-source-name.ts';

/** What is to be watched, and who hears of it. */
export interface WatchRequest {
  /** Absolute paths of folders, without symbolic links in them. */
  readonly folders: readonly string[];
  /** Absolute paths of folders below those that are left alone: where outputs go. */
  readonly ignored: readonly string[];
  /** Looks every so often instead of waiting for the system to tell: for disks of another machine. */
  readonly poll: boolean;
  /** Hears the absolute path, with `/`, of every file or folder that came, went or changed; often more than once for one save. */
  readonly changed: (path: string) => void;
  /** Hears that the system can tell of no more files, and that they are looked at every so often from now on. */
  readonly polling: () => void;
  /** Hears what cannot be watched. */
  readonly failed: (error: unknown) => void;
}

export interface Watching {
  /** Every file there is is being watched. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/** The system has no more watches to give (inotify), or no more open files. */
const exhausted = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);
/** Milliseconds between two looks. */
const pollInterval = 250;
/** Folders deeper than this below one that was asked for hold no part of a dossier. */
const mostDepth = 8;

/**
 * Watches folders: a file that is saved by renaming another over it is another file, so that only its folder tells of it. Links are not
 * followed (one to a folder above would give every file twice). `watch` is that of chokidar.
 */
export function watchFiles(request: WatchRequest, watch = chokidar): Watching {
  let current = start(request, request.poll, watch);
  let isPolling = request.poll;
  let closed = false;
  const hearAll = () => {
    if (!closed) for (const folder of request.folders) request.changed(folder.replaceAll(sep, '/'));
  };
  const ready = new Promise<void>((done) => {
    const listen = () => {
      current.once('ready', () => done());
      current.on('error', (error) => {
        if (!isExhausted(error)) return request.failed(error);
        if (isPolling || closed) return;
        isPolling = true;
        request.polling();
        void current.close();
        current = start(request, true, watch);
        // What is saved before the first look, which comes some time after, would never be heard of.
        current.once('ready', () => void setTimeout(hearAll, pollInterval));
        listen();
      });
    };
    listen();
  });
  return {
    ready,
    close: () => {
      closed = true;
      return current.close();
    },
  };
}

function start(
  { folders, ignored, changed }: WatchRequest,
  usePolling: boolean,
  watch: typeof chokidar,
): FSWatcher {
  const isHeard = (path: string) => isSource(path, folders, ignored);
  const hear = (path: string) => {
    if (isHeard(path)) changed(path.replaceAll(sep, '/'));
  };
  // Of a folder that is deleted or renamed and comes back, only the one above it tells.
  const above = new Set(folders.map((folder) => dirname(folder)));
  const watcher = watch([...above, ...folders], {
    ignored: (path) => !isHeard(path) && !above.has(resolve(path)),
    ignoreInitial: true,
    followSymlinks: false,
    depth: mostDepth + 1,
    usePolling,
    interval: pollInterval,
    binaryInterval: pollInterval,
    // What a file that is gone for a moment means, is decided by who waits for a quiet moment.
    atomic: false,
  });
  watcher.on('all', (_event, path) => hear(path));
  // chokidar tells of one change of a file in 50 ms and drops the others, also the last; what the system says itself is never late.
  watcher.on('raw', (_event, name, details) => {
    const path = pathOfRaw(name, details);
    if (path !== undefined) hear(path);
  });
  return watcher;
}

/** The system names a file in a watched folder, or the watched file itself. */
function pathOfRaw(name: unknown, details: unknown): string | undefined {
  const watched = (details as { watchedPath?: unknown } | undefined)?.watchedPath;
  if (typeof watched !== 'string' || typeof name !== 'string') return undefined;
  return watched.endsWith(`${sep}${name}`) ? watched : join(watched, name);
}

function isSource(path: string, folders: readonly string[], ignored: readonly string[]): boolean {
  if (ignored.some((folder) => below(folder, path) !== undefined)) return false;
  const inside = folders.map((folder) => below(folder, path)).find((names) => names !== undefined);
  return inside?.every(isSourceName) ?? false;
}

/** The names from a folder down to a path in it; nothing when it is elsewhere. */
function below(folder: string, path: string): string[] | undefined {
  const way = relative(folder, resolve(path));
  if (way === '') return [];
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.split(sep);
}

function isExhausted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && exhausted.has(String(error.code));
}
