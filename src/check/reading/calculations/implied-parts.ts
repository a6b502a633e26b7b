import { wordList } from '../../../text/word-list.ts';
import type { QuantityPhrase } from '../quantity-phrases.ts';
import type { ReadSentence } from '../read-text.ts';
import { type Calculation, sumOf } from './calculation.ts';

/** With these the numbers are not all parts, or count one thing twice. */
const notAll: ReadonlySet<string> = new Set(
  wordList(`
    waaronder bijvoorbeeld vooral minstens maximaal ook beide beiden allebei zowel meer minder dan vorig vorige eerder per elk elke ieder
    iedere gemiddeld telkens keer maal euro btw ongeveer circa ruim bijna onder_wie nog resterende dubbel tegelijk daarnaast jonger`),
);
const wholeFront: ReadonlySet<string> = new Set(
  wordList(
    'van de onze die alle er zijn telt tellen onder zitten hebben heeft kochten kocht met uit totaal deze',
  ),
);

/**
 * Returns the whole of which the numbers behind it nearly are the parts: `van de 180 meldingen gingen er 95 over …, 60 over … en
 * 35 over …`, `er zijn 34 lokalen, waarvan 20 boven en 12 beneden`. The words between them may be any.
 */
export function impliedParts(
  { tokens }: ReadSentence,
  own: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Calculation[] {
  const isPointed = tokens
    .slice(0, 4)
    .some(({ word }) => /^(?:daarvan|hiervan|hen|die|waarvan)$/u.test(word));
  const sumOfOwn = sumOf(own.map(({ quantity }) => quantity));
  if (before.some(({ quantity }) => quantity.value === sumOfOwn)) return [];
  const isSplit =
    own.length >= 2 && (before.length === 1 || (isPointed && before.length > 1 && before.length < 4));
  const [whole, ...parts] =
    isSplit && own.every(({ quantity }) => quantity.value < (nearest(before, sumOfOwn)?.quantity.value ?? 0))
      ? [...before, ...own]
      : own;
  const last = parts.at(-1);
  if (!whole || !last || parts.length < 2 || parts.length > 5) return [];
  const all = [whole, ...parts];
  if (
    all.some(
      ({ quantity, isRate, thing }) =>
        quantity.kind !== 'count' || quantity.isRough || isRate || thing === 'times' || quantity.value < 1,
    )
  )
    return [];
  if (
    tokens.some(
      ({ word }, at) =>
        notAll.has(word) || (word === 'onder' && /^(?:wie|meer|andere)$/u.test(tokens[at + 1]?.word ?? '')),
    )
  )
    return [];
  const isSeries =
    ['en', ','].includes(tokens[last.at - 1]?.word ?? '') ||
    /^(?:en|,)$/u.test(tokens[last.at - 2]?.word ?? '');
  const isWhole =
    before.includes(whole) || whole.at === 0 || wholeFront.has(tokens[whole.at - 1]?.word ?? '');
  if (!isSeries || !isWhole || parts.some(({ quantity }) => quantity.value >= whole.quantity.value))
    return [];
  // “50 gemeenten: de grootste, 34 andere en 12 kleine”: not every part has a number.
  const opening = before.includes(whole)
    ? []
    : tokens.slice(whole.at, parts[0]?.at ?? 0).map(({ word }) => word);
  if (opening.includes(':') && opening.lastIndexOf(',') > opening.indexOf(':')) return [];
  const quantities = parts.map(({ quantity }) => quantity);
  const sum = sumOf(quantities);
  const off = Math.abs(sum - whole.quantity.value);
  const reach = whole.quantity.value * (parts.length > 2 ? 0.15 : 0.09);
  const isSameThing = parts.every(
    ({ thing }) => thing === undefined || whole.thing === undefined || thing === whole.thing,
  );
  return off > 0 && off <= Math.max(reach, 1) && isSameThing
    ? [{ kind: 'sum', given: whole.quantity, expected: [sum], parts: quantities }]
    : [];
}

/** The number that a sum comes nearest to. */
function nearest(before: readonly QuantityPhrase[], sum: number): QuantityPhrase | undefined {
  return before.toSorted((a, b) => Math.abs(a.quantity.value - sum) - Math.abs(b.quantity.value - sum))[0];
}
