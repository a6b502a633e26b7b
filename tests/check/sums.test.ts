/**
 * Sums in the words that people use: each sentence is tried with its wrong number, which is part of what is found, and with the
 * right one, which is not. The numbers stand as `{wrong|right}`.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wrongCalculations } from '../../src/check/reading/calculations/wrong-calculations.ts';

const lines = readFileSync('tests/check/sums.txt', 'utf8').split('\n');
const sentences = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));

describe('a number that does not come out', () => {
  test.each(sentences.filter((each) => each.includes('{')))('%s', (sentence) => {
    const [before = '', wrong = '', right = '', behind = ''] = sentence.split(/[{|}]/);
    const [from, to] = [before.length, before.length + wrong.length];
    const found = wrongCalculations(before + wrong + behind);
    expect(
      found.map(({ given, parts }) => [given, ...parts].some((each) => each.from < to && from < each.to)),
    ).toEqual([true]);
    expect(wrongCalculations(before + right + behind)).toEqual([]);
  });
});

test.each(sentences.filter((each) => !each.includes('{')))('nothing is wrong in: %s', (sentence) => {
  expect(wrongCalculations(sentence)).toEqual([]);
});
