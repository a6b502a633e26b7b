import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { fingerprints } from '../../src/diagnostic/fingerprints.ts';
import { optionsOver, placeholder, sources, stretch, unknownKey } from './findings-of.ts';

const of = (text: string, ...diagnostics: Diagnostic[]) =>
  fingerprints(diagnostics, optionsOver({ ...sources, 'd/agenda.md': text }));
const source = sources['d/agenda.md'];

test('the same when lines are added above, also when the message names a line', () => {
  const message = 'De sleutel staat er twee keer; de eerste keer op regel 2.';
  const later = message.replace('2', '4');
  expect(
    of(
      `\n\n${source}`,
      { ...placeholder, span: stretch(6, 4, 10) },
      { ...unknownKey, message: later, span: stretch(4, 1, 5) },
    ),
  ).toEqual(of(source, placeholder, { ...unknownKey, message }));
});

test('equal findings are counted, in order', () => {
  const second = { ...placeholder, span: stretch(4, 17, 23) };
  const [first, other] = of(source, placeholder, second);
  expect(other).not.toBe(first);
  expect(of(source, second)).toEqual([first]);
});

test('another rule, file, message or stretch of text gives another', () => {
  const all = of(
    source,
    placeholder,
    { ...placeholder, rule: 'a/b' },
    { ...placeholder, message: 'x' },
    { ...placeholder, span: stretch(4, 1, 3) },
    { ...placeholder, span: stretch(4, 4, 10, 'd/b.md') },
    { ...placeholder, span: undefined },
  );
  expect(new Set(all).size).toBe(6);
});
