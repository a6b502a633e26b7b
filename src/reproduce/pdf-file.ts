import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { loadPdfLib } from '../pdf-file/load-pdf-lib.ts';
import { dictOf } from './pdf-kinds.ts';

const pdf = await loadPdfLib();

/** A PDF as its objects, each knowing its pages. */
export interface PdfFile {
  readonly pages: readonly PDFRef[];
  /** Where reading starts: the entries of the trailer that are no measure of the file. */
  readonly trailer: Readonly<Record<'Root' | 'Info' | 'ID', PDFObject | undefined>>;
  readonly at: (reference: PDFRef) => PDFObject | undefined;
  /** Numbers of the pages that an object belongs to, by what a page needs, or by what the object says of itself. */
  readonly pagesOf: (reference: PDFRef) => readonly number[];
}

/** Keys that lead from a page to what is not its own. */
const elsewhere = new Set(['Parent', 'P', 'A', 'Dest', 'StructParents', 'StructParent']);
/** Keys under which an object names a page: a structure element, a bookmark, a jump. */
const namesPage = ['Pg', 'Dest', 'D'];

/** Opens a PDF, also one with object streams; nothing when it is none. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | undefined> {
  try {
    const document = await pdf.PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: pdf.ParseSpeeds.Fastest,
      throwOnInvalidObject: true,
    });
    return fileOf(document);
  } catch {
    return undefined;
  }
}

function fileOf(document: PDFDocument): PdfFile {
  const { context } = document;
  const at = (reference: PDFRef) => context.lookup(reference);
  const pages = document.getPages().map(({ ref }) => ref);
  const numbers = new Map(pages.map((reference, index) => [reference.objectNumber, index + 1]));
  const owned = ownedByPages(pages, at);
  const named = (value: PDFObject | undefined): number | undefined => {
    if (value instanceof pdf.PDFRef) return numbers.get(value.objectNumber);
    return value instanceof pdf.PDFArray && value.size() > 0 ? named(value.get(0)) : undefined;
  };
  const pagesOf = (reference: PDFRef): readonly number[] => {
    const known = owned.get(reference.objectNumber);
    if (known) return known;
    const object = at(reference);
    const own = [object, ...namesPage.map((key) => dictOf(object)?.get(pdf.PDFName.of(key)))];
    const found = own.map(named).find((page) => page !== undefined);
    return found === undefined ? [] : [found];
  };
  return { pages, trailer: trailerOf(document), at, pagesOf };
}

function trailerOf({ context }: PDFDocument): PdfFile['trailer'] {
  const { Root, Info, ID } = context.trailerInfo;
  return { Root, Info, ID };
}

/** Returns by object number the pages that cannot do without the object. */
function ownedByPages(pages: readonly PDFRef[], at: PdfFile['at']): Map<number, number[]> {
  const owned = new Map<number, number[]>();
  const own = new Set(pages.map(({ objectNumber }) => objectNumber));
  for (const [index, page] of pages.entries()) {
    const seen = new Set([page.objectNumber]);
    const waiting: (PDFObject | undefined)[] = [at(page)];
    owned.set(page.objectNumber, [index + 1]);
    while (waiting.length > 0) {
      for (const value of valuesOf(waiting.pop())) {
        if (!(value instanceof pdf.PDFRef)) {
          waiting.push(value);
          continue;
        }
        const { objectNumber } = value;
        if (seen.has(objectNumber) || own.has(objectNumber)) continue;
        seen.add(objectNumber);
        owned.set(objectNumber, [...(owned.get(objectNumber) ?? []), index + 1]);
        waiting.push(at(value));
      }
    }
  }
  return owned;
}

function valuesOf(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof pdf.PDFArray) return object.asArray();
  const dictionary = dictOf(object);
  if (!(dictionary instanceof pdf.PDFDict)) return [];
  return dictionary.entries().flatMap(([key, value]) => (elsewhere.has(key.decodeText()) ? [] : [value]));
}
