import { join } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { settingsOf, sharedAt } from '../load/find-project.ts';

/** Files that say which version of the package is installed. Git keeps them, not the package. */
const lockFiles = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock'];

/**
 * Returns the dossiers in which something changed since a revision, or in what they share with others: a file of
 * their project, or of the package or what says its version. Which of those a dossier uses is not asked, so none is left out in silence.
 *
 * @throws HostError `EREVISION` when git does not know the revision
 */
export function changedSources<Source extends { readonly folder: string }>(
  dossiers: readonly Source[],
  revision: string,
  host: Host,
): Source[] {
  if (dossiers.length === 0) return [];
  const shared = dossiers.map(({ folder }) => {
    const root = settingsOf(folder, host)?.folder;
    const locks = root === undefined ? [] : lockFiles.map((name) => join(root, name));
    return [...sharedAt([folder], host), ...locks];
  });
  const folders = dossiers.map(({ folder }) => folder);
  const changed = new Set(host.changedSince(revision, folders, [...new Set(shared.flat())]));
  return dossiers.filter(({ folder }, index) =>
    [folder, ...(shared[index] ?? [])].some((path) => changed.has(path)),
  );
}
