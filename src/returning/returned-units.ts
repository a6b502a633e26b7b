import type { Authorship, WordBlock, WordParagraph, WordRun, WordTable } from '../docx-reading/word-file.ts';
import { isSpacer } from './word-kind.ts';

/** A stretch of text in a file that came back. */
export interface Segment {
  readonly text: string;
  readonly state: 'kept' | 'inserted' | 'deleted';
  /** Who did that; absent for what was kept. */
  readonly by?: Authorship | undefined;
  readonly run: WordRun;
  /** An end of a paragraph that was inserted: the paragraph that ends there. */
  readonly ends?: WordParagraph | undefined;
}

/** A paragraph of the file that was sent, with what happened to it since. */
export interface Unit {
  readonly segments: readonly Segment[];
  /** The paragraphs in which it is now; the last one has the looks of what was sent. */
  readonly paragraphs: readonly WordParagraph[];
  /** Its text without the changes. */
  readonly sent: string;
  /** Its end was deleted: it is one with the next now. */
  readonly endDeleted?: Authorship | undefined;
  /** The cell that it is in. */
  readonly cell?: UnitCell | undefined;
  /** What it is a part of: paragraphs that came are taken apart. */
  readonly of?: Unit | undefined;
}

/** A cell of a table: which table, row and column it is in, counted from 1 over all of the file. */
export interface UnitCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly of: WordTable;
  /** The row was inserted or deleted. */
  readonly change?: { readonly kind: 'inserted' | 'deleted'; readonly by: Authorship } | undefined;
  /** The cell itself came or went, as those of a column do: what is in it is part of that. */
  readonly isOfColumn?: boolean | undefined;
}

/**
 * Returns the paragraphs of blocks as they were sent, in order, without tables of contents and without those that are empty;
 * of rows that came all.
 */
export function returnedUnits(blocks: readonly WordBlock[]): Unit[] {
  return new UnitReader()
    .read(blocks)
    .filter(
      ({ sent, segments, endDeleted, cell }) =>
        sent.trim() !== '' ||
        cell?.change !== undefined ||
        endDeleted !== undefined ||
        segments.some(({ state, run }) => state !== 'kept' || run.note !== undefined),
    );
}

class UnitReader {
  #tables = 0;
  #rows = 0;

  read(blocks: readonly WordBlock[], cell?: UnitCell): Unit[] {
    const units: Unit[] = [];
    const isNew = cell?.change?.kind === 'inserted';
    let open: { segments: Segment[]; paragraphs: WordParagraph[] } = { segments: [], paragraphs: [] };
    const close = (endDeleted?: Authorship): void => {
      if (open.paragraphs.length === 0) return;
      const sent = isNew ? '' : sentText(open.segments);
      units.push({ ...open, sent, ...(endDeleted && { endDeleted }), ...(cell && { cell }) });
      open = { segments: [], paragraphs: [] };
    };
    for (const block of blocks) {
      if (block.type === 'table') {
        close();
        units.push(...this.#table(block, cell));
      } else if (!block.isContents && !isSpacer(block)) {
        open.paragraphs.push(block);
        open.segments.push(...withoutNewPages(block.runs.flatMap((run) => segmentOf(run))));
        const inserted = block.mark.find(({ kind }) => kind === 'insertion');
        const deleted = block.mark.find(({ kind }) => kind === 'deletion');
        if (!inserted || isNew) close(deleted);
        // An end that was inserted and deleted again was never there.
        else if (!deleted)
          open.segments.push({ text: '', state: 'inserted', by: inserted, run: emptyRun, ends: block });
      }
    }
    close();
    return units;
  }

  #table(of: WordTable, around: UnitCell | undefined): Unit[] {
    this.#tables += 1;
    const table = this.#tables;
    return of.rows.flatMap(({ cells, changes }) => {
      this.#rows += 1;
      const row = this.#rows;
      const [first] = changes;
      const change = first && {
        kind: first.kind === 'insertion' ? ('inserted' as const) : ('deleted' as const),
        by: first,
      };
      return cells.flatMap(({ blocks, changes: own }, index) => {
        const isOfColumn = own.length > 0 || around?.isOfColumn === true;
        const cell = { table, row, column: index + 1, of, change: change ?? around?.change };
        return this.read(blocks, { ...cell, ...(isOfColumn && { isOfColumn }) });
      });
    });
  }
}

function sentText(segments: readonly Segment[]): string {
  return segments.map(({ state, text }) => (state === 'inserted' ? '' : text)).join('');
}

/** Takes out what stands around the number of a page in text that came, as in “ (pagina 3)”: a link prints that by itself. */
function withoutNewPages(segments: readonly Segment[]): Segment[] {
  const isPage = (segment: Segment | undefined): boolean =>
    segment?.state === 'inserted' && /^PAGEREF\b/.test(segment.run.field ?? '');
  if (!segments.some(isPage)) return [...segments];
  return segments.map((segment, index) => {
    if (segment.state !== 'inserted') return segment;
    const behind = isPage(segments[index - 1]) ? segment.text.replace(/^\)/, '') : segment.text;
    const isBefore = isPage(segments[index + 1]);
    return { ...segment, text: isBefore ? behind.replace(/\s?\((?:[\d.]+, )?\p{L}+\s?$/u, '') : behind };
  });
}

function segmentOf(run: WordRun): Segment[] {
  const inserted = run.changes.find(({ kind }) => kind === 'insertion');
  const deleted = run.changes.find(({ kind }) => kind === 'deletion');
  if (inserted && deleted) return [];
  const text = /^PAGEREF\b/.test(run.field ?? '') ? '' : run.text;
  const by = inserted ?? deleted;
  return [{ text, state: inserted ? 'inserted' : deleted ? 'deleted' : 'kept', run, ...(by && { by }) }];
}

const emptyRun: WordRun = {
  text: '',
  look: {
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    highlight: false,
    position: 'normal',
    size: undefined,
    style: { id: '', name: '' },
  },
  changes: [],
  comments: [],
};
