import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { holdsSignature } from '../../src/pdf-file/holds-signature.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const pdf = (text: string) => latin1(`%PDF-1.7\n${text}\n%%EOF\n`);
const stream = (dictionary: string, text: string) => {
  const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  return `8 0 obj << ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream endobj\n`;
};
const objectStream = (text: string) => stream('/Type /ObjStm /N 2 /First 9', `5 0 6 40 ${text}`);
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(['[Content_Types].xml', ...names].map((name) => [name, latin1('x')])));

const field = '/FT /Sig /T (Handtekening 1)';
const value = '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 840 960 200] /Contents <30820a> >>';

describe('signed', () => {
  test.each<readonly [string, Uint8Array]>([
    ['a value that is an object', pdf(`12 0 obj ${value} endobj`)],
    ['in the field itself', pdf(`7 0 obj << ${field} /V ${value} >> endobj`)],
    ['in a list of fields', pdf(`7 0 obj << /Fields [ << /Kids [ << ${field} /V 12 0 R >> ] >> ] >> endobj`)],
    ['in an object that is a list', pdf(`7 0 obj [ ${value} ] endobj`)],
    ['a field whose value cannot be found', pdf(`7 0 obj << ${field} /V 12 0 R >> endobj`)],
    ['a field in an object stream', pdf(objectStream(`<< ${field} /V 12 0 R >>`))],
    ['a value in an object stream', pdf(objectStream(value))],
    ['an object stream that is cut off', latin1(`%PDF-1.7\n${objectStream(value.repeat(50))}`.slice(0, -60))],
    [
      'an object stream that is not compressed',
      pdf(`8 0 obj << /Type /ObjStm >>\nstream\n5 0 ${value}\nendstream endobj`),
    ],
    ['names in digits', pdf('12 0 obj << /Type /S#69g /Byte#52ange [0 1 2 3] >> endobj')],
    ['a value without its range', pdf('12 0 obj << /Type /Sig /Contents <30820a> >> endobj')],
    ['a stamp of the time', pdf('12 0 obj << /Type /DocTimeStamp /Contents <30> >> endobj')],
    ['a range to be filled in', pdf('12 0 obj << /Type /Sig /ByteRange [0 /******* /*******] >> endobj')],
    [
      'behind an update',
      pdf(
        `7 0 obj << ${field} >> endobj\n%%EOF\n7 0 obj << ${field} /V 12 0 R >> endobj\n12 0 obj ${value} endobj`,
      ),
    ],
    [
      'of which an update took the value away',
      pdf(`7 0 obj << ${field} /V ${value} >> endobj\n%%EOF\n7 0 obj << ${field} >> endobj`),
    ],
    ['cut off', pdf('12 0 obj << /Type /Sig /ByteRange [0 840')],
    ['in no object at all', pdf('/ByteRange [0 1 2 3]')],
    ['behind something else', latin1(`\n<html>\n%PDF-1.7\n12 0 obj ${value} endobj`)],
    ['without its first line', latin1(`12 0 obj ${value} endobj`)],
    ['a Word file', zip('word/document.xml', '_xmlsignatures/origin.sigs', '_xmlsignatures/sig1.xml')],
    ['a Word file with another hand', zip('_XmlSignatures/sig1.xml')],
    ['an OpenDocument file', zip('content.xml', 'META-INF/documentsignatures.xml')],
    ['a Word file that is cut off', zip('_xmlsignatures/sig1.xml').slice(0, 120)],
  ])('%s', (_, bytes) => {
    expect(holdsSignature(bytes)).toBe(true);
  });
});

describe('not signed', () => {
  test.each<readonly [string, Uint8Array]>([
    [
      'empty fields',
      pdf(
        `7 0 obj << ${field} /Rect [0 0 1 1] >> endobj ${objectStream(`<< ${field} >> << ${field} /V null >>`)}`,
      ),
    ],
    ['another field that is filled in', pdf('7 0 obj << /FT /Tx /T (Sig) /V (Bos) >> endobj')],
    ['a text that speaks of it', pdf('7 0 obj << /Title (Wat is /ByteRange [0 1 2 3]?) >> endobj')],
    ['the same in an object stream', pdf(objectStream('<< /Title (Wat is /ByteRange [0 1]?) /FT /Sig >>'))],
    [
      'a description that speaks of it',
      pdf(
        '7 0 obj << /Type /Metadata >>\nstream\n<?xpacket begin="" id="x"?>/ByteRange [0 1]<?xpacket end="w"?>\nendstream endobj',
      ),
    ],
    ['pages that speak of it', pdf(stream('', '(/ByteRange [0 1]) Tj'))],
    ['a web page that speaks of it', latin1('<!doctype html><p>%PDF, /ByteRange [0 1 2 3]')],
    ['a list of signatories', latin1('{"field": "/ByteRange [0 1]"}')],
    ['a Word file', zip('word/document.xml', 'word/_rels/document.xml.rels')],
    [
      'a Word file that speaks of it',
      zipSync({ 'word/document.xml': [latin1('_xmlsignatures/sig1.xml'), { level: 0 }] }),
    ],
    ['nothing', latin1('')],
  ])('%s', (_, bytes) => {
    expect(holdsSignature(bytes)).toBe(false);
  });
});

describe('what is made to keep us busy: reading every part of it to the end takes its square', () => {
  const many = 50_000;
  test.each<readonly [string, boolean, string]>([
    ['strings that never end', true, 'obj<</A('.repeat(many)],
    ['strings in each other', true, 'obj<</A('.repeat(many) + ')>>'.repeat(many)],
    ['comments that never end', true, 'obj<<%'.repeat(many)],
    ['object streams that are none', true, 'obj<</Type/ObjStm>>'.repeat(many)],
    ['object streams without an end', true, 'obj<</Type/ObjStm>>stream '.repeat(many)],
    ['the same in an object stream', true, objectStream('<</FT/Sig/A('.repeat(many))],
    ['descriptions that never end', false, '<?xpacket begin='.repeat(many)],
    ['texts that speak of it', false, 'obj<</A(/ByteRange[)>>'.repeat(many)],
  ])('%s', (_, isSigned, text) => {
    expect(holdsSignature(pdf(text))).toBe(isSigned);
  });
});
