import { wordList } from '../../../text/word-list.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { type QuantityPhrase, quantityPhrases, sharesNoun } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { type Calculation, half } from './calculation.ts';
import { isBeside } from './shares.ts';

/** The whole is not further back, in sentences. */
const REACH = 3;
/** More numbers are a list of something. */
const MAX_NUMBERS = 16;

/**
 * Shares that are told of a number, of which the whole is in the sentence or before it: `Van deze 140 hebben er 84
 * moeite met lezen, zestig procent`, `Dat zijn er 60 van de 240`, `sprak met 91 van hen; dat wil zeggen zeven tiende`.
 */
export function toldShares(text: string): Calculation[] {
  const sentences = readText(text);
  const phrases = quantityPhrases(text);
  return sentences.flatMap((sentence, index): Calculation[] => {
    const own = phrases[index] ?? [];
    const before = phrases
      .slice(Math.max(0, index - REACH), index)
      .flat()
      .filter(isNumber);
    const [share, ...more] = sharesIn(sentence, own);
    if (share) {
      if (more.length > 0 || isChange(sentence.tokens, share) || !isTold(sentence.tokens, share)) return [];
      const numbers = own.filter((each) => isNumber(each) && !share.of.includes(each));
      return numbers.length === 0 && pointsBack(sentence, share)
        ? shareOfPair(sentence, share, phrases[index - 1] ?? [])
        : shareAmong(sentence, share, numbers, before);
    }
    // `Een op de drie leest te laag. Dat zijn er 60 van de 240.`
    const previous = sentences[index - 1];
    const [earlier, ...others] = previous ? sharesIn(previous, phrases[index - 1] ?? []) : [];
    const opens =
      sentence.tokens[0]?.word === 'dat' && verbsIn(sentence.tokens.slice(0, 3), 'plain').length > 0;
    const isPair = own.length === 2 && own.every(isNumber);
    return previous &&
      earlier &&
      others.length === 0 &&
      opens &&
      isPair &&
      !isChange(previous.tokens, earlier)
      ? shareAmong(sentence, earlier, own, [])
      : [];
  });
}

/** `Dat is zeven op de tien`, but not `Dat is een stijging van 23 procent`. */
function pointsBack({ tokens }: ReadSentence, { from }: Share): boolean {
  const [first, second] = tokens;
  return (
    first !== undefined &&
    !['van', 'met'].includes(tokens[from - 1]?.word ?? '') &&
    ['dat', 'dit', 'ofwel', 'oftewel', 'samen'].includes(first.word) &&
    (second?.kind === 'quantity' || verbsIn(tokens.slice(0, 3), 'plain', 'add', 'count').length > 0)
  );
}

/** A share of the two numbers that the sentence in front has, and no others. */
function shareOfPair(sentence: ReadSentence, share: Share, before: readonly QuantityPhrase[]): Calculation[] {
  const pair = before.filter(isNumber);
  return pair.length === 2 && pair.length === before.length ? shareAmong(sentence, share, pair, []) : [];
}

/** A percentage, a fraction or a ratio in a sentence. */
export interface Share {
  /** As a percentage. */
  readonly quantity: Quantity;
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The numbers that it is written with. */
  readonly of: readonly QuantityPhrase[];
}

/** Returns the percentages, fractions and ratios in a sentence. */
export function sharesIn({ tokens }: ReadSentence, own: readonly QuantityPhrase[]): Share[] {
  return own.flatMap((phrase, index): Share[] => {
    const { quantity, at } = phrase;
    if (quantity.kind === 'percent') return [{ quantity, from: at, to: at + 1, of: [phrase] }];
    const [de, op, one] = [1, 2, 3].map((back) => tokens[at - back]?.word ?? '');
    if (de === 'de' && op === 'op' && /^[eé][eé]n$/.test(one ?? '') && isRound(quantity.value)) {
      const from = tokens[at - 3]?.from ?? quantity.from;
      const ratio: Quantity = { ...quantity, kind: 'percent', value: 100 / quantity.value, unit: 4, from };
      return [{ quantity: ratio, from: at - 3, to: at + 1, of: [phrase] }];
    }
    // `één op de vijf` is read at the other number.
    if (/^[eé]én$/.test(tokens[at]?.word ?? '')) return [];
    const next = own[index + 1];
    const between = next && tokens.slice(at + 1, next.at).map(({ word }) => word);
    // `een op de vijf`, `negen van de tien`; what is counted by name is no ratio.
    const isRatio =
      next &&
      between &&
      /^(?:op|van) de$|^op$/.test(between.join(' ')) &&
      quantity.value < next.quantity.value &&
      isRound(next.quantity.value);
    if (!isRatio || !next) return [];
    const value = (quantity.value / next.quantity.value) * 100;
    return [
      {
        quantity: { ...quantity, kind: 'percent', value, unit: 4, to: next.quantity.to },
        from: at,
        to: next.at + 1,
        of: [phrase, next],
      },
    ];
  });
}

function isRound(value: number): boolean {
  return value <= 10 || value === 20 || value === 100;
}

function isNumber({ quantity, isRate, thing }: QuantityPhrase): boolean {
  return (
    quantity.kind !== 'percent' && !quantity.isRough && !isRate && thing !== 'times' && quantity.value > 1
  );
}

const changes = new Set(
  wordList(
    'meer minder hoger lager erbij eraf omhoog omlaag winst plus korting btw punt punten verschil scheelt scheelde extra sneller langer verloren verloor verliezen verliest',
  ),
);

/** A change or a rate is no share. */
export function isChange(tokens: readonly Token[], { from, to }: Share): boolean {
  const behind = tokens.slice(to, to + 4);
  const front = tokens.slice(Math.max(0, from - 8), from);
  if (tokens.some(({ word }) => /^(?:btw|belasting|omzetbelasting)$/u.test(word))) return true;
  // `meer dan de helft` is about how much.
  const isMore =
    behind.some(({ word }) => changes.has(word)) || front.slice(0, -3).some(({ word }) => changes.has(word));
  return (
    isMore ||
    isFromTo(tokens.slice(0, from)) ||
    verbsIn([...front, ...behind], 'rise', 'fall').length > 0 ||
    hasRole(front.slice(0, -3), 'compare')
  );
}

/** `ging van 320 naar 346, ruim acht procent`, `was € 2.200 en is nu € 2.310: vijf procent` */
function isFromTo(front: readonly Token[]): boolean {
  const last = front.findLastIndex(({ quantity }) => quantity !== undefined);
  const first = front.slice(0, last).findLastIndex(({ quantity }) => quantity !== undefined);
  return first >= 0 && front.slice(first, last).some(({ word }) => becomes.has(word));
}

const becomes = new Set(wordList('naar nu thans inmiddels'));

const telling = new Set(
  wordList('dus derhalve ofwel oftewel dat zijn zeggen zeg vormen vormt precies namelijk'),
);

/** Something says that the share is of the numbers there: `dus`, `dat is`, a comma in front of it and nothing behind. */
function isTold(tokens: readonly Token[], { from, to }: Share): boolean {
  const front = tokens.slice(Math.max(0, from - 6), from);
  if (
    front.some(({ word }) => telling.has(word)) ||
    tokens.slice(to, to + 3).some(({ word }) => word === 'dus')
  )
    return true;
  if (isSaidBehind(tokens, to)) return true;
  const start = front.findLastIndex(({ kind }) => kind === 'sign');
  const words = front.slice(start + 1);
  const isApart = start >= 0 && words.every(({ word }) => sides.has(word));
  return isApart && (tokens[to] === undefined || tokens[to]?.kind === 'sign');
}

/** `40 procent van de ouders …; dat zijn er 98`, `een op de vijf kinderen, 57 dus` */
function isSaidBehind(tokens: readonly Token[], to: number): boolean {
  const next = tokens.findIndex(({ quantity }, at) => at >= to && quantity !== undefined);
  if (next < 0) return false;
  const link = tokens.slice(Math.max(to, next - 5), next).map(({ word }) => word);
  return (
    tokens[next + 1]?.word === 'dus' ||
    link.some((word, at) => clearly.has(word) || (word === 'dat' && /^(?:is|zijn)$/.test(link[at + 1] ?? '')))
  );
}

const clearly = new Set(wordList('dus derhalve ofwel oftewel namelijk'));
const sides = new Set(
  wordList(
    'ruim bijna krap ongeveer circa zo’n nog geen niet meer minder dan en een de zeg maar ruwweg zeker',
  ),
);

const pointing = new Set(wordList('hen deze die daarvan hiervan groep dat totaal geheel school dus'));
const wholeWords = new Set(wordList('totaal geheel totale hele'));

function shareAmong(
  { tokens }: ReadSentence,
  share: Share,
  own: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Calculation[] {
  const all = [...before, ...own];
  if (own.length === 0 || own.length > 2 || all.length > MAX_NUMBERS) return [];
  const isOfAll = tokens.some(({ word }) => wholeWords.has(word));
  const pairs = all.flatMap((part) =>
    all
      .filter(
        (whole) => whole !== part && whole.quantity.value > part.quantity.value && canBePart(part, whole),
      )
      .map((whole) => ({ part, whole })),
  );
  const [first, second] = own;
  const candidates = second
    ? pairs.filter(({ part, whole }) => own.includes(part) && own.includes(whole))
    : pairs.filter(({ part }) => part === first || part.quantity.value === first?.quantity.value);
  const largest = candidates.toSorted((a, b) => b.whole.quantity.value - a.whole.quantity.value);
  const offBy = ({ part, whole }: (typeof pairs)[number]): number =>
    Math.abs((part.quantity.value / whole.quantity.value) * 100 - share.quantity.value);
  const nearest = candidates.toReversed().sort((a, b) => offBy(a) - offBy(b));
  const meant = isOfAll && !second ? largest.slice(0, 1) : nearest;
  const near = second
    ? candidates
    : pairs.filter(({ part, whole }) => own.includes(part) || own.includes(whole));
  const judged = isOfAll ? meant : near;
  if (judged.some(({ part, whole }) => isSo(part, whole, share.quantity))) return [];
  if (!second && !tokens.some(({ word }) => pointing.has(word))) return [];
  const [chosen] = meant;
  if (!chosen) return [];
  const { part, whole } = chosen;
  // What is said behind a share is said of it: `bijna de helft van hen, namelijk 23`.
  if (part.quantity.from > share.quantity.to) {
    const expected = [Math.round(share.quantity.value * whole.quantity.value) / 100];
    return [{ kind: 'share', given: part.quantity, expected, parts: [share.quantity, whole.quantity] }];
  }
  const expected = (part.quantity.value / whole.quantity.value) * 100;
  return [
    { kind: 'share', given: share.quantity, expected: [expected], parts: [part.quantity, whole.quantity] },
  ];
}

export function canBePart(part: QuantityPhrase, whole: QuantityPhrase): boolean {
  if (part.quantity.kind !== whole.quantity.kind) return false;
  return (
    part.noun === '' || whole.noun === '' || part.thing === whole.thing || sharesNoun(part.noun, whole.noun)
  );
}

/** What is said in words or of so many in ten is less exact than a percentage. */
function isSo(part: QuantityPhrase, whole: QuantityPhrase, share: Quantity): boolean {
  const exact = (part.quantity.value / whole.quantity.value) * 100;
  const margin = share.unit === 4 ? 3 : half(share);
  return (
    Math.abs(exact - share.value) <= margin + 1e-6 || (share.side !== undefined && isBeside(exact, share))
  );
}
