import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';

/** A change of one file; what it was or becomes is undefined when there is nothing. */
export interface FileChange {
  /** As messages name it. */
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** What was done of changes. */
export interface Applied {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that were changed since the changes were planned; what comes after them is not done. */
  readonly inTheWay: readonly string[];
}

/**
 * Makes planned changes of files. A file gives way only when it is still what it was then; new and changed files come
 * first, so that a moved one is never nowhere.
 * @throws HostError
 */
export function applyChanges(changes: readonly FileChange[], host: Host): Applied {
  const files = changes.flatMap(({ path, before, after }) =>
    after ? [{ path, bytes: after, over: before ? [sha256(before)] : [] }] : [],
  );
  const { written, inTheWay } = host.writeAll(files);
  const removed: string[] = [];
  if (inTheWay.length > 0) return { written, removed, inTheWay };
  for (const { path, before, after } of changes) {
    if (after || !before) continue;
    if (!host.remove(path, sha256(before))) return { written, removed, inTheWay: [path] };
    removed.push(path);
  }
  return { written, removed, inTheWay: [] };
}
