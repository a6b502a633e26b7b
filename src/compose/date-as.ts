import type { Field } from '../model/field.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { type DateFormat as AnyFormat, formatDate } from '../values/format-date.ts';

/** Formats of a date: `28 september 2022`, `woensdag 28 september 2022`, `28-9-2022`. */
export const dateFormats = ['long', 'weekday', 'short'] as const satisfies readonly AnyFormat[];
export type DateFormat = (typeof dateFormats)[number];

export function isDateFormat(word: string): word is DateFormat {
  return (dateFormats as readonly string[]).includes(word);
}

/** Returns a date as text in one of these formats; unfilled if the date is. */
export function dateAs(field: Field<CalendarDate>, format: DateFormat): Field {
  return { ...field, type: 'text', value: field.value && formatDate(field.value, format) };
}
