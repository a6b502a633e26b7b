import { sayable } from '../../../text/authored-text.ts';
import { asChoices } from '../../as-choices.ts';
import type { WrongTotal } from '../../reading/calculations/column-totals.ts';
import { sayNumber } from '../../reading/say-number.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Finding } from '../../rule.ts';

/** Says what the numbers of a column, a row or a list come to, or what is left of them. */
export function columnFinding({ block, number, expected, place, isDifference }: WrongTotal): Finding {
  const { from, to, kind } = number;
  const noun = kind === 'money' ? 'bedragen' : 'getallen';
  const opening = isDifference ? `Het verschil van de ${noun} ${place} is` : `De ${noun} ${place} zijn samen`;
  return {
    message: `${opening} ${sayNumber(expected, kind)}, niet ${sayable(block.text.slice(from, to))}.`,
    span: block.span(from, to),
    // Any of the numbers may be the wrong one.
    fixes: expected < 0 ? [] : asChoices(rewriteNumber({ passage: block, from, to }, expected).fixes),
  };
}
