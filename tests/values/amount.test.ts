import { describe, expect, test } from 'vitest';
import type { Amount } from '../../src/values/amount.ts';
import { formatAmount } from '../../src/values/format-amount.ts';
import { formatMoney } from '../../src/values/format-money.ts';
import { parseAmount } from '../../src/values/parse-amount.ts';
import { outcome } from './outcome.ts';

const print = (amount: Amount): string =>
  'total' in amount ? `${formatAmount(amount)} = ${formatMoney(amount.total)}` : formatAmount(amount);

describe('an amount is read as it is typed in Word, and computed', () => {
  test.each([
    ['588 uur x € 85,-', '588 uur × € 85 = € 49.980'],
    ['500 uur x €90,-', '500 uur × € 90 = € 45.000'],
    ['500 uur x €90 = €45.000', '500 uur × € 90 = € 45.000'],
    ['2 jaar x 250 uur × € 90', '2 jaar × 250 uur × € 90 = € 45.000'],
    ['1,5 fte * € 60.000', '1,5 fte × € 60.000 = € 90.000'],
    ['€ 85,- x 588 uur', '588 uur × € 85 = € 49.980'],
    ['588 uur à € 85,-', '588 uur × € 85 = € 49.980'],
    ['500uurx€90', '500 uur × € 90 = € 45.000'],
    ['3 examens x € 12,50', '3 examens × € 12,50 = € 37,50'],
    ['1.200 uur x € 85', '1.200 uur × € 85 = € 102.000'],
    ['€ 5,= x 3', '3 × € 5 = € 15'],
    ['€ 100.000', '€ 100.000 = € 100.000'],
    ['€ 100.000 = € 100.000,-', '€ 100.000 = € 100.000'],
    ['p.m.', 'p.m.'],
    ['PM', 'p.m.'],
    ['Rest', 'rest'],
  ])('%s', (text, expected) => {
    expect(outcome(parseAmount(text), print)).toBe(expected);
  });
});

test('half a cent is rounded away from zero, once, at the end', () => {
  expect(outcome(parseAmount('0,5 uur x € 0,01'), print)).toBe('0,5 uur × € 0,01 = € 0,01');
  expect(outcome(parseAmount('0,5 uur x -€ 0,01'), print)).toBe('0,5 uur × −€ 0,01 = −€ 0,01');
  expect(outcome(parseAmount('0,49 uur x € 0,01'), print)).toBe('0,49 uur × € 0,01 = € 0');
  expect(outcome(parseAmount('0,3333 fte x 3 jaar x € 100'), print)).toBe(
    '0,3333 fte × 3 jaar × € 100 = € 99,99',
  );
});

test.each([
  ['5 x € 24.500', '5 × € 24.500'],
  ['5 x € 24.500,-', '5 × € 24.500'],
  ['5 x € 24.500,00', '5 × € 24.500,00'],
  ['5 x € 24.500,50', '5 × € 24.500,50'],
])('the rate of %s keeps its decimals', (authored, printed) => {
  expect(outcome(parseAmount(authored), print).split(' = ')[0]).toBe(printed);
});

test('a typed result is kept beside the computed one', () => {
  expect(parseAmount('588 uur x € 85,- = € 49.980,-')).toEqual({
    ok: true,
    value: {
      kind: 'product',
      factors: [{ numerator: 588n, decimals: 0, unit: 'uur' }],
      rate: 8500n,
      decimals: 'auto',
      total: 4_998_000n,
      authored: 4_998_000n,
    },
  });
});

describe('what cannot be computed with certainty is refused', () => {
  const example = 'schrijf een bedrag (`€ 5.000`), een berekening (`588 uur x € 85`), of `p.m.`';
  const quantity = 'schrijf een getal met een eenheid, zoals `588 uur` of `1,5 fte`';
  test.each([
    [
      '588 uur x € 85,- = € 50.000,-',
      'amount/wrong-result: 588 uur × € 85 is € 49.980, maar achter `=` staat € 50.000 → verbeter de berekening of de uitkomst; u kunt de uitkomst ook weglaten',
    ],
    [
      '€ 5 = € 5 = € 5',
      'amount/two-results: in `€ 5 = € 5 = € 5` staat meer dan één `=` → laat één uitkomst staan',
    ],
    ['rest = € 5', `amount/result-only: voor de \`=\` in \`rest = € 5\` staat geen berekening → ${example}`],
    ['= € 5', `amount/unreadable: \`= € 5\` is geen bedrag → ${example}`],
    [
      '588 uur x 85',
      'amount/no-rate: in `588 uur x 85` is niet te zien wat het tarief is → zet het euroteken voor het tarief, zoals `588 uur x € 85`',
    ],
    [
      '2 uur x € 5 x € 6',
      'amount/two-rates: in `2 uur x € 5 x € 6` staan twee bedragen in euro’s → schrijf één tarief met het euroteken, zoals `588 uur x € 85`',
    ],
    [
      '588 uur x €85 p/uur',
      'amount/rate-unit: achter het tarief `€85` staat `p/uur` → zet de eenheid bij het aantal en laat `p/uur` weg, zoals `588 uur x € 85`',
    ],
    [
      '588 uur € 85',
      'amount/no-times: `588 uur € 85` is niet te lezen als berekening → zet een `x` tussen het aantal en het tarief, zoals `588 uur x € 85`',
    ],
    [
      '€ 5.000 + € 3.000',
      'amount/addition: `€ 5.000 + € 3.000` telt bedragen op → schrijf elk bedrag op een eigen regel van de begroting',
    ],
    [
      '1.5 fte x € 60',
      'amount/english-quantity: het aantal `1.5 fte` is niet in Nederlandse notatie → bedoelde u `1,5 fte`?',
    ],
    [
      '80% x € 60.000',
      'amount/percentage: `80%` is een percentage → schrijf het deel als getal: 80% is `0,8`, zoals `0,8 fte x € 60.000`',
    ],
    ['5-6 uur x € 5', `amount/quantity: \`5-6 uur\` is geen aantal → ${quantity}`],
    ['x € 5', `amount/quantity: voor of achter het maalteken ontbreekt een aantal → ${quantity}`],
    [
      '0,33333 fte x € 5',
      'amount/quantity-digits: het aantal `0,33333 fte` heeft te veel cijfers → schrijf hoogstens 12 cijfers voor en 4 achter de komma',
    ],
    ['3 uur x € 1,5', 'money/one-decimal: `€ 1,5` heeft één cijfer achter de komma → schrijf `€ 1,50`'],
    ['1,000.00', 'money/english-notation: `1,000.00` is Engelse notatie → schrijf `€ 1.000,00`'],
    ['vijf ton', `amount/unreadable: \`vijf ton\` is geen bedrag → ${example}`],
  ])('%s', (text, expected) => {
    expect(outcome(parseAmount(text), print)).toBe(expected);
  });
});
