import type { WordRole } from '../lexicon/word-roles.ts';
import { countSameThings, type QuantityPhrase, quantityPhrases, sharesNoun } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { type Calculation, half, halves, isClose, isNearby, sumOf } from './calculation.ts';

/** Numbers that are told one after another, in one sentence: `146 in Noord, 71 in Zuid en 57 in West`. */
interface Series {
  readonly phrases: readonly QuantityPhrase[];
  readonly sentence: ReadSentence;
}

/** A number that a series can be the parts of, and how far the sentence says that it is. */
interface Whole {
  readonly whole: QuantityPhrase;
  readonly parts: readonly QuantityPhrase[];
  /** `said`: a word says so. `all`: and it says that these are all of them. `near`: it is only there. */
  readonly bond: 'all' | 'said' | 'near';
}

/** The whole is not further back, in sentences. */
const REACH = 2;
/** Two that belong to one series are not further apart, in words. */
const GAP = 18;
/** More is a list of something else. */
const MAX_PARTS = 24;

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

/** A number that cannot be added: of each, a time, a rate, part of a calculation. */
function isAddend({ quantity, thing, isRate, at }: QuantityPhrase, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const isFactor = factor.has(before) || (before === 'met' && at > 1);
  return !isRate && thing !== 'times' && !(quantity.kind === 'count' && isFactor);
}

/** In front of a number these say that it is a size, a price or a bound. */
const factor = new Set([
  'per',
  'à',
  'a',
  'x',
  '×',
  '*',
  'keer',
  'maal',
  'tot',
  'naar',
  'tegen',
  'dan',
  'elk',
  'telkens',
  'min',
  'minus',
  '−',
]);
const joints = new Set([',', 'en', 'of', 'plus', 'respectievelijk', ';', '&', '+', 'maar', 'alsmede']);

function seriesIn(sentence: ReadSentence, all: readonly QuantityPhrase[]): Series[] {
  const { tokens } = sentence;
  const found: QuantityPhrase[][] = [];
  for (const phrase of all.filter((each) => isAddend(each, tokens))) {
    const last = found.at(-1)?.at(-1);
    if (last && isJoined(tokens.slice(last.at + 1, phrase.at))) found.at(-1)?.push(phrase);
    else found.push([phrase]);
  }
  return found
    .filter((each) => each.length > 1 && each.length <= MAX_PARTS)
    .map((each) => ({ phrases: each, sentence }));
}

function isJoined(between: readonly Token[]): boolean {
  return (
    between.length <= GAP &&
    between.some(({ word }) => joints.has(word)) &&
    !hasRole(between, 'division') &&
    verbsIn(between, 'divide').length === 0 &&
    !between.some(({ word }) => word === '=')
  );
}

/** What makes numbers no parts: a comparison, a share of each, a choice, something counted twice. */
const apart: readonly WordRole[] = ['each', 'some', 'compare'];
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
  const right = wholes.find(({ whole, parts }) => isSum(whole, parts));
  if (right) return [calculation(right)];
  const [first, last] = [phrases[0], phrases.at(-1)];
  if (!first || !last) return [];
  const said = sentence.tokens.slice(first.at + 1);
  if (hasRole(said, 'overlap') && !countsOnce(said)) return [];
  const isApart = apart.some((role) => hasRole(said, role));
  return wholes
    .filter((each) => each.bond === 'all' || !isApart)
    .filter((each) => isMeant(each))
    .slice(0, 1)
    .map(calculation);
}

/** Every number that can be the whole, the likeliest first. */
function wholesOf(
  phrases: readonly QuantityPhrase[],
  { tokens }: ReadSentence,
  own: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Whole[] {
  const [first, last] = [phrases[0], phrases.at(-1)];
  if (!first || !last) return [];
  const [parts, fewer] = [phrases.slice(1), phrases.slice(0, -1)];
  const earlier = own.filter((each) => each.at < first.at);
  const later = own.filter((each) => each.at > last.at);
  const nearest = earlier.at(-1);
  const isTotal = (each: QuantityPhrase): boolean => totals(tokens, each);
  return [
    ...(isTotal(last) && fewer.length > 1 ? [{ whole: last, parts: fewer, bond: 'all' as const }] : []),
    ...later.slice(0, 1).map((whole) => ({
      whole,
      parts: phrases,
      bond: isTotal(whole) ? ('all' as const) : ('near' as const),
    })),
    ...(nearest ? [{ whole: nearest, parts: phrases, bond: bondBetween(tokens, nearest, first) }] : []),
    ...(parts.length > 1 ? [{ whole: first, parts, bond: bondWithin(tokens, first, parts) }] : []),
    ...[...earlier.slice(0, -1), ...before].toReversed().map((whole) => ({
      whole,
      parts: phrases,
      bond: isSaidBefore(tokens, phrases, first) ? ('said' as const) : ('near' as const),
    })),
  ];
}

/** `samen 60 leerlingen`, `60 leerlingen in totaal`, `dat is bij elkaar 60`. */
function totals(tokens: readonly Token[], { at, noun }: QuantityPhrase): boolean {
  const inFront = clauseBefore(tokens, at, 8);
  const behind = tokens.slice(at + 1, at + 4 + (noun === '' ? 0 : noun.split(' ').length));
  return hasRole(inFront, 'total') || hasRole(behind, 'total') || verbsIn(inFront, 'add').length > 0;
}

/** The tokens in front, up to another number. */
function clauseBefore(tokens: readonly Token[], at: number, most: number): readonly Token[] {
  const some = tokens.slice(Math.max(0, at - most), at);
  const other = some.findLastIndex(({ quantity }) => quantity !== undefined);
  return some.slice(other + 1);
}

/** A whole with its series behind it: `264 leerlingen, waarvan`, `264 leerlingen: 146`, `van de 264 wonen er`. */
function bondBetween(tokens: readonly Token[], whole: QuantityPhrase, first: QuantityPhrase): Whole['bond'] {
  const between = tokens.slice(whole.at + 1, first.at);
  if (hasRole(between, 'some')) return 'near';
  const isAll = between.some(({ word }) => complete.has(word)) || verbsIn(between, 'divide').length > 0;
  if (isAll) return 'all';
  const isOf = tokens.slice(Math.max(0, whole.at - 4), whole.at).some(({ word }) => word === 'van');
  return hasRole(between, 'division') || isOf ? 'said' : 'near';
}

const complete = new Set([':', '(', 'namelijk', 'weten', 'volgt']);

/** `96 peuters, 51 bij Pluk en 45 bij Pluis`: the whole says what it counts, and its parts do not. */
function bondWithin(
  tokens: readonly Token[],
  whole: QuantityPhrase,
  parts: readonly QuantityPhrase[],
): Whole['bond'] {
  const [first] = parts;
  if (!first || tokens[first.at - 1]?.word !== ',') return 'near';
  if (whole.quantity.kind === 'money') return 'near';
  return whole.noun !== '' && parts.every(({ noun }) => noun === '' || sharesNoun(noun, whole.noun))
    ? 'said'
    : 'near';
}

/** A sentence that goes on with what the one before it counted. */
function isSaidBefore(
  tokens: readonly Token[],
  phrases: readonly QuantityPhrase[],
  first: QuantityPhrase,
): boolean {
  if (phrases.some(({ noun }) => noun !== '')) return false;
  return hasRole(tokens.slice(0, Math.min(first.at, 6)), 'pointer');
}

function isSum({ quantity }: QuantityPhrase, parts: readonly QuantityPhrase[]): boolean {
  const numbers = parts.map((part) => part.quantity);
  return Math.abs(sumOf(numbers) - quantity.value) <= half(quantity) + halves(numbers) + 1e-6;
}

/** Says whether a number was meant as the sum: the words say so and it is near, or three parts come to it but for a slip. */
function isMeant({ whole, parts, bond }: Whole): boolean {
  const all = [whole, ...parts];
  if (all.some(({ quantity }) => quantity.isRough)) return false;
  const isTotal = bond === 'all' && parts.every(({ at }) => at < whole.at);
  if (!countSameThings(isTotal && !countSameThings(all) ? parts : all)) return false;
  const [sum, { value }] = [sumOf(parts.map(({ quantity }) => quantity)), whole.quantity];
  if (bond === 'near') return parts.length > 2 && isSlip(value, sum);
  if (bond === 'all') return isNearby(value, sum);
  // What is named need not be all, but cannot be more.
  return sum > value ? isNearby(value, sum) : parts.length > 2 && isClose(value, sum, value);
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
