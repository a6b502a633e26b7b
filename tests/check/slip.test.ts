import { expect, test } from 'vitest';
import { isRoundedOff, isSlip, isSwap, significance } from '../../src/check/rules/money/slip.ts';

test.each([
  ['swap', '49890', '49980', true],
  ['swap at the start', '94980', '49980', true],
  ['one digit changed', '48980', '49980', true],
  ['one digit left out', '4980', '49980', true],
  ['one digit too many', '499980', '49980', true],
  ['the last one left out', '4998', '49980', true],
  ['the same', '49980', '49980', false],
  ['two digits changed', '48880', '49980', false],
  ['two digits swapped that are no neighbours', '99480', '49980', false],
  ['two digits left out', '480', '49980', false],
])('a slip: %s', (_, said, meant, expected) => {
  expect(isSlip(said, meant)).toBe(expected);
});

test('a swap is one of two neighbours', () => {
  expect(['49890', '48980', '4980'].map((said) => isSwap(said, '49980'))).toEqual([true, false, false]);
});

test('zeros at the ends say nothing', () => {
  expect(['49980', '50000', '0', '1020'].map(significance)).toEqual([4, 1, 0, 3]);
});

test('a round number is another one rounded off', () => {
  expect(isRoundedOff(50_000n, 49_980n)).toBe(true);
  expect(isRoundedOff(49_900n, 49_980n)).toBe(false);
  expect(isRoundedOff(49_981n, 49_980n)).toBe(false);
});
