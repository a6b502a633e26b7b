import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { type CalendarDate, weekdayOf } from '../../../values/calendar-date.ts';
import { formatDate } from '../../../values/format-date.ts';
import { askEach } from '../../ask-each.ts';
import { datesInText, isInCalendar, type TextDate, weekdayPattern } from '../../reading/dates-in-text.ts';
import type { Reader, Stretch } from '../../reading/found.ts';
import { ownPrinted } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

interface WrongDay extends Stretch {
  readonly message: string;
  /** The name of the day, and the right one. */
  readonly name: Stretch & { readonly right: string; readonly isLikely: boolean };
}

const wrongDays: Reader<WrongDay> = (text, passage) => {
  const dates = datesInText(text);
  return dates.flatMap((found, index) =>
    [...saidWith(found, dates[index + 1], text), ...elidedBefore(found, text)].flatMap((said) => {
      const fault = faultOf(said);
      if (!fault) return [];
      // Before a filled-in date only the day can be wrong.
      const { from, to } = passage.isAuthored(said.from, said.to) ? said : (found.weekday ?? said);
      return [{ from, to, ...fault }];
    }),
  );
};

/** A day of the week that is not that of the date beside it. */
export const weekday: Rule = {
  id: 'dates/weekday',
  severity: 'error',
  what: 'Zoekt datums in de tekst met een dag van de week die er niet bij hoort.',
  why: 'Van de dag en de datum is er één fout, en de lezer weet niet welke.',
  help: 'Verbeter de dag of de datum.',
  examples: [
    {
      what: 'Een dag die niet klopt, voluit en kort geschreven.',
      agenda:
        '## Toelichting\n\nWe beginnen op maandag 14 mei 2024. De afsluiting is op ma 14-05-2024,\nof op vrijdag 31\nmei 2024, of vrijdag 30\nmei 2024. Op 13 mei 2024, een dinsdag, sluiten we af.\n',
      reports: [
        'maandag 14 mei 2024 → 14 mei 2024 is een dinsdag, geen maandag.',
        'ma 14-05-2024 → 14 mei 2024 is een dinsdag, geen maandag.',
        'vrijdag 30\nmei 2024 → 30 mei 2024 is een donderdag, geen vrijdag.',
        '13 mei 2024, een dinsdag → 13 mei 2024 is een maandag, geen dinsdag.',
      ],
    },
    {
      what: 'Het eerste van twee dagen, zonder eigen maand of jaar.',
      agenda:
        '## Toelichting\n\nVan maandag 14 tot en met vrijdag 17 mei 2024, en van woensdag 1 mei tot en met zondag 2 juni 2024.\n',
      reports: ['maandag 14 → 14 mei 2024 is een dinsdag, geen maandag.'],
    },
    {
      what: 'Dagen die kloppen, dagen die bij een ander woord horen, en dagen zonder jaar.',
      agenda:
        '## Toelichting\n\nOp dinsdag 14 mei 2024 en di 14-05-2024. Voor hbo en wo 1 september 2024. Zo 1 januari 2024 begint, is er feest. Elke maandag, en maandag 14 mei. Van 14 mei 2024 (dinsdag) af. Van maandag 30 december tot en met donderdag 2 januari 2025.\n',
    },
  ],
  // The words of another are not ours to correct.
  run: askEach(ownPrinted, wrongDays, ({ read, passage }) => ({
    message: read.message,
    span: passage.span(read.from, read.to),
    ...rewrite(
      { passage, ...read.name },
      written(read.name.right, passage.text.slice(read.name.from, read.name.to)),
      // A meeting that falls in a weekend now is on another date.
      read.name.isLikely ? 'suggestion' : 'choice',
    ),
  })),
};

/** Writes the name of a day as another is written: `ma`, `Ma.`, `maandag`. */
function written(name: string, like: string): string {
  const [short] = /^\p{L}{2}(?=\.?$)/u.exec(like) ?? [];
  return cased(short === undefined ? name : name.slice(0, 2) + like.slice(2), like);
}

interface SaidDay {
  readonly name: string;
  /** Where the name is. */
  readonly at: Stretch;
  readonly from: number;
  readonly to: number;
  readonly date: CalendarDate;
}

function faultOf({ name, at, date }: SaidDay): Pick<WrongDay, 'message' | 'name'> | undefined {
  if (!isInCalendar(date)) return undefined;
  const actual = weekdayOf(date);
  if (actual === name) return undefined;
  return {
    message: `${formatDate(date)} is een ${actual}, geen ${name}.`,
    name: { ...at, right: actual, isLikely: !isWeekend(actual) || isWeekend(name) },
  };
}

function isWeekend(name: string): boolean {
  return name.startsWith('za') || name.startsWith('zo');
}

const joins = /^\s?(?:tot en met|t\/m|tot|en|of|[-–])\s?$/u;

/** The weekday of a date, whose year may be that of the next one: `maandag 13 mei en dinsdag 4 juni 2024`. */
function saidWith(found: TextDate, next: TextDate | undefined, text: string): SaidDay[] {
  const { weekday: said, month, day } = found;
  if (!said || month === undefined || day === undefined) return [];
  const year = found.year ?? yearOfNext(found, next, text);
  if (year === undefined) return [];
  const [from, to] = [Math.min(said.from, found.from), Math.max(said.to, found.to)];
  return [{ name: said.name, at: said, from, to, date: { year, month, day } }];
}

function yearOfNext(found: TextDate, next: TextDate | undefined, text: string): number | undefined {
  const { month = 0, day = 0 } = found;
  if (next?.kind !== 'day' || next.month === undefined || next.day === undefined) return undefined;
  // A later day of the same year: with an earlier one the years differ, and which is meant is not sure.
  const isLater = next.month > month || (next.month === month && next.day > day);
  return isLater && joins.test(text.slice(found.to, startOf(next))) ? next.year : undefined;
}

const elided = latin.u`(?<![\p{L}\p{N}])(?<name>${weekdayPattern})\s{1,2}(?<day>\d{1,2})(?<join>\s?(?:tot en met|t/m|tot|en|of|,|[-–])\s?)$`;

/** A day in front of a date that shares its month and year: `maandag 13 tot en met vrijdag 17 mei 2024`. */
function elidedBefore(found: TextDate, text: string): SaidDay[] {
  const { kind, year, month, day } = found;
  if (kind !== 'day' || year === undefined || month === undefined || day === undefined) return [];
  const begin = Math.max(0, startOf(found) - 32);
  const match = elided.exec(text.slice(begin, startOf(found)));
  const { name = '', day: authored = '', join = '' } = match?.groups ?? {};
  if (!match || Number(authored) < 1 || Number(authored) >= day) return [];
  const from = begin + match.index;
  const to = startOf(found) - join.length;
  return [
    {
      name: name.toLowerCase(),
      at: { from, to: from + name.length },
      from,
      to,
      date: { year, month, day: Number(authored) },
    },
  ];
}

function startOf({ from, weekday: said }: TextDate): number {
  return Math.min(from, said?.from ?? from);
}
