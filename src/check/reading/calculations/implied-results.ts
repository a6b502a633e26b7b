import { wordList } from '../../../text/word-list.ts';
import { type QuantityPhrase, quantityPhrases, sharesNoun } from '../quantity-phrases.ts';
import { type ReadSentence, readText, type Token } from '../read-text.ts';
import { type Calculation, half, halves, sumOf } from './calculation.ts';
import { impliedChange } from './implied-change.ts';
import { impliedParts } from './implied-parts.ts';
import { type Share, sharesIn } from './told-shares.ts';

/** More numbers than these are a list of something. */
const MAX_PARTS = 5;
/** A number is not said further behind the word that calls it a result, in tokens. */
const REACH = 7;

/** What calls a number the result of those in front of it. */
const results: ReadonlySet<string> = new Set(
  wordList(
    'dus oftewel ofwel samen totaal totale opgeteld elkaar maakt = kwijt derhalve kortom oplevert tezamen betekent gedekt daarmee uitkomt neerkomt komt',
  ),
);
/** What calls it what is left, short or missing. */
const rests: ReadonlySet<string> = new Set(
  wordList(
    'over resteert resteren rest restant overig overige andere nog vrij leeg tekort gat overschot onbezet overblijft overblijven overhoudt overhouden saldo ontbreekt ontbreken',
  ),
);
/** Numbers beside these are compared, or are of each of something, at most, or not all. */
const others: ReadonlySet<string> = new Set(
  wordList(`
    waaronder onder bijvoorbeeld vooral maximaal minimaal hoogstens hooguit gemiddeld circa ongeveer ruim bijna vorig vorige eerder
    meer minder hoger lager dan ook beide allebei zowel mag mogen ander anders btw jaarlijks indexatie korting landelijk sinds jonger ouder`),
);
/** With a percentage these speak of how much something changed. */
const changing: ReadonlySet<string> = new Set(
  wordList(
    'meer minder hoger lager groei stijging daling steeg daalde stijgt daalt toename afname korting btw erbij eraf punt punten toegenomen afgenomen gestegen gedaald rente indexatie dan scheelt scheelde verschil halve belasting omzetbelasting',
  ),
);

/**
 * Finds numbers that are told as the result of the others around them, in whatever words, where no calculation with
 * those gives it and the one that its words ask for comes near: the last reading that is tried of a sentence.
 */
export function impliedResults(text: string): Calculation[] {
  const sentences = readText(text);
  const phrases = quantityPhrases(text);
  return sentences.flatMap((sentence, index): Calculation[] => {
    const own = phrases[index] ?? [];
    if (own.length === 0 || own.length > MAX_PARTS + 1) return [];
    const [share, ...more] = sharesIn(sentence, own);
    if (share && more.length > 0) return impliedWhole(sentence, own);
    const earlier = phrases[index - 1] ?? [];
    const told = impliedChange(sentence, share, own, earlier);
    const wholes = phrases.slice(Math.max(0, index - 3), index).flat();
    if (told || share)
      return (
        told ??
        (share ? [...impliedShare(sentence, share, own), ...impliedPart(sentence, share, own, wholes)] : [])
      );
    const product = impliedProduct(sentence, own);
    if (product.length > 0) return product;
    const divided = impliedParts(sentence, own, earlier);
    if (divided.length > 0) return divided;
    const isAlone = own.length < 3 && index > 0;
    const before = isAlone ? earlier : [];
    const all = [...(opensBack(sentence) ? before : []), ...own];
    const words =
      all.length > own.length
        ? [...(sentences[index - 1]?.tokens ?? []), ...sentence.tokens]
        : sentence.tokens;
    const given = own.findLast(({ at }) => roleOf(sentence.tokens, at) !== undefined);
    const isLeft = given !== undefined && roleOf(sentence.tokens, given.at) === 'rest';
    // `Elke ronde heeft 24 plaatsen. Wij houden er zes vrij, zodat er zestien overblijven.`
    if (given && isLeft && own.length === 2 && earlier.length > 0) {
      const whole = earlier.at(-1);
      if (whole && whole.quantity.value > Math.max(...own.map(({ quantity }) => quantity.value)))
        return impliedResult(sentence, given, [whole, ...own], sentence.tokens);
    }
    return given && all.length > 2 ? impliedResult(sentence, given, all, words) : [];
  });
}

const pointers = new Set(wordList('dat dit daarmee hiermee zo dus samen daar wie tel alles in de daarvan'));
const backwards = new Set(wordList('daarmee hiermee daarvan hiervan samen totaal alles elkaar'));
const opensBack = ({ tokens }: ReadSentence): boolean =>
  pointers.has(tokens[0]?.word ?? '') || tokens.some(({ word }) => backwards.has(word));

/** What the words just in front of a number, or behind it, make of it. */
function roleOf(tokens: readonly Token[], at: number): 'result' | 'rest' | undefined {
  const front = tokens.slice(Math.max(0, at - REACH), at);
  const near = front.slice(front.findLastIndex(({ quantity }) => quantity !== undefined) + 1);
  const behind = tokens.slice(at + 1, at + 5);
  const end = behind.findIndex(({ quantity, kind }) => quantity !== undefined || kind === 'sign');
  const some = [...near, ...(end < 0 ? behind : behind.slice(0, end))];
  const isThat = near.some(
    ({ word }, index) => /^(?:dat|dit)$/u.test(word) && /^(?:is|zijn)$/u.test(near[index + 1]?.word ?? ''),
  );
  if (some.some(({ word }) => rests.has(word))) return 'rest';
  return isThat || some.some(({ word }) => results.has(word)) ? 'result' : undefined;
}

function impliedResult(
  { tokens }: ReadSentence,
  given: QuantityPhrase,
  all: readonly QuantityPhrase[],
  words: readonly Token[],
): Calculation[] {
  const parts = all.filter((each) => each !== given);
  if (parts.length > MAX_PARTS || all.some(({ quantity }) => quantity.isRough || quantity.kind === 'percent'))
    return [];
  if (words.some(({ word }) => others.has(word))) return [];
  const values = parts.map(({ quantity }) => quantity.value);
  const { value } = given.quantity;
  if (comesFrom(values, value)) return [];
  const quantities = parts.map(({ quantity }) => quantity);
  const made = (kind: Calculation['kind'], expected: number, says?: string): Calculation[] =>
    isNear(value, expected)
      ? [
          {
            kind,
            given: given.quantity,
            expected: [expected],
            margin: halves(quantities),
            parts: quantities,
            says,
          },
        ]
      : [];
  const isAlike = parts.every(({ quantity }) => quantity.kind === given.quantity.kind);
  const isSame = isAlike && parts.every(({ isRate }) => !isRate) && isOfOneThing([given, ...parts]);
  if (roleOf(tokens, given.at) === 'rest') {
    const whole = Math.max(...values);
    const isFirst = values[0] === whole || parts.length === 2;
    return isSame && parts.length > 1 && isFirst ? made('rest', round(2 * whole - sumOf(quantities))) : [];
  }
  const [first, second] = parts;
  // From one sentence to the next only a price of each is multiplied.
  const isWithin = words === tokens || parts.some(({ isRate }) => isRate);
  const isYearly = words.some(({ word }) => /^(?:maand|week|kwartaal|dag)$/u.test(word));
  const isProduct =
    isWithin && !isYearly && parts.length === 2 && first && second && isFactors(first, second, given);
  if (isProduct) return made('product', round((values[0] ?? 0) * (values[1] ?? 0)), '×');
  return isSame && given.quantity.kind === 'money' && parts.length > 1 ? made('sum', sumOf(quantities)) : [];
}

/** An amount or a number of each, and how many: what comes of it is an amount, or is more than both. */
function isFactors(a: QuantityPhrase, b: QuantityPhrase, given: QuantityPhrase): boolean {
  const kinds = [a, b].map(({ quantity }) => quantity.kind);
  if (kinds.every((kind) => kind === 'money') || kinds.includes('percent')) return false;
  if (kinds.includes('money')) return given.quantity.kind === 'money';
  return given.quantity.kind === 'count' && a.noun !== '' && b.noun !== '' && !sharesNoun(a.noun, b.noun);
}

/** `46 keer à € 92,50; totaalprijs € 4.225`, `twee mensen, 181 nachten, tegen € 268 per nacht: € 97.106`: nearly the product of all in front of it. */
function impliedProduct({ tokens }: ReadSentence, own: readonly QuantityPhrase[]): Calculation[] {
  const given = own.at(-1);
  const factors = own.slice(0, -1);
  if (given?.quantity.kind !== 'money' || given.isRate || factors.length < 2 || factors.length > 4) return [];
  const prices = factors.filter((each) => each.quantity.kind === 'money' || isCents(tokens, each));
  const [price] = prices;
  if (
    !price ||
    prices.length > 1 ||
    own.some(({ quantity }) => quantity.isRough || quantity.kind === 'percent')
  )
    return [];
  const front = tokens[price.at - 1]?.word ?? '';
  if (!price.isRate && !/^(?:à|a|van|tegen|voor|x|×|keer)$/u.test(front) && !isCents(tokens, price))
    return [];
  if (tokens.some(({ word }) => /^(?:btw|waarvan|maximaal|minimaal|gemiddeld)$/u.test(word))) return [];
  const values = factors.map((each) =>
    isCents(tokens, each) ? each.quantity.value / 100 : each.quantity.value,
  );
  if (comesFrom(values, given.quantity.value)) return [];
  const expected = round(values.reduce((product, each) => product * each, 1));
  const off = Math.abs(expected - given.quantity.value);
  return off > 0.5 && off <= expected * 0.07
    ? [
        {
          kind: 'product',
          given: given.quantity,
          expected: [expected],
          parts: factors.map(({ quantity }) => quantity),
          margin: 0.5,
          says: '×',
        },
      ]
    : [];
}

const isCents = (tokens: readonly Token[], { at }: QuantityPhrase): boolean =>
  tokens[at + 1]?.word === 'cent';

function isOfOneThing(phrases: readonly QuantityPhrase[]): boolean {
  const named = phrases.filter(({ noun }) => noun !== '');
  return named.every((each) =>
    named.every(
      (other) =>
        each.thing === other.thing && (each.thing !== undefined || sharesNoun(each.noun, other.noun)),
    ),
  );
}

/** Says whether a number comes from others by adding, taking off, multiplying or dividing some of them. */
function comesFrom(values: readonly number[], value: number): boolean {
  const is = (made: number): boolean => Math.abs(made - value) < 0.011 * Math.max(1, value / 1000);
  const sums = values.reduce<readonly number[]>(
    (known, each) => [...known, ...known.flatMap((sum) => [sum + each, sum - each])],
    [0],
  );
  return (
    sums.some((sum) => is(Math.abs(sum))) ||
    values.some((a, at) =>
      values.some((b, other) => at !== other && (is(a * b) || is(a / b) || is(a * b * 2))),
    ) ||
    is(values.reduce((product, each) => product * each, 1))
  );
}

/** Meant to be the other: less than a quarter off, but not the same. */
const isNear = (value: number, expected: number): boolean =>
  expected > 0 && value !== expected && Math.abs(value - expected) <= Math.max(value, expected) / 4;

const round = (value: number): number => Math.round(value * 100) / 100;

/** `65 procent van de 400 bewoners is tevreden: 280 mensen`, `twee op de vijf huishoudens, 900 van de 1.800`. */
function impliedShare({ tokens }: ReadSentence, share: Share, own: readonly QuantityPhrase[]): Calculation[] {
  const numbers = own.filter((each) => !share.of.includes(each));
  if (numbers.length !== 2 || numbers.some(({ quantity, thing }) => quantity.isRough || thing === 'times'))
    return [];
  if (tokens.some(({ word }) => changing.has(word) || others.has(word))) return [];
  const [a, b] = numbers;
  if (!a || !b || a.quantity.kind !== b.quantity.kind) return [];
  const [part, whole] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
  if (part.isRate || whole.isRate || !(sharesNoun(part.noun, whole.noun) || part.thing === whole.thing))
    return [];
  const isTied =
    tokens[whole.at - 1]?.word === 'de' ||
    /^(?:van|op|uit)$/u.test(tokens[whole.at - 1]?.word ?? '') ||
    isApart(tokens, part) ||
    isApart(tokens, { at: share.from }) ||
    /^(?:dus|waarvan)$/u.test(tokens[part.at - 1]?.word ?? '');
  const exact = (part.quantity.value / whole.quantity.value) * 100;
  // `75 procent haalt het; 340 leerlingen halen het niet`
  const isRest =
    part.at >= share.to &&
    tokens.slice(part.at - 2).some(({ word }) => /^(?:niet|rest|overige|andere)$/u.test(word));
  const said = isRest ? 100 - share.quantity.value : share.quantity.value;
  const off = Math.abs(exact - said);
  const margin = share.quantity.unit === 4 ? 3 : half(share.quantity) + 0.5;
  if (!isTied || off <= margin || off > 20) return [];
  if (share.quantity.side !== undefined && off < 8) return [];
  return part.quantity.from > share.quantity.to && part === b
    ? [
        {
          kind: 'share',
          given: part.quantity,
          expected: [round((said * whole.quantity.value) / 100)],
          parts: [share.quantity, whole.quantity],
        },
      ]
    : [{ kind: 'share', given: share.quantity, expected: [exact], parts: [part.quantity, whole.quantity] }];
}

/** `Een vijfde, 225 kinderen, had niets op`: of the number that a sentence before it has. */
function impliedPart(
  { tokens }: ReadSentence,
  share: Share,
  own: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Calculation[] {
  const [part, ...more] = own.filter((each) => !share.of.includes(each) && each.quantity.value > 1);
  if (!part || more.length > 0 || part.quantity.kind === 'percent' || part.isRate || part.thing === 'times')
    return [];
  if (tokens.some(({ word }) => changing.has(word) || (others.has(word) && !roughly.has(word)))) return [];
  const isBehind = part.at >= share.to;
  const between = isBehind ? tokens.slice(share.to, part.at) : tokens.slice(part.at + 1, share.from);
  const isSo = between.some(
    ({ word }, at) =>
      /^(?:[,:(]|dus|namelijk)$/u.test(word) ||
      (word === 'dat' && /^(?:is|zijn)$/u.test(between[at + 1]?.word ?? '')),
  );
  if (!isSo || between.length > 12 || between.some(({ word }) => /^(?:en|maar|waarvan)$/u.test(word)))
    return [];
  const wholes = before.filter(
    (each) =>
      each.quantity.kind === part.quantity.kind &&
      !each.isRate &&
      !each.quantity.isRough &&
      each.quantity.value > part.quantity.value &&
      (sharesNoun(each.noun, part.noun) || (each.thing !== undefined && each.thing === part.thing)),
  );
  const said = share.quantity.value;
  const shareOf = ({ quantity }: QuantityPhrase): number => (part.quantity.value / quantity.value) * 100;
  const margin =
    part.quantity.isRough || share.quantity.side
      ? 3
      : share.quantity.unit === 4
        ? 1.2
        : half(share.quantity) + 0.5;
  if (wholes.some((each) => Math.abs(shareOf(each) - said) <= margin)) return [];
  const [whole] = wholes.toSorted((a, b) => Math.abs(shareOf(a) - said) - Math.abs(shareOf(b) - said));
  if (!whole || Math.abs(shareOf(whole) - said) > Math.max(12, said / 2.5)) return [];
  return [
    {
      kind: 'share',
      given: part.quantity,
      expected: [round((said * whole.quantity.value) / 100)],
      parts: [share.quantity, whole.quantity],
    },
  ];
}

const roughly = new Set(wordList('ongeveer circa ruim bijna meer dan'));

/** Behind a comma, a colon or a bracket, and no other clause: said in other words. */
function isApart(tokens: readonly Token[], { at }: { readonly at: number }): boolean {
  const front = tokens.slice(Math.max(0, at - 3), at);
  return (
    front.some(({ word }) => /^[,:(–]$/u.test(word)) &&
    !front.some(({ word }) => /^(?:en|maar|of|waarvan)$/u.test(word))
  );
}

/** `40 procent is jonger, 35 procent even oud en 20 procent ouder`: percentages of one whole that nearly make it. */
function impliedWhole({ tokens }: ReadSentence, own: readonly QuantityPhrase[]): Calculation[] {
  const parts = own.map(({ quantity }) => quantity);
  const given = parts.at(-1);
  const isAll = tokens.some(({ word }) => /^(?:hele|alles|geheel|volledige|samen)$/u.test(word));
  if (
    !given ||
    parts.length < (isAll ? 2 : 3) ||
    parts.some(({ kind, isRough, unit }) => kind !== 'percent' || isRough || unit > 1)
  )
    return [];
  if (
    tokens.some(
      ({ word }) =>
        (changing.has(word) && word !== 'dan') || (others.has(word) && !/^(?:jonger|ouder|dan)$/u.test(word)),
    )
  )
    return [];
  const sum = sumOf(parts);
  const off = Math.abs(sum - 100);
  return off > 1.5 && off <= 12
    ? [{ kind: 'sum', given, expected: [round(100 - sum + given.value)], parts, says: 'whole' }]
    : [];
}
