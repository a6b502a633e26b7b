import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/host/sha256.ts';
import { type Found, refusalOf } from '../../src/output/refusal.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const own = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n';
const found = (added: string, more: Partial<Found> = {}): Found => ({
  path: 'out/x/agenda.pdf',
  bytes: latin1(own + added),
  ours: [sha256(latin1(own))],
  ...more,
});
const signature = (entries: string) => `9 0 obj << /Type /Sig /ByteRange [0 1 2 3] ${entries} >> endobj\n`;

describe('signed', () => {
  const move =
    'Verplaats het getekende exemplaar naar de map `ondertekend` van het dossier en bouw daarna opnieuw.';
  test.each([
    [
      signature("/Name (Jeannet Bos) /M (D:20261122101500+01'00')"),
      'Dit bestand is ondertekend. Het noemt zelf 1 handtekening: Jeannet Bos op 22 november 2026 om 10.15 uur.',
    ],
    [
      signature('/Name (Jeannet Bos) /M (D:20261122) /Reason (Akkoord)') +
        signature('/M (D:20261123)') +
        '9 0 obj << /Type /DocTimeStamp /ByteRange [0 1] /Name (Klok BV) >>',
      'Dit bestand is ondertekend. Het noemt zelf 3 handtekeningen: Jeannet Bos op 22 november 2026 (reden: Akkoord); ' +
        'iemand zonder naam op 23 november 2026; een tijdstempel van Klok BV zonder datum.',
    ],
    [signature(''), 'Dit bestand is ondertekend: 1 handtekening.'],
  ])('%#', (added, message) => {
    expect(refusalOf(found(added))).toEqual({ path: 'out/x/agenda.pdf', message, help: move });
  });
  test('in a version that was moved aside', () => {
    const path = 'out/x/.agenda.pdf.0123456789abcdef-0123456789ab.vorige';
    expect(
      refusalOf(found(signature('/Name (Bos) /M (D:20261122)'), { path, asideOf: 'agenda.pdf' })),
    ).toEqual({
      path,
      message:
        'Dit is een vorige versie van `agenda.pdf`, die werd ondertekend terwijl Akkoord een nieuwe versie schreef: Bos op 22 november 2026.',
      help: 'Verplaats dit verborgen bestand naar de map `ondertekend` van het dossier, geef het de naam `agenda.pdf`, en bouw daarna opnieuw.',
    });
  });
});

describe('added to behind our own bytes', () => {
  const note = (subtype: string, author: string) => `<< /Type /Annot /Subtype /${subtype} /T (${author}) >>`;
  const packed = (text: string) => {
    const stream = deflateSync(Buffer.from(`5 0 6 40 ${text}`, 'latin1')).toString('latin1');
    return `8 0 obj << /Type /ObjStm /N 2 /First 9 /Length ${stream.length} >>\nstream\n${stream}\nendstream endobj\n`;
  };
  test.each([
    [`5 0 obj ${note('Text', 'Jan')} endobj`, ': 1 opmerking of markering van Jan'],
    [
      `5 0 obj ${note('Highlight', 'Jan')} endobj 6 0 obj ${note('Ink', 'Piet')} endobj 7 0 obj ${note('Popup', 'Klaas')} endobj`,
      ': 2 opmerkingen of markeringen van Jan en Piet',
    ],
    ['5 0 obj << /Subtype /Widget /FT /Tx /T (naam) /V (Bos) >> endobj', ': 1 ingevuld veld'],
    [packed(`${note('FreeText', 'Jan')} ${note('Stamp', 'Jan')}`), ': 2 opmerkingen of markeringen van Jan'],
    ['5 0 obj << /Type /Metadata >> endobj', ''],
    ['8 0 obj << /Type /ObjStm >>\nstream\ndamaged\nendstream', ''],
  ])('%#', (added, what) => {
    expect(refusalOf(found(`${added}\nstartxref 0 %%EOF\n`))).toEqual({
      path: 'out/x/agenda.pdf',
      message: `Aan dit bestand is iets toegevoegd nadat Akkoord het maakte${what}.`,
      help: 'Bewaar het onder een andere naam als u de toevoegingen wilt houden; verwijder het anders.',
    });
  });
  test('twice, and whatever ends the line', () => {
    const first = latin1(own.trimEnd());
    const message = (bytes: Uint8Array) => refusalOf(found('', { bytes, ours: [sha256(first)] })).message;
    expect(
      message(
        latin1(
          `${own.trimEnd()}\r\n5 0 obj ${note('Text', 'A')}\n%%EOF\n6 0 obj ${note('Text', 'B')}\n%%EOF`,
        ),
      ),
    ).toBe(
      'Aan dit bestand is iets toegevoegd nadat Akkoord het maakte: 2 opmerkingen of markeringen van A en B.',
    );
  });
});

test.each([
  [
    'changed',
    found('', { bytes: latin1('iets anders') }),
    'Dit bestand is veranderd nadat Akkoord het maakte.',
  ],
  ['unknown', found('', { ours: [] }), 'Hier staat al een bestand dat Akkoord niet heeft gemaakt.'],
  [
    'no file',
    found('', { bytes: undefined, ours: [] }),
    'Hier staat al een bestand dat Akkoord niet heeft gemaakt.',
  ],
  [
    'changed aside',
    found('iets', { asideOf: 'agenda.docx', ours: [] }),
    'Dit is een vorige versie van `agenda.docx`, die werd veranderd terwijl Akkoord een nieuwe versie schreef.',
  ],
])('%s', (_, file, message) => {
  expect(refusalOf(file).message).toBe(message);
});
