import { asChoices } from '../../as-choices.ts';
import type { WrongCalculation } from '../../reading/calculations/wrong-calculations.ts';
import type { Found } from '../../reading/found.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Finding } from '../../rule.ts';

/**
 * Returns the fix that writes what a calculation comes to, or each thing that it may come to as a choice; nothing where it
 * is the direction that is wrong, or where a result of 100% is given by what a percentage is.
 *
 * @param isSure the result follows from the others: of a sum any of the numbers may be the wrong one. Default: it does
 */
export function rewriteResult(found: Found<WrongCalculation>, isSure = true): Pick<Finding, 'fixes'> {
  const { expected, isReversed, says } = found.read;
  if (isReversed || says === 'whole') return {};
  const fixes = [...new Set(expected)].flatMap((value) => rewriteNumber(found, value).fixes ?? []);
  return { fixes: isSure && fixes.length < 2 ? fixes : asChoices(fixes) };
}
