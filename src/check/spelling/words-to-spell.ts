import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { latin } from '../../text/latin.ts';
import type { Stretch } from '../reading/found.ts';
import { opensSentence } from '../reading/words-in-text.ts';
import { respelled } from '../rules/language/accents.ts';
import { domainWords } from './domain-words.ts';

/** A word, or a part of one between hyphens, that a dictionary must know. */
export interface SpelledWord extends Stretch {
  /** As authored. */
  readonly text: string;
  /** As the dictionary is asked for it. */
  readonly spelled: string;
}

/** Longer than any word; a dictionary would look for compounds in it. */
const MAX_LETTERS = 60;

/** Accents apart from their letter. */
const marks = String.raw`\u0300-\u036f`;

/**
 * Letters with hyphens and apostrophes inside, `voor-` too. Not what is part of an address, a file name, an
 * abbreviation with dots, a name with digits, or a word with brackets in it: `(gezondheids)zorg`.
 */
const word = latin.gu`(?<![\p{L}\p{N}${marks}@/\\_.&+#{’'-]|\p{L}[()])\p{L}[\p{L}${marks}]*(?:[-’'‑][\p{L}${marks}]+)*-?(?![\p{L}\p{N}${marks}@/\\_&+’'-]|\.[\p{L}\p{N}]|[()]\p{L})`;
const capital = /\p{Lu}/u;
/** Possessive and plural: `foto’s`, `Anna’s`, `PO’er`. */
const ending = /[’'](?:s|er|ers|tje|tjes)$/u;

/**
 * Returns the words of a text that a dictionary must know. A word with a capital inside a sentence is a name, one in
 * capitals an abbreviation; at the start of a sentence the dictionary is asked with the capital. What another
 * rule respells (`financiele`) is left to that.
 */
export const wordsToSpell = memoizeByText((text): readonly SpelledWord[] =>
  [...text.matchAll(word)].flatMap(({ 0: whole, index }) => {
    return [...whole.matchAll(/[^-‑]+/g)].flatMap((part): SpelledWord[] => {
      const from = index + part.index;
      const own = part[0].replace(ending, '').normalize('NFC');
      if (own.length < 3 || own.length > MAX_LETTERS || capital.test(own.slice(1))) return [];
      if (capital.test(own) && !(part.index === 0 && opensSentence(text, { text: whole, from, to: from })))
        return [];
      if (respelled(own) !== undefined || domainWords.has(own.toLowerCase())) return [];
      return [{ text: own, spelled: asAsked(own, whole, part.index), from, to: from + part[0].length }];
    });
  }),
);

/** `Eén` is `één` with a capital; the first part of a compound keeps its hanging hyphen: `gezondheids-`. */
function asAsked(own: string, whole: string, at: number): string {
  const isHanging = whole.endsWith('-') && at + own.length === whole.length - 1;
  return own.replaceAll('’', "'").replace(/^Eé/, 'éé') + (isHanging ? '-' : '');
}
