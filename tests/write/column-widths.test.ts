import { expect, test } from 'vitest';
import { widthsByContent, widthsByLabel, widthsByShares } from '../../src/write/column-widths.ts';

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
  [
    'less than the longest words: all get narrower',
    [
      [100, 100],
      [300, 300],
    ],
    200,
    [50, 150],
  ],
  [
    'nothing in them',
    [
      [0, 0],
      [0, 0],
    ],
    90,
    [45, 45],
  ],
])('%s', (_, needs, available, widths) => {
  const columns = needs.map(([least = 0, most = 0]) => ({ least, most }));
  expect(widthsByContent(columns, available).map(Math.round)).toEqual(widths);
});

test('by shares; by a label that takes no more than its part', () => {
  expect(widthsByShares([2, 1, 1], 200)).toEqual([100, 50, 50]);
  expect(widthsByLabel(40, 0.3, 200)).toEqual([40, 160]);
  expect(widthsByLabel(90, 0.3, 200)).toEqual([60, 140]);
});
