import type { Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { dossierFiles } from '../load/dossier-files.ts';
import { dossierName } from '../load/load-dossier.ts';
import type { Shard } from './check-request.ts';

/**
 * Returns the dossiers of one shard, in their order. From the largest to the smallest, each goes to the shard
 * with the fewest bytes of text so far (Graham's LPT rule); names decide between equals. So shards are even,
 * and machines with the same sources divide alike, wherever those lie.
 */
export function inShard<Source extends { readonly folder: string }>(
  dossiers: readonly Source[],
  { number, total }: Shard,
  host: Host,
): Source[] {
  const bytes = Array.from({ length: total }, () => 0);
  const own = new Set<Source>();
  const sized = dossiers.map((source) => ({
    source,
    name: dossierName(source.folder, host),
    size: unlessRefused(() => sizeOf(source.folder, host), 0),
  }));
  sized.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : Number(a.name > b.name)));
  for (const { source, size } of sized) {
    const least = bytes.indexOf(Math.min(...bytes));
    bytes[least] = (bytes[least] ?? 0) + size;
    if (least === number - 1) own.add(source);
  }
  return dossiers.filter((source) => own.has(source));
}

function sizeOf(folder: string, host: Host): number {
  return dossierFiles(folder, host).reduce((sum, file) => sum + host.inspect(file).size, 0);
}
