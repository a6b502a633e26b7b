import type { Nodes } from 'mdast';
import type { Edit } from '../diagnostic/fix.ts';
import { groupBy } from '../text/group-by.ts';
import { type ChainPlace, chainBlocks, lineText } from './chain-blocks.ts';
import { type ChainLines, chainLines, type LineSources, NotMade } from './chain-lines.ts';
import type { Chain, WordEdit } from './chains.ts';
import { carriedEdits, lineEdits, type TextEdit, trimmed } from './line-edits.ts';
import type { Nested } from './nest-blocks.ts';
import { asInSource, regionText } from './region-text.ts';
import type { Notes } from './returned-notes.ts';
import { type SourceBlock, type SourceBlocks, sourceBlocks } from './source-blocks.ts';
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
  readonly anchor?: { readonly block: SourceBlock; readonly side: 'before' | 'behind' } | undefined;
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
      if (!file)
        throw new NotMade('dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in');
      return inFile(all, file).map(({ from, to, text }) => file.edit(from, to, text));
    });
    return inOne([...edits, ...this.#notes.edits(made)]);
  }
}

function asTable(value: string): Nested {
  return { frames: [], opensItem: false, block: { type: 'html', value } };
}

/** Returns the numbered lists in which edits of chains change the items: names of their places in the sources. */
export function numberedLists(chains: readonly PlacedChain[], edits: readonly Edit[]): string[] {
  return chains.flatMap(({ file, place, anchor }) => {
    const { tops } = file ? sourceBlocks(file) : { tops: [] };
    return [...place.blocks, anchor?.block].flatMap((block) => {
      const top = block && tops[block.top];
      const isNumbered = top && hasNumbers(top.node);
      const isStructural = edits.some(
        ({ span, text }) => text.includes('\n') || span.end.line > span.start.line,
      );
      return isNumbered && isStructural && file ? [`${file.file} ${block.top}`] : [];
    });
  });
}

function hasNumbers(node: Nodes): boolean {
  if (node.type === 'list' && node.ordered) return true;
  return (
    'children' in node && (node.type === 'list' || node.type === 'listItem') && node.children.some(hasNumbers)
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
function isInLine({ chain, result, place, isCell }: MadeChain): boolean {
  return (
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

/** Lines that came begin as deep as the first one. */
function indented(text: string, from: number, file: SourceFile): string {
  const start = file.text.lastIndexOf('\n', from - 1) + 1;
  const lead = file.text.slice(start, from).replace(/[^>\s]/g, ' ');
  const end = file.text.includes('\r\n') ? '\r\n' : '\n';
  return text.replace(/\\\n(?=\S)/g, `\\${end}${lead}`);
}

/** The outermost blocks that are changed, and lists beside them, are printed anew; only lines that differ are edited. */
function regionEdits(chains: readonly MadeChain[], file: SourceFile): TextEdit[] {
  const all = sourceBlocks(file);
  const tops = chains.flatMap(({ place, anchor }) =>
    [...place.blocks, anchor?.block].flatMap((block) => (block ? [block.top] : [])),
  );
  if (tops.length === 0)
    throw new NotMade('dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in');
  const isList = (top: number): boolean => all.tops[top]?.node.type === 'list';
  const [least, most] = [Math.min(...tops), Math.max(...tops)];
  const [first, last] = [isList(least - 1) ? least - 1 : least, isList(most + 1) ? most + 1 : most];
  const own = all.blocks.filter(({ top }) => top >= first && top <= last);
  const replaced = new Map<SourceBlock, readonly Nested[]>();
  const beside = { before: new Map<SourceBlock, Nested[]>(), behind: new Map<SourceBlock, Nested[]>() };
  for (const { chain, result, place, anchor } of chains) {
    const at = place.blocks[0] ?? anchor?.block;
    const index = at ? own.indexOf(at) : -1;
    const previous = own[anchor?.side === 'behind' ? index : index - 1];
    const before = previous && (replaced.get(previous)?.at(-1) ?? asInSource(previous, file));
    const blocks =
      chain.table === undefined
        ? chainBlocks(chain, result, place, before)
        : [[0, [asTable(chain.table)]] as const];
    for (const [unit, nested] of blocks) {
      const block = place.blocks[unit];
      if (block) replaced.set(block, nested);
      else if (anchor) {
        const map = beside[anchor.side];
        map.set(anchor.block, [...(map.get(anchor.block) ?? []), ...nested]);
      } else if (nested.length > 0)
        throw new NotMade('dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in');
    }
  }
  const blocks = own.flatMap((block) => [
    ...(beside.before.get(block) ?? []),
    ...(replaced.get(block) ?? [asInSource(block, file)]),
    ...(beside.behind.get(block) ?? []),
  ]);
  return editsOf(all, { first, last }, own, regionText(blocks, [...own, ...all.blocks], file), file);
}

function editsOf(
  { tops, blocks }: SourceBlocks,
  { first, last }: { first: number; last: number },
  own: readonly SourceBlock[],
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
      own.map((block) => asInSource(block, file)),
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
