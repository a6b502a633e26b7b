import type { Amount } from '../values/amount.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { formatAmount } from '../values/format-amount.ts';
import { formatDate } from '../values/format-date.ts';
import { formatMoney } from '../values/format-money.ts';
import type { Cents } from '../values/money.ts';
import { formatPeriod, type Period } from '../values/period.ts';
import type { Total } from './budget.ts';
import type { Field, FieldType } from './field.ts';
import { formatTotal } from './format-total.ts';

// The type of a Field comes from its reader; this table is the only link between the two.
const printers = {
  text: String,
  choice: String,
  id: String,
  email: String,
  phone: String,
  url: String,
  date: (value) => formatDate(value as CalendarDate),
  period: (value) => formatPeriod(value as Period),
  money: (value) => formatMoney(value as Cents),
  total: (value) => formatTotal(value as Total),
  amount: (value) => formatAmount(value as Amount),
} satisfies Record<FieldType, (value: unknown) => string>;

/** Prints a field's value by its type, as in a document; undefined when it is unfilled. */
export function printField(field: Field): string | undefined {
  return field.value === undefined ? undefined : printers[field.type](field.value);
}
