import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { joinTexts, sliceText, spanInText } from '../../src/model/text-spans.ts';
import { parsed } from './parsed.ts';

function textOf(markdown: string): Text {
  const texts: Text[] = [];
  visit(parsed(markdown).body, 'text', (node) => {
    texts.push(node);
  });
  const [only] = texts;
  if (!only || texts.length > 1) throw new Error('expected one text');
  return only;
}

function at(text: Text, words: string): string {
  const from = text.value.indexOf(words);
  const { start, end } = spanInText(text, from, from + words.length);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe('where words stand in the source', () => {
  test.each([
    ['een twee', 'twee', '1:5-1:9'],
    ['een\n  twee drie', 'drie', '2:8-2:12'],
    ['een\r\ntwee', 'een twee', '1:1-2:5'],
    ['een \\* &euro; 5', '€', '1:8-1:14'],
    ['een \\* &euro; 5', '5', '1:15-1:16'],
    ['een \\* &euro; 5', '*', '1:5-1:7'],
    ['cafe\u0301 x', 'x', '1:7-1:8'],
    ['cafe\u0301 x', 'é', '1:4-1:6'],
    ['😀 x', 'x', '1:4-1:5'],
    ['een <!-- weg --> twee', 'twee', '1:18-1:22'],
    ['een   twee', 'twee', '1:7-1:11'],
  ])('%j: %s', (markdown, words, span) => {
    expect(at(textOf(markdown), words)).toBe(span);
  });

  test('stay right in a part, and in parts put together again', () => {
    const text = textOf('een \\* &euro;\nvijf zes');
    const tail = sliceText(text, text.value.indexOf('€'));
    expect([tail.value, at(tail, '€'), at(tail, 'zes')]).toEqual(['€ vijf zes', '1:8-1:14', '2:6-2:9']);
    const middle = sliceText(tail, 0, 4);
    expect([middle.value, middle.data?.span?.start, middle.data?.span?.end]).toEqual([
      '€ vi',
      { line: 1, column: 8 },
      { line: 2, column: 3 },
    ]);
    const whole = joinTexts(sliceText(text, 0, 6), tail);
    expect([whole.value, at(whole, 'vijf')]).toEqual([text.value, '2:1-2:5']);
  });

  test('of a value that was filled in are those of its field', () => {
    const span = { file: 'a.md', start: { line: 3, column: 7 }, end: { line: 3, column: 9 } };
    const text: Text = { type: 'text', value: 'langer dan de plaats', data: { span } };
    expect(spanInText(text, 7, 10)).toEqual(span);
  });
});
