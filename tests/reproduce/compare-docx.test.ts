import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareDocx } from '../../src/reproduce/compare-docx.ts';
import { compareText } from '../../src/reproduce/compare-text.ts';

const body = (text: string) =>
  `<w:document><w:p><w:r><w:t>Deel 1</w:t></w:r></w:p><w:p w:id="2"><w:t>${text}</w:t></w:p></w:document>`;
const word = (parts: Record<string, string>, year = 1980) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(year, 0, 1),
  });
const plain = { 'word/document.xml': body('Wat wij doen.'), 'word/media/a.png': 'beeld' };

describe('two Word files', () => {
  test('a word: the part, the paragraph and the place', () => {
    const other = word({ ...plain, 'word/document.xml': body('Wat wij deon.') });
    expect(compareDocx(word(plain), other)).toEqual([
      {
        part: 'word/document.xml',
        pages: [],
        location: 'alinea 2, teken 80',
        one: '…:t>Wat wij doen.</w:t></w:p></w:document…',
        other: '…:t>Wat wij deon.</w:t></w:p></w:document…',
      },
    ]);
  });
  test('an image, and a part that only one of them has', () => {
    const other = word({ ...plain, 'word/media/a.png': 'bield', 'docProps/app.xml': '<a/>' });
    expect(compareDocx(word(plain), other)).toEqual([
      { part: 'word/media/a.png', pages: [], location: 'byte 2', one: '5 bytes', other: '5 bytes' },
      { part: 'docProps/app.xml', pages: [], location: '', one: '(ontbreekt)', other: '4 bytes' },
    ]);
  });
  test('only the time in the zip', () => {
    expect(compareDocx(word(plain), word(plain, 1981))).toMatchObject([
      { part: 'verpakking (volgorde of tijden in het zipbestand; de inhoud is gelijk)' },
    ]);
  });
  test('what is no Word file', () => {
    expect(compareDocx(word(plain), strToU8('geen zip'))).toMatchObject([
      { part: 'bestand, niet als Word-bestand te lezen', location: 'byte 1' },
    ]);
  });
});

test('two texts: the first line', () => {
  const found = compareText(strToU8('een\ntwee\n'), strToU8('een\ntwie\n'));
  expect(found).toEqual([
    { part: 'regel 2', pages: [], location: '', one: 'een\ntwee\n', other: 'een\ntwie\n' },
  ]);
});
