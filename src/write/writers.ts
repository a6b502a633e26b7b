import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/document.ts';
import type { PdfLayout } from './pdf/layout.ts';

/** One form of output. */
export interface Writer {
  /** Behind the document's name, without the dot; without one the output is shown and not written. */
  readonly extension?: string;
  /** Returns the bytes of a resolved document; nothing when it reported an error. */
  write(document: Document, host: Host, report: Report): Promise<Uint8Array | undefined>;
}

/** Name of a form of output, as `--to` takes it. */
export type WriterName = 'pdf' | 'docx' | 'tree';

/** All forms of output by name. Each is imported when it is asked for: `check` must not wait for a PDF library. */
export const writers: Readonly<Record<WriterName, Writer>> = {
  pdf: {
    extension: 'pdf',
    write: async (document, host, report) =>
      (await import('./pdf/write-pdf.ts')).writePdf(document, host, report),
  },
  docx: {
    extension: 'docx',
    write: async (document, host, report) =>
      (await import('./docx/write-docx.ts')).writeDocx(document, host, report),
  },
  tree: {
    write: async (document) => (await import('./tree/write-tree.ts')).writeTree(document),
  },
};

/** Lays a document out as its PDF without drawing it, for references to its pages. Nothing when it cannot be printed (reported). */
export async function layoutPdf(
  document: Document,
  host: Host,
  report: Report,
): Promise<PdfLayout | undefined> {
  return (await import('./pdf/layout.ts')).layoutPdf(document, host, report);
}
