import { readPdfDictionary, textOf } from '../pdf-file/pdf-dictionary.ts';
import type { PdfDictionary } from '../pdf-file/pdf-value.ts';
import { pdfDateInWords } from './pdf-date.ts';
import { shownPdfText } from './shown-pdf-text.ts';

/** What a signature says of itself; nobody has checked it. */
export interface PdfSignature {
  readonly name?: string | undefined;
  /** In Dutch words. */
  readonly date?: string | undefined;
  readonly reason?: string | undefined;
  /** Made by a machine: it says only that the file was there at that time. */
  readonly isTimestamp: boolean;
}

/**
 * A signature names the bytes that it covers (ISO 32000-2, 12.8.1), so its dictionary is never compressed.
 */
const range = /\/ByteRange[\0\t\n\f\r ]*\[/g;
const nothing: PdfDictionary = { kind: 'dictionary', entries: new Map() };
/** More than any agreement has: a file made to keep us busy gets no further. */
const MAX_SIGNATURES = 100;
/** How many objects back a signature's own is looked for: a string may look like the start of one. */
const furthest = 10;

/**
 * Finds the signatures in a PDF by its raw bytes, in the order in which they are there, which is that of
 * signing. What cannot be read of one is left out: a damaged signature is a signature still.
 */
export function findPdfSignatures(bytes: Uint8Array): PdfSignature[] {
  const pdf = Buffer.from(bytes).toString('latin1');
  // In an encrypted file the texts are too.
  const isReadable = !/\/Encrypt\b/.test(pdf);
  const found = [...pdf.matchAll(range)].slice(0, MAX_SIGNATURES);
  const seen = new Set<PdfDictionary>();
  const objects = new Map<number, ReturnType<typeof readPdfDictionary>>();
  return found.map(({ index }) => {
    const own = isReadable
      ? signaturesAround(pdf, index, objects).find((each) => !seen.has(each))
      : undefined;
    if (own) seen.add(own);
    return describe(own ?? nothing);
  });
}

/** Returns the dictionaries with a `/ByteRange` of the object that a position is in. */
function signaturesAround(
  pdf: string,
  index: number,
  objects: Map<number, ReturnType<typeof readPdfDictionary>>,
): readonly PdfDictionary[] {
  let before = index;
  for (let step = 0; step < furthest; step++) {
    before = pdf.lastIndexOf('obj', before - 1);
    if (before < 0) break;
    const start = pdf.indexOf('<<', before);
    if (start < 0 || start > index) continue;
    if (!objects.has(start)) objects.set(start, readPdfDictionary(pdf, start));
    const read = objects.get(start);
    if (read && read.end > index) return withRange(read.dictionary);
  }
  return [];
}

function withRange(dictionary: PdfDictionary): readonly PdfDictionary[] {
  const below = [...dictionary.entries.values()].flatMap((value) =>
    value.kind === 'dictionary' ? withRange(value) : [],
  );
  return dictionary.entries.has('ByteRange') ? [dictionary, ...below] : below;
}

function describe(dictionary: PdfDictionary): PdfSignature {
  const text = (key: string) => shownPdfText(textOf(dictionary, key, 'string'));
  const date = text('M');
  return {
    name: text('Name'),
    // A date that nobody understands is shown as it is there.
    date: date && (pdfDateInWords(date) ?? date),
    reason: text('Reason'),
    isTimestamp: textOf(dictionary, 'Type', 'name') === 'DocTimeStamp',
  };
}
