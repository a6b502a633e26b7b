import { describe, expect, test } from 'vitest';
import { isWholeCode, wordParts } from '../../src/write/word-parts.ts';

const address = 'https://www.meppel.example/onderwijs/gelijke-kansen';

describe('where a word that is longer than its line may be broken', () => {
  test.each([
    ['onderwijsachterstandenbeleid', 'onder|wijs|ach|ter|stan|den|be|leid'],
    ['(Samenwerkingspartners),', '(Samen|wer|kings|part|ners),'],
    ['FINANCIERING', 'FINAN|CIE|RING'],
    // Three letters on both sides.
    ['planning', 'plan|ning'],
    ['gemeente', 'gemeente'],
    // Short.
    ['trekker', 'trek|ker'],
    ['bedrag', 'bedrag'],
    // The diaeresis falls away at a break.
    ['geïnvesteerd', 'geïn|ves|teerd'],
    ['coördinatie', 'coör|di|na|tie'],
    ['categorieën', 'cate|go|rieën'],
    // Codes, amounts, dates, addresses.
    ['OAB2024beleidsnota', 'OAB2024beleidsnota'],
    ['1.234.567,89', '1.234.567,89'],
    ['jan.jansen@onderwijs.example', 'jan.jansen@onderwijs.example'],
    [address, 'https://|www.|meppel.|example/|onderwijs/|gelijke-|kansen'],
    // No letters that the patterns know.
    ['İstanbulstraatje', 'İstanbulstraatje'],
    ['финансирование', 'финансирование'],
  ])('%s', (word, marked) => {
    const { parts, hyphen } = wordParts(word, 'nl-NL');
    expect(parts.join('|')).toBe(marked);
    expect(parts.join('')).toBe(word);
    expect(hyphen).toBe(/^[\p{Script=Latin}(),]+$/u.test(word) ? '-' : '');
  });

  test.each(['NL-12/45', '2024-2025', '€1.000,-', 'a-b@c-d.example', 'www.a-b.example'])(
    '%s stays whole',
    (code) => {
      expect(isWholeCode(code)).toBe(true);
    },
  );

  test.each(['leerlingen/ouders', 'kind-centrum', address])('%s need not', (text) => {
    expect(isWholeCode(text)).toBe(false);
  });

  test.each(['en', 'fy-NL', 'nln'])('Dutch patterns are for Dutch: %s', (language) => {
    expect(wordParts('samenwerkingspartners', language)).toEqual({
      parts: ['samenwerkingspartners'],
      hyphen: '',
    });
    expect(wordParts(address, language).parts.length).toBeGreaterThan(1);
  });

  test('a long word is looked up in time that does not grow with its square', () => {
    expect(wordParts('onderwijs'.repeat(200), 'nl').parts).toHaveLength(1);
  });
});
