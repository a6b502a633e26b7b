import { expect, test } from 'vitest';
import { rememberingTexts } from '../../src/model/remembering-texts.ts';

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
