import type { PDFArray, PDFDict, PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { loadPdfLib } from '../pdf-file/load-pdf-lib.ts';
import { compareBytes } from './compare-text.ts';
import type { Compare, Difference } from './difference.ts';
import { byteText, firstDifference, lineAt } from './first-difference.ts';
import { openPdf, type PdfFile } from './pdf-file.ts';
import { dictOf, pdfKind } from './pdf-kinds.ts';

const pdf = await loadPdfLib();

/** Two objects that stand in the same place of their files, and how they were reached. */
interface Pair {
  readonly one: PDFObject | undefined;
  readonly other: PDFObject | undefined;
  /** Under which it was found. */
  readonly key: string;
  /** How messages call the object: its number, and in the other file too if that is another. */
  readonly name: string;
  readonly kind: string;
  readonly pages: readonly number[];
}
/** Two references found in a pair, and the key they stand under. */
interface Step {
  readonly key: string;
  readonly one: PDFRef;
  readonly other: PDFRef;
}
interface Found {
  readonly place: string;
  readonly one: string;
  readonly other: string;
}
/** What a look at one pair gathers: where the two part first, and where to look next. */
interface Gathered {
  found: Found | undefined;
  readonly steps: Step[];
}

/** Reached first, so that what a page or the structure tree holds is called after that, and not after a list that repeats it. */
const first = ['Contents', 'StructTreeRoot', 'K'];
/** Differs whenever what it measures does. */
const measures = new Set(['Length']);

/**
 * Names the objects of two PDFs that differ, with their kind and pages: what stands in the same place of both is compared, so that
 * an object more does not make all later numbers a difference. One difference per object: the first in it.
 */
export const comparePdf: Compare = async (one, other) => {
  const [left, right] = await Promise.all([openPdf(one), openPdf(other)]);
  if (!left || !right) return [compareBytes(one, other, 'bestand, niet als PDF te lezen')];
  const differences = [...pageCount(left, right), ...walk(left, right)];
  if (differences.length > 0) return differences.sort(byPage);
  return [compareBytes(one, other, 'opbouw van het bestand (nummers of volgorde; de inhoud is gelijk)')];
};

function pageCount(left: PdfFile, right: PdfFile): Difference[] {
  const [one, other] = [left, right].map(({ pages }) => `${pages.length} pagina’s`) as [string, string];
  return one === other ? [] : [{ part: 'document', pages: [], place: '', one, other }];
}

/** Follows both files along the same road: the pages in order, then everything else from the trailer. */
function walk(left: PdfFile, right: PdfFile): Difference[] {
  const differences: Difference[] = [];
  /** Object numbers of the left file, with those of the right file that they were paired with. */
  const paired = new Map<number, number>();
  const waiting: Pair[] = [];
  const look = (pair: Pair) => {
    const gathered: Gathered = { found: undefined, steps: [] };
    compareValues(pair.one, pair.other, '', gathered);
    const next: Pair[] = [];
    for (const step of ordered(gathered.steps)) {
      const [from, to] = [step.one.objectNumber, step.other.objectNumber];
      if (!paired.has(from)) {
        paired.set(from, to);
        next.push(pairOf(step, pair.kind, pair.pages));
      } else if (paired.get(from) !== to) {
        gathered.found ??= { place: `/${step.key}`, one: `object ${from}`, other: `object ${to}` };
      }
    }
    const { found } = gathered;
    if (found) {
      const place = found.place || `/${pair.key}`;
      differences.push({ ...found, part: `${pair.name} (${pair.kind})`, pages: pair.pages, place });
    }
    waiting.push(...next.reverse());
  };
  const pairOf = ({ key, one, other }: Step, above: string, pages: readonly number[]): Pair => {
    const [from, to] = [one.objectNumber, other.objectNumber];
    const own = left.pagesOf(one);
    return {
      one: left.at(one),
      other: right.at(other),
      key,
      name: `object ${from === to ? from : `${from} en ${to}`}`,
      kind: pdfKind(left.at(one), key, above),
      pages: own.length > 0 ? own : pages,
    };
  };

  const both = Math.min(left.pages.length, right.pages.length);
  const pages = left.pages.slice(0, both).map((one, index) => ({ one, other: right.pages[index] ?? one }));
  for (const { one, other } of pages) paired.set(one.objectNumber, other.objectNumber);
  const start: Pair[] = pages.map(({ one, other }) => pairOf({ key: 'Page', one, other }, 'pagina', []));
  for (const key of ['Root', 'Info', 'ID'] as const) {
    const [one, other] = [left.trailer[key], right.trailer[key]];
    if (one instanceof pdf.PDFRef && other instanceof pdf.PDFRef) {
      paired.set(one.objectNumber, other.objectNumber);
      start.push(pairOf({ key, one, other }, 'trailer', []));
    } else start.push({ one, other, key, name: `/${key}`, kind: 'trailer', pages: [] });
  }
  for (const pair of start) {
    waiting.push(pair);
    for (let next = waiting.pop(); next; next = waiting.pop()) look(next);
  }
  return differences;
}

/** Compares two values as far as they stand in one object; references are for later. */
function compareValues(
  one: PDFObject | undefined,
  other: PDFObject | undefined,
  key: string,
  gathered: Gathered,
): void {
  if (one instanceof pdf.PDFRef && other instanceof pdf.PDFRef) {
    gathered.steps.push({ key: lastKey(key), one, other });
  } else if (one instanceof pdf.PDFStream && other instanceof pdf.PDFStream) {
    compareDicts(one.dict, other.dict, key, gathered);
    gathered.found ??= compareContents(one, other);
  } else if (one instanceof pdf.PDFDict && other instanceof pdf.PDFDict) {
    compareDicts(one, other, key, gathered);
  } else if (one instanceof pdf.PDFArray && other instanceof pdf.PDFArray) {
    compareArrays(one, other, key, gathered);
  } else {
    const found = firstDifference(textOf(one), textOf(other));
    if (found) gathered.found ??= { place: key, one: found.one, other: found.other };
  }
}

function compareDicts(one: PDFDict, other: PDFDict, above: string, gathered: Gathered): void {
  const keys = new Set([...one.keys(), ...other.keys()]);
  for (const name of keys) {
    const key = name.decodeText();
    if (!measures.has(key)) compareValues(one.get(name), other.get(name), `${above}/${key}`, gathered);
  }
}

/** Of arrays that differ in length nobody knows which entry is the one too many; their entries are left alone. */
function compareArrays(one: PDFArray, other: PDFArray, key: string, gathered: Gathered): void {
  if (one.size() !== other.size()) {
    gathered.found ??= { place: key, one: `${one.size()} onderdelen`, other: `${other.size()} onderdelen` };
    return;
  }
  for (const [index, value] of one.asArray().entries())
    compareValues(value, other.get(index), `${key}[${index + 1}]`, gathered);
}

function compareContents(one: PDFStream, other: PDFStream): Found | undefined {
  const [left, right] = [rawOf(one), rawOf(other)];
  if (Buffer.compare(left, right) === 0) return undefined;
  const [plain, otherPlain] = [unpacked(one), unpacked(other)];
  const text = byteText(plain ?? left);
  const found = firstDifference(text, byteText(otherPlain ?? right));
  if (!found) return { place: 'samenpersing', one: `${left.length} bytes`, other: `${right.length} bytes` };
  if (!isText(text))
    return { place: `byte ${found.at + 1}`, one: `${left.length} bytes`, other: `${right.length} bytes` };
  return { place: `regel ${lineAt(text, found.at)}`, one: found.one, other: found.other };
}

/** Whether bytes are meant to be read: a font or an image is not. */
function isText(text: string): boolean {
  return ![...text.slice(0, 1000)].some((character) => character < '\t');
}

function rawOf(stream: PDFStream): Uint8Array {
  return stream.getContents();
}

/** The bytes of a stream before they were pressed together; nothing when that way is not known. */
function unpacked(stream: PDFStream): Uint8Array | undefined {
  if (!(stream instanceof pdf.PDFRawStream)) return undefined;
  try {
    return pdf.decodePDFRawStream(stream).decode();
  } catch {
    return undefined;
  }
}

/** A value as it is shown: texts as one reads them, the rest as it is written. */
function textOf(value: PDFObject | undefined): string {
  if (value === undefined) return '(ontbreekt)';
  if (value instanceof pdf.PDFStream || value instanceof pdf.PDFDict)
    return `(${dictOf(value)?.keys().length} sleutels)`;
  if (value instanceof pdf.PDFString) return value.decodeText();
  // Without the mark of UTF-16 it is a number in hexadecimal digits: the identity of the file, a checksum.
  if (value instanceof pdf.PDFHexString && /^feff/i.test(value.asString())) return value.decodeText();
  return value instanceof pdf.PDFName ? `/${value.decodeText()}` : value.toString();
}

/** The key of `/Resources/Font/F1[2]` that says what an object is: the last one that is no name or number of its own. */
function lastKey(path: string): string {
  const keys = path.split('/').slice(1);
  const known = keys.map((key) => key.replace(/\[.*$/, ''));
  return known.includes('Font') ? 'Font' : (known.at(-1) ?? '');
}

function ordered(steps: readonly Step[]): Step[] {
  const rank = ({ key }: Step) => (first.includes(key) ? first.indexOf(key) : first.length);
  return [...steps].sort((a, b) => rank(a) - rank(b));
}

/** By first page; what belongs to the whole document comes last. */
function byPage(a: Difference, b: Difference): number {
  return (a.pages[0] ?? Number.POSITIVE_INFINITY) - (b.pages[0] ?? Number.POSITIVE_INFINITY) || 0;
}
