import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { rememberingObjects } from '../../src/memoize/remembering-objects.ts';

test('the same object gives the same, and is told of again; an equal one is another', () => {
  const asked: string[] = [];
  const lengthOf = rememberingObjects(({ text }: { readonly text: string }, report) => {
    asked.push(text);
    report({ rule: 'test/text', severity: 'info', message: text });
    return { length: text.length };
  });
  const said: string[] = [];
  const hear = ({ message }: Diagnostic) => said.push(message);
  const object = { text: 'abc' };
  const first = lengthOf(object, hear);
  expect(lengthOf(object, hear)).toBe(first);
  expect(lengthOf({ text: 'abc' }, hear)).toEqual(first);
  expect([asked, said]).toEqual([
    ['abc', 'abc'],
    ['abc', 'abc', 'abc'],
  ]);
});
