import { describe, expect, test } from 'vitest';
import { findPlaceholders, isPlaceholder } from '../../src/values/placeholder.ts';

describe('a value that is nothing but a placeholder leaves its field unfilled', () => {
  test.each([
    '[...]',
    '[…]',
    '[ ]',
    '[naam wethouder]',
    '<naam>',
    '<naam van de school>',
    '{{naam}}',
    '€ 000,00',
    '€ 00.000,00',
    '000,00',
    '00-00-0000',
    'dd-mm-jjjj',
    'xx-xx-2023',
    'XXX',
    'XX',
    '€ XX.XXX,-',
    '___',
    '…',
    '...',
    '?',
    'n.t.b.',
    'NTB',
    'N.N.',
    'TBD',
    'nog in te vullen',
    'nader te bepalen',
    'Volgt nog',
    'Klik of tik om tekst in te voeren.',
    'Klik of tik om een datum in te voeren.',
    'Kies een item.',
    'Click or tap here to enter text.',
    '€ [bedrag]',
  ])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});

describe('an honest value is none', () => {
  test.each([
    '',
    '-',
    '0',
    '€ 0',
    '€ 0,00',
    '€ 100.000',
    '2000',
    '1-1-2000',
    'n.v.t.',
    'p.m.',
    'PO/VO',
    '[1]',
    '06-12345678',
    'XXL',
    'Xander',
    'Stad & Esch (bestuur)',
    'Kansen in Gemeente [...]',
    'onderwijs@voorbeeld.example',
  ])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('leftovers of drafting are found in prose', () => {
  test.each([
    ['Kansen in Gemeente [...].', ['[...]']],
    ['De [naam school] en de [datum].', ['[naam school]', '[datum]']],
    ['“De [naam] tekent.”', ['[naam]']],
    ['een <naam> hier, en «Voornaam»', ['<naam>', '«Voornaam»']],
    ['voor € 000,00 of € 00.000,-', ['€ 000,00', '€ 00.000,-']],
    ['voor € XX.XXX vanaf XX-XX-2023', ['€ XX.XXX', 'XX-XX-2023']],
    ['artikel XXX op xx september', ['XXX', 'xx']],
    ['Naam: ______ Datum: .........', ['______', '.........']],
    ['Organisatie: …', ['…']],
    ['Getekend te ..., op ...', ['...', '...']],
    ['Het bedrag is n.t.b. door de raad', ['n.t.b.']],
    ['Locatie (nog in te vullen)', ['nog in te vullen']],
    ['Zaak: Klik of tik om tekst in te voeren. Verder', ['Klik of tik om tekst in te voeren.']],
    ['zie Fout! Verwijzingsbron niet gevonden.', ['Fout! Verwijzingsbron niet gevonden.']],
    ['- [ ] bellen', ['[ ]']],
    ['{{agenda.titel}}', ['{{agenda.titel}}']],
  ])('%s', (text, expected) => {
    expect(findPlaceholders(text).map((found) => found.text)).toEqual(expected);
    for (const found of findPlaceholders(text))
      expect(text.slice(found.index, found.index + found.text.length)).toBe(found.text);
  });
});

describe('normal Dutch prose is left alone', () => {
  test.each([
    'Volgens [1], [2, 3] en [Heckman, 2006, p. 12] loont dat [sic].',
    '[W]e doen dat voor de leerling[en] van PO/VO en (v)so.',
    'Zij schrijven: “elk kind [...] telt” en ‘we helpen [de scholen] graag’.',
    'En dan … wordt het stil... Echt waar?? Ja, 100%!',
    'Van 9.30 tot 00:00 uur, op 1-1-2000, voor € 0,00 tot € 1.000.000.',
    'Op een nader te bepalen moment; een nog in te vullen vacature; een p.m.-post.',
    'Als x < 5 en y > 3 geldt het niet; kinderen <12 jaar gaan voor.',
    'Klik op de kaart als u een school wilt vinden.',
    'Maat XL en XXL, de xenofoob, hoofdstuk XX, versie 2.x.',
    "'s-Gravenhage, 't Veld, foto's en zo'n [x]",
    'bel 06-00000123 of kijk op www.voorbeeld.example/a__b',
  ])('%s', (text) => {
    expect(findPlaceholders(text)).toEqual([]);
  });
});

test('in a displayed quotation an omission is honest', () => {
  expect(findPlaceholders('Elk kind [...] telt voor [de gemeente].', true)).toEqual([]);
  expect(findPlaceholders('Elk kind [naam] telt.', true)).toEqual([{ index: 9, text: '[naam]' }]);
});
