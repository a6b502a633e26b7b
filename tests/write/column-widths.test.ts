import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ColumnNeed,
  widest,
  widthsByContent,
  widthsByLabel,
  widthsByShares,
} from '../../src/write/column-widths.ts';
import { seed } from '../support/seed.ts';

const need = ([word = 0, line = word, part = word]: readonly number[]): ColumnNeed => ({ word, part, line });
const rounded = (widths: readonly number[]) => widths.map(Math.round);

describe('by what is in the columns', () => {
  test.each([
    [
      'room for all: what is over is divided',
      [
        [10, 50],
        [10, 150],
      ],
      400,
      [100, 300],
    ],
    [
      'too little room: the longest words first',
      [
        [40, 100],
        [60, 400],
      ],
      300,
      [70, 230],
    ],
    ['words that do not fit: only the widest gives way', [[20], [15], [300]], 200, [20, 15, 165]],
    ['the two widest go down to one width', [[20], [200], [300]], 220, [20, 100, 100]],
    [
      'a word that can be hyphenated gives way to an address',
      [[20], [120, 120, 50], [150]],
      250,
      [20, 80, 150],
    ],
    [
      'hyphenated words that do not fit: the widest is broken',
      [[20], [120, 120, 50], [150]],
      170,
      [20, 50, 100],
    ],
    ['nothing in them', [[0], [0]], 90, [45, 45]],
  ])('%s', (_, needs, available, widths) => {
    expect(rounded(widthsByContent(needs.map(need), available))).toEqual(widths);
  });
});

test('by shares; who needs more than its share takes it from the others', () => {
  expect(widthsByShares([2, 1, 1], [[0], [0], [0]].map(need), 200)).toEqual([100, 50, 50]);
  expect(widthsByShares([2, 1, 1], [[0], [0], [80]].map(need), 200)).toEqual([80, 40, 80]);
  expect(rounded(widthsByShares([2, 1, 1], [[90], [60], [80]].map(need), 200))).toEqual([70, 60, 70]);
});

test('by a label that takes no more than its part, unless a word does', () => {
  const value = need([10, 500]);
  expect(widthsByLabel(need([20, 40]), value, 0.3, 200)).toEqual([40, 160]);
  expect(widthsByLabel(need([20, 90]), value, 0.3, 200)).toEqual([60, 140]);
  expect(widthsByLabel(need([80, 90]), value, 0.3, 200)).toEqual([80, 120]);
  expect(widthsByLabel(need([20, 90]), need([150]), 0.3, 200)).toEqual([50, 150]);
});

test('cells below each other ask for parts of words only when these are asked for', () => {
  const lazy = {
    word: 10,
    line: 30,
    get part(): number {
      throw new Error('looked up');
    },
  };
  expect(widthsByContent([widest([lazy, need([20, 25])]), need([5])], 60)).toHaveLength(2);
});

const needs = fc.array(
  fc
    .tuple(fc.nat(400), fc.nat(400), fc.nat(400))
    .map(([part, more, rest]) => need([part + more, part + more + rest, part])),
  { minLength: 1, maxLength: 63 },
);

test('always adds up, and never breaks a word narrower than one that stays whole', () => {
  fc.assert(
    fc.property(needs, fc.integer({ min: 63, max: 600 }), fc.boolean(), (columns, available, byShares) => {
      const widths = byShares
        ? widthsByShares(
            columns.map((_, index) => index + 1),
            columns,
            available,
          )
        : widthsByContent(columns, available);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(available, 6);
      const gap = 1e-6;
      columns.forEach(({ part }, index) => {
        const width = widths[index] ?? 0;
        if (width > part - gap) return;
        // Broken by force: then no column is wider.
        for (const other of widths) expect(other).toBeLessThanOrEqual(width + gap);
      });
    }),
    seed,
  );
});
