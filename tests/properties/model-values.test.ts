import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionNamed } from '../../src/model/body-sections.ts';
import type { Amount } from '../../src/values/amount.ts';
import { daysInMonth, weekdayOf } from '../../src/values/calendar-date.ts';
import { formatAmount } from '../../src/values/format-amount.ts';
import { type DateFormat, formatDate } from '../../src/values/format-date.ts';
import { formatMoney } from '../../src/values/format-money.ts';
import { parseAmount } from '../../src/values/parse-amount.ts';
import { parseDate } from '../../src/values/parse-date.ts';
import { parseMoney } from '../../src/values/parse-money.ts';
import { parsePeriod } from '../../src/values/parse-period.ts';
import { formatPeriod } from '../../src/values/period.ts';
import { findPlaceholders, isPlaceholder } from '../../src/values/placeholder.ts';
import { runs } from '../support/seed.ts';

const settings = runs(1000);

const cents = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

test('money: read what was printed, and get the same cents', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom('auto' as const, 'always' as const), (amount, decimals) => {
      expect(parseMoney(formatMoney(amount, decimals))).toEqual({ ok: true, value: amount });
    }),
    settings,
  );
});

test('dates: read what was printed in any form, and get the same day', () => {
  fc.assert(
    fc.property(date, fc.constantFrom<DateFormat[]>('long', 'weekday', 'short', 'iso'), (day, kind) => {
      expect(parseDate(formatDate(day, kind))).toEqual({ ok: true, value: day });
    }),
    settings,
  );
});

test('weekdays are those of the ECMAScript calendar', () => {
  const names = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
  fc.assert(
    fc.property(date, ({ year, month, day }) => {
      expect(weekdayOf({ year, month, day })).toBe(
        names[new Date(Date.UTC(year, month - 1, day)).getUTCDay()],
      );
    }),
    settings,
  );
});

test('a day past the end of its month is refused', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 9 }), ({ year, month }, extra) => {
      const day = daysInMonth(year, month) + extra;
      expect(parseDate(`${day}-${month}-${year}`)).toMatchObject({ ok: false, rule: 'date/no-such-day' });
    }),
    settings,
  );
});

test('periods: read what was printed, and get the same years', () => {
  const year = fc.integer({ min: 1900, max: 2199 });
  fc.assert(
    fc.property(year, year, (a, b) => {
      const period = { from: Math.min(a, b), to: Math.max(a, b) };
      expect(parsePeriod(formatPeriod(period))).toEqual({ ok: true, value: period });
    }),
    settings,
  );
});

const factor = fc.record({
  numerator: fc.bigInt({ min: 0n, max: 99_999_999n }),
  decimals: fc.integer({ min: 0, max: 4 }),
  unit: fc.constantFrom('', 'uur', 'jaar', 'fte', 'examens', 'uur per week', 'm²', 'x-lessen'),
});
const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.constant<Amount>({ kind: 'open' }),
  fc.constant<Amount>({ kind: 'rest' }),
  cents.map((total): Amount => ({ kind: 'sum', total })),
  fc
    .tuple(
      fc.array(factor, { minLength: 1, maxLength: 3 }),
      fc.bigInt({ min: 0n, max: 10_000_000n }),
      fc.boolean(),
    )
    .map(([factors, rate, authored]): Amount => {
      // The same product over one common fraction, by another road than the program's.
      const top = factors.reduce((product, { numerator }) => product * numerator, rate);
      const bottom = 10n ** BigInt(factors.reduce((sum, { decimals }) => sum + decimals, 0));
      const total = top / bottom + ((top % bottom) * 2n >= bottom ? 1n : 0n);
      const decimals = authored || rate % 100n !== 0n ? 'always' : 'auto';
      return { kind: 'product', factors, rate, decimals, total };
    }),
);

test('amounts: read what was printed, and get the same factors and the same exact total', () => {
  fc.assert(
    fc.property(amount, (one) => {
      expect(parseAmount(formatAmount(one))).toEqual({ ok: true, value: one });
    }),
    settings,
  );
});

test('a typed result is accepted only when it is the computed one', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(20_000), fc.integer({ min: -3, max: 3 }), (hours, rate, off) => {
      const result = BigInt(hours * rate + off);
      const text = `${hours} uur x ${formatMoney(BigInt(rate))} = ${formatMoney(result)}`;
      expect(parseAmount(text).ok).toBe(off === 0);
    }),
    settings,
  );
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '€',
          '-',
          '−',
          ',',
          '.',
          ' ',
          '\u00a0',
          'x',
          '×',
          '=',
          '0',
          '1',
          '85',
          '000',
          'uur',
          'p.m.',
          'rest',
          'à',
          '%',
        ],
        ...[
          '2022',
          '30',
          'februari',
          'maandag',
          '[',
          ']',
          '<',
          '>',
          '{{',
          '}}',
          '…',
          '_',
          '“',
          '”',
          'naam',
          'klik',
          'om',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test('junk never throws: each grammar gives a value, or a rule with a message and a help', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const result of [parseMoney(text), parseAmount(text), parseDate(text), parsePeriod(text)])
        if (!result.ok) {
          expect(result.rule).toMatch(/^(money|amount|date|period)\/[a-z-]+$/);
          expect(result.message).not.toBe('');
          expect(result.help).not.toBe('');
        }
      isPlaceholder(text);
      for (const { index, text: found } of findPlaceholders(text)) expect(text.slice(index)).toContain(found);
    }),
    settings,
  );
});

test('money that is read prints as money that reads the same', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const first = parseMoney(text);
      if (first.ok) expect(parseMoney(formatMoney(first.value))).toEqual(first);
    }),
    settings,
  );
});

test('hostile text of 100,000 characters takes linear time', () => {
  const parts = [
    '[',
    '[a b]',
    '<a',
    '{{',
    '“',
    '"[...]"',
    'x',
    'x x',
    '_',
    '.',
    '. .',
    '…',
    ': …',
    'klik om ',
    '€ 0',
    '0-',
    'te ',
    "'a",
    '1',
    '1 ',
    '1x€',
  ];
  for (const part of parts) {
    const text = `${part.repeat(100_000 / part.length)}!`;
    const start = performance.now();
    findPlaceholders(text);
    isPlaceholder(text);
    sectionNamed(text, []);
    for (const parse of [parseMoney, parseAmount, parseDate, parsePeriod]) expect(parse(text).ok).toBe(false);
    // A quadratic pattern takes minutes.
    expect(performance.now() - start, part).toBeLessThan(5000);
  }
});
