import { sideOf } from '../../src/docx-reading/side-of.ts';
import type {
  WordBlock,
  WordChange,
  WordFile,
  WordParagraph,
  WordRun,
} from '../../src/docx-reading/word-file.ts';

/** Returns a file as it is when the changes of some authors are accepted, and those of the others rejected. */
export function partlyAccepted(file: WordFile, isAccepted: (author: string) => boolean): WordFile {
  const kept = (changes: readonly WordChange[]): WordChange[] =>
    changes.flatMap((change): WordChange[] => {
      if (isAccepted(change.author)) return [change];
      // What came goes again, and what went stays.
      return change.kind === 'insertion' ? [{ ...change, kind: 'deletion' }] : [];
    });
  const runOf = (run: WordRun): WordRun => ({
    ...run,
    changes: kept(run.changes),
    look: run.before && !isAccepted(run.before.author) ? run.before.look : run.look,
  });
  const paragraphOf = (paragraph: WordParagraph): WordParagraph => {
    const { before, mark, runs } = paragraph;
    const own = { ...paragraph, mark: kept(mark), runs: runs.map(runOf) };
    if (!before || isAccepted(before.author)) return own;
    const { style, level, list } = before;
    return { ...own, style, level, list };
  };
  const within = (blocks: readonly WordBlock[]): WordBlock[] =>
    blocks.map((block) => {
      if (block.type === 'paragraph') return paragraphOf(block);
      const rows = block.rows.map((row) => ({
        ...row,
        changes: kept(row.changes),
        cells: row.cells.map((cell) => ({ ...cell, blocks: within(cell.blocks) })),
      }));
      return { ...block, rows };
    });
  return sideOf(
    {
      ...file,
      blocks: within(file.blocks),
      notes: new Map([...file.notes].map(([key, note]) => [key, within(note)])),
    },
    'accepted',
  );
}
