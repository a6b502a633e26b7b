import type { WrongCalculation } from '../../reading/calculations/wrong-calculations.ts';
import type { Found } from '../../reading/found.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Finding } from '../../rule.ts';

/**
 * Returns the fix that writes what a calculation comes to; nothing where it may come to more, where it is the direction
 * that is wrong, or where a result of 100% is given by what a percentage is.
 */
export function rewriteResult(found: Found<WrongCalculation>): Pick<Finding, 'fixes'> {
  const { expected, isReversed, says } = found.read;
  const [only, ...more] = expected;
  if (only === undefined || more.length > 0 || isReversed || says === 'whole') return {};
  return rewriteNumber(found, only);
}
