import { PdfSyntax } from './pdf-syntax.ts';
import type { PdfDictionary } from './pdf-value.ts';

/**
 * Reads the dictionary that starts at `<<` leniently. Returns it with the place behind its end; undefined when
 * none is there, or when it is cut off or damaged.
 *
 * @param pdf the file, one character a byte
 */
export function readPdfDictionary(
  pdf: string,
  start: number,
): { readonly dictionary: PdfDictionary; readonly end: number } | undefined {
  const syntax = new PdfSyntax(pdf, start, 'lenient');
  try {
    const dictionary = syntax.value();
    return dictionary.kind === 'dictionary' ? { dictionary, end: syntax.at } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the dictionaries in a part of a PDF that are in no other dictionary, with the place behind each.
 * @param pdf one character a byte
 */
export function* pdfDictionaries(
  pdf: string,
): Generator<{ dictionary: PdfDictionary; start: number; end: number }> {
  for (let start = pdf.indexOf('<<'); start >= 0; ) {
    const read = readPdfDictionary(pdf, start);
    if (read) yield { ...read, start };
    start = pdf.indexOf('<<', read?.end ?? start + 2);
  }
}

/** Returns the text of a name or a string in a dictionary. */
export function textOf({ entries }: PdfDictionary, key: string, kind: 'name' | 'string'): string | undefined {
  const value = entries.get(key);
  return value?.kind === kind && 'text' in value ? value.text : undefined;
}
