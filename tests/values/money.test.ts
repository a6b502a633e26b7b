import { describe, expect, test } from 'vitest';
import { decimalsFor, formatMoney } from '../../src/values/format-money.ts';
import { parseMoney } from '../../src/values/parse-money.ts';
import { outcome } from './outcome.ts';

describe('an amount in Dutch notation is read as cents', () => {
  test.each([
    ['€ 1.034.000', 103_400_000n],
    ['€45.000,-', 4_500_000n],
    ['€\u00a045.000,--', 4_500_000n],
    ['45.000,–', 4_500_000n],
    ['€ 5.000,=', 500_000n],
    ['1.000', 100_000n],
    ['45000', 4_500_000n],
    ['eur 12,50', 1250n],
    ['  € 0,05 ', 5n],
    ['0', 0n],
    ['€ 000,00', 0n],
    ['-€ 5,00', -500n],
    ['€ -5,00', -500n],
    ['−€ 5', -500n],
    ['€ 999.999.999.999,99', 99_999_999_999_999n],
  ])('%s', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents });
  });
});

describe('another notation is refused, with a help of its own', () => {
  const one = 'schrijf één bedrag, zoals `€ 45.000` of `€ 12,50`';
  test.each([
    ['1,000.00', 'money/english-notation: `1,000.00` is Engelse notatie → schrijf `€ 1.000,00`'],
    ['€ 1,234', 'money/english-notation: `€ 1,234` is Engelse notatie → schrijf `€ 1.234`'],
    ['12.34', 'money/english-notation: `12.34` is Engelse notatie → schrijf `€ 12,34`'],
    ['1.5', 'money/english-notation: `1.5` is Engelse notatie → schrijf `€ 1,50`'],
    ['45000.00', 'money/english-notation: `45000.00` is Engelse notatie → schrijf `€ 45.000,00`'],
    [
      '€ 0,005',
      'money/too-precise: `€ 0,005` heeft meer dan twee cijfers achter de komma → rond af op hele centen',
    ],
    [
      '€ 0.005',
      'money/leading-zero: `€ 0.005` begint met een nul → haal de nullen vooraan weg; voor centen staat een komma, zoals `€ 0,50`',
    ],
    ['0 500', `money/unreadable: \`0 500\` is geen bedrag → ${one}`],
    ...(
      [
        ['15k', '15.000'],
        ['€ 1,5 K', '1.500'],
        ['1.5 mln.', '1.500.000'],
        ['1.250 duizend euro', '1.250.000'],
      ] as const
    ).map(([authored, amount]): [string, string] => [
      authored,
      `money/words: \`${authored}\` is niet in cijfers geschreven → schrijf het bedrag voluit in cijfers: \`€ ${amount}\``,
    ]),
    ['1,5', 'money/one-decimal: `1,5` heeft één cijfer achter de komma → schrijf `€ 1,50`'],
    [
      '1,2345',
      'money/too-precise: `1,2345` heeft meer dan twee cijfers achter de komma → rond af op hele centen',
    ],
    [
      '1.23.456',
      'money/grouping: in `1.23.456` staan de duizendtallen niet goed → zet alleen tussen elke drie cijfers een punt; bedoelde u `€ 123.456`?',
    ],
    [
      '1.0000',
      'money/grouping: in `1.0000` staan de duizendtallen niet goed → zet alleen tussen elke drie cijfers een punt; bedoelde u `€ 10.000`?',
    ],
    [
      '45 000,50',
      'money/grouping: in `45 000,50` staan de duizendtallen niet goed → zet alleen tussen elke drie cijfers een punt; bedoelde u `€ 45.000,50`?',
    ],
    [
      '1_000',
      'money/grouping: in `1_000` staan de duizendtallen niet goed → zet alleen tussen elke drie cijfers een punt; bedoelde u `€ 1.000`?',
    ],
    [
      '€ 10.000.-',
      'money/point-dash: in `€ 10.000.-` staat een punt waar een komma hoort → schrijf `€ 10.000`',
    ],
    ['5 euro', 'money/currency-behind: in `5 euro` staat de munt achter het bedrag → schrijf `€ 5`'],
    [
      '1.000,- €',
      'money/currency-behind: in `1.000,- €` staat de munt achter het bedrag → schrijf `€ 1.000`',
    ],
    ['$ 5', `money/other-currency: \`$ 5\` is geen bedrag in euro’s → ${one}`],
    ['€ 5.000 - € 6.000', `money/range: \`€ 5.000 - € 6.000\` noemt twee bedragen → ${one}`],
    ['5.000 tot 6.000', `money/range: \`5.000 tot 6.000\` noemt twee bedragen → ${one}`],
    [
      'ca. € 5.000',
      'money/approximate: `ca. € 5.000` is geen vast bedrag → schrijf het bedrag zelf, zonder `ca.`, `maximaal` of iets dergelijks',
    ],
    [
      'p.m.',
      'money/unknown-amount: `p.m.` is geen bedrag → schrijf een bedrag, zoals `€ 45.000`, of laat het veld leeg zolang het bedrag niet bekend is',
    ],
    ['80%', 'money/percentage: `80%` is een percentage → schrijf het bedrag in euro’s'],
    [
      '588 x 85',
      'money/calculation: `588 x 85` is een berekening → schrijf hier alleen de uitkomst, zoals `€ 45.000`',
    ],
    [
      '€ 244 miljoen',
      'money/words: `€ 244 miljoen` is niet in cijfers geschreven → schrijf het bedrag voluit in cijfers: `€ 244.000.000`',
    ],
    [
      '€ 5.000 per jaar',
      'money/trailing-text: in `€ 5.000 per jaar` staat nog tekst achter het bedrag → schrijf alleen het bedrag: `€ 5.000`',
    ],
    ['017', 'money/leading-zero: `017` begint met een nul → schrijf `€ 17` als u dat bedoelt'],
    [
      '€ 1.000.000.000.000',
      'money/too-large: `€ 1.000.000.000.000` is een bedrag van meer dan 12 cijfers → tel de cijfers na',
    ],
    ['€ 5²', `money/unreadable: \`€ 5²\` is geen bedrag → ${one}`],
    ['€ 5\u200b', `money/unreadable: \`€ 5<U+200B>\` is geen bedrag → ${one}`],
    ['-€ -5', `money/unreadable: \`-€ -5\` is geen bedrag → ${one}`],
    ['€', `money/unreadable: \`€\` is geen bedrag → ${one}`],
  ])('%s', (text, expected) => {
    expect(outcome(parseMoney(text), String)).toBe(expected);
  });
});

describe('an amount is printed in one notation', () => {
  test.each([
    [0n, '€\u00a00'],
    [4_500_000n, '€\u00a045.000'],
    [4_500_050n, '€\u00a045.000,50'],
    [5n, '€\u00a00,05'],
    [-103_400_000n, '−€\u00a01.034.000'],
  ])('%s', (cents, text) => {
    expect(formatMoney(cents)).toBe(text);
  });

  test('all amounts of a column have decimals when one of them has cents', () => {
    const print = (column: bigint[]) => column.map((cents) => formatMoney(cents, decimalsFor(column)));
    expect(print([100n, 250n])).toEqual(['€\u00a01,00', '€\u00a02,50']);
    expect(print([100n, 200n])).toEqual(['€\u00a01', '€\u00a02']);
  });
});
