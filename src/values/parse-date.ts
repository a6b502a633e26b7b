import { plainSpaces, quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import {
  type CalendarDate,
  daysInMonth,
  monthNames,
  weekdayNames,
  weekdayOf,
  years,
} from './calendar-date.ts';
import { formatDate } from './format-date.ts';
import { err, type Failure, meant, ok, type Result, write } from './result.ts';

const example = 'schrijf de datum voluit, zoals `28 september 2022`';
const forms: readonly RegExp[] = [
  /^(?<day>\d{1,2}) (?<name>\p{L}+) (?<year>\d{4})$/u,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
];

/**
 * Reads a date as `28 september 2022`, `2022-09-28` or `28-9-2022`, with or without the weekday before it.
 * A weekday must be the right one; a day that does not exist is refused.
 */
export function parseDate(text: string): Result<CalendarDate> {
  const authored = plainSpaces(text);
  const weekday = weekdayNames.find((name) => new RegExp(`^${name},? `, 'i').test(authored));
  const bare = weekday ? authored.slice(weekday.length).replace(/^,? /, '') : authored;
  const found = forms.map((kind) => kind.exec(bare)?.groups).find((groups) => groups !== undefined);
  if (!found) return refuseDate(authored, bare);
  const month = found.name === undefined ? Number(found.month) : monthOf(found.name);
  if (month === 0 && found.name !== undefined)
    return refuseMonth(found.name, found.day ?? '', found.year ?? '');
  const date = { year: Number(found.year), month, day: Number(found.day) };
  const wrong = impossible(date, authored);
  if (wrong) return wrong;
  const actual = weekdayOf(date);
  if (weekday && weekday !== actual)
    return err('date/weekday', {
      message: `${formatDate(date)} is een ${actual}, geen ${weekday}`,
      help: `schrijf \`${formatDate(date, 'weekday')}\`, of verbeter de datum`,
      right: formatDate(date, 'weekday'),
    });
  return ok(date);
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.toLowerCase() as (typeof monthNames)[number]) + 1;
}

const abbreviated = /^(jan|feb|febr|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec)$/i;
const english: Readonly<Record<string, string>> = {
  january: 'januari',
  february: 'februari',
  march: 'maart',
  may: 'mei',
  june: 'juni',
  july: 'juli',
  august: 'augustus',
  october: 'oktober',
};

function refuseMonth(name: string, day: string, year: string): Failure {
  const short = abbreviated.test(name)
    ? /^mrt$/i.test(name)
      ? 'maart'
      : undefined
    : english[name.toLowerCase()];
  const month =
    short ??
    monthNames.find((each) => each.startsWith(name.toLowerCase().slice(0, 3))) ??
    suggest(name, monthNames);
  return err('date/month-name', {
    message: `${quoteAuthored(name)} is geen maand`,
    ...(month ? meant(`${day} ${month} ${year}`) : { help: example }),
  });
}

/** Says why numbers that look like a date are no day of the calendar. */
function impossible(date: CalendarDate, authored: string): Failure | undefined {
  const { year, month, day } = date;
  if (year < years.first || year > years.last)
    return err('date/year', {
      message: `het jaar ${year} in ${quoteAuthored(authored)} kan niet kloppen`,
      help: 'verbeter het jaartal',
    });
  if (month < 1 || month > 12) {
    const swapped = { year, month: day, day: month };
    const fits = day >= 1 && day <= 12 && month <= daysInMonth(year, day) && month > 0;
    return err('date/no-such-month', {
      message: `maand ${month} bestaat niet`,
      ...(fits ? meant(formatDate(swapped), 'eerst de dag, dan de maand: ') : { help: example }),
    });
  }
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return undefined;
  return err('date/no-such-day', {
    message: `${formatDate(date)} bestaat niet`,
    help: `${monthNames[month - 1]} ${year} heeft ${days} dagen`,
  });
}

interface Refusal {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly message: (quoted: string) => string;
  readonly help?: (found: RegExpExecArray) => Pick<Failure, 'help' | 'right'>;
}

/** In order: the first that fits speaks. */
const refusals: readonly Refusal[] = [
  {
    rule: 'date/time',
    pattern: /\d[T ]\d{1,2}[:.]\d\d|\d{1,2}[:.]\d\d ?(?:uur|u)\b/,
    message: (quoted) => `in ${quoted} staat ook een tijd`,
    help: ({ input }) => {
      const date = parseDate(input.replace(/[T ,]*\d{1,2}[:.]\d\d.*$/, ''));
      return { help: `laat de tijd weg: ${example}`, ...(date.ok && { right: formatDate(date.value) }) };
    },
  },
  {
    rule: 'date/two-digit-year',
    pattern: /^(\d{1,2}[-/. ](?:\d{1,2}|\p{L}+\.?)[-/. ])['’]?(\d\d)$/u,
    message: (quoted) => `het jaartal in ${quoted} heeft twee cijfers`,
    help: (found) => {
      const date = parseDate(`${found[1]}20${found[2]}`);
      const right = date.ok ? formatDate(date.value) : undefined;
      return { help: `schrijf het jaartal in vier cijfers, zoals \`${found[1]}20${found[2]}\``, right };
    },
  },
  {
    rule: 'date/separator',
    pattern: /^(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})$/,
    message: (quoted) => `${quoted} is niet te lezen als datum`,
    help: (found) => {
      const [first = '', second = '', third = ''] = found.slice(1);
      const date = parseDate(`${first}-${second}-${third}`);
      return date.ok && !/\//.test(found[0]) ? meant(formatDate(date.value)) : { help: example };
    },
  },
  {
    rule: 'date/month-name',
    pattern: /^(\d{1,2})[ -]?(\p{L}+)\.?[ -]?(\d{4})$/u,
    message: (quoted) => `${quoted} is niet te lezen als datum`,
    help: (found) => {
      const month = monthNames.find((name) => name.startsWith((found[2] ?? '').toLowerCase().slice(0, 3)));
      return month ? write(`${Number(found[1])} ${month} ${found[3]}`) : { help: example };
    },
  },
  {
    rule: 'date/incomplete',
    pattern: /^(?:\d{4}|\d{1,2}[ -](?:\p{L}+|\d{1,2})|\p{L}+ \d{4}|\d{4}-\d{1,2}|\d{1,2}-\d{4}|\p{L}+)$/u,
    message: (quoted) => `${quoted} is geen volledige datum`,
    help: () => ({ help: `${example}, of laat het veld leeg zolang de datum niet bekend is` }),
  },
];

function refuseDate(authored: string, bare: string): Failure {
  const quoted = quoteAuthored(authored);
  for (const { rule, pattern, message, help } of refusals) {
    const found = pattern.exec(bare);
    if (found) return err(rule, { message: message(quoted), ...(help?.(found) ?? { help: example }) });
  }
  return err('date/unreadable', { message: `${quoted} is geen datum`, help: example });
}
