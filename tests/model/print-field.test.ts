import { describe, expect, test } from 'vitest';
import { printField } from '../../src/model/print-field.ts';
import { joinNames } from '../../src/output/join-names.ts';
import { field } from './budget-entries.ts';

describe('a field is printed by its type', () => {
  test.each([
    [field('text', 'Stad & Esch', 'Stad & Esch'), 'Stad & Esch'],
    [field('date', '28-9-2022', { year: 2022, month: 9, day: 28 }), '28 september 2022'],
    [field('period', '2022 - 2024', { from: 2022, to: 2024 }), '2022-2024'],
    [field('money', '45000', 4_500_000n), '€\u00a045.000'],
    [field('total', '', { cents: 100n, atLeast: true }), 'ten minste €\u00a01'],
    [field('amount', 'PM', { kind: 'open' }), 'p.m.'],
    [field('email', 'a@b.example', 'a@b.example'), 'a@b.example'],
    [field('date', '', undefined), undefined],
  ])('$type', (one, text) => {
    expect(printField(one)).toBe(text);
  });
});

test('names are joined as Dutch does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => joinNames(names))).toEqual([
    '',
    'a',
    'a en b',
    'a, b en c',
  ]);
  expect(joinNames(['a', 'b', 'c'], 'of')).toBe('a, b of c');
});
