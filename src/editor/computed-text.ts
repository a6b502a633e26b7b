import { printedText } from '../compose/values-below.ts';
import type { View } from '../compose/view.ts';
import type { Shape } from '../kinds/shape.ts';
import type { DataPath } from '../kinds/shape-at.ts';
import type { ViewGroup } from '../kinds/view/view-value.ts';
import type { Field } from '../model/field.ts';
import type { Amount } from '../values/amount.ts';
import { formatAmount } from '../values/format-amount.ts';
import { formatDate } from '../values/format-date.ts';
import { formatMoney } from '../values/format-money.ts';
import { parseAmount } from '../values/parse-amount.ts';
import { parseDate } from '../values/parse-date.ts';

/** A value of the frontmatter, as in the text now. */
export interface AuthoredValue {
  readonly shape: Shape;
  readonly path: DataPath;
  readonly authored: string;
  /** 1-based, in the file. */
  readonly line: number;
}

/** Returns the result of an amount, the total of a budget, or a date with its weekday: `588 uur × € 85,00 = € 49.980,00`. */
export function computedText(value: AuthoredValue, view: View | undefined): string | undefined {
  const { shape, authored } = value;
  if (shape.kind === 'leaf' && shape.type === 'amount') return amountText(value, view);
  if (shape.kind === 'leaf' && shape.type === 'date') return dateText(authored);
  const total = totalOf(value, view);
  return total && `Samen: ${total}`;
}

/** Returns what a sum or a whole budget comes to, where the text does not say so itself. */
export function computedAmount(value: AuthoredValue, view: View | undefined): string | undefined {
  const { shape, authored, line } = value;
  if (shape.kind !== 'leaf' || shape.type !== 'amount') return totalOf(value, view);
  const amount = parseAmount(withoutQuotes(authored));
  if (!amount.ok || amount.value.kind === 'open') return undefined;
  if (amount.value.kind === 'rest') return restAt(line, view);
  const isWorkedOut = amount.value.kind === 'product' || authored.includes('+');
  return isWorkedOut && amount.value.authored === undefined
    ? formatMoney(amount.value.total, 'always')
    : undefined;
}

/** The total of a list of lines that has a budget or its funding as its key. */
function totalOf({ shape, path, authored }: AuthoredValue, view: View | undefined): string | undefined {
  const [key] = path;
  if (shape.kind !== 'list' || authored !== '' || path.length !== 1 || !view) return undefined;
  return key === 'budget' || key === 'funding' ? printedText(`${key}.total`, view) : undefined;
}

/** A date with its weekday. */
function dateText(authored: string): string | undefined {
  const date = parseDate(withoutQuotes(authored));
  return date.ok ? formatDate(date.value, 'weekday') : undefined;
}

function withoutQuotes(authored: string): string {
  return authored.replace(/^(["'])(.*)\1$/, '$2');
}

function amountText({ authored, line }: AuthoredValue, view: View | undefined): string | undefined {
  const amount = parseAmount(withoutQuotes(authored));
  if (!amount.ok) return undefined;
  return texts[amount.value.kind](amount.value as never, line, view);
}

type KindOf<K extends Amount['kind']> = Extract<Amount, { kind: K }>;

const texts = {
  sum: ({ total }) => formatMoney(total, 'always'),
  product: (amount) => `${formatAmount(amount)} = ${formatMoney(amount.total, 'always')}`,
  open: () => 'Nog niet bekend: het totaal wordt “ten minste”.',
  rest: (_, line, view) => restText(line, view),
} satisfies {
  [K in Amount['kind']]: (amount: KindOf<K>, line: number, view: View | undefined) => string | undefined;
};

/** The rest that the other sources leave, in the data last loaded. */
function restText(line: number, view: View | undefined): string | undefined {
  const rest = restAt(line, view);
  return rest && `Wat overblijft: ${rest}`;
}

function restAt(line: number, view: View | undefined): string | undefined {
  const funding = view?.data.funding as ViewGroup | undefined;
  const amounts = ((funding?.lines ?? []) as readonly ViewGroup[]).map(
    ({ amount }) => amount as Field<Amount>,
  );
  const value = amounts.find(({ span }) => span.start.line === line)?.value;
  return value?.kind === 'sum' ? formatMoney(value.total, 'always') : undefined;
}
