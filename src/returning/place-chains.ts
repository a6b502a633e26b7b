import type { Nodes } from 'mdast';
import { chainLines, type Line, type LineSources } from './chain-lines.ts';
import type { Chain, WordEdit } from './chains.ts';
import type { Pair } from './decide-edits.ts';
import { cellKey, type Dress, dressOf } from './dress.ts';
import type { Anchor, PlacedChain } from './edit-maker.ts';
import type { FormerValue } from './fresh-text.ts';
import { NotMade } from './not-made.ts';
import type { Placed } from './place-units.ts';
import type { Notes } from './returned-notes.ts';
import type { Unit, UnitCell } from './returned-units.ts';
import type { Piece } from './sent-pieces.ts';
import { significant } from './significant.ts';
import { type Prose, proseOf } from './source-atoms.ts';
import { blockAt, type SourceBlock, sourceBlocks } from './source-blocks.ts';
import type { SourceFile, SourceFiles } from './source-files.ts';

/** Chains with their places, and what moved from one to another. */
export interface PlacedChains {
  readonly chains: readonly PlacedChain[];
  readonly pairs: readonly Pair[];
}

/** A paragraph that went. */
interface Former {
  readonly raw: string;
  readonly edit: WordEdit;
  readonly file: string;
  /** What is bold and italic in it. */
  readonly marked: string;
  /** It has values or references in it, which mean the same only in their own file. */
  readonly isBound: boolean;
}

type FormerLine = Pick<Line, 'came' | 'inlines'>;

/** A paragraph shorter than this may be anyone's. */
const LEAST_MOVED = 12;

/** Finds the places of chains in the sources. @param placed all paragraphs, in order */
export function placeChains(
  chains: readonly Chain[],
  placed: readonly Placed[],
  sources: SourceFiles,
  notes: Notes,
): PlacedChains {
  const places = placed.map((each) => sourceOf(each, sources));
  const indexes = new Map(placed.flatMap(({ unit }, index) => (unit ? [[unit, index] as const] : [])));
  const sourceOfUnit = (unit: Unit): UnitSource => places[indexes.get(unit) ?? -1] ?? {};
  const dresses = dressesOf(placed, places);
  const shifts = headingShifts(placed, places);
  const formers = new Map<string, Former[]>();
  const values = new Map<string, FormerValue[]>();
  for (const chain of chains) {
    const prose = chain.links.map(({ unit }) => sourceOfUnit(unit).prose);
    for (const [key, former] of formersIn(chain, prose))
      formers.set(key, [...(formers.get(key) ?? []), former]);
    for (const [file, value] of goneValues(chain, prose))
      values.set(file, [...(values.get(file) ?? []), value]);
  }
  const formerOf = ({ came, inlines }: FormerLine, file: SourceFile): Former | undefined => {
    const marked = markedText(inlines);
    return formers
      .get(significant(came).text)
      ?.find((former) => (!former.isBound || former.file === file.file) && former.marked === marked);
  };
  const found = chains.map((chain): PlacedChain => {
    const all = chain.links.map(({ unit }) => sourceOfUnit(unit));
    const index = indexes.get(chain.links[0]?.unit as Unit) ?? 0;
    const own = all.find(({ file }) => file !== undefined)?.file;
    const isLoose = chain.links.every(({ piece, unit }) => !piece && unit.sent.trim() === '');
    const isCell = chain.links.some(({ piece }) => piece?.node.type === 'tableCell');
    const anchor = isLoose && !isCell ? anchorAt(index, chain.cell, placed, places) : undefined;
    const file = own ?? anchor?.file;
    const prose = all.map((each) => each.prose);
    const isHeading = all.some(({ block }) => block?.node.type === 'heading');
    const lines: LineSources = {
      prose,
      values: values.get(file?.file ?? '') ?? [],
      noteOf: (key) => notes.nameOf(key, file),
      breaks: isCell ? 'cell' : isHeading ? 'none' : 'line',
    };
    return {
      chain,
      order: index,
      lines,
      file,
      isCell,
      place: {
        prose,
        blocks: all.map(({ block }) => block),
        anchor: anchor?.block,
        dressOf: (block) => dresses.get(block),
        headingShift: shifts.get(file?.file ?? '') ?? 0,
        highest: file ? highestHeading(file) : 1,
        formerOf: (line) => (file ? formerOf(line, file)?.raw : undefined),
      },
      ...(anchor ? { anchor } : isLoose && { near: pieceNear(index, placed) }),
    };
  });
  return { chains: found, pairs: found.flatMap((each) => pairsIn(each, formerOf)) };
}

interface UnitSource {
  readonly prose?: Prose | undefined;
  readonly block?: SourceBlock | undefined;
  readonly file?: SourceFile | undefined;
  /** For the source of a quote, the caption of a picture and code: the last block that it stands at the end of. */
  readonly closes?: Closed | undefined;
  /** Whether a paragraph of the document that was sent is here at all. */
  readonly isSent?: boolean | undefined;
}

function sourceOf({ piece }: Placed, sources: SourceFiles): UnitSource {
  const prose = piece && proseOf(piece, sources);
  if (!prose) return { isSent: piece !== undefined, closes: piece && closedBy(piece, sources) };
  const block = blockAt(sourceBlocks(prose.file), prose.from);
  return { prose, block, file: prose.file, isSent: true };
}

interface Closed {
  readonly block: SourceBlock;
  readonly file: SourceFile;
}

const closing: ReadonlySet<Nodes['type']> = new Set(['quote', 'figure', 'code']);

function closedBy({ node }: Piece, sources: SourceFiles): Closed | undefined {
  const span = node.data?.span;
  if (!closing.has(node.type) || !span?.file.endsWith('.md')) return undefined;
  const file = sources.open(span.file);
  const from = file.offset(span.start);
  if (from < file.bodyStart) return undefined;
  const starts = (at: Nodes): boolean => at.position?.start.line === span.start.line;
  const block = sourceBlocks(file).blocks.findLast(
    (each) => each.from === from || each.frames.some((frame) => starts(frame.node)),
  );
  return block && { block, file };
}

/** How Word shows blocks, as they were sent. */
function dressesOf(placed: readonly Placed[], places: readonly UnitSource[]): Map<Nodes, Dress> {
  return new Map(
    placed.flatMap(({ piece, unit }, index): [Nodes, Dress][] => {
      const [block, look] = [places[index]?.block, unit?.paragraphs.at(-1)];
      if (!block || !look || piece?.node.type === 'tableCell') return [];
      return [[block.node, dressOf(look.before ?? look, unit?.cell)]];
    }),
  );
}

/** The block behind or before which something came: in a cell, one in the same cell. */
function anchorAt(
  index: number,
  cell: UnitCell | undefined,
  placed: readonly Placed[],
  places: readonly UnitSource[],
): (Anchor & { readonly file: SourceFile }) | undefined {
  const isNear = (at: number): boolean => {
    const other = placed[at]?.unit?.cell;
    return (
      places[at]?.isSent === true && (!cell || (other !== undefined && cellKey(other) === cellKey(cell)))
    );
  };
  const before = places[places.findLastIndex((_, at) => at < index && isNear(at))];
  const { block, file } = before ?? {};
  if (block && file) return { block, side: 'behind', file };
  if (before?.closes) return { ...before.closes, side: 'behind', isClosed: true };
  const behind = places.find((_, at) => at > index && isNear(at));
  return behind?.block && behind.file
    ? { block: withComments(behind.block, behind.file), side: 'before', file: behind.file }
    : undefined;
}

function pieceNear(index: number, placed: readonly Placed[]): Piece | undefined {
  const before = placed.findLast(({ piece }, at) => at < index && piece);
  return (before ?? placed.find(({ piece }) => piece))?.piece;
}

/** What stands before a block comes before the comments that are about it. */
function withComments(block: SourceBlock, file: SourceFile): SourceBlock {
  const { blocks } = sourceBlocks(file);
  let at = blocks.indexOf(block);
  while (blocks[at - 1]?.node.type === 'html' && blocks[at - 1]?.top === (blocks[at]?.top ?? 0) - 1) at -= 1;
  return blocks[at] ?? block;
}

/** Levels of headings in the sources less those in Word, by file: a document may be a part of another. */
function headingShifts(placed: readonly Placed[], places: readonly UnitSource[]): Map<string, number> {
  const shifts = new Map<string, number>();
  for (const [index, { unit }] of placed.entries()) {
    const { block, file } = places[index] ?? {};
    const last = unit?.paragraphs.at(-1);
    const level = unit?.paragraphs.length === 1 && !last?.before ? last?.level : undefined;
    if (block?.node.type === 'heading' && file && level !== undefined && !shifts.has(file.file))
      shifts.set(file.file, block.node.depth - level);
  }
  return shifts;
}

function highestHeading(file: SourceFile): number {
  const { blocks } = sourceBlocks(file);
  const levels = blocks.flatMap(({ node, frames }) =>
    node.type === 'heading' && frames.length === 0 ? [node.depth] : [],
  );
  return Math.min(...(levels.length > 0 ? levels : [1]));
}

/** The paragraphs of a chain of which all text went, by what counts of their text. */
function formersIn({ links, tokens }: Chain, prose: readonly (Prose | undefined)[]): [string, Former][] {
  return links.flatMap(({ piece }, index): [string, Former][] => {
    const own = prose[index];
    const texts = tokens.filter(
      ({ unit, segment, is }) => unit === index && segment && is !== 'inserted' && segment.text.trim() !== '',
    );
    const edit = texts[0]?.edit;
    if (!piece || !own || !edit || !texts.every(({ is }) => is === 'deleted')) return [];
    const key = significant(piece.text).text;
    const isBound = own.atoms.some(({ whole }) => whole !== undefined);
    if (key.length < LEAST_MOVED && !isBound) return [];
    const raw = own.file.text.slice(own.from, own.to).replace(/\r?\n[ \t>]*/g, '\n');
    const marked = markedText(
      own.atoms.map((atom) => ({ raw: atom.raw(atom.from, atom.to), marks: atom.marks })),
    );
    return [[key, { raw, edit, file: own.file.file, isBound, marked }]];
  });
}

/** Returns the bold and the italic text of a line: a paragraph that moved and looks otherwise now is another. */
function markedText(inlines: Line['inlines']): string {
  return (['strong', 'emphasis'] as const)
    .map((type) => {
      const own = inlines.filter(({ marks }) => marks.some((mark) => mark.type === type));
      return significant(own.map(({ raw }) => raw).join('')).text.replaceAll('\\', '');
    })
    .join('\n');
}

/** The values in text that went, by file. */
function goneValues({ tokens }: Chain, prose: readonly (Prose | undefined)[]): [string, FormerValue][] {
  return tokens.flatMap(({ unit, is, at }): [string, FormerValue][] => {
    const own = prose[unit];
    if (is !== 'deleted' || !at || !own) return [];
    return own.atoms.flatMap((atom): [string, FormerValue][] => {
      const { whole, from, to } = atom;
      const isValue = whole && (whole.owner.of === 'value' || whole.owner.of === 'computed');
      if (!isValue || from < at.from || to > at.to) return [];
      return [[own.file.file, { raw: atom.raw(from, to), text: whole.text }]];
    });
  });
}

/** What came in a chain and went in another, or in the same one, is one change. */
function pairsIn(
  { chain, lines, file }: PlacedChain,
  formerOf: (line: Line, file: SourceFile) => Former | undefined,
): Pair[] {
  if (!file || chain.edits.length === 0 || chain.tokens.every(({ is }) => is !== 'inserted')) return [];
  try {
    const all = chainLines(chain, new Set(chain.edits), lines);
    return all.lines.flatMap((line): Pair[] => {
      const former = line.cameBy && formerOf(line, file);
      return line.cameBy && former ? [[line.cameBy, former.edit]] : [];
    });
  } catch (error) {
    if (error instanceof NotMade) return [];
    throw error;
  }
}
