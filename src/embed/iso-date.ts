import type { CalendarDate } from '../values/calendar-date.ts';

/** Writes an ISO 8601 date: `2022-09-28`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
