import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';

const nest = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- niveau ${level + 1}`).join('\n');

describe('limits', () => {
  test.each<[name: string, markdown: string, ...findings: string[]]>([
    ['six lists in each other', nest(6)],
    ['seven lists in each other', nest(7), '7:13 limit/nesting'],
    ['seven quotes in each other', `${'> '.repeat(7)}x`, '1:13 limit/nesting'],
    ['three hundred quotes in each other', `${'> '.repeat(300)}x`, '1:1 limit/nesting'],
    ['a long line across the page', '- '.repeat(40)],
    ['a word of 2,000 characters', 'x'.repeat(2000)],
    ['a word of 2,001 characters', `een ${'x'.repeat(2001)}`, '1:1 limit/word'],
    [
      'a word of 2,001 characters, mended by a comment',
      `een ${'x'.repeat(1500)}&#120;${'x'.repeat(400)}&#120;${'x'.repeat(99)}`,
      '1:1 limit/word',
    ],
    ['a paragraph of 5,000 words', 'woord '.repeat(5000)],
    ['99 words of 101 characters', `${'x'.repeat(101)}\n\n`.repeat(99)],
    ['100 words of 101 characters', `${'x'.repeat(101)}\n\n`.repeat(100), '199:1 limit/long-words'],
    ['cells without a space', `|a|b|\n|-|-|\n${`|${'x'.repeat(90)}|${'y'.repeat(90)}|\n`.repeat(100)}`],
    ['long addresses', `[de site](https://x.example/${'x'.repeat(150)})\n\n`.repeat(100)],
    ['a paragraph of 5,001 words', `${'woord\n'.repeat(5000).replaceAll('\n', ' ')}x`, '1:1 limit/paragraph'],
    ['a deep line', `${' '.repeat(300)}x`, '1:1 limit/nesting'],
  ])('%s', (_, markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });

  test('lines beyond 5,000 are not read, and that is said once', () => {
    expect(parsed('# Kop\n'.repeat(5002)).rules).toEqual(['5001:1 limit/lines']);
  });

  test('the lines around a refused line are read all the same', () => {
    const { outline, rules } = parsed(`# Kop\n\n${'y'.repeat(3000)}\n\n##Kop`);
    expect(rules).toEqual(['3:1 limit/word', '5:1 markdown/heading-space']);
    expect(outline).toContain('value="Kop"');
  });
});

test.each([
  ['brackets that close', '] '],
  ['accents', '` '],
  ['tildes', '~~a '],
  ['half comments', '<!-- '],
  ['half values', '{{ a '],
  ['codes for characters', '&amp; '],
  ['escapes', '\\* '],
])('more than 2,000 %s between empty lines are refused before they are read', (_, mark) => {
  expect(parsed(`Woord.\n\n${mark.repeat(2001)}\n\nWoord.`).rules).toEqual(['3:1 limit/marks']);
});

test('blank lines have a limit, and the lines of the data do not count', () => {
  expect(parsed(`a${'\n'.repeat(20_002)}b`).rules).toEqual(['20002:1 limit/lines']);
  expect(parsed(`---\n${'a: b\n'.repeat(5_001)}---\n\nTekst.`).rules).toEqual([]);
});

describe('hostile input gives findings, no exception', () => {
  test.each<[name: string, markdown: string]>([
    ['brackets', `${'['.repeat(1900)}\n${'](x '.repeat(1000)}`],
    ['emphasis in emphasis', '*a '.repeat(900) + 'b* '.repeat(900)],
    ['too many marks', '*a **b [c '.repeat(2000)],
    ['backticks', Array.from({ length: 60 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
    ['boxes in boxes', ':::note\n'.repeat(200)],
    [
      'boxes in longer boxes',
      Array.from({ length: 60 }, (_, index) => `${':'.repeat(63 - index)}note`).join('\n'),
    ],
    ['comments', '<!-- '.repeat(2000)],
    ['notes', `${'^[ '.repeat(1500)}]`],
    [
      'names of objects',
      '[__proto__][constructor]\n\n[constructor]: #x\n\n::hasOwnProperty{__proto__=x}\n\n[^__proto__]: x',
    ],
  ])('%s', (_, markdown) => {
    expect(parsed(markdown).rules.length).toBeGreaterThan(0);
  });
});
