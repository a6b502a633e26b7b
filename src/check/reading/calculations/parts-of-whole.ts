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
function isAddend(
  { quantity, thing, isRate, at }: QuantityPhrase,
  tokens: readonly Token[],
  areTimes: boolean,
): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const isFactor = factor.has(before) || (before === 'met' && at > 1);
  return !isRate && (thing !== 'times' || areTimes) && !(quantity.kind === 'count' && isFactor);
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
  const most = Math.max(...all.map(({ quantity }) => quantity.value));
  // `één vaste middag` is no part of a hundred.
  // `24 maanden: 6 maanden voorbereiden, 18 maanden uitvoeren`
  const areTimes = all.length > 2 && all.every(({ noun }) => noun !== '' && noun === all[0]?.noun);
  const addends = all.filter(
    (each) => isAddend(each, tokens, areTimes) && (each.quantity.value > 1 || most < 10),
  );
  for (const phrase of addends) {
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
    !hasRole(isPointer(between[0]) ? between.slice(1) : between, 'division') &&
    verbsIn(between, 'divide').length === 0 &&
    !between.some(({ word }) => word === '=')
  );
}

/** `In 93 daarvan`: the number is a part itself. */
function isPointer(token: Token | undefined): boolean {
  return token?.word === 'daarvan' || token?.word === 'hiervan';
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

/** Every number that can be the whole, the likeliest first. */
function wholesOf(
  series: readonly QuantityPhrase[],
  { tokens }: ReadSentence,
  own: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Whole[] {
  const final = series.at(-1);
  if (!final) return [];
  const hasTotal = isTotal(tokens, final, own);
  // The total of a series is none of its parts.
  const parts = hasTotal ? series.slice(0, -1) : series;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const earlier = own.filter((each) => each.at < first.at);
  const behind = own.find((each) => each.at > last.at);
  const nearest = earlier.at(-1);
  const all = isExhaustive(tokens.slice(last.at + 1));
  const bonded = (bond: Whole['bond']): Whole['bond'] => (all && bond === 'said' ? 'all' : bond);
  const bond = bonded(isSaidBefore(tokens, parts, first) ? 'said' : 'near');
  const earliest = [...earlier.slice(0, -1), ...before.filter(isNamed)].map((whole) => ({
    whole,
    parts,
    bond,
  }));
  const fewer = parts.slice(1);
  return [
    ...(behind ? wholesBehind(tokens, behind, parts, before) : []),
    ...(nearest ? [{ whole: nearest, parts, bond: bonded(bondBetween(tokens, nearest, first)) }] : []),
    ...(fewer.length > 1
      ? [{ whole: first, parts: fewer, bond: bonded(bondWithin(tokens, first, fewer)) }]
      : []),
    ...earliest.sort((a, b) => offBy(a) - offBy(b)),
  ].filter((each) => each.parts.length > 1);
}

/** A total behind its parts, which may begin in the sentence before: `en daarmee zijn alle 325 genoemd`. */
function wholesBehind(
  tokens: readonly Token[],
  whole: QuantityPhrase,
  parts: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Whole[] {
  if (tokens[whole.at - 1]?.word === 'naar') return [];
  const front = tokens.slice(Math.max(0, whole.at - 3), whole.at);
  const isAll = isTotal(tokens, whole, [whole]) || front.some(({ word }) => word === 'alle');
  // `11 van die 36`
  const isOf = front.some(({ word }) => word === 'van');
  const bond = isAll ? 'all' : isOf ? 'said' : 'near';
  const last = before.at(-1);
  return [
    { whole, parts, bond },
    ...(isAll && last ? [{ whole, parts: [last, ...parts], bond } as const] : []),
  ];
}

/** A number without a noun is a part of something itself. */
function isNamed({ quantity, noun }: QuantityPhrase): boolean {
  return quantity.kind === 'money' || noun !== '';
}

function offBy({ whole, parts }: Whole): number {
  return Math.abs(sumOf(parts.map(({ quantity }) => quantity)) / whole.quantity.value - 1);
}

/** Behind the last part: there is nothing else. `elders woont niemand`, `meer is er niet`. */
function isExhaustive(tail: readonly Token[]): boolean {
  return (
    hasRole(tail, 'negation') ||
    tail.some(({ word }) => word === 'alle' || word === 'allemaal' || word === 'precies')
  );
}

/** `samen 60 leerlingen`, `60 leerlingen in totaal`, `dat is bij elkaar 60`. */
function isTotal(
  tokens: readonly Token[],
  { at, noun }: QuantityPhrase,
  own: readonly QuantityPhrase[],
): boolean {
  const inFront = clauseBefore(tokens, at, 8);
  if (tokens[at - 1]?.word === 'alle') return true;
  const behind = tokens.slice(at + 1, at + 4 + (noun === '' ? 0 : noun.split(' ').length));
  return (
    hasRole(inFront, 'total') ||
    (hasRole(behind, 'total') && !own.some((each) => each.at > at)) ||
    verbsIn(inFront, 'add').length > 0
  );
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
  const colon = between.findIndex(({ word }) => word === ':');
  // `50 gemeenten: de grootste vier, 34 uit het netwerk`: a part without a number of its own.
  if (colon >= 0 && between.slice(colon).some(({ word }) => word === ',')) return 'near';
  const isAll = between.some(({ word }) => complete.has(word)) || verbsIn(between, 'divide').length > 0;
  if (isAll) return 'all';
  const isOf = tokens.slice(Math.max(0, whole.at - 4), whole.at).some(({ word }) => word === 'van');
  // `40 lesweken; 16 tot de kerst en 12 daarna`: the parts have no noun of their own.
  const isBare = whole.noun !== '' && first.noun === '' && opening.has(between.at(-1)?.word ?? '');
  return hasRole(between, 'division') || isOf || isBare ? 'said' : 'near';
}

const opening = new Set([',', ';', ':', '(', '–']);
const pairs: readonly (readonly [string, string])[] = [
  ['mannen', 'vrouwen'],
  ['jongens', 'meisjes'],
  ['vaders', 'moeders'],
  ['kinderen', 'volwassenen'],
  ['huurders', 'eigenaren'],
  ['huurwoningen', 'koopwoningen'],
  ['basisscholen', 'middelbare'],
];

/** `10 leden, 6 mannen en 4 vrouwen`: there is no third kind. */
function areComplements(whole: QuantityPhrase, parts: readonly QuantityPhrase[]): boolean {
  const nouns = parts.map(({ noun }) => noun);
  return (
    parts.length === 2 &&
    whole.noun !== '' &&
    !nouns.includes(whole.noun) &&
    pairs.some((pair) => pair.every((noun) => nouns.includes(noun)))
  );
}

const complete = new Set([':', '(', 'namelijk', 'weten', 'volgt']);

/** `96 peuters, 51 bij Pluk en 45 bij Pluis`: the whole says what it counts, and its parts do not. */
function bondWithin(
  tokens: readonly Token[],
  whole: QuantityPhrase,
  parts: readonly QuantityPhrase[],
): Whole['bond'] {
  const [first] = parts;
  if (!first || whole.quantity.kind === 'money') return 'near';
  const between = tokens.slice(whole.at + 1, first.at);
  if (hasRole(between, 'pointer')) return 'said';
  if (!opening.has(tokens[first.at - 1]?.word ?? '')) return 'near';
  if (areComplements(whole, parts)) return 'all';
  return whole.noun !== '' && parts.every(({ noun }) => noun === '' || sharesNoun(noun, whole.noun))
    ? 'said'
    : 'near';
}

/** A sentence that goes on with what the one before it counted: `daarvan`, `zij`, `verdeeld over de week`. */
function isSaidBefore(
  tokens: readonly Token[],
  parts: readonly QuantityPhrase[],
  first: QuantityPhrase,
): boolean {
  const nouns = parts.flatMap(({ noun }) => (noun === '' ? [] : [noun]));
  if (!nouns.every((noun) => sharesNoun(noun, nouns[0]))) return false;
  const front = tokens.slice(0, first.at + 2);
  // `De school heeft elf lokalen. Acht zijn in gebruik, …`
  if (first.at === 0 && first.noun === '' && verbsIn(tokens.slice(1, 2)).length > 0) return true;
  // `Aan de kust komen er 24`: of what was counted before.
  const isOfThem =
    first.quantity.kind === 'count' && first.noun === '' && tokens[first.at - 1]?.word === 'er';
  // `1.870 van die uren`
  const isOfThose = /^van (?:die|deze|dat)$/.test(
    tokens
      .slice(first.at + 1, first.at + 3)
      .map(({ word }) => word)
      .join(' '),
  );
  return (
    isOfThem ||
    isOfThose ||
    hasRole(front, 'pointer') ||
    hasRole(
      front.filter(({ kind }) => kind === 'word'),
      'division',
    ) ||
    verbsIn(front, 'divide').length > 0
  );
}

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
