import type { WrongCalculation } from '../../reading/calculations/wrong-calculations.ts';
import { sayNumber } from '../../reading/say-number.ts';

/** What a finding says of a product or a quotient that does not come out. */
export function productMessage({ given, parts, expected, says }: WrongCalculation): string {
  const factors = parts.map((part) => sayNumber(part.value, part.kind));
  const [right, said] = [expected[0] ?? 0, given.value].map((value) => sayNumber(value, given.kind));
  const left = factors.join(says === '/' ? ' gedeeld door ' : ' × ');
  return `${left}${says === '× 12' ? ' × 12' : ''} is ${right}, niet ${said}.`;
}

/** Of amounts of money `money/product` says it; what is divided is said with the counts. */
export function isProductOfMoney({ kind, given, says }: WrongCalculation): boolean {
  return kind === 'product' && given.kind === 'money' && says !== '/';
}
