import { latin } from '../../../text/latin.ts';
import { daysInMonth, monthNames } from '../../../values/calendar-date.ts';
import { monthNumber, monthPattern } from '../../reading/dates-in-text.ts';
import type { Reader, Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { readSpokenNumber, spokenNumberPattern } from '../../reading/spoken-numbers.ts';

/** A time that no clock or calendar has. */
export interface ImpossibleTime extends Stretch {
  /** Why not, behind “bestaat niet: ”. */
  readonly why: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** How a time is written, and why it cannot be; undefined when it can. */
interface Way {
  readonly read: ReturnType<typeof matches>;
  readonly why: (groups: Groups) => string | undefined;
}

const year = '(?:19|20)\\d\\d';
const before = '(?:op|van|vanaf|tot|tot\\sen\\smet|t\\/m|per|uiterlijk|en|om|tussen|rond|na|voor|vóór|tegen)';
const ordinals: Readonly<Record<string, number>> = {
  negenentwintigste: 29,
  dertigste: 30,
  eenendertigste: 31,
  eenëndertigste: 31,
  tweeëndertigste: 32,
  drieëndertigste: 33,
};
const counted =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende';
/** How many of them a year has. */
const perYear: Readonly<Record<string, number>> = {
  kwartaal: 4,
  halfjaar: 2,
  semester: 2,
  trimester: 3,
  maand: 12,
};

const ways: readonly Way[] = [
  {
    // `om 24.30 uur`, `tot 16:60 uur`, `om 18 uur 72`; decimals of hours a week have no such word in front.
    read: matches(
      () =>
        latin.giu`(?<=(?<![\p{L}\p{N}])${before}\s|\d[.:]\d\d(?:\suur)?\s?[-–]\s?)(?:(?<hours>\d{1,2})[.:](?<minutes>\d\d)\s?uur|(?<hours2>\d{1,2})\suur\s(?<minutes2>\d\d)(?=[.,;)]|$|\s(?:in|op|bij|en)\s))(?!\p{L}|\s(?:per|in\sde\sweek|naar|aan|werk|les))|(?<=(?<!\p{L})om\s)(?:(?<hours3>\d{1,2})[.:](?<minutes3>\d\d)(?![\p{L}\p{N}%]|[.,:]\d|\s?(?:euro|%|m2|meter|km|procent|uur))|(?<hours4>\d{2})\suur(?=[.,;)]|$|\s(?:gaat|is|zijn|komt|komen|begint|beginnen|start|starten|sluit|opent|precies|’s|in\sde\s(?!week))))`,
      /\d[.: ]\d\d\s?uur|\d\suur\s\d|om\s\d/i,
    ),
    why: ({ hours, hours2, hours3, hours4, minutes, minutes2, minutes3 }) => {
      const hour = Number(hours ?? hours2 ?? hours3 ?? hours4);
      const minute = Number(minutes ?? minutes2 ?? minutes3 ?? 0);
      if (minute > 59) return 'een uur heeft 60 minuten';
      return hour > 24 || (hour === 24 && minute > 0) ? 'een dag heeft 24 uur' : undefined;
    },
  },
  {
    read: matches(
      () =>
        latin.giu`(?<=(?<!\p{L})(?:om|tot|vanaf|rond)\s|^)(?:kwart|vijf|tien|twintig|half)\s(?:(?:over|voor)\s)?(?<hour>${spokenNumberPattern})(?!\p{L})`,
      /(?:kwart|vijf|tien|twintig|half) [a-zë ]*(?:twintig|dertig|veertig)/i,
    ),
    why: ({ hour = '' }) => (readSpokenNumber(hour.toLowerCase()) > 24 ? 'een dag heeft 24 uur' : undefined),
  },
  {
    read: matches(
      () => latin.giu`(?<!\p{L})week\s(?<week>\d{1,2})(?:,?\s(?:van\s|in\s)?|\s\()(?<year>${year})(?!\d)`,
      /week\s\d/i,
    ),
    why: ({ week, year: of }) =>
      Number(week) === 0
        ? 'een jaar begint met week 1'
        : Number(week) > weeksIn(Number(of))
          ? `${of} heeft ${weeksIn(Number(of))} weken`
          : undefined,
  },
  {
    read: matches(
      () =>
        latin.giu`(?<!\p{L})(?:(?<order>${counted}|\d{1,2}(?:e|de|ste))\s(?<unit>${Object.keys(perYear).join('|')})|(?<unit2>kwartaal|maand)\s(?<number>\d{1,2})|Q(?<quarter>\d))\s(?:van\s|in\s)?(?<year>${year})(?!\d)`,
      /kwartaal|halfjaar|semester|trimester|maand|Q\d/i,
    ),
    why: ({ order, unit, unit2, number, quarter }) => {
      const name = (unit ?? unit2 ?? 'kwartaal').toLowerCase();
      const most = perYear[name] ?? 0;
      const index = counted.split('|').indexOf(order?.toLowerCase() ?? '') + 1;
      const count = index || Number.parseInt(order ?? number ?? quarter ?? '0', 10);
      return count > most ? `een jaar heeft ${most} ${plurals[name]}` : undefined;
    },
  },
  {
    read: matches(
      () => latin.giu`(?<![\p{L}\p{N}.,-]|\d\s)(?<zero>0{1,2})\s(?<month>${monthPattern})\s${year}(?!\d)`,
      /0\s[A-Za-z]/,
    ),
    why: () => 'een maand begint met dag 1',
  },
  {
    // `15-13-2026`, `2027/14/05`
    read: matches(
      () =>
        latin.giu`(?<=(?<![\p{L}\p{N}])${before}\s|^)(?:(?<day>\d{1,2})(?<sign>[-/])(?<month>\d{1,2})\k<sign>${year}|${year}(?<sign2>[-/])(?<month2>\d{2})\k<sign2>(?<day2>\d{2}))(?![\p{L}\p{N}]|[-/]\d)`,
      /\d[-/]\d{1,2}[-/]\d/,
    ),
    why: ({ day, day2, month, month2 }) => {
      if (Number(month ?? month2) > 12) return 'een jaar heeft 12 maanden';
      if (Number(month ?? month2) < 1) return 'een jaar begint met maand 1';
      return Number(day ?? day2) > 31
        ? 'geen maand heeft zoveel dagen'
        : Number(day ?? day2) < 1
          ? 'een maand begint met dag 1'
          : undefined;
    },
  },
  {
    // `29-02-27`; a year of two digits is no more than a number without a word in front.
    read: matches(
      () =>
        latin.giu`(?<=(?<!\p{L})(?:op|vanaf|uiterlijk|per|tot\sen\smet)\s)(?<day>\d{1,2})[-/](?<month>\d{1,2})[-/’'](?<year>\d\d)(?![\p{L}\p{N}]|[-/]\d)`,
      /\d[-/]\d{1,2}[-/’']\d\d/,
    ),
    why: ({ day, month, year: short }) => {
      if (Number(month) > 12) return 'een jaar heeft 12 maanden';
      const last = Number(month) < 1 ? 0 : daysInMonth(2000 + Number(short), Number(month));
      return last > 0 && Number(day) > last
        ? `${monthNames[Number(month) - 1]} heeft dan ${last} dagen`
        : undefined;
    },
  },
  {
    read: matches(
      () =>
        latin.giu`(?<!\p{L})(?<order>${Object.keys(ordinals).join('|')}|3[01](?:e|ste))\s(?:van\s)?(?<month>${monthPattern})(?!\p{L})`,
      /tigste|3[01](?:e|ste)\svan/i,
    ),
    why: ({ order = '', month = '' }) => {
      const number = monthNumber(month);
      const last = daysInMonth(2000, number);
      const day = ordinals[order.toLowerCase()] ?? Number.parseInt(order, 10);
      return day > last ? `${monthNames[number - 1]} heeft ${last} dagen` : undefined;
    },
  },
];

const plurals: Readonly<Record<string, string>> = {
  kwartaal: 'kwartalen',
  halfjaar: 'halfjaren',
  semester: 'semesters',
  trimester: 'trimesters',
  maand: 'maanden',
};

/** A year has 53 weeks when it begins on a Thursday, or on a Wednesday and it is a leap year (ISO 8601). */
function weeksIn(of: number): number {
  const first = new Date(Date.UTC(of, 0, 1)).getUTCDay();
  return first === 4 || (first === 3 && daysInMonth(of, 2) === 29) ? 53 : 52;
}

/** Reads clock times, weeks, quarters and dates that cannot be: `16:60 uur`, `week 54 van 2026`, `het vijfde kwartaal van 2027`. */
export const impossibleTimes: Reader<ImpossibleTime> = (text) =>
  ways.flatMap(({ read, why }) =>
    read(text).flatMap(({ from, to, groups }) => {
      const reason = why(groups);
      return reason === undefined ? [] : [{ from, to, why: reason }];
    }),
  );
