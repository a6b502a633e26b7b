import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Parents } from 'mdast';
import { type Handler, type Handlers, toHast } from 'mdast-util-to-hast';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { Document } from '../../model/document.ts';
import { sequence } from '../../model/final-text.ts';
import { type FootnoteMark, spanOf } from '../../model/nodes.ts';
import { dispatch } from '../dispatch.ts';
import { keptTogether } from '../kept-together.ts';
import { assertSameText } from '../same-text.ts';
import { changedAll } from './changed.ts';
import { handlers } from './handlers/handlers.ts';
import { page } from './page.ts';
import { type EmbeddedFile, pageBytes, standIn } from './page-bytes.ts';
import type { PrintJob } from './render-context.ts';

export interface HtmlOptions {
  /** Page (1-based) of the PDF on which a heading is, by its id: what a reference says. */
  readonly pageOf: (id: string) => number;
  /** Every block names its source, as `data-source="<file>:<line>"` (1-based), to show findings beside it. */
  readonly sources?: boolean | undefined;
}

/**
 * Writes a document as one web page that needs no other file, and returns its UTF-8 bytes: the same for the
 * same document and images. Reports `image/unreadable` and `image/broken` with their place; then returns
 * nothing. Throws when the page does not say what the tree says.
 */
export function writeHtml(
  given: Document,
  host: Host,
  report: Report,
  { pageOf, sources = false }: HtmlOptions,
): Uint8Array | undefined {
  const document = keptTogether(given);
  let failed = false;
  let tables = 0;
  const files: EmbeddedFile[] = [];
  const marked = new Set<string>();
  const job: PrintJob = {
    words: document.words,
    host,
    report: (diagnostic) => {
      failed ||= diagnostic.severity === 'error';
      report(diagnostic);
    },
    pageOf,
    embed: (type, bytes) => standIn(files.push({ type, bytes }) - 1),
    nextTable: () => ++tables,
    isFirstMark: ({ identifier }: FootnoteMark) => marked.size < marked.add(identifier).size,
  };
  const root = toHast(document.root, { handlers: handlersFor(job, sources) });
  if (failed) return undefined;
  const content = ('children' in root ? root.children : [root]) as ElementContent[];
  checkCompleteness(document, content, pageOf);
  return pageBytes(`${toHtml(page(document, content))}\n`, files);
}

/** The table of handlers as mdast-util-to-hast asks for it. */
function handlersFor(job: PrintJob, sources: boolean): Handlers {
  let isInChange = false;
  const handler: Handler = (state, node: Nodes, parent: Parents | undefined) => {
    const isOuter = !isInChange && node.data?.change !== undefined;
    if (isOuter) isInChange = true;
    const context = { state, job, parent };
    const plain = dispatch(handlers, node, 'in a page stands', context);
    const printed = isOuter ? changedAll(plain, node, context) : plain;
    if (isOuter) isInChange = false;
    return sources ? printed.map((each) => withSource(each, node)) : printed;
  };
  return Object.fromEntries(Object.keys(handlers).map((type) => [type, handler]));
}

/** Inner elements keep their own source: a cover is many blocks. */
function withSource(printed: ElementContent, node: Nodes): ElementContent {
  if (printed.type !== 'element' || node.type === 'root') return printed;
  const { file, start } = spanOf(node);
  return { ...printed, properties: { ...printed.properties, dataSource: `${file}:${start.line}` } };
}

/** Throws when a page does not say what its tree says, in reading order; white space does not count. */
export function checkCompleteness(
  document: Document,
  content: readonly ElementContent[],
  pageOf: (id: string) => number,
): void {
  assertSameText(content.map(textIn).join(''), sequence(document, pageOf).join(''), 'the page');
}

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textIn).join('') : '';
}
