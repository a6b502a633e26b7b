import { wordList } from '../../../text/word-list.ts';
import { type QuantityPhrase, quantityPhrases, sharesNoun } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { hasTwoNumbers } from '../sentence-shapes.ts';
import { type Calculation, isClose } from './calculation.ts';

/** More factors are a list of something. */
const MAX_FACTORS = 4;
/** Further off than this it is a number of something else. */
const [LEAST, MOST] = [0.82, 1.25];

/**
 * A number of each, how many of those there are, and what it comes to, in whatever words: `Twaalf tablets van € 240 per
 * stuk kosten € 2.880`, `Negen dorpen krijgen elk € 2.400: € 21.600`, `Een pakket kost € 18,50; voor 200 gezinnen …`.
 */
export function productsTold(text: string): Calculation[] {
  if (!hasTwoNumbers(text)) return [];
  const sentences = readText(text);
  const phrases = quantityPhrases(text);
  return sentences.flatMap((sentence, index) => {
    const own = phrases[index] ?? [];
    if (own.length + (phrases[index - 1]?.length ?? 0) < 2) return [];
    return own.flatMap((given, at): Calculation[] => {
      if (given.quantity.isRough || given.quantity.kind === 'percent' || given.quantity.value < 8) return [];
      const front = own.slice(0, at).filter(isFactor);
      if (front.length === 0 && (phrases[index - 1]?.length ?? 0) === 0) return [];
      const previous = sentences[index - 1];
      const earlier = (phrases[index - 1] ?? []).filter(isFactor);
      const isNext = previous !== undefined && front.length < 2 && earlier.length > 0 && earlier.length <= 2;
      const factors = isNext ? [...earlier, ...front] : front;
      const each = [
        ...(isNext && previous ? earlier.filter((one) => isOfEach(previous, one)) : []),
        ...front.filter((one) => isOfEach(sentence, one)),
      ];
      if (each.length === 0 || !isResult(sentence, given) || isOfEach(sentence, given)) return [];
      const tokens = [...(isNext && previous ? previous.tokens : []), ...sentence.tokens];
      if (tokens.some(({ word }) => otherwise.has(word))) return [];
      if (front.length === 0 && !sentence.tokens.slice(0, given.at).some(({ word }) => pointing.has(word)))
        return [];
      const found = productOf(given, factors, each, tokens);
      return found ? [found] : [];
    });
  });
}

/** A sentence without a factor of its own goes on with those before it. */
const pointing = new Set(wordList('dat dit daarmee hiermee samen dus totaal alles zo'));
const otherwise = new Set(
  wordList(`
    korting minus opslag btw bovenop indexering bijkomende resterende maximaal hoogstens hooguit minimaal minstens gemiddeld vorig rest plus
    maar begroot naast daarnaast waarvan extra ongeveer circa verdeeld`),
);

function isFactor({ quantity }: QuantityPhrase): boolean {
  return !quantity.isRough && quantity.kind !== 'percent' && quantity.value > 1;
}

const eachBefore = new Set(wordList('elk elke ieder iedere telkens à a per tarief uurtarief'));
const eachBehind = new Set(wordList('per elk elke ieder iedere stuk p.p pp'));
const times = new Set(wordList('keer maal x ×'));

/** A price, a size or a number of each: `€ 55 per uur`, `elk 14 plaatsen`, `12 groepen van 24`, `een pakket kost € 18,50`. */
function isOfEach({ tokens }: ReadSentence, phrase: QuantityPhrase): boolean {
  const { at, isRate, noun, thing } = phrase;
  const end = at + 1 + (noun === '' ? 0 : noun.split(' ').length);
  const [one, two] = [tokens[at - 1]?.word ?? '', tokens[at - 2]];
  const behind = tokens.slice(end, end + 2).map(({ word }) => word);
  if (isRate || eachBefore.has(one) || times.has(one) || eachBefore.has(two?.word ?? '')) return true;
  if (
    times.has(tokens[at + 1]?.word ?? '') ||
    behind.some((word) => eachBehind.has(word)) ||
    behind.join(' ') === 'de man'
  )
    return true;
  // `12 groepen van 24`, `80 boeken tegen € 14,95`
  const previous = tokens
    .slice(Math.max(0, at - 5), at - 1)
    .some(({ quantity }) => quantity?.kind === 'count');
  if ((one === 'van' || one === 'tegen' || one === 'met' || one === 'voor') && previous && thing !== 'people')
    return true;
  return isUnitPrice(tokens.slice(0, at), phrase);
}

/** `Een pakket kost € 18,50`, `elke school stuurt 3 leraren`. */
function isUnitPrice(front: readonly Token[], { quantity }: QuantityPhrase): boolean {
  const start = front.findLastIndex((each) => each.kind === 'sign' || each.quantity !== undefined);
  const words = front.slice(start + 1);
  const opens = /^(?:[eé][eé]n|elke?|iedere?|per)$/.test(words[0]?.word ?? front[start]?.word ?? '');
  return opens && words.length <= 5 && (quantity.kind === 'count' || verbsIn(words, 'cost').length > 0);
}

const closing = new Set([':', ',', '(', '–', '=', ';']);
const telling = new Set(
  wordList(`
    samen totaal totale totaalprijs kosten kost kostte kostten geven geeft betekent betekenen dus oftewel ofwel maakt maken zodat kwijt
    jaarbasis opgeteld gezamenlijk bijeen zijn is dat levert leveren vergt vraagt krijgen komt neer uit op betalen betaalt bedraagt alles elkaar
    heel derhalve totaalbedrag neerkomt uitkomt goed`),
);

/** In the place of an outcome: behind a sign, or behind a word that says so, and not before another number. */
function isResult({ tokens }: ReadSentence, { at, noun, quantity }: QuantityPhrase): boolean {
  const front = tokens.slice(Math.max(0, at - 7), at);
  const words = front.slice(front.findLastIndex((each) => each.quantity !== undefined) + 1);
  const end = at + 1 + (noun === '' ? 0 : noun.split(' ').length);
  const next = tokens[end];
  const isClosed = next === undefined || (next.kind === 'sign' && next.word !== '-');
  const isApart = closing.has(tokens[at - 1]?.word ?? '') && isClosed && quantity.kind === 'money';
  const isTold = words.some(({ word }) => telling.has(word)) || hasRole(words, 'total');
  const isToldBehind = tokens
    .slice(end, end + 3)
    .some(({ word }) => /^(?:samen|totaal|kwijt|elkaar)$/.test(word));
  return isApart || isToldBehind || isTold || (words.length === 0 && false);
}

function productOf(
  given: QuantityPhrase,
  factors: readonly QuantityPhrase[],
  each: readonly QuantityPhrase[],
  tokens: readonly Token[],
): Calculation | undefined {
  const { kind, value, unit } = given.quantity;
  const prices = factors.filter(({ quantity }) => quantity.kind === 'money');
  const months = isPerMonth(tokens) ? 12 : undefined;
  const isKind = kind === 'money' ? prices.length === 1 : prices.length === 0;
  if (!isKind || factors.length > MAX_FACTORS || factors.length + (months ? 1 : 0) < 2) return undefined;
  if (
    kind === 'count' &&
    !factors.some(({ noun }) => given.noun === '' || noun === '' || sharesNoun(noun, given.noun))
  )
    return undefined;
  const sets = subsets(factors).filter(
    (some) =>
      some.some((one) => each.includes(one)) &&
      (kind === 'count' || some.some((one) => prices.includes(one))),
  );
  const read = sets
    .flatMap((some) => {
      const product = some.reduce((total, { quantity }) => total * quantity.value, 1);
      return [
        ...(some.length > 1 ? [{ some, product }] : []),
        ...(months ? [{ some, product: product * months }] : []),
      ];
    })
    .map((one) => ({ ...one, product: Math.round(one.product * 100) / 100 }));
  const values = factors.map(({ quantity }) => quantity.value);
  const sum = values.reduce((total, one) => total + one, 0);
  const isKnown =
    values.includes(value) ||
    Math.abs(sum - value) < 0.01 ||
    read.some(
      ({ product }) =>
        Math.abs(product - value) <= Math.max(unit / 2, kind === 'money' && unit === 1 ? 0.5 : 0.005),
    );
  if (isKnown) return undefined;
  // All that is there is multiplied, else what comes to it but for a slip of the hand.
  const all = read.find(({ some }) => some.length === factors.length);
  const isNear = all !== undefined && value / all.product > LEAST && value / all.product < MOST;
  const meant = isNear ? all : read.find(({ product }) => isClose(value, product, 0) && value >= 100);
  return (
    meant && {
      kind: 'product',
      given: given.quantity,
      expected: [meant.product],
      parts: meant.some.map(({ quantity }) => quantity),
      says:
        months && meant.product !== meant.some.reduce((total, { quantity }) => total * quantity.value, 1)
          ? '× 12'
          : '×',
    }
  );
}

/** `€ 475 per maand, per jaar dus € 5.700` */
function isPerMonth(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word).join(' ');
  return /per maand|maandelijks/.test(words) && /per jaar|jaarbasis|jaarlijks|een jaar|heel jaar/.test(words);
}

function subsets<T>(all: readonly T[]): T[][] {
  let found: T[][] = [[]];
  for (const one of all) found = found.flatMap((some) => [some, [...some, one]]);
  return found.slice(1);
}
