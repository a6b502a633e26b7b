import { type FieldType, isField } from '../model/field.ts';
import type { Amount } from '../values/amount.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { formatAmount } from '../values/format-amount.ts';
import { formatMoney } from '../values/format-money.ts';
import type { Cents } from '../values/money.ts';
import type { Period } from '../values/period.ts';
import { isoDate } from './iso-date.ts';

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const text = (value: unknown): Json => String(value);
const writers = {
  text,
  choice: text,
  id: text,
  email: text,
  phone: text,
  url: text,
  date: (value) => isoDate(value as CalendarDate),
  period: (value) => ({ ...(value as Period) }),
  money: (value) => ({ cents: String(value), text: formatMoney(value as Cents) }),
  total: () => {
    throw new Error('a total is computed: no frontmatter has one');
  },
  amount: (value) => amountData(value as Amount),
} satisfies Record<FieldType, (value: unknown) => Json>;

/**
 * Converts typed data to JSON, in the order of its schema: a date as `2022-09-28`, a period as `{from, to}`,
 * an amount with its cents and its text, a choice as its id, an unfilled field as null. `leftOut` has paths
 * to leave out.
 */
export function plainData(data: object, leftOut: ReadonlySet<string>): Json {
  return plain(data, [], leftOut);
}

function plain(value: unknown, path: readonly (string | number)[], leftOut: ReadonlySet<string>): Json {
  if (isField(value)) return value.value === undefined ? null : writers[value.type](value.value);
  if (Array.isArray(value)) return value.map((item, index) => plain(item, [...path, index], leftOut));
  if (typeof value !== 'object' || value === null) return text(value);
  const entries = Object.entries(value).flatMap(([key, below]): [string, Json][] => {
    const at = [...path, key];
    return below === undefined || leftOut.has(at.join('.')) ? [] : [[key, plain(below, at, leftOut)]];
  });
  // Not by assignment, which does not create a key `__proto__`.
  return Object.fromEntries(entries);
}

/** Cents are text: as a JSON number large sums may lose precision. */
function amountData(amount: Amount): Json {
  const written = { form: amount.kind, text: formatAmount(amount) };
  return 'total' in amount ? { ...written, cents: String(amount.total) } : written;
}
