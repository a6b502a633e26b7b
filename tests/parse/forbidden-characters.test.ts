import { expect, it } from 'vitest';
import { forbiddenCharacters } from '../../src/parse/forbidden-characters.ts';

const refused = /[\p{Cc}\p{Co}\u00ad\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/u;

it('finds exactly what cannot be printed, of all of Unicode', () => {
  for (let code = 0; code <= 0x10ffff; code += code < 0x11000 ? 1 : 0x101) {
    const text = `a${String.fromCodePoint(code)}b`;
    const isRefused = refused.test(text) && !/[\t\n\r]/.test(text);
    const found = forbiddenCharacters(text, 'body').map(({ index }) => index);
    if (found.length > 0 !== isRefused) expect.fail(`U+${code.toString(16)}: ${found}`);
  }
  expect(forbiddenCharacters('a\ue000b', 'template')).toEqual([]);
  expect(forbiddenCharacters('a\u{f0000}b', 'body')).toMatchObject([{ index: 1, length: 2 }]);
});
