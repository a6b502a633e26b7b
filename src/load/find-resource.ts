import type { Host } from '../host/host.ts';
import type { Resources } from '../model/resources.ts';

/** Returns the file at a path below the first root that has it; undefined when none has. @throws HostError */
export function findResource(
  path: string,
  { roots }: Pick<Resources, 'roots'>,
  host: Host,
): string | undefined {
  return roots.map((root) => `${root}/${path}`).find((file) => host.inspect(file).kind !== 'missing');
}

/** Returns the names in a folder below any of the roots, sorted by code unit. @throws HostError */
export function namesOfResources(
  folder: string,
  { roots }: Pick<Resources, 'roots'>,
  host: Host,
): readonly string[] {
  const there = roots.filter((root) => host.inspect(`${root}/${folder}`).kind === 'folder');
  return [...new Set(there.flatMap((root) => host.list(`${root}/${folder}`)))].sort();
}
