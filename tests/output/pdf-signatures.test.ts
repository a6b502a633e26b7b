import { describe, expect, test } from 'vitest';
import { findPdfSignatures } from '../../src/output/pdf-signatures.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
/** A signature as programs write it: an object with a dictionary. */
const signature = (entries: string, number = 12) =>
  `${number} 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 840 960 200] /Contents <30820a${'00'.repeat(20)}> ${entries} >>\nendobj\n`;
const read = (text: string) => findPdfSignatures(latin1(`%PDF-1.7\n${text}%%EOF\n`));

test('who, when and why, as the file says', () => {
  expect(read(signature("/Name (Jeannet Bos) /M (D:20261122101500+01'00') /Reason (Akkoord)"))).toEqual([
    { name: 'Jeannet Bos', date: '22 november 2026 om 10.15 uur', reason: 'Akkoord', isTimestamp: false },
  ]);
});

test('several, in the order in which they were put there', () => {
  expect(
    read(
      `${signature('/Name (Eerste)')}xref\n%%EOF\n${signature('/Name (Tweede)', 20)}%%EOF\n${signature('/Name (Derde)', 13)}`,
    ).map(({ name }) => name),
  ).toEqual(['Eerste', 'Tweede', 'Derde']);
});

describe('the ways to write a text', () => {
  test.each([
    ['UTF-16BE as hexadecimal digits', '<FEFF004A0061006E0020201C00DF>', 'Jan “ß'],
    ['the same in small letters, with spaces', '<fe ff 00 4a\n0061>', 'Ja'],
    ['UTF-16BE as it stands', '(\xfe\xff\0J\0\xeb)', 'Jë'],
    ['UTF-16BE with escapes', '(\\376\\377\\000J\\000\\(\\000\\\\)', 'J(\\'],
    ['UTF-16BE with a language', '<FEFF001B006E006C001B004A>', 'J'],
    ['UTF-16LE', '<FFFE4A00EB00>', 'Jë'],
    ['UTF-8', '(\xef\xbb\xbfJ\xc3\xab)', 'Jë'],
    ['PDFDocEncoding', '(Ren\xe9e \x8dA\x8e \xa0 5 \\200)', 'Renée “A” € 5 •'],
    ['brackets that belong together', '(Bos (wethouder))', 'Bos (wethouder)'],
    ['escaped brackets and line ends', '(Bos \\) \\\r\n\\t de\\\nVries\\53)', 'Bos ) deVries+'],
    ['an escaped backslash before the end', '(Bos\\\\)', 'Bos\\'],
    ['a hexadecimal text without its last digit', '<4A6>', 'J`'],
    ['control codes, which do not reach the terminal', '<FEFF0041001B005B009B0007000A0042>', 'A'],
  ])('%s', (_, text, name) => {
    expect(read(signature(`/Name ${text}`))[0]?.name).toBe(name);
  });
  test('a text without end is cut off', () => {
    expect(read(signature(`/Reason (${'a'.repeat(5000)})`))[0]?.reason).toBe(`${'a'.repeat(120)}…`);
  });
});

describe('the ways to write a date', () => {
  test.each([
    ["D:20261122101500+01'00'", '22 november 2026 om 10.15 uur'],
    ["D:20260301090500+02'00", '1 maart 2026 om 9.05 uur'],
    ['D:20260301090500Z', '1 maart 2026 om 9.05 uur UTC'],
    ["D:20260301090500+00'00'", '1 maart 2026 om 9.05 uur UTC'],
    ["D:20260301090500-00'00'", '1 maart 2026 om 9.05 uur UTC'],
    ['D:202603010905', '1 maart 2026 om 9.05 uur'],
    ['D:2026030109', '1 maart 2026 om 9.00 uur'],
    ['D:20260301', '1 maart 2026'],
    ['20260301', '1 maart 2026'],
    ['D:20261322', 'D:20261322'],
    ['D:20260230', 'D:20260230'],
    ['gisteren', 'gisteren'],
  ])('%s: %s', (authored, words) => {
    expect(read(signature(`/M (${authored})`))[0]?.date).toBe(words);
  });
});

describe('where it stands', () => {
  test('in the field itself, on one line, keys in any order, with what else may be in it', () => {
    const field =
      '7 0 obj<</FT/Sig/T(Handtekening 1)/V<</M(D:20260301)/Prop_Build<</App<</Name/Acrobat>>>>/ByteRange[0 1 2 3]/Name(Bos)' +
      '/Reference[<</Type/SigRef/TransformParams<</P 2>>>>]/R 0.5/Q true>>/P 3 0 R>>endobj';
    expect(read(field)).toEqual([
      { name: 'Bos', date: '1 maart 2026', reason: undefined, isTimestamp: false },
    ]);
  });
  test('with comments and a name in digits', () => {
    expect(read('7 0 obj % (\n<< /N#61me (Bos) % >>\n /ByteRange [ 0 1 ] >>')[0]?.name).toBe('Bos');
  });
  test('a reason that looks like the start of an object', () => {
    expect(read(`7 0 obj << /Name (Bos) /Reason (8 0 obj <<) /ByteRange [0 1] >>`)[0]?.name).toBe('Bos');
  });
  test('a stamp of the time', () => {
    expect(read('7 0 obj << /Type /DocTimeStamp /ByteRange [0 1] >>')).toEqual([
      { name: undefined, date: undefined, reason: undefined, isTimestamp: true },
    ]);
  });
});

describe('what cannot be read is a signature still', () => {
  const nothing = { name: undefined, date: undefined, reason: undefined, isTimestamp: false };
  test.each([
    ['no object', '/ByteRange [0 1 2 3]'],
    ['cut off', '7 0 obj << /Name (Bos) /ByteRange [0 1'],
    ['a text without end', '7 0 obj << /ByteRange [0 1] /Name (Bos'],
    ['too deep', `7 0 obj << /A ${'['.repeat(10_000)} /ByteRange [0 1]`],
    ['of an encrypted file', `${signature('/Name <a8f0>')} trailer << /Encrypt 9 0 R >>`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([nothing]);
  });
  test('a file made to keep us busy', () => {
    const started = performance.now();
    expect(findPdfSignatures(latin1('1 0 obj << /A ( /ByteRange [ '.repeat(100_000)))).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test('a field that waits for a signature is none', () => {
  expect(read('7 0 obj << /FT /Sig /T (Handtekening) /Rect [0 0 1 1] >>')).toEqual([]);
});
