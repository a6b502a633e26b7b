import { compoundHeads } from './compound-heads.ts';

/** The shortest first part of a compound. */
const MIN_FIRST = 4;

/** Second parts that go with nearly every first one: they show whether `gezondheids-` can begin a compound. */
const seconds = ['', 'plan', 'school', 'zorg'];

/**
 * Returns other words that a word may be made of, each way as a list of words that must all be right: without the
 * accents that only stress it (`móet`), or as a compound of two, of which the second is a usual one; an `s` between them is left out. Of the first
 * part of a compound (`gezondheids-`) it returns compounds that begin so.
 */
export function alternativesOf(word: string): (readonly string[])[] {
  if (word.endsWith('-')) return seconds.map((second) => [word.slice(0, -1) + second]);
  const unstressed = word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  const ends = Array.from({ length: word.length }, (_, index) => index).slice(MIN_FIRST);
  const compounds = ends.flatMap((end) => {
    const [first, second] = [word.slice(0, end), word.slice(end)] as const;
    if (!isHead(second)) return [];
    const joined = first.length > MIN_FIRST && first.endsWith('s');
    return [[first, second], ...(joined ? [[first.slice(0, -1), second]] : [])];
  });
  return unstressed === word ? compounds : [[unstressed], ...compounds];
}

/** Says whether a word is a head of compounds, also in the plural: `dagen`, `plannen`, `coaches`, `foto’s`. */
function isHead(word: string): boolean {
  return [word, word.replace(/(?:'s|es|en|s)$/, ''), word.replace(/(.)\1en$/, '$1')].some((each) =>
    compoundHeads.has(each),
  );
}
