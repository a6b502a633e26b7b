import type { WordRole } from '../lexicon/word-roles.ts';
import { countSameThings, type QuantityPhrase, quantityPhrases } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { type Calculation, half, halves, isClose, isNearby, sumOf } from './calculation.ts';
import { type Series, seriesIn } from './number-series.ts';
import { type Whole, wholesOf } from './wholes-of-series.ts';

/** The whole is not further back, in sentences. */
const REACH = 2;

/**
 * Parts and their whole, in whatever order a text says them: the whole in front or behind, or in a sentence before.
 * What holds them together is the series: numbers of one thing with commas and `en` between. Of the numbers around
 * it the one is the whole that the words point at; where none does, the one that three parts or more come to but
 * for a slip of one digit.
 */
export function partsOfWhole(text: string): Calculation[] {
  const phrases = quantityPhrases(text);
  const sentences = readText(text);
  return sentences.flatMap((sentence, index) =>
    (['money', 'count'] as const).flatMap((kind) => {
      const own = (phrases[index] ?? []).filter(({ quantity }) => quantity.kind === kind);
      const before = phrases
        .slice(Math.max(0, index - REACH), index)
        .flat()
        .filter(({ quantity }) => quantity.kind === kind);
      return seriesIn(sentence, own).flatMap((series) => calculated(series, own, before));
    }),
  );
}

/** What makes numbers no parts: a comparison, a share of each, a choice, something counted twice. */
const apart: readonly WordRole[] = ['each', 'some', 'compare'];
/** The same people can come to each: `kwamen er 40 naar de eerste avond en 55 naar de tweede`. */
const repeated =
  /(?:kwam|kom|bezocht|verscheen|verschenen).*(?:eerste.*tweede|(?:maan|dins|woens|donder|vrij|zater|zon)dag.*(?:maan|dins|woens|donder|vrij|zater|zon)dag)/;
const once = new Set(['alleen', 'uitsluitend', 'enkel']);

/** `190 alleen hier … en 110 op beide`, `niemand telt dubbel`. */
function countsOnce(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => once.has(word)) || hasRole(tokens, 'negation');
}

function calculated(
  { phrases, sentence }: Series,
  own: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Calculation[] {
  const wholes = wholesOf(phrases, sentence, own, before);
  // A total that is said behind a series goes before a sum that is there by chance: `20, 15 en 5; bij elkaar 42`.
  const isTotalled = wholes.some(({ bond }) => bond === 'all');
  const right = wholes.find(
    ({ whole, parts, bond }) => isSum(whole, parts) && !(isTotalled && bond === 'near'),
  );
  if (right) return [calculation(right)];
  const [first] = phrases;
  if (!first) return [];
  const rest = sentence.tokens.slice(first.at + 1);
  const last = phrases.at(-1) ?? first;
  // Behind a semicolon something else is said: `…; ieder kind komt op één middag`.
  const end = rest.findIndex(({ word }, at) => word === ';' && first.at + 1 + at > last.at);
  const said = end < 0 ? rest : rest.slice(0, end);
  if (hasRole(said, 'overlap') && !countsOnce(said)) return [];
  const isApart = (): boolean =>
    apart.some((role) => hasRole(said, role)) ||
    repeated.test(sentence.tokens.map(({ word }) => word).join(' '));
  const isTurned = saysTwoThings(phrases, sentence);
  // `1,2 fte coach en 0,5 fte beleid; de rest volgt`
  const isOpen = hasRole(sentence.tokens.slice(last.at + 1), 'rest');
  return wholes
    .filter(
      ({ whole, parts }) =>
        !isOpen || whole.at > last.at || sumOf(parts.map(({ quantity }) => quantity)) > whole.quantity.value,
    )
    .filter((each) => isMeant(each, isTurned))
    .filter((each) => each.bond === 'all' || !isApart())
    .slice(0, 1)
    .map(calculation);
}

/** Behind a semicolon another verb says another thing: `er wonen 130 in Noord; bij 95 speelt geld een rol`. */
function saysTwoThings(phrases: readonly QuantityPhrase[], { tokens }: ReadSentence): boolean {
  const [first, last] = [phrases[0], phrases.at(-1)];
  const cut = tokens.findIndex(
    ({ word }, at) => word === ';' && at > (first?.at ?? 0) && at < (last?.at ?? 0),
  );
  if (cut < 0) return false;
  const [one = [], two = []] = [tokens.slice(0, cut), tokens.slice(cut)].map((some) =>
    verbsIn(some).flatMap(({ verb }) => (auxiliaries.has(verb) ? [] : [verb])),
  );
  return one.length > 0 && two.length > 0 && !two.some((verb) => one.includes(verb));
}

const auxiliaries = new Set(['zijn', 'hebben', 'worden', 'zullen', 'kunnen']);

function isSum({ quantity }: QuantityPhrase, parts: readonly QuantityPhrase[]): boolean {
  const numbers = parts.map((part) => part.quantity);
  return Math.abs(sumOf(numbers) - quantity.value) <= half(quantity) + halves(numbers) + 1e-6;
}

/** Says whether a number was meant as the sum: the words say so and it is near, or three parts come to it but for a slip. */
function isMeant({ whole, parts, bond }: Whole, isTurned: boolean): boolean {
  const all = [whole, ...parts];
  if (all.some(({ quantity }) => quantity.isRough)) return false;
  const isBehind = bond === 'all' && parts.every(({ at }) => at < whole.at);
  // What a noun names that is in no table, a word of dividing makes clear: `500 bezoekers: 180 ouders en 90 buren`.
  const isBare = parts.filter(({ noun }) => noun === '').length * 2 > parts.length;
  const named =
    bond === 'all' || isBare ? all.filter(({ noun, thing }) => noun === '' || thing !== undefined) : all;
  if (!countSameThings(named) && !(isBehind && countSameThings(parts))) return false;
  const [sum, { value }] = [sumOf(parts.map(({ quantity }) => quantity)), whole.quantity];
  if (bond === 'near') return parts.length > 2 && isSlip(value, sum);
  if (bond === 'all') return isNearby(value, sum);
  if (sum > value && isTurned) return false;
  // What is named need not be all, but cannot be more.
  if (sum > value) return isNearby(value, sum);
  return parts.length > 2
    ? isClose(value, sum, value) || value - sum === 1
    : isTelling(whole) && isSlip(value, sum);
}

/** A count that is not round: of others two parts come near it by chance. */
function isTelling({ quantity: { kind, value } }: QuantityPhrase): boolean {
  return kind === 'count' && String(value).replace(/0+$/, '').length > 2;
}

/** One digit other, of three or more, or two that changed places. */
function isSlip(value: number, sum: number): boolean {
  return value > 99 && isClose(value, sum, 0);
}

function calculation({ whole, parts }: Whole): Calculation {
  const numbers = parts.map(({ quantity }) => quantity);
  return {
    kind: 'sum',
    given: whole.quantity,
    expected: [sumOf(numbers)],
    margin: halves(numbers),
    parts: numbers,
  };
}
