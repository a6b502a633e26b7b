import type { Authorship, WordBlock, WordParagraph, WordRun } from '../docx-reading/word-file.ts';

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
  /** It is in a row that was inserted or deleted. */
  readonly row?:
    | { readonly kind: 'inserted' | 'deleted'; readonly by: Authorship; readonly number: number }
    | undefined;
}

/** Returns the paragraphs of blocks as they were sent, in order, without tables of contents and without those that are empty. */
export function returnedUnits(blocks: readonly WordBlock[]): Unit[] {
  return unitsIn(blocks, undefined, { row: 0 }).filter(
    ({ sent, segments, row }) =>
      sent.trim() !== '' || row !== undefined || segments.some(({ state }) => state !== 'kept'),
  );
}

function unitsIn(blocks: readonly WordBlock[], row: Unit['row'], count: { row: number }): Unit[] {
  const units: Unit[] = [];
  let open: { segments: Segment[]; paragraphs: WordParagraph[] } = { segments: [], paragraphs: [] };
  const close = (endDeleted?: Authorship): void => {
    if (open.paragraphs.length === 0) return;
    const sent = open.segments.map(({ state, text }) => (state === 'inserted' ? '' : text)).join('');
    units.push({ ...open, sent, ...(endDeleted && { endDeleted }), ...(row && { row }) });
    open = { segments: [], paragraphs: [] };
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      close();
      for (const { cells, changes } of block.rows) {
        count.row += 1;
        const [change] = changes;
        const state = change && {
          kind: change.kind === 'insertion' ? ('inserted' as const) : ('deleted' as const),
          by: change,
          number: count.row,
        };
        for (const cell of cells) units.push(...unitsIn(cell.blocks, state ?? row, count));
      }
    } else if (!block.isContents) {
      open.paragraphs.push(block);
      open.segments.push(...block.runs.flatMap((run) => segmentOf(run)));
      const inserted = block.mark.find(({ kind }) => kind === 'insertion');
      const deleted = block.mark.find(({ kind }) => kind === 'deletion');
      if (!inserted) close(deleted);
      // An end that was inserted and deleted again was never there.
      else if (!deleted)
        open.segments.push({ text: '', state: 'inserted', by: inserted, run: emptyRun, ends: block });
    }
  }
  close();
  return units;
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
