import { HostError } from '../host/host-error.ts';
import { usualFolders } from '../kinds/usual-folders.ts';
import { slashed } from '../text/slashed.ts';
import type { Loaded } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The help of `pad`. */
export const pathParameter = {
  name: '[pad...]',
  help: `een dossier, een map met dossiers of één bestand; standaard de mappen die \`akkoord.yaml\` noemt, of \`${usualFolders.dossiers}\``,
};

/** Reads paths, with `/` between folders and without duplicates. @throws UsageError for an empty one */
export function readPaths(words: readonly string[]): readonly string[] {
  if (words.includes('')) throw new UsageError('een van de paden is leeg');
  return [...new Set(words.map(slashed))];
}

/**
 * Returns the given paths, or those of the project.
 *
 * @param onlyChanged the revision of `--only-changed`: nothing changed in a folder of the project that is not there
 * @throws HostError when a given one does not exist
 */
export function findPaths(
  args: readonly string[],
  { pipeline, host }: Pick<Loaded, 'pipeline' | 'host'>,
  onlyChanged?: string,
): readonly string[] {
  if (args.length === 0) return usualPaths({ pipeline, host }, onlyChanged !== undefined);
  for (const path of args) {
    const { kind } = host.inspect(path);
    if (kind === 'missing') throw new HostError('ENOENT', path);
    if (kind === 'other') throw new HostError('ENOTFILE', path);
  }
  return args;
}

function usualPaths(
  { pipeline, host }: Pick<Loaded, 'pipeline' | 'host'>,
  mayBeAbsent: boolean,
): readonly string[] {
  const project = pipeline.settingsOf('.', host);
  const folders = project?.dossiers ?? [usualFolders.dossiers];
  const there = folders.filter((folder) => host.inspect(folder).kind === 'folder');
  const absent = folders.find((folder) => !there.includes(folder));
  if (absent === undefined || (project && mayBeAbsent)) return there;
  throw new UsageError(
    project
      ? `er is geen map \`${absent}\`; maak een dossier met \`akkoord new\`, of noem een andere map bij \`dossiers\` in \`${project.file}\``
      : `hier is geen project en geen map \`${absent}\`; noem het dossier, of begin een project met \`akkoord init\``,
  );
}

/**
 * Returns the folder for documents: the given one, or that of the project of the paths.
 *
 * @throws UsageError when they lie in several
 */
export function findOut(
  given: string | undefined,
  paths: readonly string[],
  { pipeline, host }: Pick<Loaded, 'pipeline' | 'host'>,
): string {
  if (given !== undefined) return given;
  const folders = new Set(paths.map((path) => pipeline.settingsOf(path, host)?.out ?? usualFolders.out));
  const [folder = usualFolders.out, ...others] = folders;
  if (others.length === 0) return folder;
  throw new UsageError(
    `deze dossiers liggen in meer projecten (${[...folders].map((each) => `\`${each}\``).join(' en ')}); noem met \`--out\` één map voor de documenten`,
  );
}
