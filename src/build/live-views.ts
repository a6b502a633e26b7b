import type { Nodes } from 'mdast';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/document.ts';
import { contentOf } from '../model/final-text.ts';
import type { KnownPages } from '../resolve/known-pages.ts';
import { fillPageRanges } from '../resolve/page-ranges.ts';
import { type Layouts, withPages } from '../session/assemble.ts';
import { htmlPage, layoutPdf, pdfPages } from '../write/writers.ts';

/** One document in the form in which someone looks at it. */
export interface View {
  readonly file: string;
  /** A web page of which each block says where it comes from (`data-source`), or the pages of the PDF: without what goes along inside it, and not checked against the norms. */
  readonly form: 'html' | 'pdf';
}
/** What there is to see in a view. */
export interface Shown extends View {
  readonly bytes: Uint8Array;
}
export interface LiveRequest {
  readonly views: readonly View[];
  /** What page numbers were: for a text that is shown before it is laid out. Learns the new ones. */
  readonly known: KnownPages;
  /** Gets a view as soon as it is there, and again when that was before its page numbers were known. */
  readonly show: (shown: Shown) => void | Promise<void>;
  /** Says whether the sources changed again meanwhile: then page numbers are left for the next time. Default: never. */
  readonly isOutdated?: (() => boolean) | undefined;
}

/** Documents on their way to who looks at them while they are written, one dossier after the other. */
export interface LiveViews {
  /** Shows what can be shown of a dossier's documents when they are resolved: texts, with page numbers as they were, and PDFs of what has no error. */
  early(all: readonly Document[], isSound: boolean): Promise<void>;
  /** Shows the texts with the page numbers that they have now. For documents without errors only: a circle cannot be laid out. */
  late(): Promise<void>;
  /** What the writers had to say. */
  readonly found: readonly Diagnostic[];
}

/** Makes the views that are asked for, those first for which one need not wait. */
export function liveViews(
  { views, known, show, isOutdated = () => false }: LiveRequest,
  host: Host,
): LiveViews {
  const layouts: Layouts = new Map();
  const found: Diagnostic[] = [];
  const report: Report = (diagnostic) => found.push(diagnostic);
  const documents: Document[] = [];

  const each = async (
    form: View['form'],
    of: readonly Document[],
    make: (document: Document) => Promise<Uint8Array | undefined>,
  ): Promise<void> => {
    for (const view of views.filter((view) => view.form === form)) {
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
      // Who saves again wants to see that, and not the numbers of what was.
      if (!isOutdated()) await each('html', documents, asItIs);
    },
  };
}

/** The ids of headings whose pages are named below a node: in the document itself, or in the file of another one. */
function targetsIn(node: Nodes, file?: string): string[] {
  const own = file === undefined && node.type === 'pageNumber' ? [node.target] : [];
  const others = node.type === 'pageRange' && node.file === file ? [node.target] : [];
  return [...own, ...others, ...contentOf(node).flatMap((child) => targetsIn(child, file))];
}
