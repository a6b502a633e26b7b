import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';
import type { FileChange } from './draft.ts';

/** What was done of a plan. */
export interface Applied {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that were changed since the plan was made; what comes after them is not done. */
  readonly inTheWay: readonly string[];
}

/**
 * Makes the changes of a plan. A file gives way only when it is still what the plan saw; new and changed files come
 * first, so that a moved one is never nowhere.
 * @throws HostError
 */
export function applyUpgrade(changes: readonly FileChange[], host: Host): Applied {
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
