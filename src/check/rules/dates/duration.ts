import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import { daysInMonth } from '../../../values/calendar-date.ts';
import { formatPeriod } from '../../../values/period.ts';
import { datesInText, monthNumber, monthPattern, type TextDate } from '../../reading/dates-in-text.ts';
import { authored, type Reader, type Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { numeralPattern, readNumeral } from '../../reading/numerals.ts';
import { ownPrinted } from '../../reading/passages.ts';
import { readSpokenNumber, spokenNumberPattern } from '../../reading/spoken-numbers.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { ownPeriod } from './own-period.ts';

/** How long something takes, beside the days or months from which to which it does. */
export const duration: Rule = {
  id: 'dates/duration',
  severity: 'warning',
  what: 'Zoekt een duur die niet past bij de datums ernaast: “drie jaar, van 1 januari 2026 tot en met 31 december 2029”.',
  why: 'De duur of een van de datums is fout. Over het einde van een afspraak mag geen twijfel zijn.',
  help: 'Tel na, en verbeter de duur of de datum.',
  examples: [
    {
      what: 'Jaren, maanden en weken, voor en achter de datums.',
      agenda:
        '## Toelichting\n\nDe looptijd is drie jaar, van 1 januari 2026 tot en met 31 december 2029. De proef duurt acht maanden (september 2026 tot en met juni 2027). Van 4 mei 2026 tot en met 31 mei 2026 loopt een actie van zes weken. Het geld is er van 2026 tot en met 2029, dus drie jaar.\n',
      reports: [
        'drie jaar, van 1 januari 2026 tot en met 31 december 2029 → “drie jaar” past niet bij “1 januari 2026 tot en met 31 december 2029”: dat is vier jaar.',
        'acht maanden (september 2026 tot en met juni 2027 → “acht maanden” past niet bij “september 2026 tot en met juni 2027”: dat is tien maanden.',
        '2026 tot en met 2029, dus drie jaar → “drie jaar” past niet bij “2026 tot en met 2029”: dat is vier jaar.',
      ],
    },
    {
      what: 'De looptijd van het document zelf.',
      agenda: '## Toelichting\n\nDeze agenda loopt vijf jaar.\n',
      reports: [
        'Deze agenda loopt vijf jaar → “vijf jaar” past niet bij de periode van dit document (2022-2024).',
      ],
    },
    {
      what: 'Wat klopt, wat ongeveer is, schooljaren, leeftijden, en een duur die bij iets anders hoort.',
      agenda:
        '## Toelichting\n\nDeze agenda loopt drie jaar. De looptijd is vier jaar, van 1 januari 2026 tot en met 31 december 2029. Ongeveer drie jaar, van 1 januari 2026 tot en met 31 mei 2029. Ruim drie jaar, van 1 januari 2026 tot en met 31 maart 2029. Drie schooljaren, van 1 september 2026 tot en met 31 juli 2029. Tien maanden, van september 2026 tot en met juni 2027. Drie jaar (2026-2029). Anderhalf jaar, van 1 januari 2026 tot 1 juli 2027. Voor kinderen van vier jaar, van 1 januari 2026 tot en met 31 december 2026. Van 2026 tot en met 2029 spreken we elke drie jaar.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrinted(documents, dossier);
    for (const { read, span, passage } of authored(wrongDurations, passages)) {
      const { message, said, actual, isSure } = read;
      report({
        message,
        span,
        ...(actual && rewrite({ passage, ...said }, actual, isSure ? 'suggestion' : 'choice')),
      });
    }
    for (const found of authored(ofDocument, passages)) {
      const period = ownPeriod(found.passage.source, dossier);
      const { count: authoredCount = '', what = '' } = found.read.groups;
      const count = countOf(authoredCount);
      if (!period || count === undefined || datesInText(found.sentence).length > 0) continue;
      const years = period.to - period.from;
      if (count === years || count === years + 1) continue;
      report({
        message: `“${authoredCount} ${what}” past niet bij de periode van dit document (${formatPeriod(period)}).`,
        span: found.span,
        related: [{ message: 'Hier staat de periode.', span: period.span }],
      });
    }
  },
};

const numeral = `(?:${spokenNumberPattern}|${numeralPattern})`;
const counts = `(?:(?:twee|drie|vier|vijf)[eë]nhalf|${numeral}\\sen\\seen\\shalf|${numeral}(?:\\s(?:volle|hele|gehele))?|anderhalf|een half|een (?:heel|vol)|een kwart|half|een)`;
/** What the document says of how long it holds itself. */
const ofDocument = matches(
  () =>
    latin.giu`(?<!\p{L})(?:dit|deze)\s(?:akkoord|agenda|convenant|overeenkomst|addendum|uitvoeringsagenda)\s(?:loopt|geldt|duurt|gelden|heeft\seen\slooptijd\svan|is\sgeldig|geldt\svoor|wordt\saangegaan\svoor|is\saangegaan\svoor|gaan\swe\saan\svoor)(?:\s(?:voor|gedurende|een\speriode\svan|de\sduur\svan)){0,2}\s(?<count>${numeralPattern})\s(?<what>jaar|kalenderjaren|jaren)(?!\p{L})`,
  /(?:dit|deze)\s(?:akkoord|agenda|convenant|overeenkomst|addendum|uitvoeringsagenda)\s/i,
);

const DAYS_IN_MONTH = 365.25 / 12;
const WEEK = 7 / DAYS_IN_MONTH;

/** Months in a unit. */
const units: Readonly<Record<string, number>> = {
  jaar: 12,
  jaren: 12,
  kalenderjaren: 12,
  kalenderjaar: 12,
  schooljaren: 12,
  schooljaar: 12,
  halfjaar: 6,
  kwartaal: 3,
  kwartalen: 3,
  maand: 1,
  maanden: 1,
  week: WEEK,
  weken: WEEK,
};

const unitNames = Object.keys(units).join('|');

const said = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N},.-])(?:een\s(?<whatOf>${unitNames})\s(?:of|à)\s(?<countOf>${numeral})|(?<count>${counts})\s{1,2}(?<what>${unitNames}))(?![\p{L}\p{N}-])`,
  /jaar|jaren|maand|kwarta|week|weken/,
);
/** `Een maand of negen`. */
const ABOUT: readonly [number, number] = [0.15, 0.15];

function allOf(
  words: string,
  less: number,
  more: number,
): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(words.split('|').map((word) => [word, [less, more] as const]));
}

/** How far from what is said a length may be, as parts of it: less, and more. */
const roughness: Readonly<Record<string, readonly [number, number]>> = {
  ...allOf(
    'circa|ca.|ongeveer|zowat|zo’n|pakweg|grofweg|ruwweg|om en nabij|plusminus|naar schatting',
    0.15,
    0.15,
  ),
  ...allOf('een goede|een dikke|ruim', 0, 0.3),
  ...allOf('bijna|krap|een kleine|nog geen|net geen', 0.3, 0),
  ...{ 'meer dan': [0, 1], 'minder dan': [1, 0] },
};
const rough = latin.iu`(?<!\p{L})(${Object.keys(roughness).join('|').replaceAll('.', '\\.').replaceAll(' ', '\\s').replaceAll('’', "[’']")})\s$`;
/** Not how long but how often, how old, at most. */
const isElse = latin.iu`(?<!\p{L})(?:elke|iedere|ieder|om de|per|na|binnen|over|al|minimaal|maximaal|minstens|ten minste|hoogstens|ten hoogste|eerste|laatste|vorige|volgende|komende|tot|op|met|kinderen van|leerlingen van|jongeren van|peuters van|vanaf|onder|boven|en|of|te)\s$`;
/** Between a duration and the period that it names. */
const opens = latin.iu`^\s?(?:lang|achtereen)?[,:;(–-]?\s?(?:(?:namelijk|te\sweten|dus|en\s(?:wel|loopt)|die\sloopt|dat\sis|lopend|te\sbeginnen|ingaande)\s)?(?:(?:in|over|voor)\s)?(?:(?:de\s)?periode\s)?(?:van|vanaf|tussen|met\singang\svan|op)?\s?(?:(?:het\s)?schooljaar\s)?$`;
/** Between a period and how long it is. */
const closes = latin.iu`^,?\s?[(;:–-]?\s?(?:(?:dat|dit)\s(?:is|zijn)\s|dus\s|oftewel\s|ofwel\s|in\stotaal\s|samen\s|een\speriode\svan\s|een\slooptijd\svan\s|een\sduur\svan\s|voor\sde\sduur\svan\s|gedurende\s|of\s|en\s(?:duurt|dus)\s){0,2}$`;
const joint = latin.iu`^,?\s?(?<word>tot\sen\smet|t\/m|t\.e\.m\.|tot(?:\suiterlijk)?|[-–—]|en)\s?(?:(?:en\s)?eindigend\sop\s)?$`;
const ends = latin.iu`^,?\s(?:en\s)?(?:eindigend|eindigt|loopt|lopend|einde)\s(?:op|tot\sen\smet|tot|in)\s$`;

interface Wrong extends Stretch {
  readonly message: string;
  /** Where it is said how long it takes, and how long it does; empty when it is no whole number of that. */
  readonly said: Stretch;
  readonly actual: string;
  readonly isSure: boolean;
}

interface Stated extends Stretch {
  readonly count: number;
  readonly unit: string;
  /** Parts that it may be shorter and longer. */
  readonly slack: readonly [number, number];
}

function roughnessBefore(from: number, text: string): readonly [number, number] {
  const word = rough
    .exec(text.slice(Math.max(0, from - 20), from))?.[1]
    ?.toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace("'", '’');
  return roughness[word ?? ''] ?? [0, 0];
}

const wrongDurations: Reader<Wrong> = (text) => {
  const durations = said(text);
  if (durations.length === 0) return [];
  const dates = datesAndMonths(text);
  const periods = dates.flatMap((date, index) => periodAt(date, dates[index + 1], text));
  return durations.flatMap(({ from, to, groups }): Wrong[] => {
    const count = countOf(groups.count ?? groups.countOf ?? '');
    const unit = (groups.what ?? groups.whatOf ?? '').toLowerCase();
    const slack = groups.countOf === undefined ? roughnessBefore(from, text) : ABOUT;
    if (count === undefined || isElse.test(text.slice(Math.max(0, from - 24), from))) return [];
    const start = from - (rough.exec(text.slice(Math.max(0, from - 20), from))?.[0].length ?? 0);
    const period = periods.find(
      (each) =>
        isOnlyOne(each, periods, { from: start, to }, text) ||
        (each.from >= to && each.from - to < 60 && opens.test(text.slice(to, each.from))) ||
        (each.to <= start && start - each.to < 60 && closes.test(text.slice(each.to, start))),
    );
    const wrong = period && faultOf({ from, to, count, unit, slack }, period, text);
    return wrong ? [wrong] : [];
  });
};

interface SaidPeriod extends Stretch {
  /** From the end of a summer to the begin of the next one, or of a later one. */
  readonly isSchoolYear?: boolean;
  /** How long it can be meant to be, in months. */
  readonly months: readonly [least: number, most: number];
}

const month = matches(
  () => latin.gu`(?<![\p{L}\p{N}-]|\d[.-]?\s|\d(?:e|ste)\s)${monthPattern}(?=\s(?:t|[-–—]))`,
  /[a-z]{3}/,
);

/** The dates of a text, and months of which the year is said behind the other: `van januari tot en met juni 2027`. */
function datesAndMonths(text: string): readonly TextDate[] {
  const months = month(text).flatMap(({ from, to }): TextDate[] => {
    const number = monthNumber(text.slice(from, to));
    return number ? [{ kind: 'month', from, to, month: number }] : [];
  });
  return [...datesInText(text), ...months].sort((a, b) => a.from - b.from);
}

/** The period that begins with a date: two dates with a joint, or a span of years. */
function periodAt(start: TextDate, end: TextDate | undefined, text: string): SaidPeriod[] {
  const { from, year, last } = start;
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
  return [{ from, to: end.to, months, isSchoolYear }];
}

const starts = latin.iu`(?<!\p{L})(?:van|vanaf|ingaande|ingang\svan|aanvang|begint|begon|beginnend|start|startte|gaat\sin|op)\s(?:de\s)?$`;
const finishes = latin.iu`(?<!\p{L})(?:eindigt?|eindigend|afloopt|loopt\saf|af|afgelopen|klaar|afgerond|gereed|voltooid|stopt|sluit|afsluit\p{L}*)(?!\p{L})`;

/** Says how two dates with other words between them belong together: “vanaf 2 februari 2026 …, die tot en met 18 december 2026 duurt”. */
function apart(before: string, between: string, behind: string): string | undefined {
  if (!starts.test(before) || /[.!?]\s|\d/.test(between)) return undefined;
  const upTo = latin.iu`(?<!\p{L})(?<word>tot\sen\smet|t\/m|tot)\s$`.exec(between)?.groups?.word;
  if (upTo) return upTo.toLowerCase();
  const isEnd =
    /(?:^|\s)(?:op|per)\s$/u.test(between) && finishes.test(`${between} ${behind.split(/[,;.]/u)[0]}`);
  return isEnd ? 'op' : undefined;
}

/** Words behind a duration that is said of a whole period, and not of something in it. */
const isFree = latin.iu`^(?:\s(?:lang|dus|precies|achtereen|aaneen|in\stotaal|bij\selkaar))?\s?(?:[.,;:)]|$|\s(?:van|vanaf|tot|te|in|die|dat|loopt|draait|begeleid)(?!\p{L}))`;
const runs = latin.iu`(?<!\p{L})(?:duurt|duren|loopt|lopen|geldt|gelden|draait|beslaat|volgt|beschikbaar|gedurende|dus|aldus|derhalve|zodoende|oftewel|ofwel|samen|elkaar|totaal|zijn|is|dat|voor|werkt|begeleid|blijft|beslaan|omvat|bestrijkt|telt|kost|vergt|(?:looptijd|periode|duur|termijn|tijdvak|tijdspanne|tijd|tijdsduur|doorlooptijd)\svan|(?:looptijd|periode|duur|termijn|doorlooptijd)\sis)\s(?:nog\s|dan\s)?$|[,:;(–]\s$`;

/** `die vier maanden`, behind the dates. */
const pointed = latin.iu`(?<!\p{L})(?:die|deze)\s$`;

/** Says whether a duration is said of the one period in its sentence, with other words between them. */
function isOnlyOne(
  period: SaidPeriod,
  periods: readonly SaidPeriod[],
  { from, to }: Stretch,
  text: string,
): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const isPointed = period.to < from && pointed.test(before);
  if (!isPointed && (!isFree.test(text.slice(to, to + 24)) || !runs.test(before))) return false;
  const [first, last] = [Math.min(from, period.from), Math.max(to, period.to)];
  const between = from < period.from ? text.slice(to, period.from) : text.slice(period.to, from);
  if (last - first > 160 || /[.!?]\s\p{Lu}|;(?!\s(?:dat|dit|die|deze|het|zij|hij|ze)\s)/u.test(between))
    return false;
  return periods.filter((other) => other.from < last && first < other.to).length === 1;
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
function monthsTo({ year = 0, month = 1, day = 1 }: TextDate): number {
  return 12 * year + (month - 1) + (day - 1) / daysInMonth(year, month);
}

function faultOf(
  { from, to, count, unit, slack: [less, more] }: Stated,
  period: SaidPeriod,
  text: string,
): Wrong | undefined {
  const [least, most] = period.months;
  const size = units[unit] ?? 1;
  const slack = slackOf(unit, count, period);
  const stated = count * size;
  if (stated * (1 + more) > least - slack && stated * (1 - less) < most + slack) return undefined;
  const span = [Math.min(from, period.from), Math.max(to, period.to)] as const;
  const dates = text.slice(period.from, period.to).replace(/\s+/gu, ' ');
  const actual = sayDuration(most, unit);
  return {
    from: span[0],
    to: span[1],
    said: { from, to },
    actual,
    // A period that can be read in two ways has no one length.
    isSure: least === most,
    message: `“${text.slice(from, to).replace(/\s+/gu, ' ')}” past niet bij “${dates}”${actual && `: dat is ${actual}`}.`,
  };
}

/** How far, in months, a length may be from what is said: a school year is shorter than a year, and a week may end on Friday. */
function slackOf(unit: string, count: number, { isSchoolYear }: SaidPeriod): number {
  const size = units[unit] ?? 1;
  if (size === WEEK) return size;
  if (size !== 12) return 0.7;
  if (count < 1) return 1.2;
  return unit.startsWith('school') || (isSchoolYear && !unit.startsWith('kalender')) ? 2.5 : 1.3;
}

const numbers = wordList('één twee drie vier vijf zes zeven acht negen tien elf twaalf');

/** One of a unit and more of them, by months. */
const named: Readonly<Record<number, readonly [one: string, more: string]>> = {
  1: ['maand', 'maanden'],
  3: ['kwartaal', 'kwartalen'],
  6: ['halfjaar', 'halve jaren'],
  [WEEK]: ['week', 'weken'],
};

/** Says a length in the unit of the author, when it is a whole number of it. */
function sayDuration(months: number, unit: string): string {
  const size = units[unit];
  const count = size === undefined ? 0 : Math.round(months / size);
  if (size === undefined || count < 1 || Math.abs(count * size - months) > 0.1) return '';
  const name = size === 12 ? 'jaar' : (named[size] ?? named[1])?.[count === 1 ? 0 : 1];
  return `${numbers[count - 1] ?? count} ${name}`;
}

const spoken = latin.iu`^${spokenNumberPattern}$`;

function countOf(authored: string): number | undefined {
  const text = authored.toLowerCase();
  if (text === 'anderhalf') return 1.5;
  if (text === 'een' || text === 'een heel') return 1;
  if (text === 'een kwart') return 0.25;
  if (text === 'een vol') return 1;
  const numeral = text.replace(/\s(?:en\seen\shalf|volle|hele|gehele)$/, '').replace(/[eë]nhalf$/, '');
  const whole = readNumeral(numeral) ?? (spoken.test(numeral) ? readSpokenNumber(numeral) : undefined);
  const isHalf = text.endsWith('half');
  return whole === undefined ? (isHalf ? 0.5 : undefined) : whole + (isHalf ? 0.5 : 0);
}
