import { type QuantityPhrase, quantityPhrases } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, type Token, verbsIn } from '../read-text.ts';
import { type Calculation, isClose } from './calculation.ts';

/** The factors are not further back, in sentences. */
const REACH = 2;
/** More numbers can be multiplied in too many ways to mean anything. */
const MAX_FACTORS = 8;

/**
 * Counts that are the product of two or three around them but for a slip of one digit, where the text speaks of each:
 * `Ieder van de zeven werkt 24 uur, samen 186 uur`, `Per groep is dat 72 uur. Voor de 30 groepen zijn dat 2.106 uur`.
 */
export function multipliedCounts(text: string): Calculation[] {
  const sentences = readText(text);
  const phrases = quantityPhrases(text).map((some) =>
    some.filter(({ quantity }) => quantity.kind === 'count'),
  );
  return sentences.flatMap((sentence, index) => {
    const start = Math.max(0, index - REACH);
    const before = phrases.slice(start, index).flat();
    return (phrases[index] ?? []).flatMap((given): Calculation[] => {
      if (given.quantity.isRough || given.quantity.value < 100 || !isResult(sentence, given)) return [];
      const own = (phrases[index] ?? []).filter(({ at }) => at < given.at);
      const factors = [...before, ...own].filter(({ quantity }) => !quantity.isRough && quantity.value > 1);
      if (
        factors.length < 2 ||
        factors.length > MAX_FACTORS ||
        !isOfEach(sentences.slice(start, index + 1), factors)
      )
        return [];
      return productAmong(given, factors);
    });
  });
}

/** `dus 180 kinderen`, `komt dat uit op 960 uur`, `is het 960 uur`. */
function isResult({ tokens }: ReadSentence, { at }: QuantityPhrase): boolean {
  const some = tokens.slice(Math.max(0, at - 8), at);
  const front = some.slice(some.findLastIndex(({ quantity }) => quantity !== undefined) + 1);
  return hasRole(front, 'total') || verbsIn(front, 'add').length > 0 || tokens[at - 1]?.word === 'het';
}

/** The text speaks of each, or of how many times. */
function isOfEach(sentences: readonly ReadSentence[], factors: readonly QuantityPhrase[]): boolean {
  const tokens: readonly Token[] = sentences.flatMap((each) => each.tokens);
  return (
    factors.some(({ isRate }) => isRate) ||
    hasRole(tokens, 'each') ||
    tokens.some(
      ({ word, quantity }, at) => times.has(word) && (quantity ?? tokens[at + 1]?.quantity) !== undefined,
    )
  );
}

const times = new Set(['keer', 'maal', 'x', '×', 'van', 'à']);

function productAmong(given: QuantityPhrase, factors: readonly QuantityPhrase[]): Calculation[] {
  const { value } = given.quantity;
  const numbers = factors.map(({ quantity }) => quantity);
  const products = numbers.flatMap((one, first) =>
    numbers
      .slice(first + 1)
      .flatMap((two, second) => [
        { parts: [one, two], product: one.value * two.value },
        ...numbers
          .slice(first + second + 2)
          .map((three) => ({ parts: [one, two, three], product: one.value * two.value * three.value })),
      ]),
  );
  const sums = numbers.flatMap((one, first) => numbers.slice(first + 1).map((two) => one.value + two.value));
  const isKnown =
    numbers.some((each) => each.value === value) ||
    sums.includes(value) ||
    products.some(({ product }) => Math.abs(product - value) < 1);
  const meant = isKnown ? undefined : products.find(({ product }) => isClose(value, product, 0));
  return meant
    ? [{ kind: 'product', given: given.quantity, expected: [meant.product], parts: meant.parts, says: '×' }]
    : [];
}
