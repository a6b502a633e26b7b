import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { latin } from '../../text/latin.ts';
import { wordList } from '../../text/word-list.ts';
import { type Thing, thingOf } from './lexicon/things.ts';
import { verbsOf } from './lexicon/verbs.ts';
import { rolesOf } from './lexicon/word-roles.ts';
import type { Quantity } from './quantities-in-text.ts';
import { readText, type Token } from './read-text.ts';

/** A number with what it counts. */
export interface QuantityPhrase {
  readonly quantity: Quantity;
  /** Its index in the tokens of its sentence. */
  readonly at: number;
  /** What is counted with its adjectives, in lower case: `openbare basisscholen`; empty when nothing is said behind it. */
  readonly noun: string;
  readonly thing: Thing | undefined;
  /** Of each of something (`12 per groep`, `€ 85 per uur`), or one side of a ratio (`één op de vijf`). */
  readonly isRate: boolean;
}

/** Returns the amounts and counts of each sentence of a text with what they count, in the order of `readText`. */
export const quantityPhrases = memoizeByText((text): readonly (readonly QuantityPhrase[])[] =>
  readText(text).map(({ tokens }) =>
    tokens.flatMap(({ quantity }, at) => (quantity ? [phraseAt(tokens, at, quantity)] : [])),
  ),
);

/** Returns the phrase of a quantity; undefined when the text does not have it. */
export function phraseOf(text: string, quantity: Quantity): QuantityPhrase | undefined {
  const index = readText(text).findIndex(({ to }) => to > quantity.from);
  return quantityPhrases(text)[index]?.find((each) => each.quantity.from === quantity.from);
}

function phraseAt(tokens: readonly Token[], at: number, quantity: Quantity): QuantityPhrase {
  // `twee tot vijf keer`: the noun of both.
  const isRange = ranges.has(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.quantity !== undefined;
  const { noun, end } =
    quantity.kind === 'count' ? nounBehind(tokens, isRange ? at + 2 : at) : { noun: '', end: at + 1 };
  const [next, afterNext] = [tokens[end], tokens[end + 1]];
  const isRatio =
    quantity.kind === 'count' &&
    ((next?.word === 'op' &&
      noun === '' &&
      (afterNext?.quantity !== undefined || tokens[end + 2]?.quantity !== undefined)) ||
      (tokens[at - 1]?.word === 'de' &&
        tokens[at - 2]?.word === 'op' &&
        tokens[at - 3]?.quantity !== undefined));
  return {
    quantity,
    at,
    noun,
    thing: noun === '' ? undefined : thingOf(noun.slice(noun.lastIndexOf(' ') + 1)),
    isRate:
      isRatio ||
      (rateWords.has(next?.word ?? '') && !means.has(afterNext?.word ?? '')) ||
      (next?.word === ',' && afterNext?.word === 'per'),
  };
}

const ranges = new Set(['tot', 'à', '-', '–']);
/** `51 per mail, 30 per brief`: how, not of each. */
const means = new Set(
  wordList(
    'mail e-mail brief post telefoon app sms fiets bus trein auto taxi tram boot spoed abuis ongeluk fax koerier',
  ),
);
const rateWords = new Set(['per', 'p', 'p/', 'elk', 'ieder', '/']);

/** The words behind a number up to the noun: adjectives, and the last word that can be a plural. */
function nounBehind(tokens: readonly Token[], at: number): { readonly noun: string; readonly end: number } {
  let start = at + 1;
  if (tokens[start]?.word === 'er') start++;
  let end = start;
  let last = -1;
  while (end < start + 3) {
    const one = tokens[end];
    if (one?.kind !== 'word' || (one.isName && !one.word.endsWith('en')) || stops(one.word)) break;
    if (isNoun(one.word)) last = end;
    end++;
    // A noun that is known ends it: `30 leerlingen minder`.
    if (last === end - 1 && thingOf(one.word)) break;
  }
  if (last < 0) return { noun: '', end: at + 1 };
  return {
    noun: tokens
      .slice(start, last + 1)
      .map(({ word }) => word)
      .join(' '),
    end: last + 1,
  };
}

const closing = [
  'preposition',
  'joint',
  'article',
  'pronoun',
  'conjunction',
  'total',
  'rest',
  'others',
  'negation',
  'each',
  'compare',
] as const;
const adverbs = new Set(
  wordList(
    'mee nog al ook euro overdag waarvan samen totaal thuis elders anders vaker buitenshuis alleen nooit soms eens alsnog tijdelijk jonger ouder',
  ),
);

function stops(word: string): boolean {
  if (thingOf(word)) return false;
  const roles = rolesOf(word);
  return closing.some((role) => roles.has(role)) || adverbs.has(word) || verbsOf(word).length > 0;
}

/** Participles of verbs that the table of verbs does not have. */
const participle = latin.u`^(?:over|toe|op|af|in|aan)?ge\p{L}{3,}(?<!ing)en$|^(?:ver|be|ont)\p{L}+(?<!ing)en$`;
const plural = latin.u`\p{L}(?:en|s)$|^(?:fte|man)$`;

/** What is counted is in the plural, or is one of a few words that stay as they are. */
function isNoun(word: string): boolean {
  return thingOf(word) !== undefined || (plural.test(word) && !participle.test(word));
}

/**
 * Says whether numbers can be parts of one whole: they count the same things, as far as the text says what they
 * count. “Huurwoningen” are “woningen”; “12 openbare en 8 bijzondere” say nothing of their own.
 */
export function countSameThings(phrases: readonly (QuantityPhrase | undefined)[]): boolean {
  const [first, ...others] = phrases.flatMap((each) => (each && each.noun !== '' ? [each] : []));
  if (!first) return true;
  if (others.every((other) => sharesNoun(first.noun, other.noun))) return true;
  return first.thing !== undefined && others.every(({ thing }) => thing === first.thing);
}

/** The same, of quantities in one text. */
export function areOfSameThings(text: string, quantities: readonly Quantity[]): boolean {
  return countSameThings(quantities.map((quantity) => phraseOf(text, quantity)));
}

/** Says whether two nouns name the very same thing, as far as the text says what. */
export function sharesNoun(a = '', b = ''): boolean {
  if (a === '' || b === '') return true;
  const [ours, theirs] = [a, b].map((noun) => noun.slice(noun.lastIndexOf(' ') + 1));
  return ours !== undefined && theirs !== undefined && (ours.endsWith(theirs) || theirs.endsWith(ours));
}
