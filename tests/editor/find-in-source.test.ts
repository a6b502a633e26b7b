import { expect, it } from 'vitest';
import { wholeWords } from '../../src/editor/symbols/find-in-source.ts';

it.each([
  [['PO-VO', 'PO'], 'PO-VO, PO en PO-raad, XPO', ['PO-VO', 'PO', 'PO']],
  [['VO/PO (nieuw)', 'a.b', 'C++'], 'VO/PO (nieuw) a.b axb C++', ['VO/PO (nieuw)', 'a.b', 'C++']],
  [['LEA'], 'LEA’s, LEAs, de LEA-leden, (LEA), LEA_1, éLEA', ['LEA', 'LEA', 'LEA']],
  [['Brede school', 'school'], 'Brede school en school, Brede', ['Brede school', 'school']],
])('%j are found as whole words in %s, the longest first', (words, text, found) => {
  expect([...text.matchAll(wholeWords(words) ?? /(?!)/g)].map(([word]) => word)).toEqual(found);
});

it('no words are found nowhere', () => {
  expect(wholeWords(['', ' '])).toBeUndefined();
});
