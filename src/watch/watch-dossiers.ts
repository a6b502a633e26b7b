import { resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { Batches } from './batches.ts';
import { type WatchRequest, watchFiles } from './watch-files.ts';

/** Milliseconds without an event after which a save is complete: unnoticed, but enough for one save. */
const quiet = 30;
/** Milliseconds that a half-written file may delay a batch. */
const MAX_DELAY = 300;

/** A dossier that is watched. */
export interface WatchedDossier {
  readonly folder: string;
  /** The only document of it that was asked for. */
  readonly only?: string;
}

export interface WatchDossiersRequest<D extends WatchedDossier>
  extends Pick<WatchRequest, 'poll' | 'polling' | 'failed'> {
  /** The paths asked for (dossiers, folders above them, files in them), and the dossiers there now. */
  readonly paths: readonly string[];
  readonly dossiers: () => readonly D[];
  /** Files and folders that all dossiers share: what the package and a project have. */
  readonly shared: readonly string[];
  /** Where outputs go. */
  readonly out?: string | undefined;
  /**
   * Receives all dossiers at first, then those touched by a batch of saves (all of them for a change
   * elsewhere, as in a template), and all that exist now. No dossiers when what was asked for is gone. Must
   * not throw.
   */
  readonly take: (touched: readonly D[], all: readonly D[]) => Promise<void>;
}

/** Watches dossiers and what they share, and delivers batches of those touched. @throws HostError */
export function watchDossiers<D extends WatchedDossier>(
  { paths, dossiers, shared, out, take, ...request }: WatchDossiersRequest<D>,
  host: Host,
): { readonly ready: Promise<void>; readonly close: () => Promise<void> } {
  const real = (path: string) => host.realPath(path);
  const folders = new Set([
    ...paths.filter((path) => host.inspect(path).kind === 'folder'),
    ...dossiers().map(({ folder }) => folder),
    ...shared.filter((path) => host.inspect(path).kind === 'folder'),
  ]);
  let known: readonly D[] = [];
  const batches = new Batches({
    quiet,
    longest: MAX_DELAY,
    isHalfWritten: (changed) => isHalfWritten(changed, host),
    take: (changed) => {
      known = unlessRefused(() => withDamaged(dossiers(), known, host), []);
      return take(touchedBy(changed, known, real), known);
    },
  });
  const watching = watchFiles({
    ...request,
    folders: withoutNested([...folders].map(real)),
    files: shared.filter((path) => host.inspect(path).kind === 'file').map(real),
    // It may not exist before the first build.
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

/** Adds known dossiers that are no longer recognized, so that findings are shown, while Markdown is left. */
function withDamaged<D extends WatchedDossier>(found: readonly D[], before: readonly D[], host: Host): D[] {
  const isThere = ({ folder, only }: D) =>
    only === undefined
      ? host.inspect(folder).kind === 'folder' && host.list(folder).some((name) => /\.md$/i.test(name))
      : host.inspect(only).kind === 'file';
  const isFound = ({ folder }: D) => found.some((each) => each.folder === folder);
  return [...found, ...before.filter((each) => !isFound(each) && isThere(each))];
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

/** Returns the real path of a folder; the path itself when it does not exist. */
function realOrNot(folder: string, real: (path: string) => string): string {
  return unlessRefused(() => real(folder), folder);
}

/** An empty or missing file will soon be written, unless the missing one exists by another name. */
function isHalfWritten(changed: readonly string[], host: Host): boolean {
  const sizes = changed.map((path) => fileSize(path, host)).filter((size) => size !== undefined);
  return sizes.includes(0) || (sizes.length > 0 && sizes.every((size) => size === gone));
}

const gone = -1;

/** Returns the size of a file in bytes, or `gone`; undefined for a folder. */
function fileSize(path: string, host: Host): number | undefined {
  const found = unlessRefused(() => host.inspect(path), undefined);
  if (found?.kind === 'missing') return gone;
  return found?.kind === 'file' ? found.size : undefined;
}

/** Removes folders inside another one, which are watched with it. */
function withoutNested(folders: readonly string[]): string[] {
  return folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
}
