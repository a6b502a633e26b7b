import type { Nodes } from 'mdast';
import type { Node } from 'unist';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { Change } from '../../model/change.ts';
import type { HeadingStyle, HouseStyle } from '../../model/house-style.ts';
import type { Words } from '../../model/words.ts';
import { withoutInvisible } from '../../text/invisible-characters.ts';
import type { ReadImage } from '../read-image.ts';
import type { Lead, PdfNode, Run, TextStyle } from './content.ts';
import { changeLook, placeIn } from './in-version.ts';
import { breakLongWords, fixedSpace } from './long-words.ts';
import type { StructureElement } from './structure.ts';

/** One block with the space around it, in points. The larger of two spaces that meet counts. */
export interface Block {
  readonly node: PdfNode;
  readonly before: number;
  readonly after: number;
  /** Must not be parted from the block below it; see `PdfNode`. */
  readonly leads?: Lead | undefined;
  /** Must not be parted from the block above it: who signs sees for what. */
  readonly follows?: boolean | undefined;
}

/** What a block handler returns: blocks, or the wish to go on at the head of a page. */
export type Printed = Block | 'page-break';

/** The look of text, with what the runs do not carry themselves. */
export interface TextLook extends TextStyle {
  readonly capitals?: boolean | undefined;
  readonly background?: string | undefined;
  readonly decoration?: Run['decoration'];
}

/** What all handlers of one document share. */
export interface PrintJob {
  readonly words: Words;
  readonly style: HouseStyle;
  /** Of the document. */
  readonly language: string;
  readonly host: Host;
  readonly report: Report;
  /** All runs so far, for the look-up of glyphs. */
  readonly runs: Run[];
  /** Images by their paths. */
  readonly images: Map<string, ReadImage>;
  /** Pages of anchors, as the last layout had them; a guess before the first. */
  readonly pages: ReadonlyMap<string, number>;
  /** Least width of page numbers in running text, when layouts do not come to rest. */
  readonly numberWidth: number | undefined;
  /** Places to sign become fields. */
  readonly isFinal: boolean;
  /** False for a redline: nobody signs one, so it has no fields at all. */
  readonly canBeFilledIn: boolean;
  /** Height that a page has for text, in points. */
  readonly pageHeight: number;
  blocks(nodes: readonly Nodes[], context: RenderContext): Printed[];
  inlines(nodes: readonly Nodes[], context: RenderContext): Run[];
}

/** Where a handler prints: into which element, in which look, in how much room. */
export interface RenderContext {
  readonly job: PrintJob;
  readonly parent: StructureElement;
  readonly look: TextLook;
  /** By level; those of the house style, or of its cover. */
  readonly headings: readonly HeadingStyle[];
  /** Points. */
  readonly width: number;
  /** What is printed here is in one version of a redline only. */
  readonly change?: Change | undefined;
}

/** Returns the same place to print with something changed; `look` is laid over the one that holds. */
export function within(
  context: RenderContext,
  change: Partial<Omit<RenderContext, 'look' | 'job'>> & { look?: Partial<TextLook> },
): RenderContext {
  return { ...context, ...change, look: { ...context.look, ...change.look } };
}

/**
 * Makes a run of text in its own slot. `origin` is the node that it is counted for. Words that are too long
 * are given places to break; what has no width is left out. A space that does not break is one for the layout
 * only: plain spaces are copied and searched for.
 */
export function newRun(context: RenderContext, origin: Node, text: string, extra: Partial<Run> = {}): Run {
  const { change, job } = context;
  const { capitals, ...look } = context.look;
  const plain = withoutInvisible(text.normalize('NFC')).replace(/[ \t]*\r?\n[ \t]*|\t/gu, ' ');
  const run: Run = {
    ...look,
    ...(change && { change: change.kind, ...changeLook(change.kind, job.style) }),
    slot: placeIn(context).slot(origin),
    text: breakLongWords(capitals ? plain.toUpperCase() : plain).replaceAll('\u00a0', fixedSpace),
    ...extra,
  };
  job.runs.push(run);
  return run;
}

/** Sets the items of a list below each other; a short last one does not go to the next page alone. */
export function flowItems(items: readonly PdfNode[], after: number): PdfNode[] {
  const lastButOne = items.length - 2;
  const leadOf = (index: number) => (index === lastButOne ? 'single' : undefined);
  return flow(items.map((node, index) => ({ node, before: 0, after, leads: leadOf(index) })));
}

/** The paragraph or table that a block ends with, within its lists and boxes. */
function endOf(node: PdfNode): PdfNode {
  const last = partsOf(node).at(-1);
  return last ? endOf(last) : node;
}

function partsOf(node: PdfNode): readonly PdfNode[] {
  if ('stack' in node) return node.stack;
  if ('table' in node) return node.table.body.length === 1 ? (node.table.body[0] ?? []) : [];
  return 'ul' in node || 'ol' in node ? (node.ul ?? node.ol ?? []) : [];
}

/** Sets blocks below each other; of two spaces the larger counts. Applies `leads`, `follows` and breaks. */
export function flow(blocks: readonly Printed[]): PdfNode[] {
  const nodes: PdfNode[] = [];
  let previous: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block === 'page-break') continue;
    const { node } = block;
    const [left, , right] = node.margin ?? [0, 0, 0, 0];
    node.margin = [left, previous ? Math.max(previous.after, block.before) : 0, right, 0];
    if (blocks[index - 1] === 'page-break') node.startsPage = true;
    else if (previous) {
      const leads = block.follows ? 'whole' : previous.leads;
      Object.assign(previous.node, { next: node });
      Object.assign(leads === 'end' ? endOf(previous.node) : previous.node, { next: node, leads });
    }
    previous = block;
    nodes.push(node);
  }
  return nodes;
}
