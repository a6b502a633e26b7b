/**
 * Shortest parts of a compound that the dictionary does not know as one word (`kennisdag`, `tussenmeting`).
 * With shorter ones a slip is too often made of two words by chance: of 2,750 slips in words of the examples
 * these two pairs of lengths hide 9.
 */
const lengths = [
  { first: 4, second: 4 },
  { first: 5, second: 3 },
] as const;

/** Short words that make no compound: with them two words would pass that only lack a space. */
const noPart: ReadonlySet<string> = new Set(
  'aan als dan dat den der des deze die dit door een elk geen had heb heeft hen het hij hoe hun kan maar met mij naar net niet nog ook ons over per toch toen van veel voor waar wat wel werd werden wie wij wil worden wordt zal zei zich zijn zou'.split(
    ' ',
  ),
);

/** Second parts that go with nearly every first one: they show whether `gezondheids-` can begin a compound. */
const seconds = ['', 'plan', 'school', 'zorg'];

/**
 * Returns other words that a word may be made of, each way as a list of words that must all be right: without the
 * accents that only stress it (`móet`), or as a compound of two; an `s` between them is left out. Of the first
 * part of a compound (`gezondheids-`) it returns compounds that begin so.
 */
export function alternativesOf(word: string): (readonly string[])[] {
  if (word.endsWith('-')) return seconds.map((second) => [word.slice(0, -1) + second]);
  const unstressed = word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  const ends = new Set(lengths.flatMap(({ first, second }) => upTo(word.length - second).slice(first)));
  const compounds = [...ends].flatMap((end) => {
    const [first, second] = [word.slice(0, end), word.slice(end)] as const;
    if (noPart.has(first.toLowerCase()) || noPart.has(second)) return [];
    const joined = first.length > 4 && first.endsWith('s');
    return [[first, second], ...(joined ? [[first.slice(0, -1), second]] : [])];
  });
  return unstressed === word ? compounds : [[unstressed], ...compounds];
}

/** The numbers from 0 to a last one. */
function upTo(last: number): number[] {
  return Array.from({ length: Math.max(0, last + 1) }, (_, index) => index);
}
