import type { Nodes } from 'mdast';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/document.ts';
import { nodesIn } from '../model/nodes-in.ts';
import type { KnownPages } from '../resolve/known-pages.ts';
import { fillPageRanges } from '../resolve/page-ranges.ts';
import { type Layouts, withPages } from '../session/assemble.ts';
import { htmlPage, layoutPdf, pdfPages } from '../write/writers.ts';

/** A document in one of the forms the preview shows. */
export interface View {
  readonly file: string;
  /** `html`: a page whose blocks name their source (`data-source`). `pdf`: pages, without attachments. */
  readonly format: 'html' | 'pdf';
}
/** A view and its content. */
export interface Shown extends View {
  readonly bytes: Uint8Array;
}
export interface LiveRequest {
  readonly views: readonly View[];
  /** The last known page numbers, shown until a document is laid out; updated with the new ones. */
  readonly known: KnownPages;
  /** Called with each view when it is ready, and again once its page numbers are up to date. */
  readonly show: (shown: Shown) => void | Promise<void>;
  /** Says whether the sources changed meanwhile; page numbers then wait for the next run. Default: never. */
  readonly isOutdated?: (() => boolean) | undefined;
}

/** Renders views of the documents of one dossier after the other. */
export interface LiveViews {
  /** Shows the texts with the last known page numbers, and the PDFs if there are no errors (`isSound`). */
  early(all: readonly Document[], isSound: boolean): Promise<void>;
  /** Shows the texts with current page numbers. Only without errors: a circle cannot be laid out. */
  late(): Promise<void>;
  /** Findings of the writers. */
  readonly found: readonly Diagnostic[];
}

/** Renders the requested views, those that need no layout first. */
export function liveViews(
  { views, known, show, isOutdated = () => false }: LiveRequest,
  host: Host,
): LiveViews {
  const layouts: Layouts = new Map();
  const found: Diagnostic[] = [];
  const report: Report = (diagnostic) => found.push(diagnostic);
  const documents: Document[] = [];

  const each = async (
    format: View['format'],
    of: readonly Document[],
    make: (document: Document) => Promise<Uint8Array | undefined>,
  ): Promise<void> => {
    for (const view of views.filter((view) => view.format === format)) {
      const document = of.find(({ file }) => file === view.file);
      const bytes = document && (await make(document));
      if (bytes) await show({ ...view, bytes });
    }
  };
  const asItWas = (document: Document) => {
    const pages = known.of(document.file);
    const filled = fillPageRanges(document, (file) => known.of(file));
    return htmlPage(filled, host, () => {}, { sources: true, pages });
  };
  const asItIs = async (document: Document) => {
    const filled = await withPages(document, documents, host, report, layouts);
    for (const other of documents) {
      const pages = await layouts.get(other);
      if (pages) known.learn(other.file, targetsIn(document.root, other.file), pages);
    }
    const own = filled && targetsIn(filled.root);
    const pages = filled && own && own.length > 0 ? await layoutPdf(filled, host, report) : undefined;
    if (pages && own) known.learn(document.file, own, pages);
    return filled && htmlPage(filled, host, report, { sources: true, pages });
  };
  const asPdf = async (document: Document) => {
    const filled = await withPages(document, documents, host, report, layouts);
    return filled && pdfPages(filled, host, report);
  };
  return {
    found,
    async early(all, isSound) {
      documents.push(...all);
      await each('html', all, asItWas);
      if (isSound) await each('pdf', all, asPdf);
    },
    async late() {
      // After another save the numbers of this version are no longer of interest.
      if (!isOutdated()) await each('html', documents, asItIs);
    },
  };
}

/** Returns the ids of headings whose pages are named below a node: its own document's, or those of `file`. */
function targetsIn(root: Nodes, file?: string): string[] {
  return [...nodesIn(root)].flatMap((node) => {
    const own = file === undefined && node.type === 'pageNumber' ? [node.target] : [];
    return node.type === 'pageRange' && node.file === file ? [node.target] : own;
  });
}
