import { type QuantityPhrase, quantityPhrases } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, type Token } from '../read-text.ts';
import { type Calculation, isClose, isNearby } from './calculation.ts';

/** What is divided is not further back, in sentences. */
const REACH = 2;
/** More numbers can be divided in too many ways to mean anything. */
const MAX_NUMBERS = 10;

/**
 * What comes to each of those that are counted, but for a slip: `65 stuks van € 219. Een pakket gaat twee jaar mee, en bij
 * zestien kinderen kost dat per kind € 7,84 per jaar`. The noun behind `per` is one of what is counted.
 */
export function quotients(text: string): Calculation[] {
  const sentences = readText(text);
  const phrases = quantityPhrases(text);
  return sentences.flatMap((sentence, index) => {
    const start = Math.max(0, index - REACH);
    return (phrases[index] ?? []).flatMap((given): Calculation[] => {
      const each = nounsOfEach(sentence, given);
      if (given.quantity.isRough || given.quantity.kind === 'percent' || each.length === 0) return [];
      if (prices.has(sentence.tokens[given.at - 1]?.word ?? '')) return [];
      const own = (phrases[index] ?? []).filter(({ at }) => at < given.at);
      const numbers = [...phrases.slice(start, index).flat(), ...own].filter(
        ({ quantity }) => !quantity.isRough && quantity.value > 1,
      );
      return numbers.length > MAX_NUMBERS ? [] : quotientAmong(given, numbers, each, sentence);
    });
  });
}

/** In front of a number that is multiplied: `240 bekers, bij € 0,80 per beker`. */
const prices = new Set(['bij', 'à', 'tegen', 'van', 'x', '×', 'maal', 'keer', 'voor']);

/** The nouns behind `per` and `elk` right around a number: `per kind € 7,84 per jaar`. */
function nounsOfEach({ tokens }: ReadSentence, { at }: QuantityPhrase): string[] {
  const near = tokens.slice(Math.max(0, at - 5), at + 6);
  return near.flatMap(({ word }, index) => (isEach(near, index) ? [near[index + 1]?.word ?? word] : []));
}

function isEach(tokens: readonly Token[], at: number): boolean {
  return /^(?:per|elke?|iedere?)$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.kind === 'word';
}

/** `kind` of `kinderen`, `school` of `scholen`. */
function isOf(each: string, noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  return last.length > 2 && each.slice(0, 4) === last.slice(0, Math.min(4, each.length));
}

function quotientAmong(
  given: QuantityPhrase,
  numbers: readonly QuantityPhrase[],
  each: readonly string[],
  sentence: ReadSentence,
): Calculation[] {
  const { kind, value, unit } = given.quantity;
  const wholes = numbers.filter(({ quantity }) => quantity.kind === kind && quantity.value > value * 1.5);
  const counts = numbers.filter(({ quantity }) => quantity.kind === 'count');
  const divided = wholes.flatMap((whole) => {
    const others = counts.filter((count) => count !== whole);
    const sets = others.flatMap((one, index) => [[one], ...others.slice(index + 1).map((two) => [one, two])]);
    return sets.map((parts) => ({
      whole,
      parts,
      quotient: parts.reduce((rest, { quantity }) => rest / quantity.value, whole.quantity.value),
    }));
  });
  const isKnown =
    numbers.some(({ quantity }) => quantity.value === value) ||
    divided.some(({ quotient }) => Math.abs(quotient - value) <= Math.max(unit, 0.01));
  if (isKnown) return [];
  const own = divided.filter(({ parts }) => parts.every(({ noun }) => each.some((one) => isOf(one, noun))));
  const scale = unit < 1 ? 100 : 1;
  const slip = own.find(({ quotient }) =>
    isClose(Math.round(value * scale), Math.round(quotient * scale), 0),
  );
  // Nothing else that it can be: one whole, one number of those.
  const [only, ...more] = own;
  const isSaid = only && more.length === 0 && wholes.length === 1 && isResult(sentence, given);
  const meant = slip ?? (isSaid && isNearby(value, only.quotient) ? only : undefined);
  return meant
    ? [
        {
          kind: 'product',
          given: given.quantity,
          expected: [Math.round(meant.quotient * 100) / 100],
          parts: [meant.whole, ...meant.parts].map(({ quantity }) => quantity),
          says: '/',
        },
      ]
    : [];
}

function isResult({ tokens }: ReadSentence, { at }: QuantityPhrase): boolean {
  const front = tokens.slice(Math.max(0, at - 4), at);
  return hasRole(front, 'total') || front.some(({ word }) => word === 'dat' || word === 'is');
}
