/** A day of the Gregorian calendar; month and day are 1-based. A JavaScript `Date` has a time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const weekdayNames = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const;

/** Years that a date or period may name; outside them it is a typing error (`2202`). */
export const years = { first: 1900, last: 2199 } as const;

/** Returns how many days a month (1-based) has. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns the Dutch name of a date's day of the week. */
export function weekdayOf(date: CalendarDate): (typeof weekdayNames)[number] {
  // Days since a Monday, by counting years from March so that the leap day is the last of its year.
  const year = date.month > 2 ? date.year : date.year - 1;
  const month = (date.month + 9) % 12;
  const days =
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * month + 2) / 5) +
    date.day;
  return weekdayNames[(days + 1) % 7] as (typeof weekdayNames)[number];
}

/** Compares two dates: negative when the first is earlier, 0 when they are the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
