import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wide } from '../../src/text/wide.ts';

test('changes no text, whatever it begins with', () => {
  for (const text of ['', 'Toelichting', '€ 10', '\u2028', '\u2028regel', '\ud800'])
    expect(wide(text)).toBe(text);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wide(text) === text));
});
