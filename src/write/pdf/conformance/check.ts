import type { PdfFile } from '../../../pdf-file/pdf-file.ts';

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
