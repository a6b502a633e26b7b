import { type CalendarDate, monthNames, weekdayOf } from './calendar-date.ts';

const two = (value: number): string => value.toString().padStart(2, '0');
const long = ({ year, month, day }: CalendarDate): string => `${day} ${monthNames[month - 1]} ${year}`;

const formats = {
  long,
  weekday: (date) => `${weekdayOf(date)} ${long(date)}`,
  short: ({ year, month, day }) => `${day}-${month}-${year}`,
  iso: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
} satisfies Record<string, (date: CalendarDate) => string>;

export type DateFormat = keyof typeof formats;

/** Prints a date: `28 september 2022` (long), with its weekday, `28-9-2022` (short) or `2022-09-28` (iso). */
export function formatDate(date: CalendarDate, format: DateFormat = 'long'): string {
  return formats[format](date);
}
