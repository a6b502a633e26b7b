import { sha256 } from '../host/sha256.ts';
import { objectStream } from '../pdf-file/object-stream.ts';
import { pdfDictionaries, textOf } from '../pdf-file/pdf-dictionary.ts';
import type { PdfDictionary, PdfValue } from '../pdf-file/pdf-value.ts';
import { ReadingLimit, unlessEntangled } from '../pdf-file/reading-limit.ts';
import { shownPdfText } from './shown-pdf-text.ts';

/** What a reader's program wrote behind a PDF of ours, as far as it can be told. */
export interface PdfAdditions {
  readonly remarks: number;
  /** Who made the remarks, each once. */
  readonly authors: readonly string[];
  readonly filledFields: number;
}

/** Markings that a reader puts on a page (ISO 32000-2, 12.5.6.2): no links and no windows for remarks. */
const remarks = new Set(
  (
    'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Stamp Ink FileAttachment ' +
    'Sound Redact'
  ).split(' '),
);
/** What the value of a field is when somebody filled it in. */
const filling = new Set<PdfValue['kind'] | undefined>(['name', 'string', 'array', 'dictionary']);
/** How often a file is added to at most before we stop looking for our own part of it. */
const MAX_ADDITIONS = 50;
const MAX_BYTES = 10_000_000;

/**
 * Tells what was added to a PDF of ours by an incremental update, which leaves every byte before it as it was
 * (ISO 32000-2, 7.5.6); undefined when the file does not begin with bytes of ours.
 *
 * @param ours SHA-256 of what we wrote
 */
export function findPdfAdditions(bytes: Uint8Array, ours: readonly string[]): PdfAdditions | undefined {
  const end = endOfOurs(bytes, ours);
  if (end === undefined) return undefined;
  const added = Buffer.from(bytes.subarray(end, end + MAX_BYTES)).toString('latin1');
  const all = unlessEntangled(() => [...dictionariesIn(added)], []);
  const marks = all.filter((each) => remarks.has(textOf(each, 'Subtype', 'name') ?? ''));
  const authors = marks
    .map((each) => shownPdfText(textOf(each, 'T', 'string')))
    .filter((author) => author !== undefined);
  const filled = all.filter(
    (each) =>
      filling.has(each.entries.get('V')?.kind) &&
      (each.entries.has('FT') || textOf(each, 'Subtype', 'name') === 'Widget'),
  );
  return { remarks: marks.length, authors: [...new Set(authors)], filledFields: filled.length };
}

/** Every writing of a PDF ends in `%%EOF`; ours is the part of the file that ends so and has our hash. */
function endOfOurs(bytes: Uint8Array, ours: readonly string[]): number | undefined {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = -1;
  for (let count = 0; count < MAX_ADDITIONS; count++) {
    at = pdf.indexOf('%%EOF', at + 1, 'latin1');
    if (at < 0) return undefined;
    const ends = [at + 5, at + 6, at + 7].filter((end) => end < bytes.length);
    const end = ends.find((each) => ours.includes(sha256(bytes.subarray(0, each))));
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Those in object streams too. */
function* dictionariesIn(pdf: string): Generator<PdfDictionary> {
  const limit = new ReadingLimit(pdf);
  for (const { dictionary, end } of pdfDictionaries(pdf)) {
    yield dictionary;
    if (textOf(dictionary, 'Type', 'name') !== 'ObjStm') continue;
    for (const inner of pdfDictionaries(objectStream(pdf, end, limit))) yield inner.dictionary;
  }
}
