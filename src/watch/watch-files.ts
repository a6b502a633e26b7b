import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { watch as chokidar, type FSWatcher } from 'chokidar';
import { isSourceName } from './is-source-name.ts';

/** What to watch, and what to call. */
export interface WatchRequest {
  /** Absolute paths of folders, without symbolic links. */
  readonly folders: readonly string[];
  /** Absolute paths of files in folders that are not watched. */
  readonly files?: readonly string[];
  /** Absolute paths of folders below those to ignore: where outputs go. */
  readonly ignored: readonly string[];
  /** Polls instead of waiting for events of the system: for network disks. */
  readonly poll: boolean;
  /** Called with the absolute path, with `/`, of what was created, deleted or changed; may repeat. */
  readonly changed: (path: string) => void;
  /** Called when the system cannot watch more files and polling starts. */
  readonly polling: () => void;
  /** Called for what cannot be watched. */
  readonly failed: (error: unknown) => void;
}

export interface Watching {
  /** Resolves when every file is watched. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/** The system has no more watches (inotify) or open files. */
const exhausted = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);
/** Milliseconds between polls. */
const pollInterval = 250;
/** Deeper folders hold no part of a dossier. */
const MAX_DEPTH = 8;

/**
 * Watches folders rather than files: a file that is saved by renaming another over it is another file. Does
 * not follow links (one to a parent folder would report every file twice). `watch` is that of chokidar.
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
        // A save before the first poll would be missed.
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
  { folders, files = [], ignored, changed }: WatchRequest,
  usePolling: boolean,
  watch: typeof chokidar,
): FSWatcher {
  const isHeard = (path: string) => files.includes(resolve(path)) || isSource(path, folders, ignored);
  const hear = (path: string) => {
    if (isHeard(path)) changed(path.replaceAll(sep, '/'));
  };
  // Only the parent of a folder reports that it is deleted or renamed and comes back.
  const above = new Set([...folders, ...files].map((path) => dirname(path)));
  const watcher = watch([...above, ...folders, ...files], {
    ignored: (path) => !isHeard(path) && !above.has(resolve(path)),
    ignoreInitial: true,
    followSymlinks: false,
    depth: MAX_DEPTH + 1,
    usePolling,
    interval: pollInterval,
    binaryInterval: pollInterval,
    // Whether a missing file comes back is decided by `Batches`.
    atomic: false,
  });
  watcher.on('all', (_event, path) => hear(path));
  // chokidar drops changes of a file within 50 ms, even the last; raw events are never dropped.
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

/** Returns the names on the path from a folder down to a path in it; undefined when it is elsewhere. */
function below(folder: string, path: string): string[] | undefined {
  const way = relative(folder, resolve(path));
  if (way === '') return [];
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.split(sep);
}

function isExhausted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && exhausted.has(String(error.code));
}
