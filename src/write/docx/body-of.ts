import type { FileChild } from 'docx';
import type { Nodes } from 'mdast';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { Document } from '../../model/document.ts';
import { textOf } from '../../model/text-of.ts';
import { nextOf } from '../../model/versions.ts';
import { dispatch } from '../dispatch.ts';
import { Bookmarks } from './bookmarks.ts';
import { Controls } from './controls.ts';
import { FootnoteMarks } from './footnote-marks.ts';
import { blockHandlers } from './handlers/blocks.ts';
import { inlineHandlers } from './handlers/inlines.ts';
import { printTocHeading } from './handlers/text-blocks.ts';
import { HeadingNumbers } from './heading-numbers.ts';
import { inlineInVersion, inVersion } from './in-version.ts';
import { withLegendMark } from './legend.ts';
import { ListNumbers } from './list-numbers.ts';
import { closed, type Printed, type PrintJob, type RenderContext } from './render-context.ts';
import { styleIds } from './style-ids.ts';
import { pageOf } from './template-look.ts';
import { textWidths } from './text-width.ts';
import { isRedline } from './word-redline.ts';

/** What a document becomes: the blocks of its body, and what the handlers needed beside it. */
export interface Body {
  readonly children: FileChild[];
  readonly job: PrintJob;
}

/** Lines of a paragraph that may go to the next page with what is below it. */
const MAX_LINES = 4;

/** Returns the width that text has on a page, in points. */
export function textWidthOf({ style }: Document): number {
  return pageOf(style).width - style.page.margins.left - style.page.margins.right;
}

/** Returns the height that text has on a page, in points. */
export function textHeightOf({ style }: Document): number {
  return pageOf(style).height - style.page.margins.top - style.page.margins.bottom;
}

/** Prints the nodes of a document in reading order. `nodes` are all of its root or the first of them. */
export function bodyOf(
  document: Document,
  nodes: readonly Nodes[],
  stretch: PrintJob['stretch'],
  host: Host,
  report: Report,
): Body {
  const job: PrintJob = {
    words: document.words,
    style: document.style,
    host,
    report,
    bookmarks: new Bookmarks(document.root),
    headingNumbers: new HeadingNumbers(),
    lists: new ListNumbers(),
    footnoteMarks: new FootnoteMarks(),
    controls: new Controls(document.words),
    pageHeight: textHeightOf(document),
    widthOf: textWidths(document.style, host),
    language: document.language,
    stretch,
    blocks: (siblings, context) =>
      siblings.flatMap((node, index) =>
        inVersion(node, context, (inside) => printBlock(node, nextOf(siblings, index), inside)),
      ),
    inlines: (siblings, context) =>
      siblings.flatMap((node) =>
        inlineInVersion(node, context, dispatch(inlineHandlers, node, 'in a line of text stands', context)),
      ),
  };
  const context: RenderContext = {
    job,
    paragraph: styleIds.body,
    look: {},
    italicStyle: false,
    left: 0,
    width: textWidthOf(document),
    depth: 0,
    region: 'body',
  };
  const blocks = job.blocks(nodes, context);
  return { children: closed(isRedline(document.root) ? withLegendMark(blocks) : blocks), job };
}

function printBlock(node: Nodes, next: Nodes | undefined, context: RenderContext): Printed[] {
  if (node.type === 'heading' && next?.type === 'toc') return printTocHeading(node, context);
  return led(dispatch(blockHandlers, node, 'among blocks stands', context, next), node, context);
}

/** Keeps the end of a block with what it leads. Word takes a paragraph whole: of a long one none. */
function led(blocks: Printed[], node: Nodes, { job, width }: RenderContext): Printed[] {
  const leads = node.data?.leads;
  const last = blocks.at(-1);
  if (!leads || !last || last === 'page-break' || last.kind !== 'paragraph') return blocks;
  const wide = job.widthOf(textOf(endOf(node)), { size: job.style.text.size });
  if (leads === 'end' && wide > width * MAX_LINES) return blocks;
  return [...blocks.slice(0, -1), { ...last, options: { ...last.options, keepNext: true } }];
}

function endOf(node: Nodes): Nodes {
  const last = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined;
  return last ? endOf(last) : node;
}
