import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../found.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { quantitiesWithin, type SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, half } from './calculation.ts';

/** The rates of VAT in the Netherlands, in percents: the usual one first (Wet op de omzetbelasting 1968, art. 9). */
export const vatRates = [21, 9] as const;

const basis = latin.giu`(?<!\p{L})(?:(?<excl>excl(?:usief|\.)?|zonder|ex(?:\.)?)|(?<incl>incl(?:usief|\.)?|met\s(?:de\s|%\s)?(?=btw)))(?:\s?(?:(?:de|%)\s)?btw(?!\p{L}))?`;
const added = latin.giu`€[^€#%.;]{0,25}?(?:\+|plus|vermeerderd met|verhoogd met|exclusief|excl\.?|en)\s?(?:de\s)?(?:%\s(?:aan\s)?btw|btw\s?\(?(?:van\s)?%\)?)(?:\s?\(?\s?(?:is|van|=|:)?\s?€\)?)?[^€#%.;]{0,40}?(?:=|is|dus|samen|totaal|wordt|maakt|komt|oftewel|ofwel|\(|:)[^€#%.;]{0,25}€`;

/** An amount with and without VAT: `€ 34.000 exclusief en € 41.140 inclusief 21% btw`, `€ 34.000 + 21% btw = € 41.140`. */
export function vatAmounts(_: string, sentence: SentenceShape): Calculation[] {
  if (!/btw/i.test(sentence.shape)) return [];
  const sums = [...sentence.shape.matchAll(added)].flatMap((match) =>
    addition(quantitiesWithin(sentence, match.index, match.index + match[0].length)),
  );
  return sums.length > 0 ? sums : bothBases(sentence);
}

/** Without, rate, perhaps the VAT itself, and what it comes to. */
function addition(all: readonly Quantity[]): Calculation[] {
  const amounts = all.filter(({ kind }) => kind === 'money');
  const rate = all.find(({ kind }) => kind === 'percent');
  const [without, ...others] = amounts;
  if (!without || !rate || others.length === 0 || [rate, ...amounts].some(({ isRough }) => isRough))
    return [];
  const vat = (without.value * rate.value) / 100;
  return others.map((given, index): Calculation => {
    // The first of two is the VAT; one alone can be either.
    const expected =
      others.length === 1 ? [without.value + vat, vat] : index === 0 ? [vat] : [without.value + vat];
    return {
      kind: 'vat',
      given,
      expected,
      margin: marginOf(without, given),
      parts: [without, rate],
      says: 'added',
    };
  });
}

function bothBases({ shape, quantities, places }: SentenceShape): Calculation[] {
  const phrases = [...shape.matchAll(basis)].map(({ 0: { length }, index, groups }) => ({
    from: index,
    to: index + length,
    isIncluding: groups?.incl !== undefined,
  }));
  const amounts = quantities.flatMap((quantity, index) =>
    quantity.kind === 'money' ? [{ quantity, at: places[index] ?? 0 }] : [],
  );
  const [first, second] = amounts;
  if (!first || !second || amounts.length > 2 || first.quantity.isRough || second.quantity.isRough) return [];
  const isFirstIncluding = firstIncludes(shape, phrases, first.at, second.at);
  if (isFirstIncluding === undefined) return [];
  const [without, withVat] = isFirstIncluding
    ? [second.quantity, first.quantity]
    : [first.quantity, second.quantity];
  return bothAmounts(
    without,
    withVat,
    quantities.find(({ kind }) => kind === 'percent'),
  );
}

/** An amount without VAT and one with it: the second of the two that the text says is held to the first. */
export function bothAmounts(without: Quantity, withVat: Quantity, rate: Quantity | undefined): Calculation[] {
  const ratio = withVat.value / without.value;
  // Further apart they are amounts of different things: a rate and a total.
  if (ratio < 0.6 || ratio > 1.6 || without.isRough || withVat.isRough) return [];
  const isAdded = withVat.from > without.from;
  const [base, given] = isAdded ? [without, withVat] : [withVat, without];
  const expected = (rate ? [rate.value] : vatRates)
    .map((each) => 1 + each / 100)
    .map((factor) => (isAdded ? base.value * factor : base.value / factor));
  const says = isAdded ? 'added' : 'taken off';
  return [
    {
      kind: 'vat',
      given,
      expected,
      margin: marginOf(base, given),
      parts: rate ? [base, rate] : [base],
      says,
    },
  ];
}

interface Phrase extends Stretch {
  readonly isIncluding: boolean;
}

/** Whether the first of two amounts is the one with VAT: each has a phrase, or the second one in brackets. */
function firstIncludes(
  shape: string,
  phrases: readonly Phrase[],
  first: number,
  second: number,
): boolean | undefined {
  const [one, other] = phrases;
  if (one && !other) {
    const isBehind =
      one.from > second &&
      /^\s\(\s?$/.test(shape.slice(first + 1, second).replace(/^\s(?:per|p\/)\s\S+/, ''));
    return isBehind ? !one.isIncluding : undefined;
  }
  if (!one || !other || phrases.length > 2 || one.isIncluding === other.isIncluding) return undefined;
  // Said in turn: each amount has the phrase of its own place.
  return one.isIncluding;
}

/** Whole euros may be rounded off on both sides. */
function marginOf(without: Quantity, given: Quantity): number {
  return given.unit === 1 ? 0.5 : half(without) * 1.21;
}
