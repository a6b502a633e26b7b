import type { Dictionary } from './dutch-dictionary.ts';
import { HostError } from './host-error.ts';
import type { UserCache } from './user-cache.ts';

/** Verdicts that are kept: some 2 MB, more words than a whole country's agreements have. */
const MAX_VERDICTS = 200_000;

/** Where verdicts are kept between runs. */
interface Verdicts {
  readonly cache: Pick<UserCache, 'read' | 'write'> | undefined;
  /** Names the dictionary that gave them, with its version. */
  readonly name: string;
}

/**
 * Returns a function that returns those of some words that are not in a dictionary. That is loaded only for a
 * word that was never seen before: verdicts are kept.
 *
 * @param load loads the dictionary
 * @throws HostError `ENODICTIONARY` when it cannot be loaded; from the function that is returned
 */
export function speller(
  load: () => Promise<Dictionary>,
  { cache, name }: Verdicts,
): (words: readonly string[]) => Promise<ReadonlySet<string>> {
  let known: Map<string, boolean> | undefined;
  let dictionary: Promise<Dictionary> | undefined;
  return async (words) => {
    known ??= parseVerdicts(cache?.read(name));
    const verdicts = known;
    const unseen = new Set(words.filter((word) => !verdicts.has(word)));
    if (unseen.size > 0) {
      dictionary ??= load().catch((cause: unknown) => {
        throw new HostError('ENODICTIONARY', name, { cause });
      });
      const { has } = await dictionary;
      if (verdicts.size + unseen.size > MAX_VERDICTS) verdicts.clear();
      for (const word of words) if (!verdicts.has(word)) verdicts.set(word, has(word));
      cache?.write(name, printVerdicts(verdicts));
    }
    return new Set(words.filter((word) => verdicts.get(word) === false));
  };
}

/** One word a line, behind `-` when it is not in the dictionary. */
function printVerdicts(verdicts: ReadonlyMap<string, boolean>): Buffer {
  return Buffer.from([...verdicts].map(([word, isRight]) => (isRight ? word : `-${word}`)).join('\n'));
}

function parseVerdicts(bytes: Buffer | undefined): Map<string, boolean> {
  const lines = bytes?.toString().split('\n') ?? [];
  return new Map(lines.map((line) => (line.startsWith('-') ? [line.slice(1), false] : [line, true])));
}
