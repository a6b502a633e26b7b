import type { Host } from './host.ts';

/** Returns the commit of folders as the host says it, each asked for once: asking git takes longer than much else. */
export function knownCommits(host: Host): (folder: string) => string | undefined {
  const commits = new Map<string, string | undefined>();
  return (folder) => {
    if (!commits.has(folder)) commits.set(folder, host.commit(folder));
    return commits.get(folder);
  };
}
