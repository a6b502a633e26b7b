import { describe, expect, test } from 'vitest';
import { compareDates, weekdayOf } from '../../src/values/calendar-date.ts';
import { formatDate } from '../../src/values/format-date.ts';
import { parseDate } from '../../src/values/parse-date.ts';
import { outcome } from './outcome.ts';

describe('a date is read in the ways in which it is typed', () => {
  test.each([
    '28 september 2022',
    '28 September 2022',
    'woensdag 28 september 2022',
    'Woensdag, 28 september 2022',
    '2022-09-28',
    '28-09-2022',
    '28-9-2022',
    ' 28\u00a0september  2022 ',
  ])('%s', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: { year: 2022, month: 9, day: 28 } });
  });
});

describe('what is no day of the calendar is refused', () => {
  const write = 'schrijf de datum voluit, zoals `28 september 2022`';
  const later = `${write}, of laat het veld leeg zolang de datum niet bekend is`;
  test.each([
    ['30 februari 2023', 'date/no-such-day: 30 februari 2023 bestaat niet → februari 2023 heeft 28 dagen'],
    ['2023-02-30', 'date/no-such-day: 30 februari 2023 bestaat niet → februari 2023 heeft 28 dagen'],
    ['29-2-2100', 'date/no-such-day: 29 februari 2100 bestaat niet → februari 2100 heeft 28 dagen'],
    ['31 april 2022', 'date/no-such-day: 31 april 2022 bestaat niet → april 2022 heeft 30 dagen'],
    ['0 mei 2022', 'date/no-such-day: 0 mei 2022 bestaat niet → mei 2022 heeft 31 dagen'],
    [
      'dinsdag 28 september 2022',
      'date/weekday: 28 september 2022 is een woensdag, geen dinsdag → schrijf `woensdag 28 september 2022`, of verbeter de datum',
    ],
    [
      '9-28-2022',
      'date/no-such-month: maand 28 bestaat niet → eerst de dag, dan de maand: bedoelde u `28 september 2022`?',
    ],
    [
      '1-13-2022',
      'date/no-such-month: maand 13 bestaat niet → eerst de dag, dan de maand: bedoelde u `13 januari 2022`?',
    ],
    ['28-0-2022', `date/no-such-month: maand 0 bestaat niet → ${write}`],
    [
      '28 sept. 2022',
      'date/month-name: `28 sept. 2022` is niet te lezen als datum → schrijf `28 september 2022`',
    ],
    ['28 septembre 2022', 'date/month-name: `septembre` is geen maand → bedoelde u `28 september 2022`?'],
    ['1 May 2022', 'date/month-name: `May` is geen maand → bedoelde u `1 mei 2022`?'],
    ['1 mrt 2022', 'date/month-name: `mrt` is geen maand → bedoelde u `1 maart 2022`?'],
    ['1 qqq 2022', `date/month-name: \`qqq\` is geen maand → ${write}`],
    [
      '28-9-22',
      'date/two-digit-year: het jaartal in `28-9-22` heeft twee cijfers → schrijf het jaartal in vier cijfers, zoals `28-9-2022`',
    ],
    ['28.9.2022', 'date/separator: `28.9.2022` is niet te lezen als datum → bedoelde u `28 september 2022`?'],
    ['28/9/2022', `date/separator: \`28/9/2022\` is niet te lezen als datum → ${write}`],
    ['september 2022', `date/incomplete: \`september 2022\` is geen volledige datum → ${later}`],
    ['28 september', `date/incomplete: \`28 september\` is geen volledige datum → ${later}`],
    [
      '2022-09-28T10:00',
      `date/time: in \`2022-09-28T10:00\` staat ook een tijd → laat de tijd weg: ${write}`,
    ],
    [
      '28 september 2202',
      'date/year: het jaar 2202 in `28 september 2202` kan niet kloppen → verbeter het jaartal',
    ],
    ['zo gauw mogelijk!', `date/unreadable: \`zo gauw mogelijk!\` is geen datum → ${write}`],
  ])('%s', (text, expected) => {
    expect(outcome(parseDate(text), formatDate)).toBe(expected);
  });
});

test('a date is printed written out, with its weekday, short, or as ISO', () => {
  const date = { year: 2022, month: 9, day: 3 };
  expect(formatDate(date)).toBe('3 september 2022');
  expect(formatDate(date, 'weekday')).toBe('zaterdag 3 september 2022');
  expect(formatDate(date, 'short')).toBe('3-9-2022');
  expect(formatDate(date, 'iso')).toBe('2022-09-03');
});

test('weekdays are right round leap days and turns of the century', () => {
  const days = ['1-1-1900', '28-2-1900', '1-3-1900', '29-2-2000', '1-3-2000', '7-10-2020', '31-12-2199'];
  const names = days.map((text) => {
    const date = parseDate(text);
    return date.ok ? weekdayOf(date.value) : text;
  });
  expect(names).toEqual(['maandag', 'woensdag', 'donderdag', 'dinsdag', 'woensdag', 'woensdag', 'dinsdag']);
});

test('dates sort by year, month, day', () => {
  const dates = ['2-1-2023', '1-2-2022', '1-1-2023', '28-1-2022'].map((text) => parseDate(text));
  const sorted = dates.flatMap((date) => (date.ok ? [date.value] : [])).sort(compareDates);
  expect(sorted.map((date) => formatDate(date, 'iso'))).toEqual([
    '2022-01-28',
    '2022-02-01',
    '2023-01-01',
    '2023-01-02',
  ]);
});
