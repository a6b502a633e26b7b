import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import type { PassageWords } from '../../reading/words-in-text.ts';
import { squashed, wordsInText } from '../../reading/words-in-text.ts';

/** A name of two words or more, or a compound, by the words that tell it from others. */
export interface WordedName {
  /** Position of the name among those that are looked for. */
  readonly index: number;
  readonly squash: string;
  /** Squashed, in order, without small words. */
  readonly parts: readonly string[];
}

export interface RewordedName extends Stretch {
  readonly name: number;
}

const small = new Set(wordList('van voor en de het t der den in op aan bij te met om'));

/** Returns the words by which a name is known; small ones and signs say nothing. */
export function wordedName(name: string, index: number): WordedName {
  const parts = wordsInText(name)
    .map(({ text }) => squashed(text))
    .filter((word) => word.length > 0 && !small.has(word));
  return { index, squash: squashed(name), parts };
}

/**
 * Returns where a text has all the words of a name in another order or joined by other small words
 * (“Kwartier voor Welzijn” for “Kwartier Zorg & Welzijn”), or takes a compound apart (“Welzijnskwartier”).
 */
export function rewordedNames(
  text: string,
  { words, squashes }: PassageWords,
  names: readonly WordedName[],
): RewordedName[] {
  if (names.length === 0) return [];
  return words.flatMap((first, index): RewordedName[] => {
    if (!isNamePart(first.text)) return [];
    const near = names.filter(({ parts }) => isPartOf(squashes[index] ?? '', parts));
    if (near.length === 0) return [];
    const run = runFrom(index, text, words);
    return near.flatMap(({ index: name, squash, parts }) => {
      const last = run.findLast((at) => isReworded(squashes.slice(index, at + 1), squash, parts));
      const end = last === undefined ? undefined : words[last];
      return end ? [{ name, from: first.from, to: end.to }] : [];
    });
  });
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}\p{L}{3,}$/u.test(word);
}

function isPartOf(word: string, [first = '', ...others]: readonly string[]): boolean {
  return others.length === 0 ? first.endsWith(word) && first.length > word.length + 3 : first === word;
}

/** The ends that a name from here can have: words with a capital, with small words between them. */
function runFrom(index: number, text: string, words: PassageWords['words']): number[] {
  const ends: number[] = [];
  for (let at = index + 1; at < Math.min(words.length, index + 6); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || !/^\s{1,2}$/u.test(text.slice(before.to, word.from))) break;
    if (isNamePart(word.text)) ends.push(at);
    else if (!small.has(word.text.toLowerCase()) && word.text !== '&') break;
  }
  return ends;
}

/** Between the parts of a compound. */
const joints = ['', 's', 'en', 'e'];

function isReworded(run: readonly string[], squash: string, parts: readonly string[]): boolean {
  const found = run.filter((word) => !small.has(word));
  if (run.join('') === squash || squash.includes(run.join(''))) return false;
  const [head = '', tail = ''] = found;
  const only = parts[0] ?? '';
  if (parts.length === 1)
    return found.length === 2 && run.length > 2 && joints.some((joint) => only === tail + joint + head);
  if (found.length < 2 || found.some((word) => !parts.includes(word))) return false;
  if (new Set(found).size < found.length) return false;
  // All of its words in another order, or from its first to its last with a small word that it does not have.
  if (found.length === parts.length) return found.some((word, at) => word !== parts[at]);
  return found.at(-1) === parts.at(-1) && run.some((word) => small.has(word) && !squash.includes(word));
}
