import type { WrongCalculation } from '../../reading/calculations/wrong-calculations.ts';
import type { Passage } from '../../reading/passages.ts';
import type { Finding } from '../../rule.ts';

/** Points at the numbers that a result comes from: from the first to the last. */
export function partsOf({ parts }: WrongCalculation, passage: Passage): NonNullable<Finding['related']> {
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  return [{ message: 'Dit zijn de getallen waar het uit volgt.', span: passage.span(from, to) }];
}
