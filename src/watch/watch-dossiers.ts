import { resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { Batches } from './batches.ts';
import { type WatchRequest, watchFiles } from './watch-files.ts';

/** Milliseconds without another event before a save counts as done: as short as one does not wait for, as long as one save takes. */
const quiet = 30;
/** Milliseconds that a half-written file may hold a batch up. */
const longest = 300;

/** A dossier that is watched. */
export interface WatchedDossier {
  readonly folder: string;
  /** The one document of it that was asked for. */
  readonly only?: string;
}

export interface WatchDossiersRequest<D extends WatchedDossier>
  extends Pick<WatchRequest, 'poll' | 'polling' | 'failed'> {
  /** What was asked for, dossiers, folders above them or files in them, and the dossiers that are there now. */
  readonly paths: readonly string[];
  readonly dossiers: () => readonly D[];
  /** Where outputs go. */
  readonly out?: string | undefined;
  /**
   * Gets all dossiers at first, then those that a batch of saves touches: in which something changed, or all when it was elsewhere, as
   * in a template; and all that there are now. None when what was asked for is not there. Must not throw.
   */
  readonly take: (touched: readonly D[], all: readonly D[]) => Promise<void>;
}

/** Watches dossiers and the templates, and hands over what was touched, one batch at a time. @throws HostError when a path does not exist */
export function watchDossiers<D extends WatchedDossier>(
  { paths, dossiers, out, take, ...request }: WatchDossiersRequest<D>,
  host: Host,
): { readonly ready: Promise<void>; readonly close: () => Promise<void> } {
  const real = (path: string) => host.realPath(path);
  const folders = new Set([
    ...paths.filter((path) => host.inspect(path).kind === 'folder'),
    ...dossiers().map(({ folder }) => folder),
    ...(host.inspect(host.templates).kind === 'folder' ? [host.templates] : []),
  ]);
  let known: readonly D[] = [];
  const batches = new Batches({
    quiet,
    longest,
    isHalfWritten: (changed) => isHalfWritten(changed, host),
    take: (changed) => {
      known = orNone(() => withDamaged(dossiers(), known, host));
      return take(touchedBy(changed, known, real), known);
    },
  });
  const watching = watchFiles({
    ...request,
    folders: withoutNested([...folders].map(real)),
    // It may be made by the first build only.
    ignored: out === undefined ? [] : [realOrNot(resolve(real('.'), out), real)],
    changed: (path) => batches.note(path),
  });
  const ready = watching.ready.then(() => {
    for (const folder of folders) batches.note(realOrNot(folder, real));
  });
  return {
    ready,
    close: async () => {
      await watching.close();
      await batches.close();
    },
  };
}

/**
 * Adds dossiers that were there before and can no longer be told from other text, as when someone wipes out the first lines of one: who
 * follows it must hear what is wrong, not see it go. Those of which no Markdown is left are gone.
 */
function withDamaged<D extends WatchedDossier>(found: readonly D[], before: readonly D[], host: Host): D[] {
  const isThere = ({ folder, only }: D) =>
    only === undefined
      ? host.inspect(folder).kind === 'folder' && host.list(folder).some((name) => /\.md$/i.test(name))
      : host.inspect(only).kind === 'file';
  const isFound = ({ folder }: D) => found.some((each) => each.folder === folder);
  return [...found, ...before.filter((each) => !isFound(each) && isThere(each))];
}

/** What was asked for may go away while it is watched, and come back. */
function orNone<D>(find: () => readonly D[]): readonly D[] {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

function touchedBy<D extends WatchedDossier>(
  changed: readonly string[],
  dossiers: readonly D[],
  real: (path: string) => string,
): readonly D[] {
  const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
  const places = dossiers.map((dossier) => ({ dossier, folder: realOrNot(dossier.folder, real) }));
  const owned = changed.map((path) => places.filter(({ folder }) => isIn(path, folder)));
  if (owned.some((owners) => owners.length === 0)) return dossiers;
  return dossiers.filter((dossier) => owned.flat().some((owner) => owner.dossier === dossier));
}

/** A folder that is not there, or no longer, has no real path. */
function realOrNot(folder: string, real: (path: string) => string): string {
  try {
    return real(folder);
  } catch (error) {
    if (error instanceof HostError) return folder;
    throw error;
  }
}

/** An empty file is about to be filled; one that is gone is about to come back, unless it was renamed and lies there by its new name. */
function isHalfWritten(changed: readonly string[], host: Host): boolean {
  const sizes = changed.map((path) => fileSize(path, host)).filter((size) => size !== undefined);
  return sizes.includes(0) || (sizes.length > 0 && sizes.every((size) => size === gone));
}

const gone = -1;

/** The size of a file in bytes, or that it is gone; nothing for a folder. */
function fileSize(path: string, host: Host): number | undefined {
  try {
    const { kind, size } = host.inspect(path);
    return { file: size, missing: gone, folder: undefined, other: undefined }[kind];
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** A folder in another one is watched with it. */
function withoutNested(folders: readonly string[]): string[] {
  return folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
}
