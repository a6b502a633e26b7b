import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../found.ts';
import type { Quantity } from '../quantities-in-text.ts';
import type { TextBlock } from '../text-blocks.ts';
import { isNearby } from './calculation.ts';

/** A number below others, with what stands in front of it in its row or item. */
export interface ColumnRow {
  readonly label: string;
  readonly block: TextBlock;
  /** Undefined: it has no number, or more than one. */
  readonly number: ColumnNumber | undefined;
  /** It is set in bold, as a total is. */
  readonly isBold?: boolean;
}

/** A number that is all there is in a cell; below zero with a minus, or between brackets. */
export interface ColumnNumber extends Stretch {
  readonly kind: Quantity['kind'];
  readonly value: number;
  readonly unit: number;
}

/** A total in a column that is not what the rows above it come to. */
export interface WrongTotal {
  readonly block: TextBlock;
  readonly number: ColumnNumber;
  readonly expected: number;
  /** Where the parts are, as seen from the total. */
  readonly place: 'erboven' | 'ervoor' | 'eronder';
  /** It is one less the other, not their sum. */
  readonly isDifference?: boolean;
}

const cell = latin.iu`^\s*(?:(?<before>[-−–]|-\/-|\()\s?)?(?<money>€|EUR)?\s?(?<inside>[-−–])?\s?(?<number>\d{1,3}(?:\.\d{3}){1,4}|\d{1,9})(?:,(?<decimals>\d{1,2})|,(?:--?|[–—=]))?\s?(?<behind>%|procent|euro|EUR|uur|fte|leerlingen|kinderen|woningen|stuks|plaatsen|personen|scholen)?\s?(?<close>\))?\s?(?<minus>[-−–]|-\/-)?\s*$`;
const open = /^\s*(?:p\.?\s?m\.?|pro memorie|n\.?v\.?t\.?|nihil|geen|x|-|–|—)?\s*$/i;

/** Reads a cell of which nothing but a number is left; an open or empty one counts for nothing. */
export function columnNumber(text: string): ColumnNumber | 'open' | undefined {
  if (open.test(text)) return 'open';
  const {
    before,
    money,
    inside,
    number = '',
    decimals,
    behind = '',
    close,
    minus,
  } = cell.exec(text)?.groups ?? {};
  if (number === '' || (before === '(') !== (close !== undefined)) return undefined;
  const isBelow = [before, inside, close, minus].some((sign) => sign !== undefined);
  const size = Number(`${number.replaceAll('.', '')}.${decimals ?? '0'}`);
  const from = text.search(/\S/);
  return {
    from,
    to: text.trimEnd().length,
    kind: money || /euro|EUR/i.test(behind) ? 'money' : /%|procent/i.test(behind) ? 'percent' : 'count',
    value: isBelow ? -size : size,
    unit: 10 ** -(decimals?.length ?? 0),
  };
}

const total = latin.iu`^\s*(?:(?:sub|tussen|eind|generaal |algemeen )?(?:totaal|totale|totalen)(?!\p{L})|tussen(?:telling|som|stand)(?!\p{L})|(?:samen|som|in totaal|opgeteld|alles bij elkaar|bij elkaar|tezamen|gezamenlijk|allemaal|iedereen)(?!\p{L})|(?:het )?(?:heel|hele|gehele) (?:\d{4}|jaar|schooljaar|periode|looptijd|gemeente|school|stad|dorp)\s*$|alle\s\p{L}+\s*$)`;
const balance = latin.iu`^\s*(?:saldo|resultaat|verschil|tekort|overschot|nog te dekken|te dekken|restant)(?!\p{L})`;
const partial = latin.iu`^\s*(?:sub|tussen)`;
const within = latin.iu`^\s*[-–•]?\s?(?:waarvan|hiervan|daarvan|w\.?v\.?)(?!\p{L})`;
const less = latin.iu`^\s*(?:af|min|minus|korting|in mindering|aftrek|verminder\p{L}*|-\/-|eigen bijdrage|bijdrage|opbrengst|inkomsten|ontvang\p{L}*|subsidie)(?!\p{L})`;

/** Says whether a row or an item is a total of those above it. */
export function isTotalRow(label: string): boolean {
  return total.test(label);
}

/**
 * Checks every total in a column against each way in which such a table can be read: the rows since the total before,
 * all rows, subtotals and what follows them, one total less the other.
 * @param isRounded the numbers are in thousands or so, and each may be rounded off
 */
export function wrongTotals(rows: readonly ColumnRow[], isRounded: boolean): WrongTotal[] {
  const wrong: WrongTotal[] = [];
  let [since, all, totals]: [Entry[], Entry[], number[]] = [[], [], []];
  let isKnown = true;
  for (const { label, block, number, isBold } of rows) {
    if (within.test(label)) continue;
    if (number === undefined) {
      // What cannot be read makes all sums over it unknown.
      if (!open.test(block.text)) isKnown = false;
      continue;
    }
    const isBalance = balance.test(label);
    const isTotal = total.test(label) || (isBold === true && !isBalance);
    if (!isTotal && !isBalance) {
      const entry = { ...number, isLess: number.value > 0 && less.test(label) };
      since.push(entry);
      all.push(entry);
      continue;
    }
    const judge = isBalance ? wrongBalance : wrongSum;
    const expected = isKnown ? judge({ label, number, since, all, totals, isRounded }) : undefined;
    if (expected !== undefined)
      wrong.push({ block, number, expected, place: 'erboven', isDifference: isBalance });
    totals = [...totals, number.value];
    since = [];
    if (!isKnown && isTotal) [isKnown, all] = [true, []];
  }
  return wrong;
}

interface Judged {
  readonly label: string;
  readonly number: ColumnNumber;
  readonly since: readonly Entry[];
  readonly all: readonly Entry[];
  readonly totals: readonly number[];
  readonly isRounded: boolean;
}

/** Returns what a total should have been; undefined when it is right, or when it cannot be told. */
function wrongSum({ label, number, since, all, totals, isRounded }: Judged): number | undefined {
  // One total right behind another can repeat it; behind two it adds them up.
  const isOverTotals = since.length === 0;
  if (all.length < 2 || (isOverTotals && totals.length < 2) || !isAlike([...all, number])) return undefined;
  const readings = readingsOf(since, all, totals);
  const margin = marginOf(all, number, isRounded);
  if (readings.some((reading) => Math.abs(reading - number.value) <= margin + 1e-6)) return undefined;
  const isFirst = partial.test(label) || totals.length === 0;
  const expected = isFirst ? sum(since) : nearest(readings, number.value);
  if (expected === undefined || (isOverTotals && !isNearby(number.value, expected))) return undefined;
  return isPlausible(number, expected) ? expected : undefined;
}

/** What is left of two totals right above it: costs and cover. */
function wrongBalance({ number, since, all, totals, isRounded }: Judged): number | undefined {
  const [last, previous] = [totals.at(-1), totals.at(-2)];
  if (last === undefined || previous === undefined || since.length > 0 || !isAlike([...all, number]))
    return undefined;
  const difference = Math.round(Math.abs(last - previous) * 100) / 100;
  const off = Math.abs(Math.abs(number.value) - difference);
  if (off <= marginOf(all, number, isRounded) + 1e-6 || !isNearby(Math.abs(number.value), difference))
    return undefined;
  return number.value < 0 ? -difference : difference;
}

interface Entry extends ColumnNumber {
  /** Its label says that it is taken off, though it has no minus. */
  readonly isLess: boolean;
}

function readingsOf(since: readonly Entry[], all: readonly Entry[], totals: readonly number[]): number[] {
  const [last, previous] = [totals.at(-1), totals.at(-2)];
  const sums = [since, all].flatMap((rows) => [sum(rows), sum(rows, true)]);
  const own = [sum(since), sum(since, true)];
  const subtotals = totals.reduce((added, value) => added + value, 0);
  return [
    ...sums,
    ...(last === undefined ? [] : own.flatMap((value) => [last + value, last - value, subtotals + value])),
    ...(last === undefined || previous === undefined
      ? []
      : [last - previous, previous - last, last + previous, subtotals]),
  ];
}

function sum(rows: readonly Entry[], takesOff = false): number {
  const added = rows.reduce((all, { value, isLess }) => all + (takesOff && isLess ? -value : value), 0);
  return Math.round(added * 100) / 100;
}

function nearest(values: readonly number[], value: number): number | undefined {
  return [...values].sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
}

function marginOf(rows: readonly Entry[], number: ColumnNumber, isRounded: boolean): number {
  const inexact = isRounded || number.kind === 'percent' || number.unit === 0.1;
  const coarser = rows.some(({ unit }) => unit < number.unit) ? number.unit / 2 : 0;
  return inexact ? ((rows.length + 1) * number.unit) / 2 : coarser;
}

/** A column of amounts, or of counts; one with both is something else. */
function isAlike(numbers: readonly ColumnNumber[]): boolean {
  return numbers.every(({ kind }) => kind === numbers[0]?.kind);
}

/** Counts and percentages need not be added up: only what is near the sum was meant to be it. */
function isPlausible({ kind, value }: ColumnNumber, expected: number): boolean {
  return kind === 'money' || isNearby(value, expected);
}
