import { latin } from '../../../text/latin.ts';
import { daysInMonth } from '../../../values/calendar-date.ts';
import {
  datesInText,
  monthNumber,
  monthPattern,
  type TextDate,
  weekdayPattern,
} from '../../reading/dates-in-text.ts';
import type { Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';

const joint = latin.iu`^,?\s?(?<word>tot\sen\smet|t\/m|t\.e\.m\.|tot(?:\suiterlijk)?|[-–—]|en)\s?(?:(?:halverwege|medio|half)\s)?(?:(?:en\s)?eindigend\sop\s)?$`;
const ends = latin.iu`^,?\s(?:en\s)?(?:eindigende?|eindigt|loopt|lopend|einde)\s(?:(?:op|tot\sen\smet|tot|in)\s)?(?:(?:eind|begin|medio|half)\s)?(?<=\s(?:op|met|tot|in|eind|begin|medio|half|eindigende?)\s)$`;

/** A stretch of time that a text gives the begin and the end of. */
export interface SaidPeriod extends Stretch {
  /** From the end of a summer to the begin of the next one, or of a later one. */
  readonly isSchoolYear?: boolean;
  /** How long it can be meant to be, in months. */
  readonly months: readonly [least: number, most: number];
  /** In days, from one day to another. */
  readonly days?: readonly [least: number, most: number] | undefined;
}

const month = matches(
  () => latin.gu`(?<![\p{L}\p{N}-]|\d[.-]?\s|\d(?:e|ste)\s)${monthPattern}(?=\s(?:t|[-–—]))`,
  /[a-z]{3}/,
);

const bareDay = matches(
  () =>
    latin.gu`(?<=(?<!\p{L})(?:van|vanaf)\s(?:${weekdayPattern}\s)?)\d{1,2}(?=\s?(?:t|[-–—])[^.;\d]{0,24}\d{1,2}\s\p{L}{3})`,
  /vana?f?\s/i,
);

/** The dates of a text, and months and days of which the rest is said behind the other: `van januari tot en met juni 2027`. */
export function datesAndMonths(text: string): readonly TextDate[] {
  const dates = datesInText(text);
  const bare = bareDay(text).flatMap(({ from, to }): TextDate[] => {
    const next = dates.find((date) => date.from >= to);
    const day = Number(text.slice(from, to));
    return next?.kind === 'day' && day < (next.day ?? 0)
      ? [{ kind: 'day', from, to, day, month: next.month, year: next.year }]
      : [];
  });
  const months = month(text).flatMap(({ from, to }): TextDate[] => {
    const number = monthNumber(text.slice(from, to));
    return number ? [{ kind: 'month', from, to, month: number }] : [];
  });
  return [...dates, ...months, ...bare].sort((a, b) => a.from - b.from);
}

/** The period that begins with a date: two dates with a joint, or a span of years. */
export function periodAt(start: TextDate, end: TextDate | undefined, text: string): SaidPeriod[] {
  const { year, last } = start;
  const from = start.weekday?.from ?? start.from;
  if (start.kind === 'span' && year !== undefined && last !== undefined) {
    if (last - year === 1) return schoolYears(start, end, text);
    if (start.separator === '/') return [];
    return [{ from, to: start.to, months: [12 * (last - year), 12 * (last - year + 1)] }];
  }
  if (!end || end.kind !== start.kind || end.kind === 'span' || end.year === undefined) return [];
  const between = text.slice(start.to, Math.min(end.from, end.weekday?.from ?? end.from));
  const word =
    joint.exec(between)?.groups?.word?.toLowerCase() ??
    (ends.test(between) ? 'op' : undefined) ??
    apart(text.slice(Math.max(0, from - 40), from), between, text.slice(end.to, end.to + 40));
  if (word === undefined) return [];
  const difference = monthsTo(end) - monthsTo({ ...start, year: year ?? end.year });
  // `6 september tot en met 31 maart 2027` begins in the year before.
  const length = difference <= 0 && year === undefined ? difference + 12 : difference;
  if (length <= 0) return [];
  // With a day or a month, `tot en met` counts the last one too; a year alone may be meant either way.
  const one = { day: 0, month: 1, year: 12, span: 0 }[start.kind];
  const isUpTo = /^(?:tot\sen\smet|t\/m|t\.e\.m\.)$/u.test(word);
  const months: readonly [number, number] = isUpTo ? [length + one, length + one] : [length, length + one];
  const isSchoolYear = [8, 9].includes(start.month ?? 0) && [6, 7, 8].includes(end.month ?? 0);
  return [{ from, to: end.to, months, isSchoolYear, days: daysBetween(start, end, isUpTo) }];
}

/** With `tot en met` the last day counts, without it may. */
function daysBetween(start: TextDate, end: TextDate, isUpTo: boolean): readonly [number, number] | undefined {
  const first = dayNumber({ ...start, year: start.year ?? end.year });
  const last = dayNumber(end);
  if (first === undefined || last === undefined || last < first) return undefined;
  return isUpTo ? [last - first + 1, last - first + 1] : [last - first, last - first + 1];
}

const DAY_IN_MS = 86_400_000;

function dayNumber({ year, month, day }: TextDate): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(year, month - 1, day) / DAY_IN_MS;
}

export const starts = latin.iu`(?<!\p{L})(?:van|vanaf|ingaande|ingang\svan|aanvang|begint|begon|beginnend|start|startte|gaat\sin|op)\s(?:de\s)?$`;
export const finishes = latin.iu`(?<!\p{L})(?:eindigt?|eindigend|afloopt|loopt\saf|verval(?:t|len)|verstrijk(?:t|en)|vertrek(?:t|ken)|ten\seinde|ophoud(?:t|en)|houdt\sop|af|afgelopen|klaar|afgerond|gereed|voltooid|stopt|sluit|afsluit\p{L}*)(?!\p{L})`;

/** Says how two dates with other words between them belong together: “vanaf 2 februari 2026 …, die tot en met 18 december 2026 duurt”. */
function apart(before: string, between: string, behind: string): string | undefined {
  if (!starts.test(before) || /[.!?]\s|\d/.test(between)) return undefined;
  const upTo = latin.iu`(?<!\p{L})(?<word>tot\sen\smet|t\/m|tot)\s$`.exec(between)?.groups?.word;
  if (upTo) return upTo.toLowerCase();
  const isEnd =
    /(?:^|\s)(?:op|per)\s$/u.test(between) && finishes.test(`${between} ${behind.split(/[,;.]/u)[0]}`);
  return isEnd ? 'op' : undefined;
}

/** From one school year to another. */
function schoolYears(
  { from, to, year = 0 }: TextDate,
  end: TextDate | undefined,
  text: string,
): SaidPeriod[] {
  const { kind, year: next = 0, last = 0 } = end ?? {};
  if (!end || kind !== 'span' || last - next !== 1 || next <= year) return [];
  if (!latin.iu`^\s(?:tot\sen\smet|t\/m)\s(?:(?:het\s)?schooljaar\s)?$`.test(text.slice(to, end.from)))
    return [];
  const months = 12 * (last - year);
  return [{ from, to: end.to, months: [months, months] }];
}

/** In months since the year 0; days count for what they are of their month. */
export function monthsTo({ year = 0, month = 1, day = 1 }: TextDate): number {
  return 12 * year + (month - 1) + (day - 1) / daysInMonth(year, month);
}
