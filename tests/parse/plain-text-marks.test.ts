import { describe, expect, test } from 'vitest';
import { plainTextMarks } from '../../src/parse/foreign/plain-text-marks.ts';
import { parsed } from './parsed.ts';

/** What was typed where no markup can be; what is found in it; what the first help says. */
const marked: [text: string, found: string[], help: string][] = [
  ['Het **hele** plan', ['**hele**'], '`hele`'],
  ['*Samen* ***sterk*** en __nu__', ['*Samen*', '***sterk***', '__nu__'], '`Samen`'],
  ['~~oud~~ ==nieuw== ++streep++', ['~~oud~~', '==nieuw==', '++streep++'], '`oud`'],
  ['met `code` en <b>vet</b>', ['`code`', '<b>', '</b>'], '`code`'],
  ['zie [het plan](https://a.example)', ['[het plan](https://a.example)'], 'alleen de woorden'],
  ['zie [[Plan]] :tada:', ['[[Plan]]', ':tada:'], '`Plan`'],
  ['H~2~O en m^2^', ['~2~', '^2^'], '`₂`'],
  ['$x$ en $12$', ['$x$', '$12$'], 'Laat de tekens weg'],
  ['Plan {#plan}', ['{#plan}'], 'Laat de tekens weg'],
  ['vis &amp; vlees &euro; 5 &#8211; &onzin;', ['&amp;', '&euro;', '&#8211;', '&onzin;'], '`&`'],
  ['\\*ster\\* en 80\\%', ['\\*', '\\*'], '`*`'],
  ['# Plan', ['#'], 'Laat de tekens weg'],
  ['**half', ['**'], 'Laat de tekens weg'],
];

const plain = [
  '3*20*45, a*b*c, Jan_Piet_Klaas, 5 * 6, kosten* en baten*',
  'R&D, vis & vlees; A&B; ~80 en ~90; $5 en $6; € 5 = $ 6',
  'C:\\beleid\\_oud\\*, \\\\server\\_map',
  '9:30-12:00, PO:VO:SO, [1] en [sic], <naam>, 18++ en C++',
  '- 5% verzuim, > 80%, 1. eerst',
  'Groep 3/4 (a) ‘b’ «c» 100% 50%%',
];

describe('markup where only plain text can be', () => {
  test.each(marked)('%s', (text, found, help) => {
    const marks = plainTextMarks(text);
    expect(marks.map(({ written }) => written)).toEqual(found);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    expect(marks[0]?.help).toContain(help);
  });

  test.each(plain)('%s is meant as it stands', (text) => {
    expect(plainTextMarks(text)).toEqual([]);
  });

  test('is told in a caption, a description and an attribute, and not in a template', () => {
    const text = '![de H~2~O](k.png "**Kaart**")\n\n:::quote{source="*Kees*"}\nTekst.\n:::';
    expect(parsed(text).rules).toEqual([
      '1:1 foreign/plain-text',
      '1:1 foreign/plain-text',
      '3:10 foreign/plain-text',
    ]);
    expect(parsed(':::quote{source="*Kees*"}\nTekst.\n:::', 'template').rules).toEqual([]);
  });
});
