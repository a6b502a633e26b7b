import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { slashed } from '../text/slashed.ts';
import { UsageError } from './usage-error.ts';

/** The default path. */
const usualFolder = 'agreements';

/** The help of `pad`. */
export const pathParameter = {
  name: '[pad...]',
  help: `een dossier, een map met dossiers of één bestand; standaard de map \`${usualFolder}\` als die er is`,
};

/** Reads paths, with `/` between folders and without duplicates. @throws UsageError for an empty one */
export function readPaths(words: readonly string[]): readonly string[] {
  if (words.includes('')) throw new UsageError('een van de paden is leeg');
  return [...new Set(words.map(slashed))];
}

/** Returns the given paths, or the default one. @throws HostError when one does not exist */
export function findPaths(args: readonly string[], host: Host): readonly string[] {
  if (args.length === 0 && host.inspect(usualFolder).kind !== 'folder')
    throw new UsageError(`hier is geen map \`${usualFolder}\`; noem het dossier`);
  for (const path of args) {
    const { kind } = host.inspect(path);
    if (kind === 'missing') throw new HostError('ENOENT', path);
    if (kind === 'other') throw new HostError('ENOTFILE', path);
  }
  return args.length > 0 ? args : [usualFolder];
}
