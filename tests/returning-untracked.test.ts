/** What is other in a Word file that came back, although nobody tracked it, besides text; and what LibreOffice does of itself. */
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  WordBlock,
  WordFile,
  WordParagraph,
  WordRun,
  WordTable,
} from '../src/docx-reading/word-file.ts';
import { karin } from './support/edited-word.ts';
import { memoHost, receivedMemo, sentMemo } from './support/sent-memo.ts';

let word: WordFile;
beforeAll(async () => {
  word = await sentMemo();
});

/** The reasons, each with what it is about. */
const told = async (file: WordFile): Promise<string[]> => {
  const { changes } = await receivedMemo({ 'terug.docx': file }, memoHost());
  return changes.map(({ from, span, outcome }) =>
    `${span?.start.line}:${span?.start.column} ${from}: ${'reason' in outcome ? outcome.reason : 'made'}`.trim(),
  );
};

/** The file with each paragraph of which the text begins so changed. */
const withParagraph = (
  file: WordFile,
  start: string,
  change: (paragraph: WordParagraph) => WordParagraph,
): WordFile => {
  const inBlocks = (blocks: readonly WordBlock[]): WordBlock[] =>
    blocks.map((block) => {
      if (block.type === 'table') return withCells(block, inBlocks);
      return textOf(block).startsWith(start) ? change(block) : block;
    });
  return { ...file, blocks: inBlocks(file.blocks) };
};
const withCells = (table: WordTable, inBlocks: (blocks: readonly WordBlock[]) => WordBlock[]): WordTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: inBlocks(cell.blocks) })),
  })),
});
const textOf = ({ runs }: WordParagraph): string => runs.map(({ text }) => text).join('');
const looking =
  (look: Partial<WordRun['look']>, more: Partial<WordRun> = {}) =>
  (paragraph: WordParagraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, ...more, look: { ...run.look, ...look } })),
  });
const withTable = (change: (table: WordTable) => WordTable): WordFile => ({
  ...word,
  blocks: word.blocks.map((block) =>
    block.type === 'table' && block.rows[0]?.isHeader ? change(block) : block,
  ),
});
const emptied = (row: WordTable['rows'][number]) => ({
  ...row,
  isHeader: false,
  cells: row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((block) => (block.type === 'paragraph' ? { ...block, runs: [] } : block)),
  })),
});

describe('is told', () => {
  const kind = 'de soort alinea (kop, lijst, citaat, kader of gewone tekst) is veranderd';
  test.each<[string, () => WordFile, string]>([
    [
      'a heading that became text',
      () =>
        withParagraph(word, 'Aanleiding', (each) => ({
          ...each,
          level: undefined,
          style: { id: 'N', name: 'normal' },
        })),
      `11:3 Aanleiding: ${kind}`,
    ],
    [
      'a heading of another level',
      () => withParagraph(word, 'Aanleiding', (each) => ({ ...each, level: 4 })),
      `11:3 Aanleiding: ${kind}`,
    ],
    [
      'an item that became text',
      () => withParagraph(word, 'een rustige plek', (each) => ({ ...each, list: undefined })),
      `22:4 een rustige plek: ${kind}`,
    ],
    [
      'a text that became a quote',
      () => withParagraph(word, 'Ouders zijn', (each) => ({ ...each, style: { id: 'Q', name: 'quote' } })),
      `15:1 Ouders zijn er blij mee.: ${kind}`,
    ],
    [
      'bold',
      () => withParagraph(word, 'Ouders zijn', looking({ bold: true })),
      '15:1 Ouders zijn er blij mee.: vet is veranderd',
    ],
    [
      'no bold',
      () => withParagraph(word, 'Wij geven', looking({ bold: false })),
      '13:37 gratis voor iedereen: vet is veranderd',
    ],
    [
      'italic in a cell',
      () => withParagraph(word, 'De Ark', looking({ italic: true })),
      '30:3 De Ark: cursief is veranderd',
    ],
    [
      'a link',
      () => withParagraph(word, 'Ouders zijn', looking({}, { link: 'https://elders.example/' })),
      '15:1 : de koppeling is veranderd',
    ],
    [
      'a page that begins',
      () => withParagraph(word, 'Ouders zijn', (each) => ({ ...each, startsPage: true })),
      '15:1 : voor deze alinea kwam een nieuwe bladzijde',
    ],
    [
      'a page that begins, as LibreOffice writes it',
      () =>
        withParagraph(word, 'Wij geven', (each) => ({
          ...each,
          runs: [...each.runs, { ...(each.runs[0] as WordRun), text: '\f' }],
        })),
      '15:1 : voor deze alinea kwam een nieuwe bladzijde',
    ],
    [
      'an empty row',
      () =>
        withTable((table) => ({ ...table, rows: [...table.rows, ...table.rows.slice(0, 1).map(emptied)] })),
      '28:1 : in deze tabel kwam een lege rij of kolom, of zijn vakken samengevoegd,',
    ],
    [
      'cells that were merged',
      () =>
        withTable((table) => ({
          ...table,
          rows: table.rows.map((row, index) =>
            index === 0 ? row : { ...row, cells: row.cells.map((cell) => ({ ...cell, columns: 2 })) },
          ),
        })),
      '28:1 : in deze tabel kwam een lege rij of kolom, of zijn vakken samengevoegd,',
    ],
    [
      'an empty column',
      () =>
        withTable((table) => ({
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: [...row.cells, ...emptied(row).cells.slice(0, 1)],
          })),
        })),
      '28:1 : in deze tabel kwam een lege rij of kolom, of zijn vakken samengevoegd,',
    ],
  ])('%s', async (_, file, expected) => {
    expect((await told(file())).map((line) => line.split(' zonder dat Word')[0])).toEqual([expected]);
  });
});

describe('is not told', () => {
  const went = { kind: 'deletion', isMove: false, ...karin } as const;
  test.each<[string, () => WordFile, readonly string[]]>([
    ['a file that was saved again', () => word, []],
    [
      'a number of headings that LibreOffice leaves on a text',
      () => {
        const list = { id: '77', level: 0, format: 'decimal' };
        const numbered = withParagraph(word, 'Aanleiding', (each) => ({ ...each, list }));
        return withParagraph(numbered, 'Ouders zijn', (each) => ({ ...each, list }));
      },
      [],
    ],
    [
      'the looks that LibreOffice gives to what stands behind a paragraph that went',
      () => {
        const gone = withParagraph(word, 'Ouders zijn', (each) => ({
          ...each,
          runs: each.runs.map((run) => ({ ...run, changes: [went] })),
          mark: [went],
        }));
        const { style } = gone.blocks.find(
          (block): block is WordParagraph => block.type === 'paragraph' && textOf(block).startsWith('Ouders'),
        ) as WordParagraph;
        return withParagraph(gone, 'Wat wij doen', (each) => ({ ...each, style, level: undefined }));
      },
      ['15:1 Ouders zijn er blij mee. [noot: Dat zeiden zij zelf.]\n: made'],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await told(file())).toEqual(expected);
  });
});
