import { wordList } from '../../../text/word-list.ts';
import { type QuantityPhrase, quantityPhrases } from '../quantity-phrases.ts';
import { type ReadSentence, readText, type Token } from '../read-text.ts';
import { hasTwoNumbers } from '../sentence-shapes.ts';
import type { Calculation } from './calculation.ts';
import { canBePart, isChange, type Share, sharesIn } from './told-shares.ts';

/** The whole is not further back, in sentences. */
const REACH = 2;
/** More numbers are a list of something. */
const MAX_NUMBERS = 12;
/** How far a number may be off what its share comes to: exact, of a fraction in words, and of “ruim” or “ongeveer”. */
const [EXACT, IN_WORDS, ABOUT] = [0.01, 0.06, 0.2];
/** Further off than this it is a number of something else. */
const [LEAST, MOST] = [0.6, 1.7];

/**
 * A share and right behind it how many that are, of a whole in the sentence or before it: `Een achtste, 80
 * huishoudens, heeft schulden`, `Twee op de vijf, 46 van de 114`, `De helft kwam terug. Dat waren er 260`.
 */
export function apposedShares(text: string): Calculation[] {
  if (!hasTwoNumbers(text)) return [];
  const sentences = readText(text);
  const phrases = quantityPhrases(text);
  return sentences.flatMap((sentence, index) => {
    const own = phrases[index] ?? [];
    const before = phrases.slice(Math.max(0, index - REACH), index).flat();
    const shares = sharesIn(sentence, own);
    if (shares.length === 0) {
      const previous = sentences[index - 1];
      const [share, ...more] = previous ? sharesIn(previous, phrases[index - 1] ?? []) : [];
      const [given] = own;
      if (!previous || !share || more.length > 0 || !given || isChange(previous.tokens, share)) return [];
      const isNext = own.length <= 2 && isPointed(sentence.tokens, own.at(-1) ?? given);
      return isNext
        ? shareOf(text, share, own.at(-1) ?? given, [...before, ...own.slice(0, -1)], sentence)
        : [];
    }
    return shares.flatMap((share, at): Calculation[] => {
      const end = shares[at + 1]?.from ?? sentence.tokens.length;
      const given = own.find(
        (each) =>
          each.at >= share.to &&
          each.at < end &&
          !share.of.includes(each) &&
          isApposed(sentence, share, each),
      );
      if (!given || isChange(sentence.tokens, share)) return [];
      return shareOf(
        text,
        share,
        given,
        [...before, ...own.filter((each) => !share.of.includes(each))],
        sentence,
      );
    });
  });
}

const opening = new Set([',', '(', ':', '–', ';', '=']);
const appositive = new Set(
  wordList(`
    dat dit is zijn waren was er het gaat gaan ging gingen om namelijk te weten oftewel ofwel of dus derhalve in aantallen totaal samen
    concreet zegge bij zo’n ongeveer circa ruim bijna nog geen precies alles bij elkaar en komt neer op daarmee maakt`),
);
/** Behind the number these say so too: `130 dus`, `45 kinderen om precies te zijn`. */
const thus = new Set(wordList('dus precies derhalve namelijk'));

/** Says whether a number behind a share says how many that are. */
function isApposed({ tokens }: ReadSentence, share: Share, given: QuantityPhrase): boolean {
  const front = tokens.slice(share.to, given.at);
  const start = front.findLastIndex(
    ({ kind, word, quantity }) => quantity !== undefined || (kind === 'sign' && opening.has(word)),
  );
  const words = front.slice(start + 1);
  const isAfterSign = opening.has(front[start]?.word ?? '');
  const isLean = words.every(({ word }) => appositive.has(word));
  const behind = tokens.slice(given.at + 1, given.at + 4);
  const next = tokens[given.at + 1 + (given.noun === '' ? 0 : given.noun.split(' ').length)];
  const isClosed = next === undefined || next.kind === 'sign' || next.word === 'van' || thus.has(next.word);
  return (
    (isAfterSign && isLean && (isClosed || words.length > 0)) ||
    (isAfterSign && behind.some(({ word }) => thus.has(word))) ||
    (isPointed(words, given) && isAfterSign) ||
    // `tien procent van € 36.500 is € 3.650`
    (front.some(({ quantity }) => quantity !== undefined) &&
      words.length > 0 &&
      words.every(({ word }) => is.has(word))) ||
    (front[0]?.word === 'daarvan' && words.slice(1).every(({ word }) => is.has(word)) && words.length > 1)
  );
}

const is = new Set(wordList('is zijn was waren dat dit er dus bedraagt'));

/** `dat waren er 260`, `zijn dat er 66` */
function isPointed(tokens: readonly Token[], given: QuantityPhrase): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity === given.quantity);
  const front = (at < 0 ? tokens : tokens.slice(0, at)).map(({ word }) => word);
  const words = front
    .filter((word) => !appositiveSides.has(word))
    .slice(-2)
    .join(' ');
  return /^(?:(?:dat|dit) (?:is|zijn|was|waren)|(?:is|zijn|was|waren) (?:dat|dit)|gaat om|ging om)$/.test(
    words,
  );
}

const appositiveSides = new Set(wordList('er dus samen namelijk het'));

const roughly = new Set(wordList('ongeveer circa zo’n ruim bijna krap rond zowat pakweg'));

function shareOf(
  text: string,
  share: Share,
  given: QuantityPhrase,
  numbers: readonly QuantityPhrase[],
  { tokens }: ReadSentence,
): Calculation[] {
  const isAbout = given.quantity.isRough && roughly.has(tokens[given.at - 1]?.word ?? '');
  if (given.quantity.kind === 'percent' || given.isRate || given.thing === 'times') return [];
  if ((given.quantity.isRough && !isAbout) || numbers.length > MAX_NUMBERS || share.quantity.value >= 100)
    return [];
  const wholes = numbers.filter(
    (each) =>
      each !== given &&
      (!each.isRate || each.quantity.kind === 'money') &&
      each.quantity.value > given.quantity.value &&
      canBePart(given, each),
  );
  // `10 procent van € 36.500 is € 3.650`: the outcome is exact.
  const isOutcome = tokens[given.at - 1]?.word === 'is' && given.quantity.kind === 'money';
  const exactness =
    share.quantity.side !== undefined || share.quantity.isRough || isAbout
      ? ABOUT
      : share.quantity.unit === 4
        ? IN_WORDS
        : isOutcome
          ? 0
          : EXACT;
  const read = wholes.map((whole) => ({
    whole,
    expected: (whole.quantity.value * share.quantity.value) / 100,
    // Of a percentage its last digit is rounded off too.
    margin:
      share.quantity.unit === 4 || isOutcome ? 0.5 : (whole.quantity.value * share.quantity.unit) / 200 + 0.5,
  }));
  const isSo = ({ expected, margin }: (typeof read)[number]): boolean =>
    Math.abs(given.quantity.value - expected) <=
    Math.max(margin, exactness * expected) + given.quantity.unit / 2;
  if (read.some(isSo)) return [];
  const ofAll = read.filter(({ whole }) => isBehindOf(tokens, given, whole));
  const meant = [...ofAll, ...read.toReversed()].find(({ expected }) => {
    const ratio = given.quantity.value / expected;
    return ratio > LEAST && ratio < MOST && !text.slice(given.quantity.to).startsWith(' meer');
  });
  return meant
    ? [
        {
          kind: 'share',
          given: given.quantity,
          expected: [Math.round(meant.expected * 100) / 100],
          parts: [share.quantity, meant.whole.quantity],
        },
      ]
    : [];
}

/** `57 van de 114` */
function isBehindOf(tokens: readonly Token[], given: QuantityPhrase, whole: QuantityPhrase): boolean {
  return (
    whole.at > given.at &&
    tokens[whole.at]?.quantity === whole.quantity &&
    tokens.slice(given.at + 1, whole.at).some(({ word }) => word === 'van')
  );
}
