import { daysInMonth } from '../values/calendar-date.ts';
import { formatDate } from '../values/format-date.ts';

const kind = /^D?:?(\d{4})(\d\d)(\d\d)(?:(\d\d)(?:(\d\d)(?:\d\d)?)?)?(Z|[+-]\d\d)?/;

/**
 * Returns in Dutch words when something in a PDF says it was made (ISO 32000-2, 7.9.4): `22 november 2026 om
 * 10.15 uur`, by the clock of who made it; undefined when it is no date. A time that is Greenwich's says so.
 */
export function pdfDateInWords(text: string): string | undefined {
  const [, year, month, day, hour, minute = '00', zone] = kind.exec(text.trim()) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (
    !(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month))
  )
    return undefined;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return formatDate(date);
  const isGreenwich = zone === 'Z' || Number(zone) === 0;
  return `${formatDate(date)} om ${Number(hour)}.${minute} uur${isGreenwich ? ' UTC' : ''}`;
}
