import { expect, test } from 'vitest';
import { rememberingTexts } from '../../src/memoize/remembering-texts.ts';

test('what was made of a text is given again, also when that was nothing', () => {
  const asked: string[] = [];
  const lengthOf = rememberingTexts((text) => {
    asked.push(text);
    return text === '' ? undefined : { length: text.length };
  });
  expect(lengthOf('abc')).toBe(lengthOf('abc'));
  expect([lengthOf(''), lengthOf('')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['abc', '']);
});

test('the texts of long ago are forgotten, those of last time are not', () => {
  const asked: string[] = [];
  const same = rememberingTexts((text) => asked.push(text), 3);
  const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  texts.forEach(same);
  for (const text of ['g', 'f', 'e']) same(text);
  expect(asked).toEqual(texts);
  same('a');
  expect(asked).toEqual([...texts, 'a']);
});

test('of a long text that changes at every key, only the last states are kept, with what stayed as it was', () => {
  const made: string[] = [];
  const same = rememberingTexts((text) => made.push(text));
  const states = Array.from({ length: 200 }, (_, key) => 'x'.repeat(100_000) + key);
  for (const state of states) {
    same(state);
    same('another paragraph');
  }
  expect(made.length).toBe(states.length + 1);
  for (const state of states.slice(-30)) same(state);
  expect(made.length).toBe(states.length + 1);
  for (const state of states.slice(0, 100)) same(state);
  expect(made.length).toBe(states.length + 1 + 100);
});
