import { plainText } from '../docx-reading/plain-text.ts';
import type { WordBlock, WordParagraph, WordRow, WordRun, WordTable } from '../docx-reading/word-file.ts';
import { headingLookOf } from './heading-look.ts';

/** A table that was made of lines with tabs. */
export interface TabbedTable extends WordTable {
  readonly isTabbed: true;
}

/** Fewer lines with tabs may be anything. */
const LEAST_ROWS = 3;
/** Characters in a column of words; longer is a sentence. */
const MAX_CELL = 60;
/** Characters of what stands above its text, or beside it. */
const MAX_LABEL = 80;
/** The mark of an item: `1.2`, `a)`, `•`. */
const mark = /^(?:\W{0,2}|\(?(?:\d+(?:\.\d+)*|\p{L}|[ivx]+)[.)]*)$/iu;

/**
 * Says whether a table only puts text beside its headings: two columns, on the left short lines that stand out, on the right
 * more than a line somewhere.
 */
export function isLayout({ rows }: WordTable): boolean {
  if (rows.length < 2 || rows[0]?.isHeader) return false;
  const isLabelled = rows.every(({ cells: [label, text, ...others] }) => {
    const [line, ...more] = (label?.blocks ?? []).filter((block) => plainText([block]).trim() !== '');
    return (
      others.length === 0 &&
      text !== undefined &&
      more.length === 0 &&
      line?.type === 'paragraph' &&
      plainText([line]).trim().length <= MAX_LABEL &&
      (line.level !== undefined || headingLookOf(line) !== undefined)
    );
  });
  return isLabelled && rows.some(({ cells }) => isLong(cells[1]?.blocks ?? []));
}

function isLong(blocks: readonly WordBlock[]): boolean {
  const filled = blocks.filter((block) => plainText([block]).trim() !== '');
  return filled.length > 1 || plainText(filled).trim().length > MAX_LABEL;
}

/** Puts tables in the place of lines under each other in which tabs part as many short texts. */
export function withTabbedTables(blocks: readonly WordBlock[]): (WordParagraph | WordTable | TabbedTable)[] {
  const found: (WordParagraph | WordTable | TabbedTable)[] = [];
  for (let at = 0; at < blocks.length; ) {
    const columns = columnsOf(blocks[at]);
    let end = at + 1;
    for (let next = end; columns > 1 && next < blocks.length; next += 1) {
      if (columnsOf(blocks[next]) === columns) end = next + 1;
      else if (!isBlank(blocks[next])) break;
    }
    const lines = blocks.slice(at, end).filter((block) => columns < 2 || !isBlank(block)) as WordParagraph[];
    if (lines.length >= LEAST_ROWS) found.push(tableOf(lines));
    else found.push(...(blocks.slice(at, end) as WordParagraph[]));
    at = end;
  }
  return found;
}

function isBlank(block: WordBlock | undefined): boolean {
  return (
    block?.type === 'paragraph' &&
    block.runs.every(({ text }) => text.trim() === '') &&
    block.runs.every(({ picture, box, note, comments }) => !picture && !box && !note && comments.length === 0)
  );
}

/** Returns how many texts tabs part in a line; 0 for what is no line of a table. */
function columnsOf(block: WordBlock | undefined): number {
  if (block?.type !== 'paragraph' || block.list || block.level !== undefined) return 0;
  const text = plainText([block]).trimEnd();
  const cells = text.split(/\t+/).map((cell) => cell.trim());
  const isLine = !/^\s|\n/.test(text) && cells.every((cell) => cell !== '' && cell.length <= MAX_CELL);
  return isLine && !mark.test(cells[0] ?? '') ? cells.length : 0;
}

function tableOf(lines: readonly WordParagraph[]): TabbedTable {
  const rows = lines.map(
    (line): WordRow => ({
      cells: cellsIn(line.runs).map((runs) => ({
        blocks: [{ ...line, runs }],
        columns: 1,
        isContinued: false,
        changes: [],
        looks: [],
      })),
      isHeader: false,
      changes: [],
      looks: [],
    }),
  );
  return { type: 'table', rows, looks: [], isTabbed: true };
}

/** Divides runs at their tabs. */
function cellsIn(runs: readonly WordRun[]): WordRun[][] {
  const cells: WordRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\t').forEach((text, index) => {
      const last = cells.at(-1) as WordRun[];
      // Some tabs beside each other are one.
      if (index > 0 && last.some((each) => each.text.trim() !== '')) cells.push([]);
      if (index === 0) last.push({ ...run, text });
      else
        (cells.at(-1) as WordRun[]).push({
          ...run,
          text,
          note: undefined,
          picture: undefined,
          box: undefined,
        });
    });
  }
  const filled = cells.at(-1)?.some(({ text }) => text.trim() !== '');
  return filled ? cells : cells.slice(0, -1);
}
