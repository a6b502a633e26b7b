import type { WordBlock } from './word-file.ts';

/** Returns the text of blocks as it stands in the file, changes and all: a line a paragraph, cells with a tab between. */
export function plainText(blocks: readonly WordBlock[]): string {
  return blocks
    .map((block) =>
      block.type === 'paragraph'
        ? block.runs.map(({ text }) => text).join('')
        : block.rows.map(({ cells }) => cells.map((cell) => plainText(cell.blocks)).join('\t')).join('\n'),
    )
    .join('\n');
}
