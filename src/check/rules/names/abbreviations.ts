import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../../reading/found.ts';

/** An abbreviation and its meaning in a text; `from` and `to` are of the meaning. */
export interface Expansion extends Stretch {
  readonly abbreviation: string;
  readonly meaning: string;
  /** Not right behind it: good enough for a reader, not to hold other meanings against. */
  readonly isDistant?: true | undefined;
}

/** `VVE`, `OAb`, `GKA's`: two capitals at least, and no more small letters than capitals. */
const shape = String.raw`(?=[\p{L}&]{0,8}\p{Lu}[\p{L}&]{0,8}\p{Lu}|\p{Lu}{2})[\p{Lu}][\p{L}&]{1,7}\d?`;
const behind = latin.gu`\(\s?(?:hierna:?\s|verder:?\s|afgekort(?:\s(?:als|tot))?:?\s)?[“‘"']?(${shape})[”’"']?\s?\)`;
const before = latin.gu`(?<![\p{L}\p{N}])(${shape})\s\(([^()]{4,90})\)`;
/** “IKC De Vlinder (integraal kindcentrum)”, “POVO-overleg (overstap van po naar vo)”. */
const distant = latin.gu`(?<![\p{L}\p{N}])(${shape})(?:-\p{Ll}{2,30}|(?:\s\p{L}[\p{L}’'-]{0,30}){1,3})\s\(([^()]{4,90})\)`;

/** “In het OKO, het Ouder- en Kindoverleg, …”, “OKO staat voor …”, “gebruiken we OKO ook voor het …”. */
const behindWords = latin.gu`(?<![\p{L}\p{N}])(${shape})(?:,|\sstaat\s(?:hier\s)?voor|\sbetekent|\s(?:ook\s)?voor|,?\s(?:oftewel|ofwel))\s(?:de|het|een)?\s?`;
/** “het Buurtoverleg Noord, in de wijk bekend als het BON” */
const beforeWords = latin.gu`,\s(?:[\p{L}]+\s){0,4}(?:bekend als|afgekort(?: als| tot)?|kortweg|genaamd|ook wel|hierna|verder)\s(?:de\s|het\s)?[“‘"']?(${shape})(?![\p{L}\p{N}])`;

/** Finds the meanings that a text gives: “voor- en vroegschoolse educatie (VVE)”, “VVE (voor- en …)”. */
export const expansionsIn = memoizeByText((text): readonly Expansion[] => {
  // Most passages have no abbreviation, and the patterns are slow to say so.
  if (!/[A-Z][A-Za-z&]{0,8}[A-Z]/.test(text)) return [];
  const endingAt = (end: number, abbreviation: string): Expansion[] => {
    const from = startOfMeaning(text, end, abbreviation);
    return from === undefined ? [] : [{ abbreviation, meaning: text.slice(from, end), from, to: end }];
  };
  const inFront = [...text.matchAll(behind)].flatMap(({ 1: abbreviation = '', index }) =>
    endingAt(text.slice(0, index).trimEnd().length, abbreviation),
  );
  const inBrackets = [...text.matchAll(before)].flatMap((match): Expansion[] => {
    const [whole, abbreviation = '', meaning = ''] = match;
    const to = match.index + whole.length - 1;
    return standsFor(meaning, abbreviation) ? [{ abbreviation, meaning, from: to - meaning.length, to }] : [];
  });
  const appositions = [...text.matchAll(behindWords)].flatMap((match): Expansion[] => {
    const [whole, abbreviation = ''] = match;
    const from = match.index + whole.length;
    const meaning = shortestMeaning(text.slice(from, from + 90), abbreviation);
    return meaning ? [{ abbreviation, meaning, from, to: from + meaning.length }] : [];
  });
  const announced = [...text.matchAll(beforeWords)].flatMap(({ 1: abbreviation = '', index }) =>
    endingAt(index, abbreviation),
  );
  const far = [...text.matchAll(distant)].flatMap((match): Expansion[] => {
    const [whole, abbreviation = '', meaning = ''] = match;
    const to = match.index + whole.length - 1;
    const isLike =
      /\s/.test(meaning) && (hasLetters(meaning, abbreviation) || hasInitials(meaning, abbreviation));
    return isLike ? [{ abbreviation, meaning, from: to - meaning.length, to, isDistant: true }] : [];
  });
  return [...inFront, ...inBrackets, ...appositions, ...announced, ...far];
});

/** Says whether words can be what an abbreviation stands for: they begin as it does, with its letters in order. */
function standsFor(meaning: string, abbreviation: string): boolean {
  const letters = [...abbreviation.toLowerCase().replace(/[^\p{L}]/gu, '')];
  const text = meaning.toLowerCase();
  const isShort = meaning.length <= abbreviation.length;
  return (
    !isShort && text.replace(/^["“'‘]/, '').charAt(0) === letters[0] && hasLetters(meaning, abbreviation)
  );
}

/** Says whether the letters of an abbreviation are in words in this order. */
function hasLetters(meaning: string, abbreviation: string): boolean {
  const text = meaning.toLowerCase();
  let at = 0;
  for (const letter of abbreviation.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    const next = text.indexOf(letter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}

/** Says whether each letter of an abbreviation begins one of the words, in whatever order. */
function hasInitials(meaning: string, abbreviation: string): boolean {
  const letters = initials(meaning);
  return [...abbreviation.toLowerCase()].every((letter) => letters.includes(letter));
}

/** The fewest first words with every letter as an initial or in the last word; they begin with a capital. */
function shortestMeaning(text: string, abbreviation: string): string | undefined {
  const letters = abbreviation.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}/u.test(text)) return undefined;
  for (const word of [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].slice(0, letters.length + 3)) {
    const meaning = text.slice(0, word.index + word[0].length);
    if (/[.;:(]/.test(meaning)) return undefined;
    const isLong = initials(meaning).length > 1 && meaning.length > 2 * letters.length;
    if (initials(meaning) === letters || (isLong && standsFor(meaning, abbreviation))) return meaning;
  }
  return undefined;
}

/** Words without weight: an abbreviation may leave them out. */
const small = /^(?:en|of|van|de|het|een|voor|in|op|met|der|den|te|aan|bij|om|&)$/iu;

/** Returns where a meaning that ends at `end` begins: the fewest words that hold each letter. */
function startOfMeaning(text: string, end: number, abbreviation: string): number | undefined {
  const start = Math.max(0, end - 120);
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];
  const letters = [...abbreviation.toLowerCase().replace(/[^\p{L}]/gu, '')];
  const max = letters.length + 4;
  const candidates = words
    .slice(-max)
    .map((word) => start + word.index)
    .reverse()
    .filter((from) => isMeaning(text.slice(from, end), abbreviation));
  // A meaning may leave out a letter when it ends right before the brackets and has the right initials.
  const partial = words
    .slice(-letters.length)
    .find(
      (word) =>
        word[0].charAt(0).toLowerCase() === letters[0] &&
        shares(initials(text.slice(start + word.index, end)), letters),
    );
  const whole = candidates.find((from) => initials(text.slice(from, end)).startsWith(letters.join('')));
  return whole ?? candidates[0] ?? (partial && start + partial.index);
}

/** Begins with a word of weight. Any words hold two letters, so of those the initials must be right. */
function isMeaning(meaning: string, abbreviation: string): boolean {
  const [first = ''] = /^[\p{L}\p{N}’'-]+/u.exec(meaning) ?? [];
  if (small.test(first) || !standsFor(meaning, abbreviation)) return false;
  const isOneWord = !/\s/.test(meaning.trim());
  return abbreviation.length > 2 || isOneWord || initials(meaning).startsWith(abbreviation.toLowerCase());
}

/** All initials are letters of the abbreviation, in order, and at least two of them. */
function shares(found: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const initial of found) {
    const next = letters.indexOf(initial, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return found.length >= 2;
}

function initials(meaning: string): string {
  return meaning
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !small.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
