import { chainLines, type Line, type LineSources, NotMade } from './chain-lines.ts';
import type { Chain, WordEdit } from './chains.ts';
import type { Pair } from './decide-edits.ts';
import type { PlacedChain } from './edit-maker.ts';
import type { FormerValue } from './fresh-text.ts';
import type { Placed } from './place-units.ts';
import type { Notes } from './returned-notes.ts';
import type { Unit } from './returned-units.ts';
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
  /** It has values or references in it, which mean the same only in their own file. */
  readonly isBound: boolean;
}

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
  const formerOf = ({ came }: Pick<Line, 'came'>, file: SourceFile): Former | undefined =>
    formers.get(significant(came).text)?.find((former) => !former.isBound || former.file === file.file);
  const found = chains.map((chain): PlacedChain => {
    const all = chain.links.map(({ unit }) => sourceOfUnit(unit));
    const index = indexes.get(chain.links[0]?.unit as Unit) ?? 0;
    const own = all.find(({ file }) => file !== undefined)?.file;
    const isLoose = chain.links.every(({ piece, unit }) => !piece && unit.sent.trim() === '');
    const isCell = chain.links.some(({ piece }) => piece?.node.type === 'tableCell');
    const anchor = isLoose && !isCell ? anchorAt(index, places) : undefined;
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
        headingShift: shifts.get(file?.file ?? '') ?? 0,
        formerOf: (line) => (file ? formerOf(line, file)?.raw : undefined),
      },
      ...(anchor && { anchor }),
    };
  });
  return { chains: found, pairs: found.flatMap((each) => pairsIn(each, formerOf)) };
}

interface UnitSource {
  readonly prose?: Prose | undefined;
  readonly block?: SourceBlock | undefined;
  readonly file?: SourceFile | undefined;
  /** Whether a paragraph of the document that was sent is here at all. */
  readonly isSent?: boolean | undefined;
}

function sourceOf({ piece }: Placed, sources: SourceFiles): UnitSource {
  const prose = piece && proseOf(piece, sources);
  if (!prose) return { isSent: piece !== undefined };
  const block = blockAt(sourceBlocks(prose.file), prose.from);
  return { prose, block, file: prose.file, isSent: true };
}

/** The block behind or before which something came. */
function anchorAt(
  index: number,
  places: readonly UnitSource[],
):
  | { readonly block: SourceBlock; readonly side: 'before' | 'behind'; readonly file: SourceFile }
  | undefined {
  const before = places.slice(0, index).findLast(({ isSent }) => isSent);
  if (before?.block && before.file) return { block: before.block, side: 'behind', file: before.file };
  const behind = places.slice(index + 1).find(({ isSent }) => isSent);
  return behind?.block && behind.file
    ? { block: behind.block, side: 'before', file: behind.file }
    : undefined;
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
    return [[key, { raw, edit, file: own.file.file, isBound }]];
  });
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
