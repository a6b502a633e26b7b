import type { List, Nodes, Paragraph, Root } from 'mdast';
import { type ParseContext, rangeOf, sourceOf } from '../parse-context.ts';
import { withoutWordMark } from '../run-on-list.ts';
import type { ForeignFind } from './foreign-markup.ts';
import { literalSource, markup } from './literal-source.ts';

/** A line with tabs between its words. */
interface TabRow {
  /** Where it stands in the text, offsets from 0. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

/** What a block has of them; `whole` says that all its lines are rows. */
interface TabbedBlock {
  readonly rows: readonly TabRow[];
  readonly firstIsRow: boolean;
  readonly lastIsRow: boolean;
  readonly range: readonly [number, number];
}

/** Rows of a table that a help shows. */
const maxShown = 12;

/**
 * Returns the tables that were pasted with tabs between their cells, one find for rows that follow each other, also over empty lines, and
 * other tabs between words. Markdown makes one space of a tab and one sentence of the lines.
 */
export function tabTables(root: Root, context: ParseContext): ForeignFind[] {
  const finds: ForeignFind[] = [];
  const walk = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    let rows: TabRow[] = [];
    let covers: (readonly [number, number])[] = [];
    const close = () => {
      if (rows.length > 0) finds.push(findOf(rows, covers));
      rows = [];
      covers = [];
    };
    for (const node of parent.children as readonly Nodes[]) {
      const block = tabbedBlock(node, context);
      if (!block || block.rows.length === 0) {
        close();
        if (node.type !== 'paragraph' && node.type !== 'heading') walk(node);
        continue;
      }
      if (!block.firstIsRow) close();
      rows.push(...block.rows);
      covers.push(block.range);
      if (!block.lastIsRow) close();
    }
    close();
  };
  walk(root);
  return finds;
}

function tabbedBlock(node: Nodes, context: ParseContext): TabbedBlock | undefined {
  if (node.type === 'paragraph' || node.type === 'heading')
    return blockOf(
      node,
      literalSource(node, context),
      context,
      node.type === 'heading' ? numbered : undefined,
    );
  if (node.type === 'code' && !/^[`~]{3}/.test(sourceOf(node, context)))
    return blockOf(node, sourceOf(node, context), context);
  return node.type === 'list' ? tabbedList(node, context) : undefined;
}

/** A number at the start of a heading: what the tab behind it is for, the reader sees. */
const numbered = new RegExp(`^${markup}{1,6} *(?:[\\dIVXA-Z]{1,5}(?:\\.\\d{1,2}){0,3}[.):]?)?[ \\t]*`);

function blockOf(node: Nodes, literal: string, context: ParseContext, lead?: RegExp): TabbedBlock {
  const range = rangeOf(node);
  const rows: TabRow[] = [];
  let first = false;
  let last = false;
  for (const { 0: line, index } of literal.matchAll(/[^\r\n]+/g)) {
    const bare = withoutWordMark(line.trim()).replace(lead ?? /^/, '');
    last = /\S[ ]*\t[ \t]*\S/.test(bare);
    if (index === 0) first = last;
    if (!last) continue;
    const words = line.search(/\S/);
    const [start, end] = [range[0] + index + words, range[0] + index + line.trimEnd().length];
    // Tabs before the first word are empty cells.
    const before = /\t*$/.exec(context.text.slice(context.text.lastIndexOf('\n', start - 1) + 1, start))?.[0];
    rows.push({
      start,
      end,
      cells: cellsOf((before ?? '') + context.text.slice(start, end).replace(/^#+ +/, '')),
    });
  }
  return { rows, firstIsRow: first, lastIsRow: last, range };
}

/** A list of which every item is one line with tabs: the rows of a numbered table. */
function tabbedList(list: List, context: ParseContext): TabbedBlock | undefined {
  const items = list.children.map((item) => ({ item, paragraph: item.children[0] }));
  if (!items.every(({ item, paragraph }) => item.children.length === 1 && paragraph?.type === 'paragraph'))
    return undefined;
  const rows = items.flatMap(({ item, paragraph }): TabRow[] => {
    const { rows: own } = blockOf(item, literalSource(paragraph as Paragraph, context), context);
    const [start, end] = rangeOf(item);
    return own.length === 1 && !/[\r\n]/.test(context.text.slice(start, end))
      ? [
          {
            start,
            end,
            cells: cellsOf(
              context.text
                .slice(start, end)
                .replace(/^[-*+][ \t]+/, '')
                .replace(/^(\d+[.)])[ \t]+/, '$1\t'),
            ),
          },
        ]
      : [];
  });
  return rows.length === items.length
    ? { rows, firstIsRow: true, lastIsRow: true, range: rangeOf(list) }
    : undefined;
}

function cellsOf(line: string): string[] {
  return line.split('\t').map((cell) => cell.trim().replace(/(?<!\\)\|/g, '\\|'));
}

function findOf(rows: readonly TabRow[], covers: ForeignFind['covers']): ForeignFind {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new Error('a table without rows');
  const found = {
    rule: 'word/tabs',
    severity: 'warning',
    note: 'Markdown kent geen tabs: elke tab wordt één spatie, en regels onder elkaar worden één alinea.',
    start: first.start,
    end: last.end,
    explains: ['markdown/indented-code', 'markdown/run-on-list', 'markdown/accidental-list'],
    covers,
  } as const;
  if (rows.length === 1)
    return {
      ...found,
      message: 'Tussen deze woorden staat een tab; in het document is dat een gewone spatie.',
      help: `Typ een spatie of een leesteken. Is het een rij van een tabel, schrijf dan:\n${markdownTable(rows)}`,
    };
  return {
    ...found,
    message: `Dit lijkt een tabel van ${rows.length} rijen, maar wordt doorlopende tekst.`,
    help: `Schrijf de tabel zo, met een lege regel ervoor en erna:\n${markdownTable(rows)}`,
  };
}

/** The rows as one types them; of a long table the first. */
function markdownTable(rows: readonly TabRow[]): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`.replace(
      / {2,}/g,
      ' ',
    );
  const [head, ...others] = rows.map(({ cells }) => line(cells));
  const shown = others.slice(0, maxShown);
  return [
    head,
    line(Array.from({ length: width }, () => '---')),
    ...shown,
    ...(shown.length < others.length ? ['enzovoort'] : []),
  ].join('\n');
}
