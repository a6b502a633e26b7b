import type { List, Nodes, Paragraph, Root } from 'mdast';
import { type ParseContext, rangeOf, sourceOf } from '../parse-context.ts';
import type { ColumnMarkup, PastedRow } from './column-markup.ts';
import { columnMarkups } from './column-markups.ts';
import type { ForeignFind } from './foreign-find.ts';
import { literalSource } from './literal-source.ts';

/** What a block has of rows. */
interface RowBlock {
  readonly rows: readonly PastedRow[];
  readonly firstIsRow: boolean;
  readonly lastIsRow: boolean;
  readonly range: readonly [number, number];
}

/** Rows of a table that a help shows. */
const MAX_SHOWN = 12;

/** Returns tables pasted with tabs, spaces, strokes or semicolons, one find for rows together. */
export function pastedTables(root: Root, context: ParseContext): ForeignFind[] {
  // Most texts have nothing that may be a row.
  return columnMarkups
    .filter(({ hint }) => hint.test(context.text))
    .flatMap((kind) => [...tablesUnder(root, kind, context)]);
}

function* tablesUnder(parent: Nodes, kind: ColumnMarkup, context: ParseContext): Generator<ForeignFind> {
  if (!('children' in parent)) return;
  let blocks: RowBlock[] = [];
  const close = (): ForeignFind[] => {
    const covers = blocks.map(({ range }) => range);
    const tables = tablesIn(
      blocks.flatMap(({ rows }) => rows),
      kind,
    );
    blocks = [];
    return tables.map((table) => findOf(table, kind, covers, context));
  };
  for (const node of parent.children as readonly Nodes[]) {
    const block = rowBlock(node, kind, context);
    if (!block?.firstIsRow || !kind.apart) yield* close();
    if (block?.rows.length) blocks.push(block);
    else if (node.type !== 'paragraph' && node.type !== 'heading') yield* tablesUnder(node, kind, context);
    if (!block?.lastIsRow) yield* close();
  }
  yield* close();
}

/** Cuts rows where one does not go on from the one above it. */
function tablesIn(rows: readonly PastedRow[], { goOn, single }: ColumnMarkup): PastedRow[][] {
  const tables: PastedRow[][] = [];
  for (const row of rows) {
    const table = tables.at(-1);
    const above = table?.at(-1);
    if (table && above && goOn(above, row)) table.push(row);
    else tables.push([row]);
  }
  return tables.filter(({ length }) => single || length > 1);
}

function rowBlock(node: Nodes, kind: ColumnMarkup, context: ParseContext): RowBlock | undefined {
  if (node.type === 'paragraph' || node.type === 'heading')
    return blockOf(node, literalSource(node, context), kind, context);
  if (node.type === 'code' && !/^[`~]{3}/.test(sourceOf(node, context)))
    return blockOf(node, sourceOf(node, context), kind, context);
  return node.type === 'list' ? rowList(node, kind, context) : undefined;
}

function blockOf(node: Nodes, literal: string, kind: ColumnMarkup, context: ParseContext): RowBlock {
  const range = rangeOf(node);
  const rows: PastedRow[] = [];
  let first = false;
  let last = false;
  for (const { 0: line, index } of literal.matchAll(/[^\r\n]+/g)) {
    const lead = line.search(/\S/);
    const gaps = lead < 0 ? [] : kind.gaps(line.trim(), node);
    const begins = index > 0 && !last;
    last = gaps.length > 0;
    if (index === 0) first = last;
    if (!last) continue;
    const [start, end] = [range[0] + index + lead, range[0] + index + line.trimEnd().length];
    rows.push({ ...rowAt(start, end, gaps, kind, context), begins });
  }
  return { rows, firstIsRow: first, lastIsRow: last, range };
}

/** A list of which every item is one line with gaps: the rows of a numbered table. */
function rowList(list: List, kind: ColumnMarkup, context: ParseContext): RowBlock | undefined {
  if (!kind.apart) return undefined;
  const rows: PastedRow[] = [];
  for (const item of list.children) {
    const paragraph = item.children[0];
    if (item.children.length !== 1 || paragraph?.type !== 'paragraph') return undefined;
    const [start, end] = rangeOf(item);
    if (/[\r\n]/.test(context.text.slice(start, end))) return undefined;
    const { rows: own } = blockOf(paragraph as Paragraph, literalSource(paragraph, context), kind, context);
    if (own.length !== 1 || !own[0]) return undefined;
    const number = /^\d+[.)]/.exec(context.text.slice(start, end))?.[0];
    // The tab behind the mark of the list is no empty cell.
    const cells = own[0].cells.filter((cell, index) => index > 0 || cell !== '');
    rows.push({ ...own[0], start, end, cells: [...(number ? [number] : []), ...cells] });
  }
  return { rows, firstIsRow: true, lastIsRow: true, range: rangeOf(list) };
}

function rowAt(
  start: number,
  end: number,
  gaps: PastedRow['gaps'],
  kind: ColumnMarkup,
  { text }: ParseContext,
): Omit<PastedRow, 'begins'> {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  // Tabs before the first word are empty cells.
  const before = /\t*$/.exec(text.slice(lineStart, start))?.[0] ?? '';
  const written = text.slice(start, end);
  const column = start - lineStart;
  const cells = kind.cells(before + written, gaps).map((cell) => cell.trim().replace(/(?<!\\)\|/g, '\\|'));
  return {
    start,
    end,
    cells: cells.map((cell, index) => (index === 0 ? cell.replace(/^#+ +/, '') : cell)),
    gaps: gaps.map(([from, to]) => [from + column, to + column]),
    width: column + written.length,
  };
}

function findOf(
  rows: readonly PastedRow[],
  { rule, note, single }: ColumnMarkup,
  covers: ForeignFind['covers'],
  context: ParseContext,
): ForeignFind {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new Error('a table without rows');
  const words =
    rows.length === 1 && single
      ? { message: single.message, help: `${single.help}\n${markdownTable(rows)}` }
      : {
          message: `Dit lijkt een tabel van ${rows.length} rijen, maar wordt doorlopende tekst.`,
          help: `Schrijf de tabel zo, met een lege regel ervoor en erna:\n${markdownTable(rows)}`,
        };
  return {
    rule,
    severity: 'warning',
    note,
    ...words,
    start: first.start,
    end: last.end,
    right: rows.length > 1 ? tableInstead(rows, context) : undefined,
    explains: ['markdown/indented-code', 'markdown/run-on-list', 'markdown/accidental-list'],
    covers,
  };
}

/** The whole table, with an empty line around it where there is none; nothing for rows inside another block. */
function tableInstead(rows: readonly PastedRow[], { text }: ParseContext): string | undefined {
  const [start, end] = [rows[0]?.start ?? 0, rows.at(-1)?.end ?? 0];
  const lineBefore = text.slice(0, start).split(/\r?\n/).slice(-2);
  const lineBehind = text.slice(end).split(/\r?\n/).slice(0, 2);
  if (lineBefore.at(-1) !== '' || lineBehind[0]?.trim() !== '') return undefined;
  const [above, below] = [lineBefore[0]?.trim() ? '\n' : '', lineBehind[1]?.trim() ? '\n' : ''];
  return `${above}${markdownTable(rows, rows.length)}${below}`;
}

/** The rows as one types them; of a long table the first. */
function markdownTable(rows: readonly PastedRow[], most = MAX_SHOWN): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`.replace(
      / {2,}/g,
      ' ',
    );
  const [head, ...others] = rows.map(({ cells }) => line(cells));
  const shown = others.slice(0, most);
  return [
    head,
    line(Array.from({ length: width }, () => '---')),
    ...shown,
    ...(shown.length < others.length ? ['enzovoort'] : []),
  ].join('\n');
}
