import type { CalendarDate } from '../values/calendar-date.ts';

/** A moment in UTC, as PDF and XMP write it. */
export interface Moment {
  /** `2022-09-28T00:00:00Z`. */
  readonly iso: string;
  /** A PDF date string that also knows its milliseconds since 1970, as pdfkit needs for the identifier. */
  readonly pdf: object;
}

/** A draft without a date must still be the same file every time. */
const undated: CalendarDate = { year: 2000, month: 1, day: 1 };

/** Returns when a document says it was made: its date, or `sourceDateEpoch` (seconds since 1970). */
export function creationMoment(date: CalendarDate | undefined, sourceDateEpoch: number | undefined): Moment {
  const seconds = sourceDateEpoch ?? daysSince1970(date ?? undated) * 86_400;
  const { year, month, day } = dateOfDays(Math.floor(seconds / 86_400));
  const second = seconds - Math.floor(seconds / 86_400) * 86_400;
  const [hh, mm, ss] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two);
  const [yyyy, MM, dd] = [String(year).padStart(4, '0'), two(month), two(day)];
  return {
    iso: `${yyyy}-${MM}-${dd}T${hh}:${mm}:${ss}Z`,
    pdf: Object.assign(Object(`D:${yyyy}${MM}${dd}${hh}${mm}${ss}Z`) as object, {
      getTime: () => seconds * 1000,
    }),
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days from 1-1-1970 in the Gregorian calendar (H. Hinnant, "Low-Level Date Algorithms"). */
function daysSince1970({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dateOfDays(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
