import { wordList } from '../../../text/word-list.ts';
import { type ChangeDirection, directionOfWord, factorOfWord } from '../lexicon/change-words.ts';
import { thingOf } from '../lexicon/things.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { type QuantityPhrase, quantityPhrases, sharesNoun } from '../quantity-phrases.ts';
import { type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { hasTwoNumbers } from '../sentence-shapes.ts';
import { type Calculation, half, isNearby } from './calculation.ts';
import { roughness } from './changes.ts';
import { isBeside } from './shares.ts';

/** The numbers are not further back, in sentences. */
const REACH = 2;
/** A word that says which way it goes stands no further from the size, in words. */
const [BEFORE, BEHIND] = [7, 4];

/**
 * Two numbers and how large the change is, in whatever order: `In 2026 waren er 46 kinderen, in 2027 69. Dat is een
 * stijging van 50 procent`, `met 40 procent toegenomen: toen 25, nu 35`.
 */
export function changesTold(text: string): Calculation[] {
  if (!hasTwoNumbers(text)) return [];
  const sentences = readText(text);
  const phrases = quantityPhrases(text);
  return sentences.flatMap((sentence, index) => {
    const own = phrases[index] ?? [];
    // A size, and two numbers that it is of.
    const count = phrases
      .slice(Math.max(0, index - REACH), index + 1)
      .reduce((sum, { length }) => sum + length, 0);
    const sizes = (count < 3 ? [] : own).flatMap((size): Calculation[] => {
      if (size.quantity.isRough && size.quantity.side === undefined) return [];
      const direction = directionAt(sentence, size);
      if (direction === undefined || isOtherwise(sentence, size)) return [];
      const levels = levelsOf(text, size, sentences, phrases, index);
      const found = levels && sizeOf(text, size.quantity, levels, direction);
      return found ? [found] : [];
    });
    return [...sizes, ...multiple(text, sentences[index - 1], sentence, [phrases[index - 1] ?? [], own])];
  });
}

/** `In 2019 deden 30 scholen mee en nu 90. Het aantal is dus verdubbeld`; people say it of what is nearly so. */
function multiple(
  text: string,
  before: ReadSentence | undefined,
  { tokens }: ReadSentence,
  [earlier, own]: readonly [readonly QuantityPhrase[], readonly QuantityPhrase[]],
): Calculation[] {
  const [said, ...more] = tokens.filter(({ word }) => factorOfWord(word) !== undefined);
  const factor = said && factorOfWord(said.word);
  if (!said || factor === undefined || more.length > 0 || tokens.some(({ word }) => otherwise.has(word)))
    return [];
  if (tokens.some(({ word }) => undone.has(word))) return [];
  const isLevel = (each: QuantityPhrase): boolean =>
    isExact(text, each) && each.thing !== 'times' && each.quantity.kind !== 'percent';
  const levels = own.filter(isLevel);
  const isNext = levels.length === 0 && tokens.slice(0, 8).some(({ word }) => pointing.has(word));
  const pair = pairOf(isNext ? earlier.filter(isLevel) : levels);
  if (!pair || !isCompared(isNext ? (before?.tokens ?? []) : tokens)) return [];
  const [one, two] = pair;
  const all = isNext ? (before?.tokens ?? []) : tokens;
  const between = all.slice(one.at + 1, two.at).map(({ word }) => word);
  const forward = two.quantity.value / one.quantity.value;
  const ratios = between.some((word) => onward.has(word)) ? [forward] : [forward, 1 / forward];
  if (ratios.some((ratio) => Math.abs(ratio / factor - 1) < 0.09)) return [];
  const [parts, given] = [[one.quantity], two.quantity];
  return [{ kind: 'change', given, expected: [one.quantity.value * factor], parts, says: 'factor' }];
}

const onward = new Set(wordList('nu inmiddels thans naar'));
/** It is not so, or not yet. */
const undone = new Set(
  wordList('niet geen bijna nog moet moeten wil willen kan kunnen zou zouden doel zal zullen'),
);

/** Measured by something else than the numbers that are there. */
const otherwise = new Set(
  wordList(`
    jaarlijks jaarlijkse landelijk landelijke gemiddelde korting btw indexatie inflatie terwijl waarvan daarvan hiervan begroot geraamd
    verwacht gepland norm begroting raming doordat omdat want mits indien maximaal minimaal nogmaals`),
);
const following = new Set(wordList('van der onder die dat per'));

function isOtherwise({ tokens }: ReadSentence, { at, quantity }: QuantityPhrase): boolean {
  const front = clauseBefore(tokens, at);
  const behind = tokens.slice(at + 1);
  if ([...front, ...behind].some(({ word }) => otherwise.has(word))) return true;
  // `de 30 procent die wij wilden`, `25 procent van de ouders`
  return (
    (quantity.kind === 'percent' && following.has(behind[0]?.word ?? '')) ||
    [1, 2].some((back) => tokens[at - back]?.word === 'dan')
  );
}

/** The words in front, up to another number or a semicolon. */
function clauseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const start = tokens
    .slice(0, at)
    .findLastIndex(({ quantity, word }) => quantity !== undefined || word === ';');
  return tokens.slice(start + 1, at);
}

/** Which way the words around a size say that it goes. */
function directionAt(
  { tokens }: ReadSentence,
  { at, quantity }: QuantityPhrase,
): ChangeDirection | undefined {
  const front = unsigned(tokens.slice(Math.max(0, at - BEFORE), at).toReversed()).toReversed();
  const behind = unsigned(tokens.slice(at + 1));
  const after = behind
    .slice(0, BEHIND)
    .find(({ word }, index) => directionOfWord(word) !== undefined && !isOfOther(behind.slice(index + 1)));
  if (after) return directionOfWord(after.word);
  const words = front.filter(({ word }) => !fillers.has(word));
  const last = words.at(-1)?.word ?? '';
  const isOfSize = last === 'van' || last === 'met';
  const before = words.findLast(({ word }) => directionOfWord(word) !== undefined);
  if (before && (isOfSize || before === words.at(-1))) return directionOfWord(before.word);
  if (quantity.kind !== 'percent' && !isOfSize) return undefined;
  // `nam dus met 15 procent af`, `daarmee een vijfde gestegen`
  const clause = [...front, ...behind];
  const [rises, falls] = [verbsIn(clause, 'rise').length > 0, verbsIn(clause, 'fall').length > 0];
  if (rises === falls && isApartBehind(tokens, at)) return 'onward';
  if (!(isOfSize || (quantity.kind === 'percent' && words.length < 4)) || rises === falls) return undefined;
  return rises ? 'rise' : 'fall';
}

/** `ging van 320 naar 346, ruim acht procent` */
function isApartBehind(tokens: readonly Token[], at: number): boolean {
  const front = clauseBefore(tokens, at);
  const sign = front.findLastIndex(({ kind }) => kind === 'sign');
  const next = tokens[at + 1];
  const naar = tokens
    .slice(0, at - front.length)
    .map(({ word }) => word)
    .slice(-4);
  return (
    tokens[at]?.quantity?.kind === 'percent' &&
    sign >= 0 &&
    opening.has(front[sign]?.word ?? '') &&
    front.slice(sign + 1).every(({ word }) => fillers.has(word) || word === 'met') &&
    (next === undefined || next.kind === 'sign') &&
    naar.includes('naar')
  );
}

const fillers = new Set(
  wordList(`
    een maar wel liefst precies ruwweg ongeveer circa zowat pakweg zo’n zo'n bijna ruim dus dan ook zo nog meer minder
    is was bedraagt bedroeg komt kwam uit op daarmee in totaal`),
);

/** Up to another number or the end of a clause. */
function unsigned(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ quantity, kind }) => quantity !== undefined || kind === 'sign');
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** `20 procent meer dan de index`, but not `20 procent meer dan vorig jaar`. */
function isOfOther([dan, next]: readonly Token[]): boolean {
  return dan?.word === 'dan' && !moments.has(next?.word ?? '') && next?.kind !== 'date';
}

const pointing = new Set(
  wordList(`
    dat dit deze die zo’n zo'n zo dus ofwel oftewel daarmee hiermee wat hetgeen namelijk waarmee zodoende derhalve kortom zij ze
    aantal groep totaal`),
);
const opening = new Set([',', '(', '–', ':']);
const parting = new Set(wordList('en maar terwijl want doordat omdat ; hoewel'));

/** Something makes a size one of the numbers in front of it: a word that points there, a sign, or the same clause. */
function isLinked({ tokens }: ReadSentence, { at }: QuantityPhrase, levels: Levels): boolean {
  const front = clauseBefore(tokens, at);
  const words = front.slice(-12);
  const sign = words.findLastIndex(({ kind }) => kind === 'sign');
  const said = words.slice(sign + 1).filter(({ word }) => !fillers.has(word));
  const isApart =
    opening.has(words[sign]?.word ?? '') &&
    said.every(({ word }) => directionOfWord(word) !== undefined || word === 'van' || word === 'met');
  const isOfChange =
    /^(?:de|die|deze|dat|het|een|zo’n)$/.test(front[0]?.word ?? '') &&
    directionOfWord(front[1]?.word ?? '') !== undefined;
  const isSame = levels.some((each) => tokens[each.at]?.quantity === each.quantity && each.at < at);
  return (
    isApart ||
    isOfChange ||
    (isSame && opening.has(words[sign]?.word ?? '') && said.at(-1)?.word === 'van') ||
    (isSame && !front.some(({ word, kind }) => parting.has(word) || kind === 'sign')) ||
    words.some(({ word }) => pointing.has(word))
  );
}

type Levels = readonly [QuantityPhrase, QuantityPhrase];

/** The two numbers that are compared: the nearest in front, else those behind in the same sentence. */
function levelsOf(
  text: string,
  size: QuantityPhrase,
  sentences: readonly ReadSentence[],
  phrases: readonly (readonly QuantityPhrase[])[],
  index: number,
): Levels | undefined {
  const sentence = sentences[index];
  const own = phrases[index] ?? [];
  if (!sentence) return undefined;
  const isLevel = (each: QuantityPhrase): boolean => isExact(text, each);
  const front = own.filter((each) => each.at < size.at && isLevel(each) && !isSize(sentence, each));
  const behind = own.filter((each) => each.at > size.at && isLevel(each));
  const isPoints = /punt/i.test(text.slice(size.quantity.from, size.quantity.to));
  const alike = (some: readonly QuantityPhrase[]): readonly QuantityPhrase[] => {
    const kind =
      isPoints || size.quantity.kind !== 'percent' ? size.quantity.kind : some.at(-1)?.quantity.kind;
    const counted = some.filter((each) => each.thing !== 'times');
    // `in twee jaar van 40 naar 60`, but also `van twaalf naar negen weken`; and `van 12 naar 9 procent`
    return (counted.length > 1 ? counted : some).filter(
      ({ quantity }) => quantity.kind === kind || (kind === 'percent' && quantity.kind === 'count'),
    );
  };
  if (front.length === 0 && behind.length === 2 && isCompared(sentence.tokens.slice(size.at)))
    return pairOf(alike(behind));
  for (let start = index; start >= Math.max(0, index - REACH); start--) {
    const earlier = sentences
      .slice(start, index)
      .flatMap((one, at) =>
        (phrases[start + at] ?? []).filter((each) => isLevel(each) && !isSize(one, each)),
      );
    const all = alike([...earlier, ...front]);
    if (all.length < 2) continue;
    const found = pairOf(all);
    const tokens = sentences.slice(start, index + 1).flatMap((each) => each.tokens);
    return found &&
      isCompared(tokens) &&
      isLinked(sentence, size, found) &&
      !isOfOtherThing(sentence, size, found)
      ? found
      : undefined;
  }
  return undefined;
}

/** `het aantal jongeren`, behind numbers of inhabitants. */
function isOfOtherThing({ tokens }: ReadSentence, { at }: QuantityPhrase, levels: Levels): boolean {
  const front = clauseBefore(tokens, at);
  const named = levels.filter(({ noun }) => noun !== '');
  return (
    (named.length > 0 || levels.some(({ quantity }) => quantity.kind === 'percent')) &&
    !front.some(({ word }) => /^(?:dus|derhalve|zodoende|daarmee)$/.test(word)) &&
    front.some(({ word }) => {
      const thing = thingOf(word);
      return thing !== undefined && thing !== 'times' && !named.some(({ noun }) => sharesNoun(noun, word));
    })
  );
}

function pairOf([one, two, ...more]: readonly QuantityPhrase[]): Levels | undefined {
  // Of three numbers nobody knows which two are compared.
  if (!one || !two || more.length > 0 || one.quantity.value === two.quantity.value) return undefined;
  return sharesNoun(one.noun, two.noun) ? [one, two] : undefined;
}

/** An average is as exact as another number here, and so is `160` in `54 meer dan de 160`. */
function isExact(text: string, { quantity: { isRough, from } }: QuantityPhrase): boolean {
  return (
    !isRough ||
    /€\s?[\d.,]+(?:,-)?(?:\s\p{L}+){0,3}\stot\s$/u.test(text.slice(Math.max(0, from - 45), from)) ||
    /(?:gemiddeld|\d (?:meer|minder) dan(?: de| het)?)\s$/i.test(text.slice(Math.max(0, from - 20), from))
  );
}

/** A number of this is itself a change, or only a part: `54 meer dan de 160`, `er kwamen er 10 bij`. */
function isSize({ tokens }: ReadSentence, { at, noun }: QuantityPhrase): boolean {
  const words = noun === '' ? 0 : noun.split(' ').length;
  return (
    tokens.slice(at + 1, at + 2 + words).some(({ word }) => sizes.has(word)) ||
    tokens.slice(Math.max(0, at - 3), at).some(({ word }) => parts.has(word))
  );
}

const parts = new Set(wordList('waarvan daarvan hiervan waaronder wie'));
const sizes = new Set(wordList('meer minder hoger lager erbij eraf extra bij'));

const moments = new Set(
  wordList(`
    nu toen inmiddels thans vandaag tegenwoordig vorig vorige eerst eerder destijds voorheen geleden terug daarvoor daarna later eind begin
    dit was waren werd werden had hadden telde telden kwamen naar tot tegen sinds tussen straks voortaan dit jaar in een het huidige nieuwe oude
    januari februari maart april mei juni juli augustus september oktober november december`),
);
const year = /^(?:19|20)\d\d\b/;

/** Something says that the numbers are of two times. */
function isCompared(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, word }) =>
      kind === 'date' || moments.has(word) || year.test(word) || directionOfWord(word) !== undefined,
  );
}

/** How large a change is, when what is given can have been meant as that. */
function sizeOf(
  text: string,
  given: Quantity,
  [{ quantity: one }, { quantity: two }]: Levels,
  direction: ChangeDirection,
): Calculation | undefined {
  const isPoints = /punt/i.test(text.slice(given.from, given.to));
  const [low, high] = one.value < two.value ? [one, two] : [two, one];
  const difference = Math.round((high.value - low.value) * 100) / 100;
  const shared = {
    kind: 'change',
    given,
    parts: [one, two],
    margin: given.side === 'around' ? roughness(given) : 0,
  } as const;
  if (given.kind !== 'percent' || isPoints)
    return isNearby(given.value, difference)
      ? { ...shared, expected: [difference], margin: half(one) + half(two) }
      : undefined;
  const [ofLow, ofHigh] = [low, high].map(({ value }) => (difference / value) * 100) as [number, number];
  const isDown = direction === 'fall' || (direction === 'onward' && one === high);
  const [likely, other] = isDown ? [ofHigh, ofLow] : [ofLow, ofHigh];
  const isMeant = [likely, other, difference].some(
    (each) => each < given.value * 3 && each > given.value / 3,
  );
  if (!isMeant) return undefined;
  if (given.side !== undefined && given.side !== 'around' && isBeside(likely, given)) return undefined;
  const isOfPercentages = one.kind === 'percent' || two.kind === 'percent';
  return {
    ...shared,
    expected: [likely, ...(direction === 'either' ? [other] : []), ...(isOfPercentages ? [difference] : [])],
  };
}
