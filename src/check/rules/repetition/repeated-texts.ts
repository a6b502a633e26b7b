import type { Span } from '../../../diagnostic/span.ts';
import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import type { Document } from '../../../model/document.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { ownProse, type Passage } from '../../reading/passages.ts';
import { tally } from '../../tally.ts';

/** A paragraph, or a whole list, as words. */
export interface LongText {
  readonly kind: 'paragraph' | 'list';
  readonly passages: readonly Passage[];
  readonly words: readonly LongTextWord[];
}

export interface LongTextWord {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** In lower case. */
  readonly key: string;
}

/** A stretch in which two texts differ; either side may be empty. */
export interface Difference {
  readonly first: readonly LongTextWord[];
  readonly second: readonly LongTextWord[];
  /** In the second: the word behind an empty side, or the last one. */
  readonly behind: LongTextWord;
}

/** Two texts that are the same, or nearly so. */
export interface RepeatedText {
  readonly first: LongText;
  readonly second: LongText;
  /** None when all words are the same; at most three words on either side in all. */
  readonly differences: readonly Difference[];
}

/** Shorter texts may be repeated: a sentence, a heading. */
const MIN_WORDS = 25;
const MAX_CHANGES = 3;
/** So short that a text of 25 words with three changes keeps at least one such run. */
const runLength = 5;
/** How many earlier texts are kept per run of words, so that common phrases do not slow the search. */
const MAX_PER_RUN = 4;

/** Returns the paragraphs and lists of 25 words or more that nearly repeat an earlier one. */
export function repeatedTexts(documents: readonly Document[], dossier: Dossier): readonly RepeatedText[] {
  return repeatsIn(dossier)(documents);
}

const repeatsIn = memoizeByObject((dossier: Dossier) =>
  memoizeByObject((documents: readonly Document[]): readonly RepeatedText[] => {
    const texts = longTextsOf(documents, dossier);
    const lists = repeatsAmong(texts.filter(({ kind }) => kind === 'list')).filter(
      ({ differences }) => differences.length === 0,
    );
    const listed = new Set(lists.flatMap(({ second }) => second.passages));
    const paragraphs = texts.filter(
      ({ kind, passages }) => kind === 'paragraph' && !passages.some((passage) => listed.has(passage)),
    );
    return [...lists, ...repeatsAmong(paragraphs)];
  }),
);

/** Returns the paragraphs and lists of 25 words or more, in reading order; quotations are left out. */
export function longTextsOf(documents: readonly Document[], dossier: Dossier): readonly LongText[] {
  return longTexts(ownProse(documents, dossier));
}

/** Returns the span of words in one passage. */
export function spanOfWords(words: readonly LongTextWord[]): Span | undefined {
  const [first] = words;
  const last = words.findLast(({ passage }) => passage === first?.passage);
  return first && last && first.passage.span(first.from, last.to);
}

function longTexts(passages: readonly Passage[]): LongText[] {
  const texts: LongText[] = [];
  let list: Passage[] = [];
  const add = (kind: LongText['kind'], parts: readonly Passage[]): void => {
    const words = parts.flatMap(wordsOfPassage);
    if (words.length >= MIN_WORDS) texts.push({ kind, passages: parts, words });
  };
  const endList = (): void => {
    if (list.length > 1) add('list', list);
    list = [];
  };
  for (const passage of passages) {
    if (passage.kind !== 'item' || list.at(-1)?.source !== passage.source) endList();
    if (passage.kind === 'item') list.push(passage);
    if (passage.kind === 'item' || passage.kind === 'paragraph') add('paragraph', [passage]);
  }
  endList();
  return texts;
}

/** Returns the words of a passage. */
export function wordsOfPassage(passage: Passage): LongTextWord[] {
  return wordsIn(passage.text).map((word) => ({ passage, ...word }));
}

const wordsIn = memoizeByText((passage): readonly Omit<LongTextWord, 'passage'>[] =>
  [...passage.matchAll(/[\p{L}\p{N}]+(?:[.,’'–-][\p{L}\p{N}]+)*|[€%]/gu)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    key: text.toLowerCase(),
  })),
);

function repeatsAmong(texts: readonly LongText[]): RepeatedText[] {
  const earlier = new Map<string, LongText[]>();
  return texts.flatMap((second): RepeatedText[] => {
    const runs = [...runsIn(second.words.map(({ key }) => key).join(' '))];
    const shared = tally(runs.flatMap((run) => earlier.get(run) ?? []));
    for (const run of runs) {
      const known = earlier.get(run) ?? [];
      if (known.length < MAX_PER_RUN) earlier.set(run, [...known, second]);
    }
    const likely = [...shared].sort(([, a], [, b]) => b - a).slice(0, 2);
    for (const [first] of likely) {
      const differences = differencesOf(first, second);
      if (differences) return [{ first, second, differences }];
    }
    return [];
  });
}

const runsIn = memoizeByText((words): ReadonlySet<string> => {
  const keys = words.split(' ');
  return new Set(keys.slice(runLength - 1).map((_, index) => keys.slice(index, index + runLength).join(' ')));
});

/** Returns where two texts differ; nothing when that is in more than a few words. */
function differencesOf(first: LongText, second: LongText): Difference[] | undefined {
  const found: Difference[] = [];
  let [i, j, changes] = [0, 0, 0];
  while (i < first.words.length || j < second.words.length) {
    if (first.words[i]?.key === second.words[j]?.key) {
      i++;
      j++;
      continue;
    }
    const sizes = sizesOfChange.find(([a, b]) => goesOn(first.words, i + a, second.words, j + b));
    if (!sizes) return undefined;
    const [a, b] = sizes;
    changes += Math.max(a, b);
    const behind = second.words[j + b] ?? second.words.at(-1);
    if (changes > MAX_CHANGES || !behind) return undefined;
    found.push({ first: first.words.slice(i, i + a), second: second.words.slice(j, j + b), behind });
    i += a;
    j += b;
  }
  return found;
}

/** How many words one side has where the other has how many; the smallest changes come first. */
const sizesOfChange = Array.from({ length: (MAX_CHANGES + 1) ** 2 }, (_, index) => [
  Math.floor(index / (MAX_CHANGES + 1)),
  index % (MAX_CHANGES + 1),
])
  .map(([a = 0, b = 0]) => [a, b] as const)
  .sort(([a, b], [c, d]) => a + b - c - d || Math.abs(a - b) - Math.abs(c - d))
  .slice(1);

/** Says whether two texts are the same again from here on, for as far as a chance likeness goes. */
function goesOn(
  first: readonly LongTextWord[],
  i: number,
  second: readonly LongTextWord[],
  j: number,
): boolean {
  if (i > first.length || j > second.length) return false;
  return [0, 1].every((step) => first[i + step]?.key === second[j + step]?.key);
}
