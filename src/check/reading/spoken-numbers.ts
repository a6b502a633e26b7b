import { wordList } from '../../text/word-list.ts';

const ones = wordList('een twee drie vier vijf zes zeven acht negen');
const small = wordList(
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
);
const tens = wordList('twintig dertig veertig vijftig zestig zeventig tachtig negentig');

/** Words by the number that they mean, from two to a hundred. Not `een`, which is mostly an article. */
const words: ReadonlyMap<string, number> = new Map([
  ['één', 1],
  ...ones.slice(1).map((word, index) => [word, index + 2] as const),
  ...small.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['honderd', 100],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  // `tweeënhalf`, `vijfenhalve`
  ...ones.slice(1, 6).flatMap((word, index) => {
    const joint = word.endsWith('e') ? 'ën' : 'en';
    return ['half', 'halve'].map((half) => [`${word}${joint}${half}`, index + 2.5] as const);
  }),
]);

/** Source of a pattern for a number in words: `zes`, `vijfentwintig`. */
export const spokenNumberPattern = `(?:(?:${ones.join('|')})(?:en|ën)(?:${tens.join('|')})|${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Returns the number that is said in words of `spokenNumberPattern`. */
export function readSpokenNumber(text: string): number {
  const word = text.toLowerCase();
  const known = words.get(word);
  if (known !== undefined) return known;
  const one = ones.findIndex((each) => new RegExp(`^${each}(?:en|ën)`).test(word));
  const ten = tens.findIndex((each) => word.endsWith(each));
  return (ten + 2) * 10 + one + 1;
}

/** Returns a whole number from one to a hundred in words; undefined of others. */
export function sayNumberInWords(value: number): string | undefined {
  const known = [...words].find(([, number]) => number === value)?.[0];
  if (known !== undefined) return known;
  const [ten, one] = [tens[Math.floor(value / 10) - 2], ones[(value % 10) - 1]];
  if (!Number.isInteger(value) || value > 99 || ten === undefined || one === undefined) return undefined;
  return `${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`;
}
