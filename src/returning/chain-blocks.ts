import type { BlockContent, Nodes } from 'mdast';
import type { WordParagraph } from '../docx-reading/word-file.ts';
import { limits } from '../limits/limits.ts';
import type { ChainLines, Line } from './chain-lines.ts';
import type { Chain } from './chains.ts';
import { type Dress, dressOf } from './dress.ts';
import { withSafeStarts } from './fresh-text.ts';
import { type Beside, homeOf } from './home-of.ts';
import type { Nested } from './nest-blocks.ts';
import { NotMade } from './not-made.ts';
import { printInline } from './print-inline.ts';
import { unindented } from './region-text.ts';
import type { Prose } from './source-atoms.ts';
import type { SourceBlock } from './source-blocks.ts';
import { isSameKind, type WordKind, wordKind } from './word-kind.ts';

/** The blocks that a chain is, one for each of its paragraphs that is prose. */
export interface ChainPlace {
  readonly prose: readonly (Prose | undefined)[];
  readonly blocks: readonly (SourceBlock | undefined)[];
  /** For what came at a place of its own: the block before or behind it. */
  readonly anchor?: SourceBlock | undefined;
  /** Returns how Word shows a block of the source, as it was sent. */
  readonly dressOf: (block: Nodes) => Dress | undefined;
  /** Level of a heading in the source, less that in Word. */
  readonly headingShift: number;
  /** Level of the highest heading in the source; 1 without any. */
  readonly highest: number;
  /** Returns the source of a paragraph that went elsewhere, when a line is that one. */
  readonly formerOf: (line: Pick<Line, 'came' | 'inlines'>) => string | undefined;
}

const tooHigh =
  'deze kop kan niet boven de andere koppen van dit bestand staan: geef in de bron alle koppen een ander niveau';
const tooDeep = 'een kop van dit niveau is er niet: kies in Word een hoger niveau';
const noPlace = 'dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in';

/** Returns the source of a line. */
export function lineText(line: Line, { prose, formerOf }: ChainPlace): string {
  const former = line.cameBy && formerOf(line);
  if (former !== undefined) return former;
  const own = prose[line.unit];
  const before = own ? own.file.text.slice(own.from, own.to) : '';
  const printed = printInline(line.inlines);
  // Of a line out of several blocks each had a margin of its own, with the sign of a quote in it.
  const text = line.begins === line.unit ? printed : printed.replace(/\n[ \t>]+/g, '\n');
  if (text === before) return text;
  // Two spaces before the end of a line would break it.
  const even = before.includes('  \n') ? text : text.replace(/[ \t]+\n/g, '\n');
  // Nor do spaces behind a line break that came count.
  const bare = even.replace(/\\\n[ \t]+/g, (found) => (before.includes(found) ? found : '\\\n'));
  return withSafeStarts(bare.replace(/^[ \t\n]+|[ \t]+$/g, ''), before);
}

/** Returns what comes in the place of each block of a chain, in order. @throws NotMade */
export function chainBlocks(
  chain: Chain,
  { lines }: ChainLines,
  place: ChainPlace,
  beside: Beside,
): ReadonlyMap<number, readonly Nested[]> {
  const made = new Map<number, Nested[]>(chain.links.map((_, index) => [index, []]));
  let { last } = beside;
  for (const line of lines) {
    const raw = lineText(line, place);
    if (raw.trim() === '') continue;
    const block = blockOf(line, place);
    if (!block) throw new NotMade(noPlace);
    const nested = nestedLine(line, raw, block, { chain, place, beside: { ...beside, last } });
    made.get(line.unit)?.push(nested);
    last = nested;
  }
  return made;
}

/** The block that a line takes the place of; an item that runs on into its next paragraph stays an item. */
function blockOf({ unit, begins }: Line, { blocks, anchor }: ChainPlace): SourceBlock | undefined {
  const [first, own] = [blocks[begins], blocks[unit]];
  const item = first?.opensItem ? first.frames.at(-1)?.node : undefined;
  const isHeld = item && own && !own.opensItem && own.frames.some(({ node }) => node === item);
  return (isHeld ? first : own) ?? anchor;
}

function nestedLine(
  line: Line,
  raw: string,
  block: SourceBlock,
  { chain, place, beside }: { chain: Chain; place: ChainPlace; beside: Beside },
): Nested {
  const own = place.prose[line.unit];
  const value = own ? unindented(raw, block, own.file) : raw;
  const { paragraphs = [], cell } = chain.links[line.unit]?.unit ?? {};
  const kind = line.word && wordKind(line.word);
  const dress = line.word ? dressOf(line.word, cell) : plain;
  // What came in front of a paragraph that was sent.
  const isNew = line.cameBy !== undefined && !line.isSent;
  const isUntouched = line.isSent && paragraphs.length === 1 && !line.isRestyled;
  const isSame =
    own !== undefined &&
    !isNew &&
    (!kind || isUntouched || isSameKind(kind, sentKind(block, paragraphs, place)));
  const isJoined = block !== place.blocks[line.unit] && own !== undefined;
  if (isSame || isJoined)
    return {
      frames: block.frames,
      opensItem: block.opensItem,
      dress,
      block: block.node.type === 'heading' ? heading(block.node.depth, value) : paragraph(value),
    };
  return ofKind(dress, value, beside, place);
}

const plain: Dress = { kind: { is: 'text' }, isBoxed: false, indent: 0 };

/** What a block that was sent is in Word; as for quotes and notes, by what it became. */
function sentKind(
  { node, frames, opensItem }: SourceBlock,
  paragraphs: readonly WordParagraph[],
  { headingShift }: ChainPlace,
): WordKind {
  if (node.type === 'heading') return { is: 'heading', level: node.depth - headingShift };
  const lists = frames.flatMap((each) => (each.node.type === 'list' ? [each.node] : []));
  if (opensItem) return { is: 'item', level: lists.length - 1, isOrdered: Boolean(lists.at(-1)?.ordered) };
  if (lists.length > 0) return { is: 'continued' };
  const kinds = paragraphs.map((each) => wordKind({ ...each, ...each.before }));
  const isFramed = frames.some((each) => each.node.type !== 'footnoteDefinition');
  return (isFramed && kinds.find(({ is }) => is === 'quote' || is === 'boxed')) || { is: 'text' };
}

/** @throws NotMade where a heading cannot have the level that it has in Word: a higher one would give all others another. */
function ofKind(dress: Dress, value: string, beside: Beside, { headingShift, highest }: ChainPlace): Nested {
  const { kind } = dress;
  const home = { ...homeOf(dress, beside), dress };
  if (kind.is !== 'heading') return { ...home, block: paragraph(value) };
  const depth = kind.level + headingShift;
  if (depth < highest) throw new NotMade(tooHigh);
  if (depth > limits.headings.max) throw new NotMade(tooDeep);
  // A backslash at the end of a line breaks it; an escaped one is a sign.
  return { ...home, block: heading(depth, value.replace(/(?<!\\)((?:\\\\)*)\\?\s*\n\s*/g, '$1 ')) };
}

function paragraph(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'html', value }] };
}

function heading(depth: number, value: string): BlockContent {
  return { type: 'heading', depth: depth as 1, children: [{ type: 'html', value }] };
}
