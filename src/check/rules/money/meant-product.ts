import { latin } from '../../../text/latin.ts';
import type { Cents } from '../../../values/money.ts';
import { digitsOf, precisionOf, type TextAmount } from '../../reading/amounts-in-text.ts';
import { isClose } from '../../reading/calculations/calculation.ts';
import { vatRates } from '../../reading/calculations/vat.ts';
import type { Stretch } from '../../reading/found.ts';
import { quantitiesInText } from '../../reading/quantities-in-text.ts';
import { isSlip, significance } from './slip.ts';

/** A result that is nearly what the numbers around it come to, and so was meant to be that. */
export interface MeantProduct {
  readonly total: TextAmount;
  /** What the numbers come to. */
  readonly product: Cents;
  /** The calculation, as numbers: `36 × € 145`, without the amount. */
  readonly counts: readonly string[];
  readonly rate: TextAmount;
  /** Made of numbers of other sentences, too. */
  readonly isGuess?: boolean | undefined;
}

/** A sentence is not longer, to either side of its result. */
const reach = 240;
/** A slip of one or two digits stays within a tenth; what is further off is about something else. */
const nearness = 10n;
/** More numbers in a sentence than this can be multiplied in too many ways to mean anything. */
const MAX_COUNTS = 4;

const says = latin.iu`=|(?<!\p{L})(?:dus|samen|totaal|is dat|was dat|dat is|dit is|neerkomt|neer op|uit op|komt|komen|kost|kosten|betalen|betaalt|oftewel|ofwel|bij elkaar|jaarbasis|maakt|maken|maakten|derhalve|gezamenlijk|bijeen|levert|leverden|vergt|vergen|vraagt|vragen|waarde|loopt|lopen|vandaar|kwijt|zodat|geeft|opgeteld|aldus|zodoende|daarmee|hiermee|tikt|tikken|gaat|zit|uitgave|uitgaven|rekening|factuur|nodig|bedraagt|beloopt|belopen)(?!\p{L})`;
/** The price of another thing: `een maandkaart € 62`. */
const item = latin.iu`(?<!\p{L})een\s(?!(?:totaal|som|bedrag|rekening|uitgave)(?!\p{L}))\p{L}+\s$`;
/** Something is put on or taken off, so the amount is not the product. */
const adjusts =
  'korting|plus|extra|bovenop|minus|opslag|bijkomende|ook nog|in plaats van|indexering|per saldo|waarvan|resterende|eigen bijdrage';
const adjusted = latin.iu`(?<!\p{L})(?:${adjusts})(?!\p{L})`;
/** The amount need not be the product then. */
const otherwise = latin.iu`(?<!\p{L})(?:${adjusts}|ongeveer|circa|ca|ruim|bijna|krap|maximaal|hoogstens|hooguit|ten hoogste|minimaal|minstens|ten minste|inclusief|incl|btw|daarnaast|rest|naast|was begroot|gemiddeld)(?!\p{L})`;
/** The result of what the sentence before says, or of this one: “vergt dit een uitgave van”, “doe dat maal twee”. */
const pointing = latin.iu`(?<!\p{L})(?:(?:is|was|wordt|vergt|vraagt|kost|komt|tikt|maakt|levert|loopt|geeft|betekent|doe) (?:dat|dit|daarmee)|(?:dat|dit) (?:is|was|wordt|vergt|vraagt|kost|komt|tikt|maakt|levert|loopt|geeft|betekent))(?!\p{L})`;

/**
 * Reads the numbers of the sentence around a result: one smaller amount, and up to four counts. Returns the
 * product when some of the counts times that amount come within a tenth of the result and none of them to it.
 * Only a sentence that says it is a result (`dus`, `samen`, `is dat`) counts, and none in which something is
 * rounded off, added or left out.
 */
export function meantProduct(
  text: string,
  amounts: readonly TextAmount[],
  total: TextAmount,
): MeantProduct | undefined {
  const from = sentenceStart(text, total.from);
  const end = text.slice(total.to, total.to + reach).search(/[.!?](?=\s|$)/);
  const to = end < 0 ? Math.min(text.length, total.to + reach) : total.to + end;
  const sentence = text.slice(from, to);
  if (!says.test(sentence) || adjusted.test(sentence)) return undefined;
  if (item.test(text.slice(Math.max(0, total.from - 30), total.from))) return undefined;
  const others = amounts.filter((each) => each !== total && each.from >= from && each.to <= to);
  // “Een dagdeel kost € 285. Bij 15 dagdelen is dat € 4.275.”
  const isPointed = pointing.test(sentence);
  const earlier = sentenceStart(text, Math.max(0, from - 2));
  const before = amounts.filter((each) => each.from >= earlier && each.to <= from);
  const rates = others.length > 0 ? others : isPointed ? before : [];
  const counts = countsIn(text, others.length > 0 ? from : earlier, to);
  return (
    (otherwise.test(sentence) ? undefined : fits(rates, counts, total, sentence)) ??
    guessed(slipped(text, amounts, total, { from, to }))
  );
}

/** A reading that is less sure: the same numbers may be there for something else. */
function guessed(product: MeantProduct | undefined): MeantProduct | undefined {
  return product && { ...product, isGuess: true };
}

/** How many sentences further back a price or a number can be, when the result is off by one slip of the hand. */
const SENTENCES = 3;

/** A result that is what numbers in this sentence and those before it come to but for a digit: `Dat maakt € 2.514.320 per jaar`. */
function slipped(
  text: string,
  amounts: readonly TextAmount[],
  total: TextAmount,
  { from, to }: Stretch,
): MeantProduct | undefined {
  const isOfEach = ofEach.test(text.slice(total.to, total.to + 24));
  if (total.isRough || significance(digitsOf(total.cents)) < (isOfEach ? 4 : 3) || isPrice(text, total))
    return undefined;
  let start = from;
  for (let back = 0; back < SENTENCES && start > 0; back++)
    start = sentenceStart(text, Math.max(0, start - 2));
  const rates = amounts.filter(
    (each) => each.from >= start && each.to <= total.from && each.cents < total.cents && !each.isRough,
  );
  const counts = countsIn(text, start, to);
  if (counts.length > MAX_COUNTS * 2) return undefined;
  const sentence = text.slice(from, to);
  // It goes on with the numbers before it, or has one of them itself.
  const isOwn = [...rates, ...counts].some((each) => each.from >= from);
  if (!isOwn && !pointing.test(sentence)) return undefined;
  const products = rates.flatMap((rate) =>
    subsets(counts)
      .filter(({ length }) => length <= 3)
      .map((some) => productOf(rate, some, total, sentence)),
  );
  const isSum = sumsOf(rates.filter((each) => each.from >= from)).includes(total.cents);
  const isYearly = rates.some(({ cents }) => periods.some((times) => cents * times === total.cents));
  const isWithVat = vatRates.some((rate) =>
    rates.some(({ cents }) => total.cents * 100n === cents * BigInt(100 + rate)),
  );
  if (isSum || isYearly || isWithVat || products.some(({ isRight }) => isRight)) return undefined;
  return products.find(
    ({ product }) =>
      isSlip(digitsOf(total.cents), digitsOf(product)) || isClose(Number(total.cents), Number(product), 0),
  );
}

/** What the last two amounts come to, the last three, and so on. */
function sumsOf(amounts: readonly TextAmount[]): readonly Cents[] {
  let sum = 0n;
  return amounts
    .toReversed()
    .map(({ cents }) => (sum += cents))
    .slice(1);
}

/** Quarters, months, weeks of school and weeks of a year, which a text need not count. */
const periods = [4n, 12n, 40n, 52n];

/** `3 keer € 333`; not “een factuur van € 88.020”. */
function isPrice(text: string, { from }: TextAmount): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  return (
    /(?:keer|maal|[x×à]|tarief)\s$/.test(before) ||
    (/van\s$/.test(before) && !/(?:uitgave|factuur|rekening|bedrag|totaal|som|op)\svan\s$/.test(before))
  );
}

/** Of one thing: “€ 12 per bord”; not “€ 88.200 per jaar”. */
const ofEach = latin.iu`^\s(?:per|p\/)\s?(?!(?:kalender|school)?jaar)\p{L}`;

function productOf(rate: TextAmount, counts: readonly Count[], total: TextAmount, sentence: string) {
  const scaled = counts.reduce((product, { hundredths }) => product * hundredths, rate.cents);
  const scale = 100n ** BigInt(counts.length);
  return {
    rate,
    total,
    product: rounded(scaled, scale),
    counts: counts.map(({ authored }) => authored),
    isRight: comesTo(scaled, scale, total, sentence),
  };
}

interface Count extends Stretch {
  readonly authored: string;
  readonly hundredths: bigint;
}

/** Says whether a product is an amount at the precision of that: its last digit, or what the sentence says. */
export function comesTo(scaled: bigint, scale: bigint, total: TextAmount, sentence: string): boolean {
  const off = scaled - total.cents * scale;
  return (off < 0n ? -off : off) * 2n <= precisionOf(total, sentence) * scale;
}

/** Divides and rounds off to the nearest whole cent. */
export function rounded(scaled: bigint, scale: bigint): Cents {
  return (scaled * 2n + scale) / (scale * 2n);
}

/** The same for a row of a table, in which the last amount is the result. */
export function meantProductOfRow(
  text: string,
  amounts: readonly TextAmount[],
  total: TextAmount,
): MeantProduct | undefined {
  const rates = amounts.filter((each) => each !== total);
  return otherwise.test(text) ? undefined : fits(rates, countsIn(text, 0, text.length), total, text);
}

function fits(
  [rate, ...more]: readonly TextAmount[],
  counts: readonly Count[],
  total: TextAmount,
  sentence: string,
): MeantProduct | undefined {
  const isRough = rate?.isRough || (total.isRough && !total.isRounded);
  if (!rate || more.length > 0 || isRough || rate.cents >= total.cents) return undefined;
  if (counts.length === 0 || counts.length > MAX_COUNTS) return undefined;
  const products = subsets(counts).map((some) => productOf(rate, some, total, sentence));
  if (products.some(({ isRight }) => isRight)) return undefined;
  const off = (product: Cents): Cents =>
    product > total.cents ? product - total.cents : total.cents - product;
  const [nearest] = products.sort((a, b) => (off(a.product) < off(b.product) ? -1 : 1));
  return nearest && off(nearest.product) * nearness <= nearest.product ? nearest : undefined;
}

function sentenceStart(text: string, at: number): number {
  const start = Math.max(0, at - reach);
  const ends = [...text.slice(start, at).matchAll(latin.gu`(?<!(?<!\p{L})\p{L})[.!?](?=\s)`)];
  return start + (ends.at(-1)?.index ?? -1) + 1;
}

/** Numbers that can be counts: no years, percentages, days or parts of an amount. */
function countsIn(text: string, from: number, to: number): Count[] {
  return quantitiesInText(text).flatMap((each) =>
    each.kind === 'count' && each.from >= from && each.to <= to && each.value > 0 && each.value !== 1
      ? [
          {
            from: each.from,
            to: each.to,
            authored: text.slice(each.from, each.to),
            hundredths: BigInt(Math.round(each.value * 100)),
          },
        ]
      : [],
  );
}

function subsets<T>(all: readonly T[]): T[][] {
  let found: T[][] = [[]];
  for (const one of all) found = found.flatMap((some) => [some, [...some, one]]);
  return found.slice(1);
}
