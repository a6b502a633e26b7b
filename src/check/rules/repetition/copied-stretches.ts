import type { LongText, LongTextWord } from './repeated-texts.ts';

/** A run of words that an earlier text has too. */
export interface CopiedStretch {
  readonly first: readonly LongTextWord[];
  readonly second: readonly LongTextWord[];
}

/** Shorter texts may be repeated: a sentence, a name with its explanation. */
const MIN_WORDS = 30;
/** Two texts that share so many words in a row are followed as far as they go together. */
const runLength = 12;

interface Run {
  readonly words: readonly LongTextWord[];
  readonly at: number;
}

/** Returns the longest runs of 30 words or more that each text shares with an earlier one, in one pass. */
export function copiedStretches(texts: readonly LongText[]): CopiedStretch[] {
  const earlier = new Map<string, Run>();
  return texts.flatMap(({ words }) => {
    const keys = words.map(({ key }) => key);
    const runs = keys.slice(runLength - 1).map((_, at) => keys.slice(at, at + runLength).join(' '));
    const found: CopiedStretch[] = [];
    for (let at = 0; at < runs.length; at++) {
      const known = earlier.get(runs[at] ?? '');
      if (!known) continue;
      const length = commonLength(known, { words, at });
      if (length >= MIN_WORDS)
        found.push({
          first: known.words.slice(known.at, known.at + length),
          second: words.slice(at, at + length),
        });
      at += length - 1;
    }
    for (const [at, run] of runs.entries()) if (!earlier.has(run)) earlier.set(run, { words, at });
    return found;
  });
}

/** How many words are the same from here on. */
function commonLength(first: Run, second: Run): number {
  let length = runLength;
  while (
    second.at + length < second.words.length &&
    first.words[first.at + length]?.key === second.words[second.at + length]?.key
  )
    length++;
  return length;
}
