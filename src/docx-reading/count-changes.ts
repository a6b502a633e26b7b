import type { WordBlock, WordFile } from './word-file.ts';

/** Returns how many changes a file has that were tracked and neither accepted nor rejected. */
export function countChanges({ blocks, notes, running }: WordFile): number {
  return [blocks, ...notes.values(), ...running].reduce((sum, each) => sum + inBlocks(each), 0);
}

function inBlocks(blocks: readonly WordBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'table') {
      const rows = block.rows.map(
        ({ cells, changes, looks }) =>
          changes.length +
          looks.length +
          cells.reduce(
            (all, cell) => all + cell.changes.length + cell.looks.length + inBlocks(cell.blocks),
            0,
          ),
      );
      return sum + block.looks.length + rows.reduce((all, each) => all + each, 0);
    }
    const runs = block.runs.map(
      ({ changes, before, box }) => changes.length + (before ? 1 : 0) + (box ? inBlocks(box) : 0),
    );
    return sum + block.mark.length + (block.before ? 1 : 0) + runs.reduce((all, each) => all + each, 0);
  }, 0);
}
