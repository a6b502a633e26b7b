import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import { a4 } from '../../model/a4.ts';
import type { Document } from '../../model/document.ts';
import { dispatch } from '../dispatch.ts';
import type { ReadImage } from '../read-image.ts';
import type { PdfNode, Run, StackNode } from './content.ts';
import { blockHandlers } from './handlers/blocks.ts';
import { inlineHandlers } from './handlers/inlines.ts';
import { inVersion } from './in-version.ts';
import { breakOpportunity } from './long-words.ts';
import { flow, type Printed, type PrintJob, type RenderContext, type TextLook } from './render-context.ts';
import { StructureElement } from './structure.ts';

/** A document as pdfmake takes it, with the structure tree that it will be drawn into. */
export interface Content {
  readonly root: StackNode;
  readonly structure: StructureElement;
  /** First in the structure: what running lines say of the document. Empty until they are laid out. */
  readonly opening: StructureElement;
  readonly runs: readonly Run[];
  readonly images: ReadonlyMap<string, ReadImage>;
}

/** What an earlier layout found out. */
export interface KnownPages {
  readonly pages: ReadonlyMap<string, number>;
  readonly numberWidth: number | undefined;
}

/** Makes the content of a document: every node through its handler, in reading order. */
export function contentOf(document: Document, host: Host, report: Report, known: KnownPages): Content {
  const { style, words } = document;
  const { margins } = style.page;
  const structure = new StructureElement('Document', undefined, { lang: document.language });
  const opening = structure.add('Div');
  const runs: Run[] = [];
  const images = new Map<string, ReadImage>();
  const job: PrintJob = {
    words,
    style,
    host,
    report,
    runs,
    images,
    ...known,
    language: document.language,
    isFinal: document.status === 'final',
    canBeFilledIn: !document.redline,
    pageHeight: a4.height - margins.top - margins.bottom,
    blocks: (nodes, context) =>
      nodes.flatMap((node) =>
        led(dispatch(blockHandlers, node, 'among blocks stands', inVersion(node, context)), node.data?.leads),
      ),
    inlines: (nodes, context) =>
      parted(
        nodes.flatMap((node) =>
          dispatch(inlineHandlers, node, 'in a line of text stands', inVersion(node, context)),
        ),
      ),
  };
  const width = a4.width - margins.left - margins.right;
  const context: RenderContext = {
    job,
    parent: structure,
    look: textLook(document),
    headings: style.headings,
    width,
  };
  const nodes: PdfNode[] = flow(job.blocks(document.root.children, context));
  return { root: { stack: nodes }, structure, opening, runs, images };
}

/** Returns the look of plain text in a document. */
export function textLook({ style }: Document): TextLook {
  return {
    font: style.font.name,
    fontSize: style.text.size,
    bold: false,
    italics: false,
    color: style.colours.text,
    lineHeight: style.text.leading,
    alignment: 'left',
  };
}

/** Between what is gone and what came for it a line may end: two words in a narrow cell are not one. */
function parted(runs: Run[]): Run[] {
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]?.change;
    if (run.change && before && before !== run.change && !run.text.startsWith(breakOpportunity))
      run.text = breakOpportunity + run.text;
  }
  return runs;
}

/** Resolve, or the handler of a block, says what it stays with. */
function led(blocks: Printed[], leads: 'whole' | 'end' | undefined): Printed[] {
  const last = blocks.at(-1);
  if (!leads || !last || last === 'page-break') return blocks;
  return [...blocks.slice(0, -1), { ...last, leads: leads === 'whole' ? leads : (last.leads ?? leads) }];
}
