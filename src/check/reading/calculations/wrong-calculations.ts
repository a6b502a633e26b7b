import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { Stretch } from '../found.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { hasTwoNumbers, type SentenceShape, shapesIn } from '../sentence-shapes.ts';
import { acrossSentences } from './across-sentences.ts';
import { apposedShares } from './apposed-shares.ts';
import { type Calculation, isRight, sumOf } from './calculation.ts';
import { changes } from './changes.ts';
import { changesTold } from './changes-told.ts';
import { complements } from './complements.ts';
import { countProducts } from './count-products.ts';
import { formulas } from './formulas.ts';
import { impliedResults } from './implied-results.ts';
import { impliedVat } from './implied-vat.ts';
import { multipliedCounts } from './multiplied-counts.ts';
import { oversizedParts } from './oversized-parts.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { wholesOfPercentages } from './percentage-wholes.ts';
import { productsTold } from './products-told.ts';
import { quotients } from './quotients.ts';
import { remainders } from './remainder.ts';
import { restsTold } from './rests-told.ts';
import { shares } from './shares.ts';
import { toldShares } from './told-shares.ts';
import { vatAmounts } from './vat.ts';

/** How far a number may be off a share in words with `ruim` or `bijna`. */
const ROUGHLY = 0.035;

/** A calculation whose result is not what its numbers come to; the stretch is that of the result. */
export interface WrongCalculation extends Calculation, Stretch {}

type Relation = (text: string, sentence: SentenceShape) => readonly Calculation[];

/** Every way in which a sentence can be a calculation, the surest first, with what its shape then has. */
const relations: readonly (readonly [needs: RegExp, read: Relation])[] = [
  [/[€#].*(?:[+−×–*-]|plus|min|maal|keer|\sx\s).*[€#].*[€#]/i, formulas],
  [/[€#].*#.*[€#]/, countProducts],
  [/^(?=.*%).*[€#].*[€#]/, shares],
  [/[€#%].*(?:naar|tot|tegen)\s.*[€#%]/i, changes],
  [/%.*%.*%/, wholesOfPercentages],
];

/**
 * Finds calculations in a text that do not come out, in order. A number that one reading of its sentence calls right
 * is right, whatever another makes of it; numbers that two readings put together are reported once.
 */
export const wrongCalculations = memoizeByText((text): readonly WrongCalculation[] => {
  const found = [
    ...remainders(text),
    ...shapesIn(text).flatMap((sentence) =>
      relations.flatMap(([needs, read]) => (needs.test(sentence.shape) ? read(text, sentence) : [])),
    ),
    ...(hasTwoNumbers(text)
      ? [
          ...partsOfWhole(text),
          ...multipliedCounts(text),
          ...productsTold(text),
          ...quotients(text),
          ...vatAmounts(text),
          ...toldShares(text),
          ...apposedShares(text),
          ...complements(text),
          ...oversizedParts(text),
        ]
      : []),
    ...restsTold(text),
    ...acrossSentences(text),
    ...changesTold(text),
    ...(hasTwoNumbers(text) ? [...impliedVat(text), ...impliedResults(text)] : []),
  ];
  const surest = [groupBy(found, givenOf), groupBy(found, numbersOf)].map(
    (readings) =>
      new Set(
        [...readings.values()].flatMap(([first, ...others]) =>
          [first, ...others].some((each) => each && isRight(each)) ? [] : [first],
        ),
      ),
  );
  return found
    .filter((each) => surest.every((first) => first.has(each)) && !isOtherwiseTrue(text, each))
    .map((each) => ({ ...each, from: each.given.from, to: each.given.to }))
    .sort((a, b) => a.from - b.from);
});

/** `Anderhalf keer zoveel`; and a total that the numbers right beside it make, whatever stands further away. */
function isOtherwiseTrue(text: string, { kind, given, expected, parts, says }: Calculation): boolean {
  if (kind === 'change') return /^\s(?:keer|maal)\s/u.test(text.slice(given.to, given.to + 6));
  if (kind === 'share') return isRoughly(given, expected, parts);
  if (kind !== 'sum' || says === 'whole' || says === 'formula') return false;
  // `VMBO 306, havo 254, vwo 160, bij elkaar 720`: an earlier number is none of them.
  const last = parts.toReversed();
  return last.some(
    (_, count) =>
      count > 0 && last[0] && last[0].to <= given.from && sumOf(last.slice(0, count + 1)) === given.value,
  );
}

/** `Ruim zeven van de tien (62)`: of a share that is rounded off, so is the number. */
function isRoughly(given: Quantity, expected: readonly number[], parts: readonly Quantity[]): boolean {
  const isRounded = parts.some(({ kind, isRough, unit }) => kind === 'percent' && isRough && unit > 1);
  return isRounded && expected.some((value) => Math.abs(value - given.value) <= value * ROUGHLY);
}

/** The result; of a whole the sentence of its parts too, for one whole can be divided in more than one way. */
function givenOf({ kind, given, parts }: Calculation): string {
  const isDivided = kind === 'sum' && parts.every(({ from }) => from > given.from);
  return `${given.from}${isDivided ? `:${parts.at(-1)?.from}` : ''}`;
}

function numbersOf({ given, parts }: Calculation): string {
  return [given, ...parts]
    .map(({ from }) => from)
    .sort((a, b) => a - b)
    .join();
}
