import type { Nodes } from 'mdast';
import type { RunLook, WordBlock, WordFile, WordParagraph, WordRun } from '../docx-reading/word-file.ts';
import { groupBy } from '../text/group-by.ts';
import { linkChanges } from './link-changes.ts';
import { pictureChanges } from './picture-changes.ts';
import type { Placed } from './place-units.ts';
import type { Returned } from './returned.ts';
import type { Segment, Unit } from './returned-units.ts';
import { flowing, isWithin, sentKind } from './sent-kind.ts';
import type { Leaf, Piece } from './sent-pieces.ts';
import { spanAt } from './span-at.ts';
import { unitBoundaries } from './unit-boundaries.ts';
import { isSameKind, type WordKind, wordKind } from './word-kind.ts';

const reasons = {
  kind: 'de soort alinea (kop, lijst, citaat, kader of gewone tekst) is veranderd zonder dat Word het bijhield: neem zelf over wat goed is',
  bold: 'vet is veranderd zonder dat Word het bijhield: neem zelf over wat goed is',
  italic: 'cursief is veranderd zonder dat Word het bijhield: neem zelf over wat goed is',
  table:
    'in deze tabel kwam een lege rij of kolom, of zijn vakken samengevoegd, zonder dat Word het bijhield: pas de tabel zelf aan',
  pageGone:
    'voor deze alinea is de nieuwe bladzijde weg zonder dat Word het bijhield: haal `::pagebreak` weg als dat goed is',
  page: 'voor deze alinea kwam een nieuwe bladzijde zonder dat Word het bijhield: zet er `::pagebreak` voor als dat goed is',
} as const;

/**
 * Returns what is other than it was sent, and that nobody tracked, besides text: kinds of paragraphs, bold, italic, links, pictures,
 * empty rows and columns, pages. Some programs change those without a trace, also with tracking on.
 * @param root the tree of the document that was sent
 * @param placed its paragraphs, with what came back of them
 */
export function untrackedLooks(file: WordFile, root: Nodes, placed: readonly Placed[]): Returned[] {
  const pairs = placed.flatMap(({ piece, unit }) => (piece && unit ? [{ piece, unit }] : []));
  return [
    ...kindsOf(pairs, placed),
    ...looksOf(pairs),
    ...pairs.flatMap(({ piece, unit }) => linkChanges(piece, unit)),
    ...tablesOf(pairs),
    ...pictureChanges(file, root),
    ...pagesOf(file, pairs),
  ];
}

interface Pair {
  readonly piece: Piece;
  readonly unit: Unit;
}

function told(span: Returned['span'], text: string, reason: keyof typeof reasons): Returned {
  return { span, from: text, to: text, by: undefined, outcome: { reason: reasons[reason] } };
}

/**
 * A paragraph to which others came has the looks of what was sent in one of those that it is now. LibreOffice gives a paragraph the
 * looks of one right before it that went: that is nobody's doing.
 */
function kindsOf(pairs: readonly Pair[], placed: readonly Placed[]): Returned[] {
  const units = placed.flatMap((each) => each.unit ?? []);
  const places = new Map(units.map((unit, index) => [unit, index]));
  const goneBefore = (unit: Unit): Unit[] => {
    const gone: Unit[] = [];
    for (let at = (places.get(unit) ?? 0) - 1; units[at]?.endDeleted; at--) gone.push(units[at] as Unit);
    return gone;
  };
  return pairs.flatMap(({ piece, unit }) => {
    const sent = sentKind(piece);
    // A box with a list in it is a table in Word.
    if (!sent || (sent.is === 'boxed' && unit.cell)) return [];
    const kinds = unit.paragraphs.map((each) => wordKind({ ...each, ...each.before }));
    const isOf = (kind: WordKind): boolean => kinds.some((each) => isSameKind(each, kind));
    const isGone = (each: Unit): boolean => each.paragraphs.some((paragraph) => isOf(wordKind(paragraph)));
    if (isOf(sent) || goneBefore(unit).some(isGone)) return [];
    return [told(spanAt(piece, { from: 0, to: piece.text.length }), piece.text, 'kind')];
  });
}

/** Those in which text is bold or italic only where an author says so. */
const plain: ReadonlySet<string> = new Set([
  ...flowing,
  'table',
  'tableRow',
  'footnote',
  'footnoteDefinition',
]);

/** A stretch of a paragraph, as it was sent and as it is. */
interface Stretch {
  readonly pair: Pair;
  readonly leaf: Leaf;
  readonly at: { readonly from: number; readonly to: number };
  readonly look: RunLook;
  readonly run: WordRun;
}

function looksOf(pairs: readonly Pair[]): Returned[] {
  const stretches = pairs
    .filter(({ piece }) => isWithin(piece.around, plain))
    .flatMap((pair) => stretchesOf(pair));
  const byStyle = groupBy(stretches, ({ pair }) => pair.unit.paragraphs.at(-1)?.style.name ?? '');
  return [...byStyle.values()].flatMap((own) => [
    ...(['bold', 'italic'] as const).flatMap((flag) => flagged(own, flag)),
  ]);
}

function toldAt({ pair: { piece }, at }: Stretch, reason: keyof typeof reasons): Returned {
  return told(spanAt(piece, at), piece.text.slice(at.from, at.to), reason);
}

function stretchesOf(pair: Pair): Stretch[] {
  const { piece, unit } = pair;
  const boundary = unitBoundaries(piece, unit);
  if (!boundary) return [];
  let offset = 0;
  return unit.segments.flatMap(({ state, text, run }: Segment) => {
    if (state === 'inserted' || run.note !== undefined) return [];
    const [from, to] = [boundary(offset), boundary(offset + text.length)];
    offset += text.length;
    return piece.leaves.flatMap((leaf): Stretch[] => {
      const at = { from: Math.max(from, leaf.from), to: Math.min(to, leaf.to) };
      const isText = at.from < at.to && piece.text.slice(at.from, at.to).trim() !== '';
      return isText ? [{ pair, leaf, at, look: run.before?.look ?? run.look, run }] : [];
    });
  });
}

/** A style may be bold of itself, or its runs be so: as most of its text is. */
function flagged(stretches: readonly Stretch[], flag: 'bold' | 'italic'): Returned[] {
  const isOther = ({ look, leaf }: Stretch): boolean => look[flag] !== leaf[flag];
  const length = (some: readonly Stretch[]): number => some.reduce((sum, { at }) => sum + at.to - at.from, 0);
  const isUsual = length(stretches.filter(isOther)) * 2 <= length(stretches);
  return stretches.flatMap((each) => (isOther(each) === isUsual ? [toldAt(each, flag)] : []));
}

/** Rows and columns with text in them are told by their text. */
function tablesOf(pairs: readonly Pair[]): Returned[] {
  const byTable = groupBy(
    pairs.filter(({ piece, unit }) => piece.node.type === 'tableCell' && unit.cell),
    ({ unit }) => unit.cell?.table,
  );
  return [...byTable.values()].flatMap(([first]) => {
    const table = first?.piece.around.findLast(({ type }) => type === 'table');
    const now = first?.unit.cell?.of;
    if (!first || table?.type !== 'table' || !now) return [];
    const rows = now.rows.filter(({ changes }) => changes.length === 0);
    const isLarger =
      rows.some(({ cells }) => cells.every(({ blocks }) => isEmpty(blocks))) ||
      rows.some(({ cells }) => cells.some(({ columns, isContinued }) => columns > 1 || isContinued)) ||
      Math.max(...rows.map(({ cells }) => cells.filter(({ changes }) => changes.length === 0).length)) >
        (table.children[0]?.children.length ?? 0);
    const had = table.children.some(({ children }) => children.every((cell) => cell.children.length === 0));
    return isLarger && !had ? [told(spanAt(first.piece, undefined), '', 'table')] : [];
  });
}

function isEmpty(blocks: readonly WordBlock[]): boolean {
  return blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      block.mark.length === 0 &&
      block.runs.every((run) => run.text.trim() === '' && !run.picture),
  );
}

/** Pages that begin elsewhere. */
function pagesOf({ blocks }: WordFile, pairs: readonly Pair[]): Returned[] {
  const starts = pageStarts(blocks);
  return pairs.flatMap(({ piece, unit }) => {
    const isStart = unit.paragraphs.some((each) => starts.has(each));
    if (isStart === Boolean(piece.startsPage)) return [];
    return [told(spanAt(piece, undefined), '', isStart ? 'page' : 'pageGone')];
  });
}

/** Paragraphs with text that begin a page. Some programs end the paragraph before it with the break. */
function pageStarts(blocks: readonly WordBlock[]): Set<WordParagraph> {
  const starts = new Set<WordParagraph>();
  let isOpen = false;
  const visit = (block: WordBlock): void => {
    if (block.type === 'table') {
      for (const cell of block.rows.flatMap(({ cells }) => cells))
        for (const each of cell.blocks) visit(each);
      return;
    }
    const kept = block.runs.filter(({ changes }) => changes.length === 0);
    const parts = kept
      .map(({ text }) => text)
      .join('')
      .split('\f');
    const text = block.runs.map((run) => run.text).join('');
    const begins = isOpen || block.startsPage || (parts.length > 1 && parts[0]?.trim() === '');
    const isShown = text.trim() !== '' && !block.isContents;
    if (begins && isShown) starts.add(block);
    isOpen = isShown ? parts.length > 1 && parts.at(-1)?.trim() === '' : Boolean(begins) || parts.length > 1;
  };
  for (const block of blocks) visit(block);
  return starts;
}
