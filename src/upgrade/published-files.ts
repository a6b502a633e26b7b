import type { Host } from '../host/host.ts';

/** What earlier versions published. */
export interface Published {
  /** SHA-256 of every file. */
  readonly hashes: ReadonlySet<string>;
  /** By path in Akkoord's own repository: the hashes it had. */
  readonly byPath: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads `templates/upgrades/*.sha256`, made by `npm run published`, in the notation of `sha256sum`. @throws HostError */
export function publishedFiles(host: Host): Published {
  const folder = `${host.templates}/upgrades`;
  const lines = host
    .list(folder)
    .filter((name) => name.endsWith('.sha256'))
    .flatMap((name) => new TextDecoder().decode(host.read(`${folder}/${name}`)).split('\n'));
  const hashes = new Set<string>();
  const byPath = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined) continue;
    hashes.add(hash);
    byPath.set(path, (byPath.get(path) ?? new Set()).add(hash));
  }
  return { hashes, byPath };
}
