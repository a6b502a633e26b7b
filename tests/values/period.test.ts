import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/values/parse-period.ts';
import { formatPeriod } from '../../src/values/period.ts';
import { outcome } from './outcome.ts';

describe('a period is a span of whole years', () => {
  const write = 'schrijf de jaren zoals `2022-2024`, of één jaar zoals `2022`';
  test.each([
    ['2022-2024', '2022-2024'],
    ['2022 - 2024', '2022-2024'],
    ['2022–2024', '2022-2024'],
    ['2022', '2022'],
    ['2022-2022', '2022'],
    [
      '2024-2022',
      'period/reversed: de periode `2024-2022` eindigt voor zij begint → bedoelde u `2022-2024`?',
    ],
    [
      '2022-24',
      'period/two-digit-year: het tweede jaartal in `2022-24` heeft twee cijfers → schrijf `2022-2024`',
    ],
    ['2022/2023', 'period/notation: `2022/2023` is niet te lezen als periode → schrijf `2022-2023`'],
    ['2022 t/m 2024', 'period/notation: `2022 t/m 2024` is niet te lezen als periode → schrijf `2022-2024`'],
    [
      'mei 2022 - juni 2023',
      `period/whole-years: \`mei 2022 - juni 2023\` is geen periode van hele jaren → ${write}`,
    ],
    ['2022-3024', 'period/year: het jaar 3024 in `2022-3024` kan niet kloppen → verbeter het jaartal'],
    ['drie jaar', `period/unreadable: \`drie jaar\` is geen periode → ${write}`],
  ])('%s', (text, expected) => {
    expect(outcome(parsePeriod(text), formatPeriod)).toBe(expected);
  });
});
