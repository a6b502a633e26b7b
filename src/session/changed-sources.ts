import type { Host } from '../host/host.ts';
import { sharedAt } from '../load/find-project.ts';

/**
 * Returns the dossiers in which something changed since a revision, or in what they share with others: a file of
 * their project, or of the package. Which of those a dossier uses is not asked, so none is left out in silence.
 *
 * @throws HostError `EREVISION` when git does not know the revision
 */
export function changedSources<Source extends { readonly folder: string }>(
  dossiers: readonly Source[],
  revision: string,
  host: Host,
): Source[] {
  if (dossiers.length === 0) return [];
  const shared = dossiers.map(({ folder }) => sharedAt([folder], host));
  const folders = dossiers.map(({ folder }) => folder);
  const changed = new Set(host.changedSince(revision, folders, [...new Set(shared.flat())]));
  return dossiers.filter(({ folder }, index) =>
    [folder, ...(shared[index] ?? [])].some((path) => changed.has(path)),
  );
}
