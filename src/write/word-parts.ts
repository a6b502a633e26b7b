import { createRequire } from 'node:module';
import { memoizeByText } from '../memoize/memoize-by-text.ts';

type Exceptions = Readonly<Record<string, unknown>>;
type Patterns = readonly [levels: unknown, patterns: unknown, exceptions: Exceptions];
type CreateHyphenator = (
  patterns: Patterns,
  options: { readonly hyphenChar: string; readonly html: boolean; readonly minWordLength: number },
) => (text: string) => string;

/** A word in the parts between which it may be broken when it is longer than its line. */
export interface WordParts {
  readonly parts: readonly string[];
  /** Set behind all parts but the last. */
  readonly hyphen: '-' | '';
}

/** Words of fewer letters stay whole. */
const MIN_WORD = 7;
/** Letters that stay before a break, and that go to the next line, at least. */
const MIN_PART = 3;
/** The patterns take time by the square of a word; the longest word of Dutch dictionaries has 53 letters. */
const MAX_WORD = 120;

/** One word of Latin letters, with what may be around it. Addresses, codes and amounts are none. */
const singleWord =
  /^(?<before>[^\p{L}\p{N}@/\\_]*)(?<letters>\p{Script=Latin}+)(?<after>[^\p{L}\p{N}@/\\_]*)$/u;

/** What has one of these in it is an address, a code, a date or an amount. */
const codeSign = /[\p{N}@]|:\/\/|^www\./u;
/** Such a thing of more characters is broken behind its signs. */
const MAX_CODE = 40;
const codeSeam = /(?<=[@/._\-?&=])(?=[^@/._\-?&=])/u;

/** Returns whether text is one short address, code, date or amount, which may not be broken. */
export function isWholeCode(text: string): boolean {
  return text.length <= MAX_CODE && codeSign.test(text);
}

/**
 * Returns where a word may be broken. Dutch words of seven letters and more between the parts that the
 * patterns of the TeX project give, but not before a letter with a diaeresis, which falls away there
 * (geïnvesteerd, ge-investeerd): that is more than a hyphen. Long addresses behind their signs. All else
 * stays whole, if there is room at all: words in another language too. `word` has no white around it and is in NFC.
 *
 * @param language of the word, a BCP 47 tag
 */
export function wordParts(word: string, language: string): WordParts {
  return /^nl(?:-|$)/i.test(language) || !singleWord.test(word)
    ? partsOf(word)
    : { parts: [word], hyphen: '' };
}

const partsOf: (word: string) => WordParts = memoizeByText((word): WordParts => {
  const { before, letters, after } = singleWord.exec(word)?.groups ?? {};
  if (letters === undefined)
    return { parts: word.length > MAX_CODE ? word.split(codeSeam) : [word], hyphen: '' };
  const parts = hyphenatedParts(letters);
  parts[0] = `${before}${parts[0]}`;
  parts.push(`${parts.pop()}${after}`);
  return { parts, hyphen: '-' };
});

function hyphenatedParts(letters: string): string[] {
  const lowered = letters.toLowerCase();
  if (letters.length < MIN_WORD || letters.length > MAX_WORD || lowered.length !== letters.length)
    return [letters];
  const points = pointsIn(lowered).filter(
    (point) =>
      point >= MIN_PART && letters.length - point >= MIN_PART && !/[äëïöü]/u.test(lowered[point] ?? ''),
  );
  return [0, ...points].map((start, index) => letters.slice(start, points[index]));
}

/** Indexes of letters before which a hyphen may be. */
function pointsIn(lowered: string): number[] {
  let end = 0;
  return hyphenate(lowered)
    .split(softHyphen)
    .slice(0, -1)
    .map((part) => {
      end += part.length;
      return end;
    });
}

const softHyphen = '\u00ad';
const require = createRequire(import.meta.url);

/** Loads the patterns at the first word: most documents have none that must be broken. */
function hyphenate(lowered: string): string {
  const create = require('hyphen/hyphen.js') as CreateHyphenator;
  const [levels, patterns, exceptions] = require('hyphen/patterns/nl.js') as Patterns;
  // One for each word: it keeps all that it is asked for, also among the exceptions.
  const options = { hyphenChar: softHyphen, html: false, minWordLength: 1 };
  return create([levels, patterns, { ...exceptions }], options)(lowered);
}
