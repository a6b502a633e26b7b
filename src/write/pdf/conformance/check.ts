import type { Element, PageOf, PdfFile } from '../../../pdf-file/pdf-file.ts';
import { locationOfElement } from './location-of-element.ts';

/** One demand of PDF/UA-1 or PDF/A-3a, and how it is seen that a file does not meet it. */
export interface Check {
  /**
   * Standard and clause, with veraPDF's test number (https://docs.verapdf.org/validation/rules/) where it has
   * one for just this, as `UA-1 7.1-3`; a word of our own where we look at several at once, as `UA-1
   * 7.2-nesting`.
   */
  readonly id: string;
  /** What is wrong, in Dutch, after a place as "pagina 3" or "kop “Inleiding”". */
  readonly says: string;
  /** Returns where it is not met, in Dutch; empty for the file as a whole. */
  find(file: PdfFile): Iterable<string>;
}

/** Makes a check of the file as a whole. */
export function ofFile(id: string, says: string, isGood: (file: PdfFile) => unknown): Check {
  return { id, says, find: (file) => (isGood(file) ? [] : ['']) };
}

/** Makes a check of each page by itself. */
export function ofPages(id: string, says: string, isBad: (page: PageOf, file: PdfFile) => boolean): Check {
  const find = (file: PdfFile) =>
    file.pages.filter((page) => isBad(page, file)).map(({ number }) => `pagina ${number}`);
  return { id, says, find };
}

/** Makes a check of each element by itself. */
export function ofElements(
  id: string,
  says: string,
  isBad: (element: Element, file: PdfFile) => boolean,
): Check {
  const find = (file: PdfFile) =>
    file.elements.filter((element) => isBad(element, file)).map(locationOfElement);
  return { id, says, find };
}
