import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { Stretch } from '../found.ts';
import { type SentenceShape, shapesIn } from '../sentence-shapes.ts';
import { acrossSentences } from './across-sentences.ts';
import { type Calculation, isRight } from './calculation.ts';
import { changes } from './changes.ts';
import { changesTold } from './changes-told.ts';
import { countProducts } from './count-products.ts';
import { formulas } from './formulas.ts';
import { partsBehind, totalsBehind } from './parts-and-whole.ts';
import { wholesOfPercentages } from './percentage-wholes.ts';
import { remainders } from './remainder.ts';
import { shares } from './shares.ts';
import { vatAmounts } from './vat.ts';

/** A calculation whose result is not what its numbers come to; the stretch is that of the result. */
export interface WrongCalculation extends Calculation, Stretch {}

type Relation = (text: string, sentence: SentenceShape) => readonly Calculation[];

/** Every way in which a sentence can be a calculation, the surest first, with what its shape then has. */
const relations: readonly (readonly [needs: RegExp, read: Relation])[] = [
  [/[€#].*(?:[+−×–*-]|plus|min|maal|keer|\sx\s).*[€#].*[€#]/i, formulas],
  [/btw/i, vatAmounts],
  [/[€#].*[€#].*[€#]/, partsBehind],
  [/[€#].*[€#].*[€#]/, totalsBehind],
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
    ...acrossSentences(text),
    ...changesTold(text),
  ];
  const surest = [groupBy(found, ({ given }) => given.from), groupBy(found, numbersOf)].map(
    (readings) =>
      new Set(
        [...readings.values()].flatMap(([first, ...others]) =>
          [first, ...others].some((each) => each && isRight(each)) ? [] : [first],
        ),
      ),
  );
  return found
    .filter((each) => surest.every((first) => first.has(each)))
    .map((each) => ({ ...each, from: each.given.from, to: each.given.to }))
    .sort((a, b) => a.from - b.from);
});

function numbersOf({ given, parts }: Calculation): string {
  return [given, ...parts]
    .map(({ from }) => from)
    .sort((a, b) => a - b)
    .join();
}
