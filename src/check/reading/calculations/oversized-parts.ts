import { type QuantityPhrase, quantityPhrases, sharesNoun } from '../quantity-phrases.ts';
import { readText, type Token } from '../read-text.ts';
import type { Calculation } from './calculation.ts';

/** A part that is more than what it is part of: `51 van de 48 leerlingen`, `van de 48 leerlingen hebben er 51 een plan`. */
export function oversizedParts(text: string): Calculation[] {
  const phrases = quantityPhrases(text);
  return readText(text).flatMap(({ tokens }, index) => {
    const own = (phrases[index] ?? []).filter(isExact);
    return own.flatMap((one, place): Calculation[] => {
      const two = own[place + 1];
      if (!two || one.quantity.kind !== two.quantity.kind) return [];
      const between = tokens.slice(one.at + 1, two.at);
      if (isPartOf(tokens, one, two, between)) return oversized(one, two);
      if (isOfWhole(tokens, one, two, between)) return oversized(two, one);
      return [];
    });
  });
}

function isExact({ quantity, isRate, thing }: QuantityPhrase): boolean {
  return quantity.kind !== 'percent' && !quantity.isRough && !isRate && thing !== 'times';
}

/** `51 van de 48 leerlingen`, `51 leerlingen van de 48`; not `51 in plaats van de 48`. */
function isPartOf(
  tokens: readonly Token[],
  part: QuantityPhrase,
  whole: QuantityPhrase,
  between: readonly Token[],
): boolean {
  const words = between.map(({ word }) => word).slice(part.noun === '' ? 0 : part.noun.split(' ').length);
  const isOf = words.length === 2 && words[0] === 'van' && determiners.has(words[1] ?? '');
  return isOf && sharesNoun(part.noun, whole.noun) && !compared.has(tokens[part.at - 1]?.word ?? '');
}

const determiners = new Set(['de', 'die', 'deze', 'onze', 'alle', 'hun']);
const compared = new Set(['dan', 'naar', 'tot', 'met', '×', 'x', 'keer', 'maal']);

/** `van de 48 leerlingen hebben er 51 een plan`: of them so many, in one clause. */
function isOfWhole(
  tokens: readonly Token[],
  whole: QuantityPhrase,
  part: QuantityPhrase,
  between: readonly Token[],
): boolean {
  const isOf =
    tokens[whole.at - 2]?.word.toLowerCase() === 'van' && determiners.has(tokens[whole.at - 1]?.word ?? '');
  const isOfThem = tokens[part.at - 1]?.word === 'er' && part.noun === '';
  return (
    isOf &&
    isOfThem &&
    between.length < 10 &&
    !between.some(({ kind, word }) => kind === 'sign' && word !== ',')
  );
}

function oversized({ quantity: part }: QuantityPhrase, { quantity: whole }: QuantityPhrase): Calculation[] {
  return part.value > whole.value
    ? [{ kind: 'share', given: part, expected: [], parts: [whole], isReversed: true, says: 'more' }]
    : [];
}
