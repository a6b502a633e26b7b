import type { Nodes } from 'mdast';
import type { Edit } from '../diagnostic/fix.ts';
import { groupBy } from '../text/group-by.ts';
import { type ChainPlace, chainBlocks, lineText } from './chain-blocks.ts';
import { type ChainLines, chainLines, type LineSources } from './chain-lines.ts';
import type { Chain, WordEdit } from './chains.ts';
import type { Beside } from './home-of.ts';
import { carriedEdits, lineEdits, type TextEdit, trimmed } from './line-edits.ts';
import type { Nested } from './nest-blocks.ts';
import { NotMade } from './not-made.ts';
import { asInSource, regionText } from './region-text.ts';
import type { Notes } from './returned-notes.ts';
import type { Piece } from './sent-pieces.ts';
import { type Frame, type SourceBlock, type SourceBlocks, sourceBlocks } from './source-blocks.ts';
import type { SourceFile } from './source-files.ts';

/** A chain with its place in the sources. */
export interface PlacedChain {
  readonly chain: Chain;
  readonly place: ChainPlace;
  readonly lines: LineSources;
  readonly file: SourceFile | undefined;
  /** Its place among all chains. */
  readonly order: number;
  /** It is in a cell of a table that an author wrote. */
  readonly isCell: boolean;
  /** For what came at a place of its own: the block before or behind it. */
  readonly anchor?: Anchor | undefined;
  /** For what came where no block of a source is: the paragraph beside it. */
  readonly near?: Piece | undefined;
}

/** The block before or behind which something came; all that a closed one is in ends there too. */
export interface Anchor {
  readonly block: SourceBlock;
  readonly side: 'before' | 'behind';
  readonly isClosed?: boolean | undefined;
}

/** Makes edits of sources of what somebody did in Word. */
export class EditMaker {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** Returns the edits of sources that do the same as edits of some chains. @throws NotMade */
  make(chains: readonly PlacedChain[], chosen: ReadonlySet<WordEdit>): Edit[] {
    // In the order of the text, in which what came beside each other stays.
    const made = chains
      .toSorted((a, b) => a.order - b.order)
      .map((each) => ({ ...each, result: chainLines(each.chain, chosen, each.lines) }));
    const byFile = groupBy(made, ({ file }) => file?.file ?? '');
    const edits = [...byFile.values()].flatMap((all) => {
      const file = all[0]?.file;
      if (!file) throw new NotMade(noPlace);
      return inFile(all, file).map(({ from, to, text }) => file.edit(from, to, text));
    });
    return inOne([...edits, ...this.#notes.edits(made)]);
  }
}

function asTable(value: string): Nested {
  return { frames: [], opensItem: false, block: { type: 'html', value } };
}

/** Returns the lists in which edits of chains change items that follow from others: names of their places in the sources. */
export function orderedLists(chains: readonly PlacedChain[], edits: readonly Edit[]): string[] {
  const isStructural = edits.some(({ span, text }) => text.includes('\n') || span.end.line > span.start.line);
  if (!isStructural) return [];
  return chains.flatMap(({ file, place, anchor }) => {
    const { tops, blocks } = file ? sourceBlocks(file) : { tops: [], blocks: [] };
    return [...place.blocks, anchor?.block].flatMap((block) => {
      const top = block && tops[block.top];
      if (!file || !top || !hasOrder(top.node)) return [];
      const counters = countersIn(
        blocks.filter((each) => each.top === block.top),
        place,
      );
      return [String(block.top), ...counters].map((name) => `${file.file} ${name}`);
    });
  });
}

/** The counters of the numbered lists that blocks are items of: a list may go on after a text. */
function countersIn(blocks: readonly SourceBlock[], { dressOf }: ChainPlace): Set<string> {
  return new Set(blocks.flatMap(({ node }) => dressOf(node)?.counter ?? []));
}

/** Says whether items follow from others: by their numbers, or below the item before them. */
function hasOrder(node: Nodes): boolean {
  if (node.type !== 'list') return false;
  return (
    Boolean(node.ordered) ||
    node.children.some(({ children }) => children.some(({ type }) => type === 'list'))
  );
}

/** Joins what comes at one place: what stands there first, then notes. */
function inOne(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const { file, start, end } = edit.span;
    const at = joined.findIndex(
      ({ span }) => span.file === file && span.end.line === start.line && span.end.column === start.column,
    );
    const before = joined[at];
    if (before) joined[at] = { span: { ...before.span, end }, text: before.text + edit.text };
    else joined.push(edit);
  }
  return joined;
}

interface MadeChain extends PlacedChain {
  readonly result: ChainLines;
}

function inFile(chains: readonly MadeChain[], file: SourceFile): TextEdit[] {
  const inLine = chains.filter((each) => isInLine(each));
  const others = chains.filter((each) => !inLine.includes(each));
  if (others.some(({ isCell }) => isCell))
    throw new NotMade('een nieuwe alinea in een vak: zet haar er zelf in');
  if (others.length === 0) return inLine.flatMap((each) => inLineEdits(each));
  const inCells = chains.filter(({ isCell }) => isCell);
  return [
    ...inCells.flatMap((each) => inLineEdits(each)),
    ...regionEdits(
      chains.filter(({ isCell }) => !isCell),
      file,
    ),
  ];
}

/** Each paragraph stays one, of its kind. */
function isInLine({ chain, result, place, isCell, anchor }: MadeChain): boolean {
  return (
    !anchor &&
    result.lines.length === chain.links.length &&
    result.lines.every(
      (line, index) =>
        line.isSent &&
        !line.isRestyled &&
        line.unit === index &&
        (isCell || lineText(line, place).trim() !== ''),
    )
  );
}

function inLineEdits({ result, place, file }: MadeChain): TextEdit[] {
  return result.lines.flatMap((line) => {
    const prose = place.prose[line.unit];
    if (!prose || !file) return [];
    const text = lineText(line, place);
    const before = file.text.slice(prose.from, prose.to);
    if (text === before) return [];
    return [trimmed(file.text, { from: prose.from, to: prose.to, text: indented(text, prose.from, file) })];
  });
}

/** Lines that came begin as deep as the first one; those of a quote that were there have its sign already. */
function indented(text: string, from: number, file: SourceFile): string {
  const start = file.text.lastIndexOf('\n', from - 1) + 1;
  const lead = file.text.slice(start, from).replace(/[^>\s]/g, ' ');
  const end = file.text.includes('\r\n') ? '\r\n' : '\n';
  return text.replace(/\\\n(?=\S)/g, (found, at: number) =>
    lead !== '' && text.startsWith(lead, at + found.length) ? found : `\\${end}${lead}`,
  );
}

/**
 * The outermost blocks that are changed are printed anew, with lists, quotes and notes beside them, and lists that go on with their
 * numbers; only lines that differ are edited.
 */
function regionEdits(chains: readonly MadeChain[], file: SourceFile): TextEdit[] {
  const all = sourceBlocks(file);
  const tops = chains.flatMap(({ place, anchor }) =>
    [...place.blocks, anchor?.block].flatMap((block) => (block ? [block.top] : [])),
  );
  const [place] = chains.map((each) => each.place);
  if (tops.length === 0 || !place) throw new NotMade(noPlace);
  const range = withNumbers(withBeside(tops, all), all, place);
  const own = all.blocks.filter(({ top }) => top >= range.first && top <= range.last);
  const isIt = (block: SourceBlock): Nested => asInSource(block, file, place.dressOf(block.node));
  const gone = new Set(chains.flatMap(goneBlocks));
  const placed = new Map<SourceBlock, Nested[]>();
  const blocks: Nested[] = [];
  const add = (chain: MadeChain, index: number): void => {
    // The text of a note stands anywhere between what it is not beside of.
    const isInNote = isOfNote(chain.anchor?.block ?? chain.place.blocks.find(Boolean));
    const next = own
      .slice(index)
      .find(
        (block) => !gone.has(block) && !chain.place.blocks.includes(block) && isOfNote(block) === isInNote,
      );
    const beside = {
      last: chain.anchor?.isClosed ? undefined : blocks.findLast((each) => isOfNote(each) === isInNote),
      next: next && isIt(next),
      indentOf: (item: Frame) => item.indent ?? place.dressOf(firstIn(item))?.indent,
    };
    for (const [unit, nested] of blocksOf(chain, beside)) {
      const block = chain.place.blocks[unit];
      if (block) placed.set(block, [...nested]);
      else if (chain.anchor) blocks.push(...nested);
      else if (nested.length > 0) throw new NotMade(noPlace);
    }
  };
  const at = groupBy(chains, (chain) => chain.anchor?.block ?? chain.place.blocks.find(Boolean));
  for (const [index, block] of own.entries()) {
    const here = at.get(block) ?? [];
    for (const chain of here) if (chain.anchor?.side !== 'behind') add(chain, index);
    blocks.push(...(placed.get(block) ?? [isIt(block)]));
    for (const chain of here) if (chain.anchor?.side === 'behind') add(chain, index + 1);
  }
  return editsOf(all, range, { own, isIt }, regionText(blocks, [...own, ...all.blocks], file), file);
}

const noPlace = 'dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** With what may go on before and behind: what comes there may belong to it. */
function withBeside(tops: readonly number[], { tops: all }: SourceBlocks): Range {
  const isOpen = (top: number): boolean => holders.has(all[top]?.node.type ?? '');
  const [first, last] = [Math.min(...tops), Math.max(...tops)];
  return { first: isOpen(first - 1) ? first - 1 : first, last: isOpen(last + 1) ? last + 1 : last };
}

const holders: ReadonlySet<string> = new Set(['list', 'blockquote', 'containerDirective']);

/** With all lists that count on with those in it. */
function withNumbers({ first, last }: Range, { blocks }: SourceBlocks, place: ChainPlace): Range {
  const counters = countersIn(
    blocks.filter(({ top }) => top >= first && top <= last),
    place,
  );
  const tops = blocks.flatMap(({ node, top }) =>
    counters.has(place.dressOf(node)?.counter ?? '') ? [top] : [],
  );
  return { first: Math.min(first, ...tops), last: Math.max(last, ...tops) };
}

function isOfNote(block: Pick<Nested, 'frames'> | undefined): boolean {
  return block?.frames.some(({ node }) => node.type === 'footnoteDefinition') ?? false;
}

/** The blocks of a chain of which nothing is left. */
function goneBlocks({ place, result }: MadeChain): SourceBlock[] {
  const left = new Set(
    result.lines.flatMap((line) => (lineText(line, place).trim() === '' ? [] : [line.unit])),
  );
  return place.blocks.flatMap((block, unit) => (block && !left.has(unit) ? [block] : []));
}

function blocksOf(
  { chain, result, place }: MadeChain,
  beside: Beside,
): ReadonlyMap<number, readonly Nested[]> {
  return chain.table === undefined
    ? chainBlocks(chain, result, place, beside)
    : new Map([[0, [asTable(chain.table)]]]);
}

/** The block by which an item begins. */
function firstIn({ node }: Frame): Nodes {
  const [first] = 'children' in node ? node.children : [];
  return first ?? node;
}

function editsOf(
  { tops, blocks }: SourceBlocks,
  { first, last }: Range,
  { own, isIt }: { own: readonly SourceBlock[]; isIt: (block: SourceBlock) => Nested },
  printed: string,
  file: SourceFile,
): TextEdit[] {
  const end = file.text.includes('\r\n') ? '\r\n' : '\n';
  const withEnds = (text: string): string => text.replace(/\r?\n/g, end);
  const from = file.text.lastIndexOf('\n', (tops[first]?.from ?? 0) - 1) + 1;
  const stop = file.text.indexOf('\n', tops[last]?.to ?? 0);
  const to = stop < 0 ? file.text.length : stop + 1;
  const source = file.text.slice(from, to);
  const lineEnd = source.endsWith('\n') ? '' : end;
  const wanted = withEnds(printed.endsWith('\n') || printed === '' ? printed : `${printed}\n`);
  if (wanted.trim() === '') {
    // With the white lines behind it, so that no two come to stand together.
    const rest = /^(?:[ \t]*\r?\n)*/.exec(file.text.slice(to))?.[0].length ?? 0;
    return [{ from, to: to + rest, text: '' }];
  }
  const unchanged = withEnds(
    regionText(
      own.map((block) => isIt(block)),
      [...own, ...blocks],
      file,
    ),
  );
  const shifted = (edits: readonly TextEdit[]): TextEdit[] =>
    edits.map((edit) => ({ from: from + edit.from, to: from + edit.to, text: edit.text }));
  const now = source + lineEnd;
  const carried =
    unchanged === now ? undefined : carriedEdits(lineEdits(unchanged, wanted), lineEdits(unchanged, now));
  return shifted(carried ?? lineEdits(now, wanted)).map((edit) => ({
    ...edit,
    // A file may end without an end of its last line.
    from: Math.min(edit.from, file.text.length),
    to: Math.min(edit.to, file.text.length),
    text: edit.from > file.text.length ? end + edit.text : edit.text,
  }));
}
