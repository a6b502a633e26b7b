import type { Field } from '../model/field.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { type DateForm as AnyForm, formatDate } from '../values/format-date.ts';

/** Formats of a date: `28 september 2022`, `woensdag 28 september 2022`, `28-9-2022`. */
export const dateForms = ['long', 'weekday', 'short'] as const satisfies readonly AnyForm[];
export type DateForm = (typeof dateForms)[number];

export function isDateForm(word: string): word is DateForm {
  return (dateForms as readonly string[]).includes(word);
}

/** Returns a date as text in one of these formats; unfilled if the date is. */
export function dateAs(field: Field<CalendarDate>, form: DateForm): Field {
  return { ...field, type: 'text', value: field.value && formatDate(field.value, form) };
}
