import { expect, test } from 'vitest';
import { plainSpaces, quoteAuthored } from '../../src/text/authored-text.ts';

test('every run of spaces becomes one plain space', () => {
  expect(plainSpaces('\u00a0€\u202f5\t\n000  ')).toBe('€ 5 000');
});

test('a quoted value shows what cannot be seen, and stays short', () => {
  expect(quoteAuthored('na\u200bam\u0007')).toBe('`na<U+200B>am<U+0007>`');
  expect(quoteAuthored('[keuze\ufffc A/B]')).toBe('`[keuze… A/B]`');
  expect(quoteAuthored('😀'.repeat(61))).toBe(`\`${'😀'.repeat(60)}…\``);
});
