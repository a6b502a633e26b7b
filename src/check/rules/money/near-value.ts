import { formatMoney } from '../../../values/format-money.ts';
import type { Cents } from '../../../values/money.ts';
import { asChoices } from '../../as-choices.ts';
import { amountsInText, digitsOf, type TextAmount } from '../../reading/amounts-in-text.ts';
import type { Found } from '../../reading/found.ts';
import { rewrite } from '../../rewrite.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Finding } from '../../rule.ts';
import type { BudgetValue } from './budget-values.ts';
import { hintsAt, isNamed } from './is-named.ts';
import { isRoundedOff, isSlip, isSwap, significance } from './slip.ts';

/** An amount of the budget that an amount in a text is nearly. */
export interface NearValue {
  readonly value: BudgetValue;
  /** A reader would take one for the other: a slip of the hand, or its sentence says that it is that amount. */
  readonly isMeant: boolean;
  /** It has another number of digits, and its sentence does not say that it is that amount. */
  readonly isGuess?: boolean | undefined;
}

/** Smaller amounts (prices of things) are near each other by chance. */
const MIN_AMOUNT: Cents = 1_000_00n;
/** A slip in a number of fewer digits gives another round number, of which a text has many. */
const TELLING_DIGITS = 4;

/**
 * Returns the amount of the budget that an amount in a text is nearly: what it is by a slip of the hand goes
 * before what it only differs little from, what the sentence names before what it does not, the nearest before
 * the others.
 */
export function nearValue(found: Found<TextAmount>, values: readonly BudgetValue[]): NearValue | undefined {
  const { cents, isRough } = found.read;
  if (isRough || values.some((value) => value.cents === cents)) return undefined;
  const around = found.passage.row ?? found.sentence;
  const beside = new Set(amountsInText(around).map((amount) => amount.cents));
  const isOwnRate = isRate(found);
  const near = values
    // What is there in full too is not what is meant.
    .filter((value) => (value.isRate ?? false) === isOwnRate && !beside.has(value.cents))
    .flatMap((value) => (isOwnRate ? nearRate : nearSum)(cents, value, around) ?? []);
  return near.sort((a, b) => b.weight - a.weight || compare(a.off, b.off))[0];
}

interface Weighed extends NearValue {
  /** The higher, the likelier it is the one that was meant. */
  readonly weight: number;
  readonly off: Cents;
}

function nearSum(cents: Cents, value: BudgetValue, around: string): Weighed | undefined {
  if (value.cents < MIN_AMOUNT) return undefined;
  const off = size(cents - value.cents);
  const [said, meant] = [digitsOf(cents), digitsOf(value.cents)];
  const digits = [significance(said), significance(meant)];
  const [slipped, swapped] = [Math.max(...digits) > 2 && isSlip(said, meant), isSwap(said, meant)];
  const isTelling =
    slipped &&
    Math.max(...digits) >= TELLING_DIGITS &&
    Math.min(...digits) >= TELLING_DIGITS - 1 &&
    !isRoundedOff(cents, value.cents);
  const isClose = off * 20n <= value.cents;
  if (!slipped && !isClose) return undefined;
  const named = isNamed(value, around);
  const isMeant = isTelling || named || (slipped && hintsAt(value, around));
  if (!isMeant && off * 100n > value.cents && !swapped) return undefined;
  return {
    value,
    isMeant,
    isGuess: !named && said.length !== meant.length,
    off,
    weight: (isMeant ? 8 : 0) + (slipped ? 4 : 0) + (named ? 2 : 0) + (swapped ? 1 : 0),
  };
}

/** Two digits of a rate swapped, or in a sentence about its line a rate that is little off. */
function nearRate(cents: Cents, value: BudgetValue, around: string): Weighed | undefined {
  const off = size(cents - value.cents);
  const [said, meant] = [digitsOf(cents), digitsOf(value.cents)];
  const swapped = isSwap(said, meant);
  const named = isNamed(value, around);
  const isMeant = named && (swapped || off * 10n <= value.cents || (said.length > 2 && isSlip(said, meant)));
  if (!isMeant && !swapped) return undefined;
  return { value, isMeant: true, off, weight: (swapped ? 4 : 0) + (named ? 2 : 0) };
}

/** A price of one thing: `€ 85 per uur`, `een uurtarief van € 85`. */
function isRate(found: Found<TextAmount>): boolean {
  return (
    /^(?:,-|,=)?\s(?:per|p\/|elk|het stuk|ieder)/.test(found.after(9)) ||
    /(?:tarief|prijs)(?:\s(?:van|is|bedraagt|wordt))?\s$/.test(found.before(24))
  );
}

function size(cents: Cents): Cents {
  return cents < 0n ? -cents : cents;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Says what the budget has and what the text has, at the amount in the text. */
export function nearFinding(
  found: Found<TextAmount>,
  { value: { name, cents, value }, isGuess }: NearValue,
): Finding {
  // A value has its own notation; among amounts with `,-` this one keeps it.
  const hasDash = /,(?:--?|[–—=])$/u.test(found.text);
  const isProse = found.passage.kind !== 'field';
  const asValue = value && isProse && !hasDash ? rewrite(found, `{{${value}}}`, 'suggestion') : {};
  const fixes = asValue.fixes ?? rewriteNumber(found, Number(cents) / 100).fixes;
  return {
    message: `In de begroting staat bij ${name} ${formatMoney(cents)}. Hier staat ${found.said}.`,
    span: found.span,
    fixes: isGuess ? asChoices(fixes) : fixes,
    ...(value && {
      help: `Schrijf \`{{${value}}}\` als u dat bedrag bedoelt. Gaat het over iets anders, sta de melding dan toe met die reden.`,
    }),
  };
}
