import { sumOf } from '../../reading/calculations/calculation.ts';
import type { WrongCalculation } from '../../reading/calculations/wrong-calculations.ts';
import { sayNumber } from '../../reading/say-number.ts';

/** Says what the parts of a sum come to, or what is left of a whole. */
export function sumMessage({ kind, given, expected: [expected = 0], parts, says }: WrongCalculation): string {
  const [right, said] = [expected, given.value].map((value) => sayNumber(value, given.kind));
  if (kind === 'rest') return `Er blijft ${right} over, niet ${said}.`;
  if (says === 'formula') return `De berekening komt uit op ${right}, niet op ${said}.`;
  if (says === 'whole')
    return `Deze percentages zijn samen ${sayNumber(sumOf(parts), 'percent')}, niet 100%.`;
  const noun = given.kind === 'money' ? 'bedragen' : 'getallen';
  const place = parts.every(({ from }) => from < given.from) ? 'ervoor' : 'erachter';
  return `De ${noun} ${place} zijn samen ${right}, niet ${said}.`;
}

/** Says whether a calculation adds parts, or takes them off. */
export function isSum({ kind }: WrongCalculation): boolean {
  return kind === 'sum' || kind === 'rest';
}
