import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Attachment } from '../model/attachment.ts';
import type { Document } from '../model/document.ts';
import type { Origin } from '../model/origin.ts';
import type { PdfLayout } from './pdf/layout.ts';

/** One form of output. */
export interface Writer {
  /** Behind the document's name, without the dot; without one the output is shown and not written. */
  readonly extension?: string;
  /** Files can go along inside it. */
  readonly holdsAttachments?: true;
  /** Words that refer to another document can be a link to what is written of that one. */
  readonly linksDocuments?: true;
  /** Returns a resolved document in this form; nothing when it reported an error. */
  write(
    document: Document,
    host: Host,
    report: Report,
    attachments?: readonly Attachment[],
    origin?: Origin,
  ): Promise<RawValue | undefined>;
}

/** A document in one form. */
export interface RawValue {
  readonly bytes: Uint8Array;
  /** Returns the file that goes with it, and says which file it goes with: `file` is the name of that. */
  beside?(file: string): { readonly extension: string; readonly bytes: Uint8Array };
}

/** Name of a form of output, as `--to` takes it. */
export type WriterName = 'pdf' | 'docx' | 'html' | 'tree';

/** All forms of output by name, each imported on demand: `check` must not wait for a PDF library. */
export const writers: Readonly<Record<WriterName, Writer>> = {
  pdf: {
    extension: 'pdf',
    holdsAttachments: true,
    write: async (document, host, report, attachments) => {
      const { writePdf } = await import('./pdf/write-pdf.ts');
      const printed = await writePdf(document, host, report, attachments);
      if (!printed || printed.signing.length === 0) return written(printed?.bytes);
      const { signingList } = await import('./pdf/signing-list.ts');
      const list = (file: string) => signingList(document, printed, file);
      return { bytes: printed.bytes, beside: (file) => ({ extension: 'signing.json', bytes: list(file) }) };
    },
  },
  docx: {
    extension: 'docx',
    holdsAttachments: true,
    write: async (document, host, report, ...origins) =>
      written(await (await import('./docx/write-docx.ts')).writeDocx(document, host, report, ...origins)),
  },
  html: {
    extension: 'html',
    linksDocuments: true,
    write: async (document, host, report) => written(await htmlPage(document, host, report)),
  },
  tree: {
    write: async (document) => written(await (await import('./tree/write-tree.ts')).writeTree(document)),
  },
};

/** How a web page is written for who looks at it while the document is being made. */
export interface HtmlPageOptions {
  /** Each block says which line it comes from. */
  readonly sources?: boolean;
  /** The pages that the document names of itself; left out, it is laid out for them. */
  readonly pages?: Pick<PdfLayout, 'pageOf'> | undefined;
}

/** Writes a document as a web page; undefined if it cannot be written or laid out (reported). */
export async function htmlPage(
  document: Document,
  host: Host,
  report: Report,
  { sources = false, pages: given }: HtmlPageOptions = {},
): Promise<Uint8Array | undefined> {
  const { writeHtml } = await import('./html/write-html.ts');
  const pages = given ?? (namesPages(document.root) ? await layoutPdf(document, host, report) : noPages);
  return pages && writeHtml(document, host, report, { pageOf: pages.pageOf, sources });
}

/** Forms in which a document is written with its changes marked. */
export type RedlineFormat = 'pdf' | 'docx' | 'html';

/** A document with its changes, and as it is without them: page numbers are of that one. */
export interface MarkedDocument {
  readonly document: Document;
  readonly current: Document;
  /** Of the old version, when there was one. */
  readonly origin?: Origin | undefined;
}

/** A writer of redlines. */
interface RedlineWriter {
  readonly extension: string;
  write(marked: MarkedDocument, host: Host, report: Report): Promise<Uint8Array | undefined>;
}

/** These forms by name. Nothing is embedded in them: they are no document that anybody signs. */
export const redlineWriters: Readonly<Record<RedlineFormat, RedlineWriter>> = {
  pdf: {
    extension: 'wijzigingen.pdf',
    write: async ({ document }, host, report) =>
      (await (await import('./pdf/write-pdf.ts')).writePdf(document, host, report))?.bytes,
  },
  docx: {
    extension: 'wijzigingen.docx',
    write: async ({ document, origin }, host, report) =>
      (await import('./docx/write-docx.ts')).writeDocx(document, host, report, [], origin),
  },
  html: {
    extension: 'wijzigingen.html',
    write: async ({ document, current }, host, report) => {
      const pages = namesPages(document.root) ? await layoutPdf(current, host, report) : noPages;
      return pages && htmlPage(document, host, report, { pages });
    },
  },
};

/** For a document that names no page of its own there is nothing to lay out. */
const noPages: Pick<PdfLayout, 'pageOf'> = {
  pageOf: (id) => {
    throw new Error(`no page of ${id}`);
  },
};

function namesPages(root: Root): boolean {
  let found = false;
  visit(root, 'pageNumber', () => {
    found = true;
    return EXIT;
  });
  return found;
}

function written(bytes: Uint8Array | undefined): RawValue | undefined {
  return bytes && { bytes };
}

/** Prints a document for a preview; undefined if it cannot be printed (reported). */
export async function pdfPages(
  document: Document,
  host: Host,
  report: Report,
): Promise<Uint8Array | undefined> {
  return (await import('./pdf/write-pdf.ts')).sketchPdf(document, host, report);
}

/** Lays a document out as its PDF without drawing it; undefined if it cannot be printed (reported). */
export async function layoutPdf(
  document: Document,
  host: Host,
  report: Report,
): Promise<PdfLayout | undefined> {
  return (await import('./pdf/layout.ts')).layoutPdf(document, host, report);
}
