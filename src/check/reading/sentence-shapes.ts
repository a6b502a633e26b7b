import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { type Quantity, quantitiesInText } from './quantities-in-text.ts';
import { sentencesOf } from './sentences.ts';

/**
 * A sentence in which every quantity is one sign: `€` an amount, `#` a count, `%` a percentage. So `van # naar #, een
 * stijging van %` is a pattern of a few letters, whatever way the numbers are written.
 */
export interface SentenceShape {
  readonly shape: string;
  readonly quantities: readonly Quantity[];
  /** Offset in `shape` of each quantity. */
  readonly places: readonly number[];
}

/** A sentence with more is a list of something; so a text full of numbers takes linear time. */
const MAX_QUANTITIES = 60;
const signs = { money: '€', count: '#', percent: '%' } as const;

/** Returns the sentences of a text with two quantities or more, as shapes, in order. */
export const shapesIn = memoizeByText((text): readonly SentenceShape[] => {
  if (!hasTwoNumbers(text)) return [];
  const all = quantitiesInText(text);
  if (all.length < 2) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const quantities = all.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    return quantities.length < 2 || quantities.length > MAX_QUANTITIES
      ? []
      : [shapeOf(text, sentence.from, sentence.to, quantities)];
  });
});

/** Says whether a text can have two quantities: the pattern for those is slow, and most texts have none. */
export function hasTwoNumbers(text: string): boolean {
  return twoNumbers.test(text);
}

const one =
  '(?:\\d[\\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|helft|kwart|derde|één)';
const twoNumbers = new RegExp(`${one}[\\s\\S]*?[^\\d.,]${one}`, 'i');

/** Returns a stretch of a text as a shape. */
export function shapeOf(
  text: string,
  from: number,
  to: number,
  quantities: readonly Quantity[],
): SentenceShape {
  let shape = '';
  let at = from;
  const places: number[] = [];
  const plain = (end: number): string => text.slice(at, end).replace(/[€#%\s]/g, ' ');
  for (const quantity of quantities) {
    shape += plain(quantity.from);
    places.push(shape.length);
    shape += signs[quantity.kind];
    at = quantity.to;
  }
  return { shape: shape + plain(to), quantities, places };
}

/** Returns the quantities in a stretch of a shape. */
export function quantitiesWithin(
  { quantities, places }: SentenceShape,
  from: number,
  to: number,
): readonly Quantity[] {
  return quantities.filter((_, index) => (places[index] ?? 0) >= from && (places[index] ?? 0) < to);
}
