import type { Nodes } from 'mdast';
import type { Edit } from '../diagnostic/fix.ts';
import { groupBy } from '../text/group-by.ts';
import type { Chain, WordEdit } from './chains.ts';
import { FreshMarks } from './fresh-marks.ts';
import { freshText, withSafeStarts } from './fresh-text.ts';
import { jointAuthorship } from './joint-authorship.ts';
import { NotMade } from './not-made.ts';
import { noteBlock } from './note-block.ts';
import { type Owner, ownerOf, reasonOf } from './owner-of.ts';
import type { Placed } from './place-units.ts';
import { printInline } from './print-inline.ts';
import type { Returned } from './returned.ts';
import type { Unit } from './returned-units.ts';
import type { Piece } from './sent-pieces.ts';
import { sourceBlocks } from './source-blocks.ts';
import type { SourceFile, SourceFiles } from './source-files.ts';
import { spanAt } from './span-at.ts';

/** Rows beside each other that came or went, with what becomes of them. */
export interface RowsChange {
  readonly placed: readonly Placed[];
  /** Absent for a table that came: it is a chain, for it may stand among paragraphs that came. */
  readonly returned?: Returned | undefined;
  readonly chain?: Chain | undefined;
  /** What the cells are once they came. */
  readonly texts: readonly string[];
}

/** Decides about rows that came and went. */
export function rowChanges(placed: readonly Placed[], sources: SourceFiles): RowsChange[] {
  const changed = placed.filter(({ unit }) => unit?.cell?.change);
  const runs: Placed[][] = [];
  for (const each of changed) {
    const last = runs.at(-1)?.at(-1);
    const [now, before] = [each.unit?.cell, last?.unit?.cell];
    const isNext = before !== undefined && now?.table === before.table && now.row - before.row <= 1;
    if (isNext) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs.map((run) => rowsChange(run, placed, sources));
}

function rowsChange(run: readonly Placed[], placed: readonly Placed[], sources: SourceFiles): RowsChange {
  const [gone, come] = (['deleted', 'inserted'] as const).map((kind) =>
    run.filter(({ unit }) => unit?.cell?.change?.kind === kind),
  ) as [Placed[], Placed[]];
  const from = textIn(gone, ({ unit }) => unit?.sent ?? '');
  const to = textIn(come, ({ unit }) => cellText(unit));
  const texts = come.map(({ unit }) => cellText(unit));
  const by = jointAuthorship(run.map(({ unit }) => unit?.cell?.change?.by));
  const table = run[0]?.unit?.cell?.table;
  const ofTable = placed.filter(({ unit, piece }) => piece !== undefined && unit?.cell?.table === table);
  try {
    if (ofTable.length === 0 && by) return { placed: run, texts, chain: newTable(come, { by, from, to }) };
    const returned = { from, to, by, ...changed(run, { gone, come, ofTable }, placed, sources) };
    return { placed: run, returned, texts };
  } catch (error) {
    if (!(error instanceof NotMade)) throw error;
    const outcome = { reason: error.message };
    return { placed: run, texts, returned: { from, to, by, span: nearest(run, placed), outcome } };
  }
}

function textIn(run: readonly Placed[], textOf: (placed: Placed) => string): string {
  return [...rowsOf(run).values()].map((row) => row.map(textOf).join(' | ')).join('\n');
}

type Found = Pick<Returned, 'span' | 'outcome'>;

function rowsOf(run: readonly Placed[]): Map<number, Placed[]> {
  return groupBy(run, ({ unit }) => unit?.cell?.row ?? 0);
}

/** Rows go with their lines; others come there, or behind the row before them. */
function changed(
  run: readonly Placed[],
  { gone, come, ofTable }: Readonly<Record<'gone' | 'come' | 'ofTable', readonly Placed[]>>,
  placed: readonly Placed[],
  sources: SourceFiles,
): Found {
  const pieces = gone.flatMap(({ piece }) => piece ?? []);
  const [first] = pieces;
  const span = first ? spanAt(first, { from: 0, to: first.text.length }) : nearest(run, placed);
  const refused = (reason: string): Found => ({ span, outcome: { reason } });
  const note = come.length === 0 ? goneNote(gone, placed, sources) : undefined;
  if (note) return { span, outcome: { edits: [note] } };
  const places = pieces.map((piece) => rowPlace(piece, sources));
  const index = placed.indexOf(run[0] as Placed);
  const before = ofTable.findLast((each) => placed.indexOf(each) < index)?.piece;
  const anchor = before ? rowPlace(before, sources) : places[0];
  const owner = [...places, anchor].find((place) => place && 'of' in place) as Owner | undefined;
  if (owner) return refused(rowReason(owner));
  if (!anchor || 'of' in anchor) return refused('een rij boven de koprij: pas de tabel zelf aan');
  if (gone.length > 0 && pieces.length === 0)
    return refused('een lege rij is in de tekst niet te vinden: pas de tabel zelf aan');
  return rowEdit(
    anchor,
    places.filter((place) => 'file' in place),
    { come, isBehind: before !== undefined, span },
  );
}

function rowEdit(
  { file, row: anchor, table, columns }: RowPlace,
  gone: readonly RowPlace[],
  { come, isBehind, span }: { come: readonly Placed[]; isBehind: boolean; span: Returned['span'] },
): Found {
  const refused = (reason: string): Found => ({ span, outcome: { reason } });
  const rows = table.type === 'table' ? table.children : [];
  const wanted = new Set<Nodes>(gone.map(({ row }) => row));
  const [head, ...body] = rows;
  if (come.length === 0 && rows.every((row) => wanted.has(row))) {
    const { from, to } = offsetOf(table);
    return { span, outcome: { edits: [withoutLines(file, lineStart(file, from), to)] } };
  }
  if (!isBehind || (head && wanted.has(head)))
    return refused('de koprij van een tabel: pas de tabel zelf aan');
  if (come.length === 0 && body.every((row) => wanted.has(row)))
    return refused('de tabel zou alleen haar koprij houden: haal haar zelf weg, of laat een lege rij staan');
  const lines = [...rowsOf(come).values()].map((cells) => rowLine(cells, columns));
  if (lines.some((line) => line === undefined))
    return refused('een rij met meer vakken dan de tabel kolommen heeft: pas de tabel zelf aan');
  const rowEnd = lineEnd(file, offsetOf(anchor).to);
  // Behind the line of dashes.
  const at = anchor === head ? lineEnd(file, rowEnd) : rowEnd;
  const ends = [...wanted].map((row) => lineEnd(file, offsetOf(row).to));
  const start = lineStart(file, offsetOf(anchor).from);
  const lead = file.text.slice(start, offsetOf(anchor).from).replace(/[^>\s]/g, ' ');
  const text = lines.map((line) => `${lead}${line}\n`).join('');
  const isOpen = file.text[at - 1] !== '\n' && text !== '';
  return {
    span,
    outcome: { edits: [file.edit(at, Math.max(at, ...ends), isOpen ? `\n${text.trimEnd()}` : text)] },
  };
}

/** A note that went whole: in Word one with a list is a table. */
function goneNote(
  gone: readonly Placed[],
  placed: readonly Placed[],
  sources: SourceFiles,
): Edit | undefined {
  const note = gone[0]?.piece?.around.find(({ type }) => type === 'callout');
  const span = note?.data?.span;
  if (!note || !span?.file.endsWith('.md')) return undefined;
  const isWhole = placed.every((each) => !each.piece?.around.includes(note) || gone.includes(each));
  const file = sources.open(span.file);
  const at = file.offset(span.start);
  const top = sourceBlocks(file).tops.find(
    ({ from, node }) => from === at && node.type === 'containerDirective',
  );
  return isWhole && top ? withoutLines(file, top.from, top.to) : undefined;
}

/** Takes out lines, with the white ones behind them. */
function withoutLines(file: SourceFile, from: number, end: number): Edit {
  const to = lineEnd(file, end);
  const rest = /^(?:[ \t]*\r?\n)*/.exec(file.text.slice(to))?.[0].length ?? 0;
  return file.edit(from, to + rest, '');
}

function newTable(come: readonly Placed[], edit: WordEdit): Chain {
  const rows = [...rowsOf(come).values()];
  const columns = Math.max(0, ...rows.map((row) => new Set(row.map(({ unit }) => unit?.cell?.column)).size));
  const [head = '', ...body] = rows.map((row) => rowLine(row, columns) ?? '');
  const dashes = `|${' --- |'.repeat(columns)}`;
  const isNote = columns === 1 && rows.length === 1 && come.length > 1;
  const links = come.flatMap(({ unit }) => (unit ? [{ piece: undefined, unit }] : []));
  return {
    links,
    tokens: [],
    parts: new Map(),
    edits: [edit],
    cell: undefined,
    table: isNote
      ? noteBlock(
          come.flatMap(({ unit }) => unit ?? []),
          (unit) => withSafeStarts(cellSource(unit, 'line'), ''),
        )
      : [head, dashes, ...body].join('\n'),
  };
}

function rowLine(cells: readonly Placed[], columns: number): string | undefined {
  const byColumn = groupBy(cells, ({ unit }) => unit?.cell?.column ?? 0);
  if (byColumn.size > columns) return undefined;
  const texts = Array.from({ length: columns }, (_, column) =>
    (byColumn.get(column + 1) ?? [])
      .map(({ unit }) => cellSource(unit))
      .filter((text) => text !== '')
      .join('<br>'),
  );
  return `| ${texts.join(' | ')} |`;
}

/** Returns the source of a cell that came, with its bold and italic text and its links. @throws NotMade */
function cellSource(unit: Unit | undefined, breaks: 'cell' | 'line' = 'cell'): string {
  const fresh = new FreshMarks();
  const inlines = (unit?.segments ?? []).flatMap(({ state, text, run }) => {
    if (state === 'deleted') return [];
    if (run.note !== undefined || run.picture || run.box)
      throw new NotMade('een noot, beeld of tekstvak in een rij die erbij kwam: zet de rij zelf in de tabel');
    return text === '' ? [] : [{ raw: freshText(text, { breaks, values: [] }), marks: fresh.of(run) }];
  });
  return printInline(inlines).trim();
}

function cellText(unit: Unit | undefined): string {
  return (unit?.segments ?? []).map(({ state, text }) => (state === 'deleted' ? '' : text)).join('');
}

interface RowPlace {
  readonly file: SourceFile;
  readonly table: Nodes;
  readonly row: Nodes;
  readonly columns: number;
}

/** Finds the row of a cell in its source; of a table that is made of data, whose it is. */
function rowPlace(piece: Piece, sources: SourceFiles): RowPlace | Owner {
  const span = piece.node.data?.span;
  if (piece.node.type !== 'tableCell' || !span?.file.endsWith('.md')) return ownerOfRow(piece, sources);
  const file = sources.open(span.file);
  const offset = file.offset(span.start);
  if (offset < file.bodyStart) return ownerOfRow(piece, sources);
  for (const { node } of sourceBlocks(file).blocks) {
    if (node.type !== 'table' || offset < offsetOf(node).from || offset > offsetOf(node).to) continue;
    const row = node.children.find((each) => offsetOf(each).from <= offset && offset < offsetOf(each).to);
    if (row) return { file, table: node, row, columns: node.children[0]?.children.length ?? 0 };
  }
  return ownerOfRow(piece, sources);
}

function ownerOfRow({ leaves }: Piece, sources: SourceFiles): Owner {
  const owners = leaves.map((leaf) => ownerOf(leaf, sources));
  return owners.find(({ of }) => of === 'value') ?? owners[0] ?? { of: 'mark' };
}

function rowReason(owner: Owner): string {
  if (owner.of === 'prose')
    return 'een rij bij een kader, dat in de bron geen tabel is: zet de tekst er zelf in';
  return `een rij van een tabel die Akkoord uit gegevens maakt; ${reasonOf(owner).replace(/, of geef.*/, '')}`;
}

function nearest(run: readonly Placed[], placed: readonly Placed[]): Returned['span'] {
  const piece = placed.slice(0, placed.indexOf(run[0] as Placed)).findLast((each) => each.piece)?.piece;
  return piece && spanAt(piece, undefined);
}

function offsetOf(node: Nodes): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

function lineStart({ text }: SourceFile, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd({ text }: SourceFile, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
