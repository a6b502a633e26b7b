/** Holds our reading of a PDF against that of pdf-lib, which finds objects by going through the whole file. */
import type { PDFArray, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { expect } from 'vitest';
import { sha256 } from '../../src/host/sha256.ts';
import { PdfFile } from '../../src/pdf-file/pdf-file.ts';
import type { PdfValue } from '../../src/pdf-file/pdf-value.ts';
import { readPdfText } from '../../src/pdf-file/read-pdf-text.ts';
import { loadPdfLib } from './load-pdf-lib.ts';

const lib = await loadPdfLib();
/** What we cannot unpack, of what pdf-lib can. */
const unknown = 'unknown filter';

/** Expects every object, string, name, number, stream and page of a file to be read alike. */
export async function expectSameReading(bytes: Uint8Array): Promise<void> {
  const file = new PdfFile(bytes);
  const judge = await lib.PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const { Root, Info, ID, Encrypt } = judge.context.trailerInfo;
  const { values, encrypted } = file.trailer;
  expect([values.Root, values.Info, values.ID].map((value) => ours(file, value))).toEqual(
    [Root, Info, ID].map(theirs),
  );
  expect(encrypted).toBe(Encrypt !== undefined);
  expect(file.pageReferences.map((page) => file.keyOf(page))).toEqual(
    judge.getPages().map(({ ref }) => String(ref)),
  );
  const objects = judge.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    const { objectNumber: number, generationNumber: generation } = reference;
    const own = file.follow({ kind: 'reference', number, generation });
    // An older table of cross-references whose number went to another object.
    const isReplaced = own?.kind !== 'stream' && /\/Type \/(?:XRef|ObjStm)\b/.test(String(object));
    return isReplaced ? [] : [{ number, own: ours(file, own), other: theirs(object) }];
  });
  expect(objects.length).toBeGreaterThan(10);
  expect(objects.map(({ number, own }) => [number, own])).toEqual(
    objects.map(({ number, other }) => [number, other]),
  );
}

function ours(file: PdfFile, value: PdfValue | undefined): unknown {
  if (value === undefined || (value.kind === 'word' && value.text === 'null')) return null;
  if (value.kind === 'reference') return file.keyOf(value);
  if (value.kind === 'array') return value.items.map((item) => ours(file, item));
  if (value.kind === 'number') return value.value;
  if (value.kind === 'word') return value.text === 'true';
  if (value.kind === 'string') return text(value.text, readPdfText(value.text));
  if (!('entries' in value)) return `/${value.text}`;
  const entries = Object.fromEntries(file.entries(value).map(([key, each]) => [`/${key}`, ours(file, each)]));
  if (value.kind === 'dictionary') return entries;
  return { entries, bytes: sha256(value.bytes), plain: plain(entries, () => file.bytesOf(value)) };
}

function theirs(value: PDFObject | undefined): unknown {
  if (value === undefined || value === lib.PDFNull) return null;
  if (value instanceof lib.PDFRef) return String(value as PDFRef);
  if (value instanceof lib.PDFArray) return (value as PDFArray).asArray().map(theirs);
  if (value instanceof lib.PDFName) return `/${value.decodeText()}`;
  if (value instanceof lib.PDFNumber) return value.asNumber();
  if (value instanceof lib.PDFBool) return value.asBoolean();
  if (value instanceof lib.PDFString || value instanceof lib.PDFHexString)
    return text(Buffer.from(value.asBytes()).toString('latin1'), value.decodeText());
  const dict = (value instanceof lib.PDFStream ? value.dict : value) as PDFDict;
  const entries = Object.fromEntries(
    dict.entries().map(([key, each]) => [`/${key.decodeText()}`, theirs(each)]),
  );
  if (!(value instanceof lib.PDFRawStream)) return entries;
  return {
    entries,
    bytes: sha256(value.getContents()),
    plain: plain(entries, () => lib.decodePDFRawStream(value).decode()),
  };
}

/** A number in bytes is no text: the two have other signs for codes that stand for none. */
function text(bytes: string, read: string): object {
  return { bytes, text: /^(?:\xfe\xff|[\n\r -~]*$)/.test(bytes) ? read : '' };
}

/** pdf-lib leaves rows of pictures as they were predicted. */
function plain(entries: object, unpack: () => Uint8Array): string {
  if ('/DecodeParms' in entries) return '';
  try {
    return sha256(unpack());
  } catch {
    return unknown;
  }
}
