import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import type { Stretch } from './found.ts';
import type { Passage } from './passages.ts';

/** A word in running text: letters and digits, with hyphens, dots and apostrophes inside. */
export interface TextWord extends Stretch {
  readonly text: string;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-–'’.&/](?=[\p{L}\p{N}]))*|&/gu;
const sentenceStart = /(?:^|[.!?:…]["”’)]?\s{1,3}|\n|[•–-]\s)["“‘'(]?\s?$/u;

/** The words of a passage, and each `squashed`; made once, for several rules walk them. */
export interface PassageWords {
  readonly words: readonly TextWord[];
  readonly squashes: readonly string[];
}

/** Returns the words of a passage. */
export function wordsOf({ text }: Pick<Passage, 'text'>): PassageWords {
  return wordsAndSquashes(text);
}

const wordsAndSquashes = memoizeByText((text): PassageWords => {
  const words = wordsInText(text);
  return { words, squashes: words.map((each) => squashed(each.text)) };
});

/** Returns the words of a text. `A. de Vries` is three; `Kans4Kids`, `po-school` and `o.a` are one. */
export function wordsInText(text: string): TextWord[] {
  return wordsLike(word, text);
}

/** Returns the runs of letters in a text, in order: `Kans4Kids` is two, `po-school` too. */
export const lettersInText = memoizeByText((text): readonly TextWord[] => wordsLike(/\p{L}+/gu, text));

function wordsLike(pattern: RegExp, text: string): TextWord[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));
}

/** Says whether a word is the first of a sentence. */
export function opensSentence(text: string, { from }: TextWord): boolean {
  return sentenceStart.test(text.slice(Math.max(0, from - 6), from));
}

/**
 * Returns a name without what people vary: capitals, spaces, hyphens, dots, accents, `&` for `en`, digits
 * that look like letters. Names that come out the same are spellings of one name.
 */
export function squashed(name: string): string {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/&/g, 'en')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/0/g, 'o')
      .replace(/1/g, 'l')
      // ’t Veld is Het Veld.
      .replace(/^t$/, 'het')
  );
}
