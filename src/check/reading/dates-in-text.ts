import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { latin } from '../../text/latin.ts';
import { wordList } from '../../text/word-list.ts';
import { daysInMonth, monthNames, weekdayNames, years } from '../../values/calendar-date.ts';
import type { Stretch } from './found.ts';

/** A date, month, year or span of years in running text; `from` and `to` leave out the weekday before it. */
export interface TextDate extends Stretch {
  readonly kind: 'day' | 'month' | 'year' | 'span';
  /** Absent where the text does not say it: `3 maart`. Of a span the first. */
  readonly year?: number | undefined;
  /** 1-based. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Of a span: its last year, and the sign between the two. */
  readonly last?: number | undefined;
  readonly separator?: '-' | '/' | undefined;
  /** The day of the week that is said of it, and where. */
  readonly weekday?: TextWeekday | undefined;
}

interface TextWeekday extends Stretch {
  readonly name: (typeof weekdayNames)[number];
}

const shortMonths = wordList('jan feb febr mrt apr jun jul aug sep sept okt nov dec');
const shortWeekdays: readonly string[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** A word with or without a first capital: the whole pattern must see the difference, for postal codes. */
const eitherCase = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const anyOf = (words: readonly string[]): string => words.map(eitherCase).join('|');

const full = anyOf(monthNames);
/** Sources of patterns, for rules that look for more than a date. */
export const monthPattern = `(?:${full}|(?:${anyOf(shortMonths.toReversed())})(?!\\p{L})\\.?)`;
export const weekdayPattern = `(?:${anyOf(weekdayNames)})`;
const month = `(?<%>${full}|(?:${anyOf(shortMonths.toReversed())})(?!\\p{L})\\.?)`;
const fourDigits = '(?:19|20|21)\\d\\d';
/** What makes four digits something else than a year: decimals, a code, a postal code, counted things. */
const noYear =
  '(?![\\p{L}\\p{N}_/]|[.,:]\\d|[-–]\\d|\\s?%|\\s?\\p{Lu}{2}(?!\\p{L})|\\s(?:leerlingen|kinderen|jongeren|peuters|kleuters|studenten|scholieren|ouders|gezinnen|huishoudens|inwoners|mensen|deelnemers|medewerkers|uur|uren|euro|plaatsen|plekken|exemplaren|boeken|woorden|meter|stuks|keer|maal|bezoekers|laptops)(?!\\p{L}))';
const weekday = `(?:(?<weekday>${anyOf(weekdayNames)}|(?:${anyOf(shortWeekdays)})\\.?)(?:ochtend|morgen|middag|avond)?,?\\s{1,2}(?:de\\s)?\\(?)?`;
/** Not inside a word, a number, an amount or an address. */
const outside = '(?<![\\p{L}\\p{N}_@#€/]|[\\p{N}][-.,:]|€\\s)';

const days = [
  `(?<date>(?<day>\\d{1,2})(?:e|ste|de)?\\s{1,2}${month.replace('%', 'month')}(?:,?\\s{1,2}(?<year>${fourDigits})(?!\\d|[.,]\\d))?)(?![\\p{L}\\p{N}])`,
  `(?<numeric>(?<day2>\\d{1,2})(?<mark>[-/.])(?<month2>\\d{1,2})\\k<mark>(?<year2>${fourDigits}))(?![\\p{L}\\p{N}]|[-/]\\d)`,
  `(?<iso>(?<year3>${fourDigits})-(?<month3>\\d\\d)-(?<day3>\\d\\d))(?![\\p{L}\\p{N}]|[-/]\\d)`,
];
const date = latin.gu`${[
  `${outside}${weekday}(?:${days.join('|')})`,
  `(?<![\\p{L}\\p{N}_])${month.replace('%', 'month4')}\\s{1,2}(?<year4>${fourDigits})(?![\\p{L}\\p{N}]|[.,]\\d|[-–]\\d{1,2}(?!\\d))`,
  `${outside}(?<![-–]\\s?)(?<first>${fourDigits})\\s?(?<between>[-–—/])\\s?(?<last>${fourDigits})(?!\\s?[-–—/]\\s?\\d|[\\p{L}\\p{N}_]|[.,]\\d)`,
  `${outside}(?<year5>${fourDigits})${noYear}`,
].join('|')}`;

/** Short weekdays that are words too (`wo` is a kind of education): only where a date is expected. */
const shortWords = ['wo', 'do', 'zo'];
const expectsShort = latin.u`(?:^|(?<!\p{L})(?:op|vanaf|tot|t/m|per|uiterlijk)\s|[(:;•]\s?)$`;
/** A day of the week behind its date: `14 mei 2024 (maandag)`, `14 mei 2024, een maandag`. */
const weekdayBehind = latin.u`^(?:,?\s\(?(?:een\s)?(${anyOf(weekdayNames)})\)|(?:,|\s(?:is|was|valt\sop|viel\sop))\seen\s(${anyOf(weekdayNames)})(?![\p{L}-]))`;

/**
 * Finds the dates in a text, in order: `maandag 3 maart 2024`, `3 maart`, `ma 3-3-2024`, `2024-03-03`, `maart
 * 2024`, `2024`, `2023-2026`, `2024/2025`. Includes days that no month has, so that a rule can report them.
 */
export const datesInText = memoizeByText((text): readonly TextDate[] => {
  // Every date has a digit, and the pattern is slow to say that there is none.
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(date)].flatMap((match) => dateIn(match, text) ?? []);
});

function dateIn(match: RegExpExecArray, passage: string): TextDate | undefined {
  const { groups = {}, index } = match;
  const written = groups.date ?? groups.numeric ?? groups.iso ?? match[0];
  const to = index + match[0].length;
  const at = { from: to - written.length, to };
  const [year, last] = [numberOf(groups.first ?? groups.year5), numberOf(groups.last)];
  if (year !== undefined) {
    if (![year, last ?? year].every((year) => year >= years.first && year <= years.last)) return undefined;
    if (last === undefined) return { ...at, kind: 'year', year };
    return { ...at, kind: 'span', year, last, separator: groups.between === '/' ? '/' : '-' };
  }
  if (groups.month4)
    return { ...at, kind: 'month', year: Number(groups.year4), month: monthNumber(groups.month4) };
  const date = dayIn(groups);
  return date && { ...at, kind: 'day', ...date, weekday: weekdayFor(match, groups.weekday, passage) };
}

function dayIn(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<TextDate, 'year' | 'month' | 'day'> | undefined {
  const year = numberOf(groups.year ?? groups.year2 ?? groups.year3);
  const month = groups.month ? monthNumber(groups.month) : (numberOf(groups.month2 ?? groups.month3) ?? 0);
  const day = numberOf(groups.day ?? groups.day2 ?? groups.day3) ?? 0;
  // `32 mei 2027` is a slip; without a year it may be a number of something.
  const last = groups.month && year !== undefined ? 99 : 31;
  return day < 1 || day > last || month < 1 || month > 12 ? undefined : { year, month, day };
}

/** Says whether a month has such a day; a date without a year counts as one in a leap year. */
export function isInCalendar({
  year = 2000,
  month = 1,
  day = 1,
}: Pick<TextDate, 'year' | 'month' | 'day'>): boolean {
  return day <= daysInMonth(year, month);
}

function weekdayFor(
  match: RegExpExecArray,
  before: string | undefined,
  text: string,
): TextWeekday | undefined {
  const { index } = match;
  if (before) {
    const bare = before.replace('.', '').toLowerCase();
    const number = shortWeekdays.indexOf(bare);
    if (shortWords.includes(bare) && !expectsShort.test(text.slice(Math.max(0, index - 10), index)))
      return undefined;
    const name = weekdayNames.find((each, position) => each === bare || position === number);
    return name && { name, from: index, to: index + before.length };
  }
  const to = index + match[0].length;
  const behind = weekdayBehind.exec(text.slice(to, to + 28));
  const said = behind?.[1] ?? behind?.[2];
  if (!behind || !said) return undefined;
  const name = weekdayNames.find((each) => each === said.toLowerCase());
  const end = to + behind[0].length - (behind[1] ? 1 : 0);
  return name && { name, from: end - name.length, to: end };
}

/** Returns the number of a month by its name or abbreviation, 0 when it is none. */
export function monthNumber(name: string): number {
  const bare = name.toLowerCase().replace('.', '');
  return monthNames.findIndex((full) => full.startsWith(bare === 'mrt' ? 'maart' : bare)) + 1;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
