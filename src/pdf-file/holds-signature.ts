import { objectStream } from './object-stream.ts';
import { type PlacedDictionary, pdfDictionaries, readPdfDictionary, textOf } from './pdf-dictionary.ts';
import type { PdfDictionary, PdfValue } from './pdf-value.ts';
import { ReadingLimit, unlessEntangled } from './reading-limit.ts';

/** A form of file that can hold a signature, known by what is in it. All texts have one character a byte. */
interface Form {
  readonly isOf: (file: string) => boolean;
  readonly isSigned: (file: string) => boolean;
}

const pdf: Form = {
  // Readers look for the mark in the first kilobyte. Without one it is a damaged PDF as long as it is nothing
  // else that we write.
  isOf: (file) => /%PDF-\d/.test(file.slice(0, 1024)) || !/^\s*(?:PK|<!doctype|\{)/i.test(file),
  isSigned: (file) =>
    unlessEntangled(() => {
      const plain = withoutXmp(file);
      const objects = objectsIn(plain);
      return showsSignature(plain, objects) || objectStreams(plain, objects).some(isSignedStream);
    }, true),
};

/**
 * ISO/IEC 29500-2, 13: signatures of a Word file are parts of their own; those of OpenDocument (1.3, part 2,
 * 5) lie in `META-INF`.
 */
const zip: Form = {
  isOf: (file) => file.startsWith('PK'),
  isSigned: (file) =>
    [...file.matchAll(/_xmlsignatures\/|META-INF\/\w*signatures/gi)].some(({ index }) =>
      headers.some(({ mark, length }) => file.startsWith(mark, index - length)),
    ),
};

/** What is before the name of a file in a ZIP: where its content is, and in the list at the end. */
const headers = [
  { mark: 'PK\x03\x04', length: 30 },
  { mark: 'PK\x01\x02', length: 46 },
] as const;

const forms: readonly Form[] = [pdf, zip];

/** The bytes that a signature covers (ISO 32000-2, 12.8.1). */
const range = /\/ByteRange[\0\t\n\f\r ]*\[/g;

/**
 * Says whether a file holds a signature, by its bytes and whatever its name: a PDF in which bytes are signed
 * or a signature field has a value, also in an object stream or an earlier version of the file, and a Word or
 * OpenDocument file with signatures in it. An empty field is none. What is damaged, or so entangled that
 * reading it takes too long, counts as a signature: it is not ours to judge.
 */
export function holdsSignature(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return forms.some(({ isOf, isSigned }) => isOf(file) && isSigned(file));
}

/** Leaves out what describes the file in words (XMP): it may speak of signatures, and is never compressed. */
function withoutXmp(file: string): string {
  const plain: string[] = [];
  let at = 0;
  for (;;) {
    const begin = file.indexOf('<?xpacket begin=', at);
    const end = begin < 0 ? -1 : file.indexOf('<?xpacket end=', begin);
    if (end < 0) return plain.join('') + file.slice(at);
    plain.push(file.slice(at, begin));
    at = end;
  }
}

/**
 * A dictionary shows it; or a range is in no dictionary that can be read, where it might be the text of a
 * string.
 *
 * @param objects in the order of where they start
 */
function showsSignature(text: string, objects: readonly PlacedDictionary[]): boolean {
  if (objects.some(({ dictionary }) => isOrHoldsSignature(dictionary))) return true;
  let next = 0;
  let end = 0;
  return [...text.matchAll(range)].some(({ index }) => {
    for (; (objects[next]?.start ?? Number.POSITIVE_INFINITY) <= index; next++)
      end = Math.max(end, objects[next]?.end ?? 0);
    return end <= index;
  });
}

function isOrHoldsSignature(dictionary: PdfDictionary): boolean {
  const type = textOf(dictionary, 'Type', 'name') ?? '';
  const { entries } = dictionary;
  const value = entries.get('V');
  const isFilled = value !== undefined && !(value.kind === 'word' && value.text === 'null');
  return (
    entries.has('ByteRange') ||
    (/^(Sig|DocTimeStamp)$/.test(type) && entries.has('Contents')) ||
    (textOf(dictionary, 'FT', 'name') === 'Sig' && isFilled) ||
    [...entries.values()].some(holdsSigned)
  );
}

function holdsSigned(value: PdfValue): boolean {
  if (value.kind === 'dictionary') return isOrHoldsSignature(value);
  return value.kind === 'array' && value.items.some(holdsSigned);
}

/** Dictionaries that are objects, and so not what looks like one in a compressed picture. */
function objectsIn(file: string): readonly PlacedDictionary[] {
  const limit = new ReadingLimit(file);
  return [...file.matchAll(/\bobj[\0\t\n\f\r ]*(?=<<)/g)].flatMap(
    ({ index, 0: { length } }) => readPdfDictionary(file, index + length, limit) ?? [],
  );
}

function objectStreams(file: string, objects: readonly PlacedDictionary[]): readonly string[] {
  const limit = new ReadingLimit(file);
  return objects
    .filter(({ dictionary }) => textOf(dictionary, 'Type', 'name') === 'ObjStm')
    .map(({ end }) => objectStream(file, end, limit));
}

/** Most of ours have no signature field: then there is nothing to read. */
function isSignedStream(text: string): boolean {
  return /ByteRange|Sig|#/.test(text) && showsSignature(text, [...pdfDictionaries(text)]);
}
