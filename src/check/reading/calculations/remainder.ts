import { says } from '../../../text/says.ts';
import { wordList } from '../../../text/word-list.ts';
import { type Quantity, quantitiesInText } from '../quantities-in-text.ts';
import { areOfSameThings } from '../quantity-phrases.ts';
import { hasRole, isParticle, type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { hasTwoNumbers } from '../sentence-shapes.ts';
import { type Calculation, halves, isClose, isNearby, sumOf } from './calculation.ts';

/** Most sentences say of nothing that it is left. */
const hint =
  /blij[fv]|ble[ev]|ander|laatste|nog|rest|houd|hield|over|saldo|schot|laat|laten|vrij|beschikbaar|te besteden|te verdelen|reserve|kas|onbe|ongebr|onben|minder|schui|bruik|inzet/i;

/** Behind a number: it is there to be used, so behind `nog` or `zodat` it is what is left. */
const usable = new Set(wordList('beschikbaar vrij besteden verdelen kas reserve pot bestemd uitgeven'));
const still = new Set(
  wordList('nog dan daarna daarmee zodat waardoor waarna dus zo blijft blijven laat houden houdt'),
);
/** What there is to be divided: a noun or a verb near the number. */
const funds = new Set(
  wordList(`
    budget bedrag subsidie begroting reserve fonds krediet plafond opbrengst beschikbaar kas totaal opgenomen geraamd begroot
    uitgetrokken vrijgemaakt gereserveerd ontvangen gekregen toegekend bestemd ruimte gift
    telt hebben heeft had hadden ontvangt ontvangen ontving ontvingen kreeg kregen krijgt krijgen zit zat zaten
    pot staat stond komen kwamen waarvan daarvan hiervan daaruit
  `),
);
/** Points back to a whole that was said. */
const pointsBack = new Set(wordList('daarvan daaruit hiervan hieruit waarvan waaruit daarop aftrek'));
const otherwise = says`keer|maal|[x×]|vorig|vorige|gemiddeld|stijgt|daalt|ongeveer|per jaar|jaarlijks`;
const isRate = /^(?:,-)?\s(?:per|p\/|elk|ieder)/;

/** How many sentences further back the whole can be. */
const REACH = 3;
/** More numbers are a list of something. */
const MAX_OTHERS = 12;

/**
 * What is left of a whole, said in the sentence of its parts or behind it: `Van de € 50.500 gaat € 34.000 naar de
 * coach; er blijft € 16.500 over`, `Na de ritten van € 31.900 hebben wij nog € 26.400 te besteden`.
 */
export function remainders(text: string): Calculation[] {
  if (!hint.test(text) || !hasTwoNumbers(text)) return [];
  const all = quantitiesInText(text).filter(({ kind }) => kind !== 'percent');
  if (all.length < 3) return [];
  const sentences = readText(text);
  return sentences.flatMap((own, index) => {
    const before = sentences.slice(Math.max(0, index - REACH), index + 1).reverse();
    return own.tokens.flatMap(({ quantity }, at) => {
      if (!quantity || quantity.kind === 'percent') return [];
      const cue = isLeft(own, at) ? 'left' : own.tokens[at - 1]?.word === 'nog' ? 'still' : undefined;
      if (cue === undefined) return [];
      return (
        (cue === 'left' ? remainderOf(text, quantity, all, before) : undefined) ??
        slippedRest(text, quantity, all, before) ??
        []
      );
    });
  });
}

/** Says whether a sentence says of a number that it is left. */
function isLeft({ tokens, clauses }: ReadSentence, at: number): boolean {
  const one = tokens[at];
  const clause = clauses.find(({ to }) => to > (one?.from ?? 0));
  if (!one || !clause) return false;
  const following = clauses[clauses.indexOf(clause) + 1];
  // `de € 1.265 die dan overblijft`
  const own = relative.has(following?.tokens[0]?.word ?? '')
    ? [...clause.tokens, ...(following?.tokens ?? [])]
    : clause.tokens;
  const place = own.indexOf(one);
  const previous = own.slice(0, place).findLastIndex(({ quantity }) => quantity !== undefined);
  const next = own.findIndex(({ quantity }, index) => index > place && quantity !== undefined);
  const around = own.slice(previous + 1, next < 0 ? undefined : next);
  const [front, behind] = [around.slice(0, place - previous - 1), around.slice(place - previous)];
  if (
    hasRole(front.slice(-6), 'rest') ||
    hasRole(front.slice(-3), 'others') ||
    hasRole(behind.slice(0, 1), 'others') ||
    verbsIn(front, 'remain').length > 0
  )
    return true;
  // What is said behind a number is of the last one: `van de € 12.000 is € 7.300 over`.
  if (next < 0 && (verbsIn(own, 'remain').length > 0 || behind.some(isOver))) return true;
  const isStill = tokens.some(({ word }) => still.has(word));
  return (
    isStill &&
    (hasRole(behind, 'rest') ||
      behind.slice(0, 6).some(({ word }, at) => usable.has(word) || isUsed(behind, at)))
  );
}

/** `waardoor wij er 367 konden gebruiken` */
function isUsed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'gebruiken' && /^(?:kunnen|konden|kan|kon)$/.test(tokens[at - 1]?.word ?? '');
}

const relative = new Set(['die', 'dat']);

/** `is er nog € 24 over`, `over is` */
function isOver({ word }: Token, at: number, tokens: readonly Token[]): boolean {
  return word === 'over' && isParticle(tokens, at);
}

/** The sentences are those up to the number's own, the nearest first. */
function remainderOf(
  text: string,
  given: Quantity,
  all: readonly Quantity[],
  [own, ...before]: readonly ReadSentence[],
): Calculation | undefined {
  if (!own || given.isRough || isRate.test(text.slice(given.to, given.to + 8))) return undefined;
  const alike = all.filter(
    ({ kind, isRough, to }) => kind === given.kind && !isRough && !isRate.test(text.slice(to, to + 8)),
  );
  const windows = [own, ...before].map(({ from }) =>
    alike.filter((each) => each.from >= from && each.to <= own.to),
  );
  const sentences = [own, ...before];
  for (const [index, numbers] of windows.entries()) {
    const tokens = sentences
      .slice(0, index + 1)
      .toReversed()
      .flatMap((sentence) => sentence.tokens);
    const others = numbers.filter((each) => each !== given);
    if (others.length > MAX_OTHERS || otherwise(tokens.map(({ word }) => word).join(' '))) return undefined;
    const divided = wholeIn(tokens, others, given);
    const parts = others.filter((each) => each !== divided);
    if (!divided || parts.length === 0) continue;
    const expected = less(divided, parts);
    const isOwn = index === 0 && divided.from < given.from && parts.every(({ to }) => to <= given.from);
    // `Acht scholen. Vijf hebben er een, de twee andere niet`: there is nothing else that they can be.
    const isMeant =
      isOwn || (parts.length === 1 && given.value < 100 && isOthers(own, given))
        ? isNearby(sumOf(parts) + given.value, divided.value)
        : isClose(given.value, expected, divided.value);
    if (expected < 0 || !isMeant) continue;
    if (!areOfSameThings(text, [divided, ...parts, given])) continue;
    const widest = windows.at(-1)?.filter((each) => each !== given) ?? [];
    return {
      kind: 'rest',
      given,
      expected: [expected, ...otherReadings(widest)],
      margin: halves([divided, ...parts]),
      parts: [divided, ...parts],
    };
  }
  return undefined;
}

/** `de overige 12`, `de twee andere` */
function isOthers({ tokens }: ReadSentence, given: Quantity): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity === given);
  return hasRole([...tokens.slice(Math.max(0, at - 1), at), ...tokens.slice(at + 1, at + 2)], 'others');
}

/** What is left but for a slip of one digit, of one number of the sentences less another, or less all others behind it. */
function slippedRest(
  text: string,
  given: Quantity,
  all: readonly Quantity[],
  sentences: readonly ReadSentence[],
): Calculation | undefined {
  const from = sentences.at(-1)?.from ?? 0;
  if (given.isRough || !isTelling(given.value)) return undefined;
  const numbers = all.filter(
    (each) => each.kind === given.kind && !each.isRough && each.from >= from && each.to <= given.from,
  );
  if (numbers.length > MAX_OTHERS) return undefined;
  const rests = numbers.flatMap((divided, index) => {
    const behind = numbers.slice(index + 1).filter(({ value }) => value < divided.value);
    const sets = [
      ...behind.map((each) => [each]),
      ...behind.slice(0, -1).map((_, start) => behind.slice(start)),
    ];
    return sets.map((parts) => ({ divided, parts, expected: less(divided, parts) }));
  });
  if (rests.some(({ expected }) => Math.abs(expected - given.value) < 0.01)) return undefined;
  if (numbers.some(({ value }) => value === given.value)) return undefined;
  const meant = rests.find(
    ({ divided, parts, expected }) =>
      isTelling(expected) &&
      isClose(given.value, expected, 0) &&
      areOfSameThings(text, [divided, ...parts, given]),
  );
  return meant && { kind: 'rest', given, expected: [meant.expected], parts: [meant.divided, ...meant.parts] };
}

/** Round numbers are a digit apart by chance. */
function isTelling(value: number): boolean {
  return String(value).replace(/0+$/, '').replace('.', '').length > 2;
}

/** The number that the sentences divide: what they say that there is, else the largest of which they say what goes off. */
function wholeIn(
  tokens: readonly Token[],
  others: readonly Quantity[],
  given: Quantity,
): Quantity | undefined {
  const [largest, second] = others
    .filter(({ value }) => value >= given.value)
    .toSorted((a, b) => b.value - a.value);
  if (!largest || second?.value === largest.value) return undefined;
  const at = tokens.findIndex(({ quantity }) => quantity === largest);
  const near = tokens.slice(Math.max(0, at - 9), at + 9);
  const isSaid =
    near.some(({ word }) => isFund(word)) ||
    isCounted(tokens.slice(Math.max(0, at - 5), at + 3)) ||
    tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'van');
  return isSaid || tokens.some(({ word }) => pointsBack.has(word)) ? largest : undefined;
}

/** `Er zijn 40 plekken`, `daar waren er 40`. */
function isCounted(around: readonly Token[]): boolean {
  return (
    around.some(({ word }) => word === 'er') && verbsIn(around, 'plain').some(({ verb }) => verb === 'zijn')
  );
}

/** `Schoolbudget` is one too. */
function isFund(word: string): boolean {
  return funds.has(word) || fundNoun.test(word);
}

const fundNoun = /(?:budget|bedrag|subsidie|begroting|reserve|fonds|krediet)$/;

function less(divided: Quantity, parts: readonly Quantity[]): number {
  return Math.round((divided.value - sumOf(parts)) * 100) / 100;
}

/** What else can be left: of any of the numbers, less one of the others or less all from one on. */
function otherReadings(numbers: readonly Quantity[]): number[] {
  return numbers.flatMap((divided) => {
    const others = numbers.filter((each) => each !== divided);
    return others.flatMap((one, index) => [
      less(divided, [one]),
      less(divided, others.slice(index)),
      less(divided, others.slice(0, index + 1)),
    ]);
  });
}
