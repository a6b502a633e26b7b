import { type QuantityPhrase, sharesNoun } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, type Token, verbsIn } from '../read-text.ts';
import { sumOf } from './calculation.ts';

/** A number that a series can be the parts of, and how far the sentence says that it is. */
export interface Whole {
  readonly whole: QuantityPhrase;
  readonly parts: readonly QuantityPhrase[];
  /** `said`: a word says so. `all`: and it says that these are all of them. `near`: it is only there. */
  readonly bond: 'all' | 'said' | 'near';
}

/** Returns every number that can be the whole of a series, the likeliest first. */
export function wholesOf(
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
