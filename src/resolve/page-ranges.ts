import type { PhrasingContent } from 'mdast';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { type DocumentLink, type PageRange, spanOf } from '../model/nodes.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { pageText } from '../model/page-text.ts';
import { replaceNodes } from '../model/replace-nodes.ts';

/** The pages of headings in a document's PDF, from 1; NaN when unknown. */
export interface Pages {
  pageOf(id: string): number;
  endOf(id: string): number;
}

/** Returns the relative address of the web page of a file's document, if one is written in the same build. */
export type AddressOf = (file: string) => string | undefined;

/** Fills in pages of other documents. `pagesOf` gives their layout; an address makes links of them. */
export function fillPageRanges(
  document: Document,
  pagesOf: (file: string) => Pages,
  addressOf: AddressOf = () => undefined,
): Document {
  const root = replaceNodes(document.root, (node) => {
    if (node.type === 'documentLink') return linked(node, addressOf(node.file));
    if (node.type !== 'pageRange') return undefined;
    const pages = pagesOf(node.file);
    const [from, to] = [pages.pageOf(node.target), pages.endOf(node.target)];
    const value =
      from < to ? document.words.references.pages({ from: String(from), to: String(to) }) : pageText(from);
    return [{ type: 'text', value, data: node.data ?? {} }];
  });
  return { ...document, root };
}

function linked(node: DocumentLink, address: string | undefined): PhrasingContent[] {
  if (address === undefined) return node.children;
  const url = node.target === undefined ? address : `${address}#${node.target}`;
  return [{ type: 'link', url, children: node.children, data: { span: spanOf(node) } }];
}

/** Returns the files of the documents whose pages a document names. */
export function pagesNeeded(document: Document): string[] {
  return [...new Set(rangesIn(document).map(({ file }) => file))];
}

/** Reports documents that name each other's pages, also indirectly: neither can be laid out first. */
export function reportCircles(documents: readonly Document[], report: Report): void {
  const done = new Set<string>();
  const follow = (document: Document, way: readonly Step[]): void => {
    const start = way.findIndex(({ from }) => from === document);
    if (start >= 0) {
      report(circle(way.slice(start)));
      return;
    }
    if (done.has(document.file)) return;
    for (const file of pagesNeeded(document)) {
      const link = rangesIn(document).find((range) => range.file === file);
      const next = documents.find((each) => each.file === file);
      if (link && next) follow(next, [...way, { from: document, link }]);
    }
    done.add(document.file);
  };
  for (const document of documents) follow(document, []);
}

interface Step {
  readonly from: Document;
  readonly link: PageRange;
}

function circle(steps: readonly Step[]): Diagnostic {
  const [first, ...others] = steps;
  if (!first) throw new Error('a circle of nothing');
  const names = [...steps, first].map(({ from }) => `“${from.title}”`).join(' → ');
  return {
    rule: 'reference/circle',
    severity: 'error',
    message: `Deze documenten noemen elkaars pagina’s: ${names}.`,
    note: 'Een paginanummer kan pas worden ingevuld als het andere document is opgemaakt.',
    help: 'Laat bij een van de verwijzingen de kop achter `#` weg: dan komt er alleen de naam van het document.',
    span: spanOf(first.link),
    related: others.map(({ link }) => ({ message: 'hier gaat de verwijzing verder', span: spanOf(link) })),
  };
}

function rangesIn({ root }: Document): PageRange[] {
  return [...nodesIn(root)].filter((node) => node.type === 'pageRange');
}
