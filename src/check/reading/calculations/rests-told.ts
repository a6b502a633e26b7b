import { wordList } from '../../../text/word-list.ts';
import { countSameThings, type QuantityPhrase, quantityPhrases } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { hasTwoNumbers } from '../sentence-shapes.ts';
import { type Calculation, halves, sumOf } from './calculation.ts';

/** The three do not come to more or less than this part of the whole, or they are about something else. */
const NEARNESS = 1 / 4;

/**
 * A whole, what goes off it, and what that leaves, where a text has these three numbers and no others: `We hebben 60 stoelen
 * nodig en bezitten er 42; we moeten er nog 18 kopen`, `De begroting is € 41.500, dus € 11.500 betalen we zelf`.
 */
export function restsTold(text: string): Calculation[] {
  if (!hasTwoNumbers(text)) return [];
  const sentences = readText(text);
  const phrases = quantityPhrases(text);
  return sentences.flatMap((sentence, index): Calculation[] => {
    const own = (phrases[index] ?? []).filter(isNumber);
    const given = own.at(-1);
    if (!given || given.isRate || given.quantity.isRough || given.quantity.value < 2) return [];
    const before = (phrases[index - 1] ?? []).filter(isNumber);
    const alike = (some: readonly QuantityPhrase[]): readonly QuantityPhrase[] =>
      some.filter(({ quantity }) => quantity.kind === given.quantity.kind);
    const others = alike(own.length < 3 ? [...before, ...own] : own).filter((each) => each !== given);
    const [one, two, ...more] = others;
    if (
      !one ||
      !two ||
      more.length > 0 ||
      others.some((each) => each.isRate || each.quantity.isRough || each.thing === 'times')
    )
      return [];
    const isNext = own.length < 3;
    const tokens = [...(isNext ? (sentences[index - 1]?.tokens ?? []) : []), ...sentence.tokens];
    if (tokens.some(({ word }) => otherwise.has(word)) || verbsIn(tokens, 'rise', 'fall').length > 0)
      return [];
    const [whole, part] = one.quantity.value > two.quantity.value ? [one, two] : [two, one];
    return isLeft(sentence, given) && areRelated(tokens, whole, part, given)
      ? restOf(given, whole, part, sentence)
      : [];
  });
}

const otherwise = new Set(
  wordList(`
    keer maal x × vorig vorige gemiddeld jaarlijks eerder toen waaronder minstens minimaal maximaal hoogstens ook bovendien daarnaast elk
    per procent meer minder eerste tweede extra plus samen`),
);

function isNumber({ quantity }: QuantityPhrase): boolean {
  return quantity.kind !== 'percent' && quantity.value > 1;
}

/** Behind or before a number these say that it is what is left, or what is lacking. */
const left = new Set(
  wordList(`
    tekort kort ontbreken ontbreekt ontbraken missen mist misten zonder niet leeg onbezet vrij open over resteert resteren afgewezen weigerden
    afvielen nog overige andere zelf eigen bijleggen bijpassen bijbetalen aanvullen werven vinden zoeken kopen bijkopen door
    leegstaan gesloten onbeantwoord onverkocht ongebruikt verloren kwijt gezin onverzekerd onbereikt niets`),
);
const thus = new Set(wordList('dus derhalve zodoende zodat waardoor dan'));

function isLeft({ tokens }: ReadSentence, { at }: QuantityPhrase): boolean {
  const words = clauseAround(tokens, at);
  return hasRole(words, 'rest') || words.some(({ word }) => left.has(word));
}

/** Up to the number in front, and a few words behind. */
function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const start = tokens.slice(0, at).findLastIndex(({ quantity }) => quantity !== undefined) + 1;
  return [...tokens.slice(start, at).slice(-7), ...tokens.slice(at + 1, at + 7)];
}

/** The text says that one number is of the other, or that the last follows from them. */
function areRelated(
  tokens: readonly Token[],
  whole: QuantityPhrase,
  part: QuantityPhrase,
  given: QuantityPhrase,
): boolean {
  const [all, some, last] = [whole, part, given].map(({ quantity }) =>
    tokens.findIndex((each) => each.quantity === quantity),
  ) as [number, number, number];
  const front = tokens.slice(Math.max(0, all - 3), all).map(({ word }) => word);
  const between = tokens.slice(Math.min(all, some), Math.max(all, some)).map(({ word }) => word);
  return (
    front.includes('van') ||
    between.some((word) => /^(?:nodig|waarvan|daarvan|hiervan|van)$/.test(word)) ||
    tokens.slice(Math.max(all, some), last).some(({ word }) => thus.has(word))
  );
}

function restOf(
  given: QuantityPhrase,
  whole: QuantityPhrase,
  part: QuantityPhrase,
  { tokens }: ReadSentence,
): Calculation[] {
  const numbers = [given, whole, part].map(({ quantity }) => quantity.value).sort((a, b) => a - b) as [
    number,
    number,
    number,
  ];
  // Any of the three is the sum of the others.
  if (Math.abs(numbers[0] + numbers[1] - numbers[2]) < 0.01) return [];
  const value = given.quantity.value;
  if (value >= whole.quantity.value || value === part.quantity.value) return [];
  const off = Math.abs(sumOf([part.quantity, given.quantity]) - whole.quantity.value);
  // What is empty are places, whatever was counted: `12 stoelen bleven leeg`.
  const isPlace =
    given.thing === 'places' && tokens.some(({ word }) => /^(?:leeg|vrij|onbezet|over)$/.test(word));
  if (off > whole.quantity.value * NEARNESS || !(isPlace || countSameThings([given, whole, part]))) return [];
  const expected = Math.round((whole.quantity.value - part.quantity.value) * 100) / 100;
  return [
    {
      kind: 'rest',
      given: given.quantity,
      expected: [expected],
      margin: halves([whole.quantity, part.quantity]),
      parts: [whole.quantity, part.quantity],
    },
  ];
}
