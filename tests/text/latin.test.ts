/** Patterns in which a letter is a Latin one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { latin } from '../../src/text/latin.ts';

describe('a letter', () => {
  it.each(['a', 'Z', 'é', 'ë', 'Ĳ', 'ş', 'ẁ', 'ı'])('is %s', (letter) => {
    expect(latin.u`^\p{L}[\p{L}-]$`.test(`${letter}${letter}`)).toBe(true);
  });

  it.each(['1', '×', '÷', '_', '’', ' ', '-'])('is not %s', (other) => {
    expect(latin.iu`\p{L}`.test(other)).toBe(false);
    expect(latin.iu`^[^\p{L}]$`.test(other)).toBe(true);
  });
});

it('ends a word at a letter with an accent', () => {
  const words = 'de btw, debtw, btwé en 3btw'.matchAll(latin.giu`(?<![\p{L}\p{N}])BTW(?![\p{L}\p{N}])`);
  expect([...words].map(({ index }) => index)).toEqual([3]);
});

it('leaves what is escaped or of another property alone', () => {
  const { source } = latin.u`\\\[\p{Lu}[\]\p{Ll}]`;
  expect(source).toBe(String.raw`\\\[\p{Lu}[\]\p{Ll}]`);
});

it('takes parts of a pattern, which need not be the same the next time', () => {
  const found = ['aap', 'noot'].map((word) => latin.iu`^(?:${word})$`.test('NOOT'));
  expect(found).toEqual([false, true]);
});

// One such literal takes 4 ms to make: more than most rules take to run.
it('is how the rules write letters where capitals do not count', () => {
  const literals = readdirSync(join('src/check'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join('src/check', file), 'utf8').split('\n'))
    .filter((line) => /(?<!'\\)\\p\{[LN]\}.*(?:\/[gsuy]*i[gsuy]*\b(?!`)|'[gsuy]*i[gsuy]*'\))/.test(line))
    .filter((line) => !/latin\.\w+`/.test(line));
  expect(literals).toEqual([]);
});
