import { latin } from '../../../text/latin.ts';
import { quantitiesWithin, type SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, halves } from './calculation.ts';

const operator = String.raw`(?:\+|plus|−|–|-|min(?:us)?|[x×*]|maal|keer)`;
const words = String.raw`(?:\s\(?(?!min |minus |plus |keer |maal |is |dus )[\p{L}(][\p{L}’()-]*){0,5}`;
/** `€ 34.000 + € 16.500 = € 50.500`, `264 leerlingen plus 30 nieuwkomers is 294`. */
const formula = latin.giu`(?<![+−×=]\s?)(?<calculation>[€#]${words}(?:,?\s?${operator}\s?(?:de\s|nog\s)?[€#]${words}){1,12})\s?(?<equals>=|,?\s?(?:is|dus|maakt|wordt|is dus|is samen|dat is|samen|totaal|in totaal|oftewel)\s?:?)\s?(?:samen\s|totaal\s|in totaal\s|dus\s)?(?<result>[€#])(?!\s?[+−×*]|\sx\s)`;
const signs = latin.giu`(?<!\p{L})${operator}(?!\p{L})`;

/** Calculations that are written out with signs or with `plus` and `min`; products of money are `money/product`’s. */
export function formulas(_: string, sentence: SentenceShape): Calculation[] {
  return [...sentence.shape.matchAll(formula)].flatMap((match): Calculation[] => {
    const { calculation = '', equals = '' } = match.groups ?? {};
    const all = quantitiesWithin(sentence, match.index, match.index + match[0].length);
    const [given, parts] = [all.at(-1), all.slice(0, -1)];
    const operators = [...calculation.matchAll(signs)].map(([sign]) => meaningOf(sign));
    if (!given || operators.length !== parts.length - 1 || all.some(({ isRough }) => isRough)) return [];
    // A dash is a minus only in front of an equals sign.
    if (/\s[–-]\s/.test(calculation) && equals !== '=') return [];
    if (operators.every((each) => each === '*')) return [];
    if (!operators.includes('*') && parts.some(({ kind }) => kind !== given.kind)) return [];
    const expected = evaluate(
      parts.map(({ value }) => value),
      operators,
    );
    return [{ kind: 'sum', given, expected: [expected], margin: halves(parts), parts, says: 'formula' }];
  });
}

function meaningOf(sign: string): '+' | '-' | '*' {
  if (/^(?:\+|plus)$/i.test(sign)) return '+';
  return /^(?:[x×*]|maal|keer)$/i.test(sign) ? '*' : '-';
}

/** Products go before sums. */
function evaluate(
  [first = 0, ...others]: readonly number[],
  operators: readonly ('+' | '-' | '*')[],
): number {
  const terms = [first];
  for (const [index, value] of others.entries()) {
    const operator = operators[index];
    if (operator === '*') terms.push((terms.pop() ?? 0) * value);
    else terms.push(operator === '-' ? -value : value);
  }
  return Math.round(terms.reduce((sum, term) => sum + term, 0) * 100) / 100;
}
