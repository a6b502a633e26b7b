import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { type ReadSentence, readText, type Token } from '../read-text.ts';
import { type Calculation, half } from './calculation.ts';

/** The rates of VAT in the Netherlands, in percents: the usual one first (Wet op de omzetbelasting 1968, art. 9). */
export const vatRates = [21, 9] as const;

const without = new Set(wordList('exclusief excl ex zonder kaal netto'));
const including = new Set(wordList('inclusief incl met bruto'));
/** Says that VAT comes on top of the amount in front. */
const onTop = new Set(wordList('bovenop erop erbij daarbovenop plus + vermeerderd verhoogd daarover'));
/** Says that the amount behind is the one in front, put another way. */
const turning = new Set(
  wordList(
    'dus oftewel ofwel zodat wordt worden maakt = betaalt betalen kwijt uitkomt uitkomen neerkomt meerekent meerekenen meetelt meetellen',
  ),
);
/** Says of each of two amounts that VAT is in it. */
const ofEach = new Set(wordList('beide allebei alle elk ieder respectievelijk'));
const linking = new Set(
  wordList('dus oftewel ofwel dat dit zodat wordt komt maakt samen totaal = betaalt kwijt en . ('),
);
const vat = latin.iu`(?<!\p{L})(?:btw|omzetbelasting)(?!\p{L})`;
/** Further apart they are amounts of different things. */
const [LEAST, MOST] = [1.02, 1.4];

/**
 * Amounts with and without VAT that do not come out, in whatever words: `€ 34.000 exclusief en € 41.140 inclusief 21%
 * btw`, `€ 4.200, en met de btw van 21 procent erop € 5.082`, `Zonder btw is het € 7.400. Met de 9 procent is dat € 8.066`.
 */
export function vatAmounts(text: string): Calculation[] {
  if (!vat.test(text)) return [];
  const sentences = readText(text);
  return sentences.flatMap((sentence, index): Calculation[] => {
    // `De boeken kosten € 5.400. Zij zijn inclusief btw. Zonder btw is dat …`
    const before = sentences
      .slice(Math.max(0, index - 2), index)
      .findLast(({ tokens }) => amountsOf(tokens).length > 0);
    const amounts = amountsOf(sentence.tokens);
    const isVat = isOfVat(text, sentence);
    const within = isVat
      ? amounts.flatMap((b, at) => (at > 0 ? (pairOf(sentence.tokens, amounts[at - 1], b) ?? []) : []))
      : [];
    const [first] = amounts;
    const [last] = before ? amountsOf(before.tokens).slice(-1) : [];
    const isNext = amounts.length === 1 && first && last && before && isVat !== undefined;
    if (!isNext || within.length > 0 || (!isVat && !isOfVat(text, before))) return within;
    const tokens = [...before.tokens, ...sentence.tokens];
    const own = sentence.tokens.slice(0, sentence.tokens.indexOf(first));
    const isTurned = own.some(
      ({ word, quantity }) => including.has(word) || without.has(word) || quantity?.kind === 'percent',
    );
    return isTurned ? [...within, ...(pairOf(tokens, last, first) ?? [])] : within;
  });
}

function isOfVat(text: string, { from, to }: ReadSentence): boolean {
  return vat.test(text.slice(from, to));
}

function amountsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ quantity }) => quantity?.kind === 'money');
}

/** Two amounts that follow each other, when the words say that they are one with VAT and without it. */
function pairOf(tokens: readonly Token[], a: Token | undefined, b: Token): Calculation[] | undefined {
  if (!a?.quantity || !b.quantity || a.quantity.isRough || b.quantity.isRough) return undefined;
  const [base, given] = [a.quantity, b.quantity];
  const ratio = given.value / base.value;
  const isAdded = ratio > 1;
  const size = isAdded ? ratio : 1 / ratio;
  const rate = rateOf(tokens, a, b);
  if (rate && isSaidOfVat(tokens, b)) return vatItself(given, base, rate);
  if (rate && isVatItself(given, base, rate)) return undefined;
  if (size < LEAST || size > MOST || !isSameAmount(tokens, a, b, rate !== undefined)) return undefined;
  const expected = (rate ? [rate.value] : vatRates).map((each) =>
    isAdded ? base.value * (1 + each / 100) : base.value / (1 + each / 100),
  );
  return [
    {
      kind: 'vat',
      given,
      expected,
      margin: given.unit === 1 ? 0.5 : half(base) * 1.21,
      parts: rate ? [base, rate] : [base],
      says: isAdded ? 'added' : 'taken off',
    },
  ];
}

/** `€ 99 btw`, `aan btw € 213`, `de btw over € 2.400 bedraagt € 504`: the amount is the tax, and no basis is said of it. */
function isSaidOfVat(tokens: readonly Token[], amount: Token): boolean {
  const at = tokens.indexOf(amount);
  const behind = tokens.slice(at + 1, at + 4).map(({ word }) => word);
  if (behind[0] === 'btw' || /^(?:aan|van de|is) btw/.test(behind.join(' '))) return true;
  const sentence = tokens.slice(0, at).map(({ word }) => word);
  const start = sentence.findLastIndex((word) => word === ';' || word === '.');
  const front = sentence.slice(start + 1);
  const tax = front.findLastIndex((word) => word === 'btw');
  const isTax =
    tax >= 0 &&
    !front
      .slice(Math.max(0, tax - 3), tax)
      .some((word) => without.has(word) || including.has(word) || word === 'door');
  const between = front.slice(tax + 1);
  return (
    isTax &&
    (/^(?:(?:bedraagt|is|van|:|\( ?[^)]*\)) ?)*$/.test(
      between.filter((word) => !/^\d/.test(word)).join(' '),
    ) ||
      (front[tax - 1] === 'de' &&
        between.some((word) => /^(?:over|op)$/.test(word)) &&
        /^(?:bedraagt|is|bedroeg|was|dus)$/.test(between.at(-1) ?? '')))
  );
}

/** The tax on an amount without it, or in an amount with it. */
function vatItself(given: Quantity, base: Quantity, rate: Quantity): Calculation[] {
  const expected = [rate.value / 100, rate.value / (100 + rate.value)].map((each) => base.value * each);
  const isMeant = expected.some((each) => given.value > each * 0.7 && given.value < each * 1.4);
  if (!isMeant) return [];
  const nearest = expected.sort((a, b) => Math.abs(a - given.value) - Math.abs(b - given.value));
  return [
    {
      kind: 'vat',
      given,
      expected: nearest,
      margin: given.unit === 1 ? 0.5 : 0.01,
      parts: [base, rate],
      says: 'tax',
    },
  ];
}

function isVatItself(given: Quantity, base: Quantity, rate: Quantity): boolean {
  return Math.abs(given.value - (base.value * rate.value) / 100) < base.value / 100;
}

/** The rate that is said of two amounts: between them, else the nearest behind. */
function rateOf(tokens: readonly Token[], a: Token, b: Token): Quantity | undefined {
  const [from, to] = [tokens.indexOf(a), tokens.indexOf(b)];
  const rates = (some: readonly Token[]): Quantity | undefined =>
    some.find(({ quantity }) => quantity?.kind === 'percent' && [21, 9, 6].includes(quantity.value))
      ?.quantity;
  return (
    rates(tokens.slice(from, to)) ??
    rates(tokens.slice(to, to + 5)) ??
    rates(tokens.slice(Math.max(0, from - 6), from))
  );
}

/** Says whether the words make of the second amount the first one on the other basis. */
function isSameAmount(tokens: readonly Token[], a: Token, b: Token, hasRate: boolean): boolean {
  const [from, to] = [tokens.indexOf(a), tokens.indexOf(b)];
  const around = tokens.slice(Math.max(0, from - 6), to + 6);
  const between = tokens.slice(from + 1, to);
  const [isWithout, isWith] = [without, including].map((words) =>
    around.some((each) => isBasis(each, around, words)),
  );
  // Both on either side of them, and of no third thing: `€ 8.400 zonder btw en € 10.164 met btw`.
  if (isWithout && isWith) return true;
  if (hasRate && (isWithout || isWith) && isTurned(tokens, from, to)) return true;
  // `€ 200 (€ 242 inclusief btw)`
  const isInBrackets = between.length === 1 && between[0]?.word === '(' && (isWithout || isWith);
  if (isInBrackets || between.some(({ word }) => onTop.has(word))) return true;
  // `€ 12.000 met 21 procent € 15.420`
  const [basis, rate, ...more] = between;
  if (basis && including.has(basis.word) && rate?.quantity?.kind === 'percent' && isOnlyVat(more))
    return true;
  const basisAt = between.findIndex(
    (each) => isBasis(each, between, without) || isBasis(each, between, including),
  );
  const isOfSecond = basisAt > 0 && between.slice(0, basisAt).some(({ word }) => linking.has(word));
  return isOfSecond && (hasRate || between.slice(basisAt).some(({ word }) => word === 'btw'));
}

/** `wordt door de btw van 21 procent € 4.356`, `inclusief 21% btw is dat € 36.300`: the first amount becomes the second. */
function isTurned(tokens: readonly Token[], from: number, to: number): boolean {
  const around = tokens.slice(Math.max(0, from - 8), to + 8);
  if (
    around.some(({ word }) => ofEach.has(word)) ||
    around.filter(({ quantity }) => quantity?.kind === 'money').length > 2
  )
    return false;
  const between = tokens.slice(from + 1, to).map(({ word }) => word);
  return (
    around.some(({ word }) => turning.has(word)) ||
    /(?:^|\s)(?:is|was) (?:dat|het)$|dat (?:is|was|maakt)$|komt (?:dat|het)?(?: neer)? ?(?:uit )?op$/.test(
      between.slice(-4).join(' '),
    )
  );
}

function isOnlyVat(tokens: readonly Token[]): boolean {
  return tokens.every(({ word }) => word === 'btw' || word === 'erop' || word === 'is');
}

/** `met` is one in front of VAT or of a rate. */
function isBasis(token: Token, tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  if (!words.has(token.word)) return false;
  if (token.word !== 'met' && token.word !== 'zonder') return true;
  const next = tokens.slice(tokens.indexOf(token) + 1, tokens.indexOf(token) + 4);
  const isEnd = next.length === 0 || next[0]?.kind === 'sign' || next[0]?.word === 'en';
  return isEnd
    ? token.word === 'zonder'
    : next.some(({ word, quantity }) => word === 'btw' || quantity?.kind === 'percent');
}
