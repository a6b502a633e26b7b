import { PdfSyntax } from './pdf-syntax.ts';
import type { PdfDictionary, PdfValue } from './pdf-value.ts';
import { ReadingLimit } from './reading-limit.ts';

/** A dictionary in a text, with the place where it starts and the one behind its end. */
export interface PlacedDictionary {
  readonly dictionary: PdfDictionary;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the dictionary that starts at `<<` leniently; undefined when none is there, or when it is cut off or
 * damaged.
 *
 * @param pdf the file, one character a byte
 */
export function readPdfDictionary(
  pdf: string,
  start: number,
  limit?: ReadingLimit,
): PlacedDictionary | undefined {
  const syntax = new PdfSyntax(pdf, start, 'lenient');
  const dictionary = wholeValue(syntax);
  limit?.count(syntax.at - start);
  return dictionary?.kind === 'dictionary' ? { dictionary, start, end: syntax.at } : undefined;
}

function wholeValue(syntax: PdfSyntax): PdfValue | undefined {
  try {
    return syntax.value();
  } catch {
    return undefined;
  }
}

/**
 * Returns the dictionaries in a part of a PDF that are in no other dictionary. For inside `unlessEntangled`.
 * @param pdf one character a byte
 */
export function* pdfDictionaries(pdf: string): Generator<PlacedDictionary> {
  const limit = new ReadingLimit(pdf);
  for (let start = pdf.indexOf('<<'); start >= 0; ) {
    const read = readPdfDictionary(pdf, start, limit);
    if (read) yield read;
    start = pdf.indexOf('<<', read?.end ?? start + 2);
  }
}

/** Returns the text of a name or a string in a dictionary. */
export function textOf({ entries }: PdfDictionary, key: string, kind: 'name' | 'string'): string | undefined {
  const value = entries.get(key);
  return value?.kind === kind && 'text' in value ? value.text : undefined;
}
