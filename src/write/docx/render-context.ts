import type { IParagraphOptions, ParagraphChild, Table } from 'docx';
import { type FileChild, Paragraph } from 'docx';
import type { Nodes } from 'mdast';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { Change } from '../../model/change.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import { isIn, type VersionName, versionNames } from '../../model/versions.ts';
import type { Words } from '../../model/words.ts';
import { MAX_LED } from '../max-led.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Controls } from './controls.ts';
import type { FootnoteMarks } from './footnote-marks.ts';
import type { HeadingNumbers } from './heading-numbers.ts';
import { HyphenatedParagraph } from './hyphenated-paragraph.ts';
import type { ListNumbers } from './list-numbers.ts';
import { twips } from './measures.ts';
import { isHeadingStyle, styleIds } from './style-ids.ts';
import type { TextWidth } from './text-width.ts';
import { TrackedBlock } from './tracked.ts';

/** What a block may say: that it is in one version only. */
interface VersionBlock {
  readonly change?: Change | undefined;
}
/** A paragraph that is still open: the space around it depends on its neighbours. Points. */
export interface ParagraphBlock extends VersionBlock {
  readonly kind: 'paragraph';
  readonly options: IParagraphOptions;
  /** Space that its style has above it. */
  readonly before: number;
  /** Words in it are hyphenated by Word. */
  readonly hyphenated?: boolean | undefined;
}
/** A table or a row of paragraphs in a control; `after` is kept free below it, in points. */
export interface SolidBlock extends VersionBlock {
  readonly kind: 'table' | 'control';
  readonly content: Table | FileChild;
  readonly before: number;
  readonly after: number;
}
/** What a block handler returns: blocks, or the wish to go on at the head of a page. */
export type Printed = ParagraphBlock | SolidBlock | 'page-break';

/** What all handlers of one document share. */
export interface PrintJob {
  readonly words: Words;
  readonly style: HouseStyle;
  readonly host: Host;
  readonly report: Report;
  readonly bookmarks: Bookmarks;
  readonly headingNumbers: HeadingNumbers;
  readonly lists: ListNumbers;
  readonly footnoteMarks: FootnoteMarks;
  readonly controls: Controls;
  /** Height that a page has for text, in points. */
  readonly pageHeight: number;
  /** White to be added on the cover, in points. */
  readonly stretch: { readonly title: number; readonly signatures: number };
  /** Measures text in the font of the house style. */
  readonly widthOf: TextWidth;
  /** Of the document, a BCP 47 tag. */
  readonly language: string;
  blocks(nodes: readonly Nodes[], context: RenderContext): Printed[];
  inlines(nodes: readonly Nodes[], context: RenderContext): ParagraphChild[];
}

/** The look of runs that differs from that of their style. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly italics?: boolean | undefined;
  /** BCP 47; absent when Dutch. */
  readonly language?: string | undefined;
  /** Id of a character style. */
  readonly style?: string | undefined;
}

/** Where a handler prints: in which style, in how much room. */
export interface RenderContext {
  readonly job: PrintJob;
  /** Style of a plain paragraph here. */
  readonly paragraph: string;
  readonly look: Look;
  /** Whether the style of paragraphs here is italic by itself. */
  readonly italicStyle: boolean;
  /** Points that text is indented. */
  readonly left: number;
  /** Points from there to the right edge. */
  readonly width: number;
  /** How many lists this is in. */
  readonly depth: number;
  readonly region: 'body' | 'cover' | 'footnote';
  /** What Word shows above something that is to be filled in here; absent: its own words. */
  readonly title?: string;
  /** A copy of words from elsewhere, or words to click on: nothing can be filled in here. */
  readonly isFixed?: true;
  /** All that is printed here is in one version only. */
  readonly change?: Change | undefined;
}

/** Returns the same place to print with something changed; `look` is laid over the one that holds. */
export function within(
  context: RenderContext,
  change: Partial<Omit<RenderContext, 'look' | 'job'>> & { look?: Partial<Look> },
): RenderContext {
  return { ...context, ...change, look: { ...context.look, ...change.look } };
}

/** Makes a paragraph in a named style. */
export function paragraph(style: string, options: IParagraphOptions, before = 0): ParagraphBlock {
  return { kind: 'paragraph', options: style === styleIds.body ? options : { style, ...options }, before };
}

/** From here on the space that a table asks above it is not left to the paragraph before it. Points. */
const noticeable = 14;

/**
 * Sets blocks below each other. Word knows no space around tables, so the paragraph next to one gets it; two
 * tables that meet, in the file or in one version, would become one and get a small paragraph between them. A
 * page break is the next paragraph's own. With `endsStory` the last paragraph ends even when it is deleted.
 */
export function flow(blocks: readonly Printed[], { endsStory = false } = {}): FileChild[] {
  const set: FileChild[] = [];
  const above: { [V in VersionName]?: SolidBlock | undefined } = {};
  let isBelowSolid = false;
  let starts = false;
  let led = 0;
  for (const [index, block] of blocks.entries()) {
    if (block === 'page-break') {
      starts = true;
      continue;
    }
    const { change, kind } = block;
    const versions = versionNames.filter((version) => isIn({ data: { change } }, version));
    const room = Math.max(0, ...versions.map((version) => above[version]?.after ?? 0));
    const begins: boolean = starts && versions.includes('current');
    if (begins) starts = false;
    const isLast = endsStory && index === blocks.length - 1;
    const add = (made: FileChild) => set.push(change ? new TrackedBlock(made, change, isLast) : made);
    const solid = kind === 'paragraph' ? undefined : block;
    led = kind === 'paragraph' && isLed(block) ? led + 1 : 0;
    if (kind === 'paragraph') add(paragraphOf(block, room, begins, led > 0 && led % MAX_LED === 0));
    else {
      const meets = isBelowSolid || versions.some((version) => above[version]);
      if (meets || begins || block.before >= noticeable)
        add(spacer(Math.max(room, block.before), { pageBreakBefore: begins, keepNext: true }));
      add(block.content as FileChild);
    }
    for (const version of versions) above[version] = solid;
    isBelowSolid = solid !== undefined;
  }
  return set;
}

function paragraphOf(block: ParagraphBlock, room: number, starts: boolean, ends: boolean): Paragraph {
  // At the head of a page there is nothing to keep away from.
  const above = starts ? 0 : room > block.before ? room : undefined;
  const options = {
    ...block.options,
    ...(above !== undefined && { spacing: { ...block.options.spacing, before: twips(above) } }),
    ...(ends && { keepNext: false }),
    ...(starts && { pageBreakBefore: true }),
  };
  return block.hyphenated ? new HyphenatedParagraph(options) : new Paragraph(options);
}

/** Whether Word keeps a paragraph on the page of the next one. */
function isLed({ options: { keepNext, style } }: ParagraphBlock): boolean {
  return keepNext ?? isHeadingStyle(style);
}

/** Closes what must end with a paragraph that is in both versions: a cell, a section. */
export function closed(blocks: readonly Printed[]): FileChild[] {
  const set = flow(blocks);
  const last = blocks.findLast((block) => block !== 'page-break');
  if (last?.kind !== 'paragraph' || last.change) set.push(spacer(0));
  return set;
}

function spacer(points: number, { pageBreakBefore = false, keepNext = false } = {}): Paragraph {
  return new Paragraph({
    style: styleIds.spacer,
    ...(points > 0 && { spacing: { before: twips(points) } }),
    ...(pageBreakBefore && { pageBreakBefore }),
    ...(keepNext && { keepNext }),
  });
}
