import type {
  ParagraphLook,
  WordBlock,
  WordChange,
  WordFile,
  WordParagraph,
  WordRun,
  WordTable,
} from './word-file.ts';

/** The file as it is when all changes are accepted, or all rejected. */
export type Side = 'accepted' | 'rejected';

/** What is gone on each side. */
const goneOn: Readonly<Record<Side, WordChange['kind']>> = { accepted: 'deletion', rejected: 'insertion' };

/** Returns a file without changes: as if all were accepted, or all were rejected. */
export function sideOf(file: WordFile, side: Side): WordFile {
  const on = (blocks: readonly WordBlock[]): readonly WordBlock[] => blocksOn(blocks, side);
  return {
    ...file,
    blocks: on(file.blocks),
    notes: new Map([...file.notes].map(([id, blocks]) => [id, on(blocks)])),
    running: file.running.map(on),
  };
}

/** Returns blocks as one side has them. A paragraph whose end is gone flows into the next, which keeps its looks. */
export function blocksOn(blocks: readonly WordBlock[], side: Side): WordBlock[] {
  const found: WordBlock[] = [];
  let flowing: WordParagraph | undefined;
  const flush = (): void => {
    if (flowing && flowing.runs.length > 0) found.push({ ...flowing, mark: [] });
    flowing = undefined;
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      flush();
      found.push(...tableOn(block, side));
      continue;
    }
    const own = paragraphOn(block, side);
    const whole: WordParagraph = flowing ? { ...own, runs: [...flowing.runs, ...own.runs] } : own;
    flowing = undefined;
    if (isGone(block.mark, side)) flowing = whole;
    else found.push({ ...whole, mark: [] });
  }
  flush();
  return found;
}

function paragraphOn({ before, ...paragraph }: WordParagraph, side: Side): WordParagraph {
  const look = side === 'rejected' && before ? lookOf(before) : {};
  return { ...paragraph, ...look, runs: paragraph.runs.flatMap((run) => runOn(run, side)) };
}

function lookOf({ style, level, list, indent, isBoxed }: ParagraphLook): ParagraphLook {
  return { style, level, list, indent, isBoxed };
}

function runOn({ before, ...run }: WordRun, side: Side): WordRun[] {
  if (isGone(run.changes, side)) return [];
  const look = side === 'rejected' && before ? before.look : run.look;
  const box = run.box && { box: blocksOn(run.box, side) };
  return [{ ...run, look, changes: [], ...box }];
}

function tableOn(table: WordTable, side: Side): WordTable[] {
  const rows = table.rows
    .filter(({ changes }) => !isGone(changes, side))
    .map((row) => ({
      ...row,
      changes: [],
      cells: row.cells
        .filter(({ changes }) => !isGone(changes, side))
        .map((cell) => ({ ...cell, changes: [], blocks: blocksOn(cell.blocks, side) })),
    }));
  return rows.length === 0 ? [] : [{ ...table, rows }];
}

function isGone(changes: readonly WordChange[], side: Side): boolean {
  return changes.some(({ kind }) => kind === goneOn[side]);
}
