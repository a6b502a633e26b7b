import { oneEditAway } from '../text/one-edit-away.ts';
import type { Dictionary } from './dutch-dictionary.ts';
import type { Host } from './host.ts';
import { HostError } from './host-error.ts';
import type { UserCache } from './user-cache.ts';

/** Verdicts that are kept: some 2 MB, more words than a whole country's agreements have. */
const MAX_VERDICTS = 200_000;
/** Words of which is kept what is near them: more than a project has mistakes. */
const MAX_NEAR = 5_000;

/** Where verdicts are kept between runs. */
interface Verdicts {
  readonly cache: Pick<UserCache, 'read' | 'write'> | undefined;
  /** Names the dictionary that gave them, with its version. */
  readonly name: string;
}

/**
 * Returns what a host answers about words. The dictionary is loaded only for a word that was never seen before:
 * verdicts are kept, and the words near one as long as the process lives.
 *
 * @param load loads the dictionary
 * @throws HostError `ENODICTIONARY` when it cannot be loaded; from the functions that are returned
 */
export function speller(
  load: () => Promise<Dictionary>,
  { cache, name }: Verdicts,
): Pick<Host, 'unknownWords' | 'nearWords'> {
  let known: Map<string, boolean> | undefined;
  let dictionary: Promise<Dictionary> | undefined;
  const near = new Map<string, readonly string[]>();
  const loaded = () => {
    dictionary ??= load().catch((cause: unknown) => {
      throw new HostError('ENODICTIONARY', name, { cause });
    });
    return dictionary;
  };
  return {
    async unknownWords(words) {
      known ??= parseVerdicts(cache?.read(name));
      const verdicts = known;
      const unseen = new Set(words.filter((word) => !verdicts.has(word)));
      if (unseen.size > 0) {
        const { has } = await loaded();
        if (verdicts.size + unseen.size > MAX_VERDICTS) verdicts.clear();
        for (const word of words) if (!verdicts.has(word)) verdicts.set(word, has(word));
        cache?.write(name, printVerdicts(verdicts));
      }
      return new Set(words.filter((word) => verdicts.get(word) === false));
    },
    async nearWords(word) {
      const before = near.get(word);
      if (before) return before;
      const { has } = await loaded();
      const found = oneEditAway(word).filter(has);
      if (near.size >= MAX_NEAR) near.clear();
      near.set(word, found);
      return found;
    },
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
