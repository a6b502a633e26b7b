/** A day of the Gregorian calendar; month and day are 1-based. Never a JavaScript `Date`: that one has a time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
