/** Totals in columns: each table is a list of rows `label | number`, and what is wrong in it. */
import { expect, test } from 'vitest';
import { columnNumber, wrongTotals } from '../../src/check/reading/calculations/column-totals.ts';
import type { TextBlock } from '../../src/check/reading/text-blocks.ts';

const block = (text: string): TextBlock => ({
  text,
  kind: 'cell',
  printed: true,
  quoted: false,
  span: () => expect.fail('not asked for'),
  isAuthored: () => true,
  authoredAt: [],
});

const wrongIn = (rows: readonly string[], isRounded = false) =>
  wrongTotals(
    rows.map((row) => {
      const [label = '', text = ''] = row.split(' | ');
      const number = columnNumber(text);
      return { label, block: block(text), number: number === 'open' ? undefined : number };
    }),
    isRounded,
  ).map(({ block: { text }, expected }) => `${text} → ${expected}`);

test.each<[what: string, rows: string[], wrong: string[]]>([
  ['a total', ['Coach | € 10.000', 'Zaal | € 4.000', 'Totaal | € 15.000'], ['€ 15.000 → 14000']],
  ['bare numbers', ['Noord | 146', 'Zuid | 72', 'Totaal | 264'], ['264 → 218']],
  [
    'a subtotal that is wrong, under a total that is not',
    ['Coach | € 10.000', 'Zaal | € 4.000', 'Subtotaal | € 13.000', 'Btw | € 2.940', 'Totaal | € 16.940'],
    ['€ 13.000 → 14000'],
  ],
  [
    'a total over subtotals',
    [
      'A | € 100',
      'B | € 50',
      'Subtotaal | € 150',
      'C | € 30',
      'D | € 20',
      'Subtotaal | € 50',
      'Totaal | € 210',
    ],
    ['€ 210 → 200'],
  ],
  [
    'one of two totals in a table',
    [
      'Coach | € 10.000',
      'Zaal | € 4.000',
      'Totaal lasten | € 14.000',
      'Rijk | € 9.000',
      'Gemeente | € 4.000',
      'Totaal baten | € 14.000',
    ],
    ['€ 14.000 → 13000'],
  ],
  ['a total that is repeated below', ['A | € 100', 'B | € 50', 'Totaal | € 150', 'Saldo | € 0'], []],
  ['an amount with a minus', ['Kosten | € 10.000', 'Ouders | - € 4.000', 'Totaal | € 6.000'], []],
  ['a minus between sign and number', ['Kosten | € 10.000', 'Ouders | € -4.000', 'Totaal | € 6.000'], []],
  ['an amount between brackets', ['Kosten | € 10.000', 'Ouders | (€ 4.000)', 'Totaal | € 6.000'], []],
  ['a label that takes off', ['Kosten | € 10.000', 'Af: ouders | € 4.000', 'Totaal | € 6.000'], []],
  [
    'a minus that was forgotten',
    ['Kosten | € 10.000', 'Ouders | - € 4.000', 'Totaal | € 14.000'],
    ['€ 14.000 → 6000'],
  ],
  [
    'parts of a part',
    ['Loon | € 10.000', 'waarvan coach | € 4.000', 'Huur | € 2.000', 'Totaal | € 12.000'],
    [],
  ],
  ['a part that is open', ['Loon | € 10.000', 'Huur | p.m.', 'Zaal | € 500', 'Totaal | € 10.500'], []],
  [
    'a part that cannot be read',
    ['Loon | € 10.000', 'Huur | twee keer € 300', 'Zaal | € 500', 'Totaal | € 12.000'],
    [],
  ],
  ['percentages, rounded off', ['A | 33%', 'B | 33%', 'C | 33%', 'Totaal | 100%'], []],
  ['percentages', ['A | 50%', 'B | 30%', 'C | 15%', 'Totaal | 100%'], ['100% → 95']],
  ['no total but an average', ['Noord | 24', 'Zuid | 28', 'Totaal | 26'], []],
  ['one row', ['Noord | 24', 'Totaal | 25'], []],
])('%s', (_, rows, wrong) => {
  expect(wrongIn(rows)).toEqual(wrong);
});

test('amounts in thousands may each be rounded off', () => {
  const rows = ['A | 12', 'B | 13', 'C | 11', 'Totaal | 37'];
  expect(wrongIn(rows, true)).toEqual([]);
  expect(wrongIn(rows)).toEqual(['37 → 36']);
});
