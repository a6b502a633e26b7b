import { paragraphsIn } from '../docx-reading/paragraphs-in.ts';
import type { WordBlock, WordFile, WordParagraph } from '../docx-reading/word-file.ts';

/**
 * Takes the numbers of headings off paragraphs that are none: LibreOffice gives them to a paragraph that is moved before a heading,
 * and leaves them on a heading that becomes text. In what Akkoord sends, headings and lists are numbered apart.
 */
export function withoutHeadingNumbers(file: WordFile): WordFile {
  const lists = new Set(
    paragraphsIn(file.blocks).flatMap(({ level, list }) => (level === undefined ? [] : keysOf(list))),
  );
  const bare = (blocks: readonly WordBlock[]): WordBlock[] =>
    blocks.map((block) => {
      if (block.type === 'table') {
        const rows = block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: bare(cell.blocks) })),
        }));
        return { ...block, rows };
      }
      const isHeadings = block.level === undefined && keysOf(block.list).some((key) => lists.has(key));
      return isHeadings ? { ...block, list: undefined } : block;
    });
  return lists.size === 0 ? file : { ...file, blocks: bare(file.blocks) };
}

/** LibreOffice saves a list again as several of one series. */
function keysOf(list: WordParagraph['list']): string[] {
  return list ? [`list ${list.id}`, ...(list.series === undefined ? [] : [`series ${list.series}`])] : [];
}
