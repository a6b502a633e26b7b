import { paragraphsIn } from '../docx-reading/paragraphs-in.ts';
import { plainText } from '../docx-reading/plain-text.ts';
import type { Authorship, WordBlock, WordFile, WordParagraph, WordTable } from '../docx-reading/word-file.ts';
import { groupBy } from '../text/group-by.ts';
import type { Returned } from './returned.ts';

const reasons = {
  running: 'dit staat boven of onder aan de bladzijde: de huisstijl en de gegevens bepalen dat',
  contents: 'dit staat in de inhoudsopgave: die maakt Akkoord zelf',
  box: 'dit staat in een tekstvak: zet het zelf in de tekst',
  column: 'een vak of kolom kwam erbij of ging weg: pas de tabel zelf aan',
  look: 'alleen de opmaak van een tabel is anders: de huisstijl bepaalt die',
} as const;

type Where = keyof typeof reasons;

/**
 * Returns the tracked changes that are in no paragraph of the document: each with the reason that it is not taken over, at what stands
 * there, or before it.
 * @param spanOf where a paragraph that came back is in the sources
 */
export function otherChanges(
  { blocks, notes, running }: WordFile,
  spanOf: (paragraph: WordParagraph) => Returned['span'],
): Returned[] {
  let near: Returned['span'];
  const inText = (block: WordBlock): Returned[] => {
    const spans = paragraphsIn([block]).flatMap((each) => spanOf(each) ?? []);
    const span = spans[0] ?? near;
    near = spans.at(-1) ?? near;
    return within([block], undefined).map((change) => ({ ...change, span }));
  };
  return [
    ...running.flatMap((each) => within(each, 'running')),
    ...[blocks, ...notes.values()].flat().flatMap(inText),
  ];
}

/** @param where the blocks are; undefined for the text itself, whose paragraphs are told elsewhere */
function within(blocks: readonly WordBlock[], where: Where | undefined): Returned[] {
  return blocks.flatMap((block): Returned[] => {
    if (block.type === 'table') return inTable(block, where);
    const here = block.isContents ? 'contents' : where;
    const boxes = block.runs.flatMap(({ box }) => (box ? within(box, 'box') : []));
    if (!here) return boxes;
    const runs = block.runs.flatMap(({ changes, before, text }): Returned[] => {
      const [change] = changes;
      if (change) return [refused(here, change, change.kind === 'deletion' ? [text, ''] : ['', text])];
      return before ? [refused(here, before, [text, text])] : [];
    });
    const ends = [...block.mark, ...(block.before ? [block.before] : [])].map((by) =>
      refused(here, by, ['', '']),
    );
    return [...runs, ...ends, ...boxes];
  });
}

function inTable({ rows, looks }: WordTable, where: Where | undefined): Returned[] {
  const cells = rows.flatMap((row) => row.cells);
  const looked = [...looks, ...rows.flatMap((row) => row.looks), ...cells.flatMap((cell) => cell.looks)];
  return [
    ...looked.map((by) => refused('look', by, ['', ''])),
    ...(where ? rows.flatMap(({ changes }) => changes.map((by) => refused(where, by, ['', '']))) : []),
    ...inColumns(rows),
    ...cells.flatMap(({ blocks }) => within(blocks, where)),
  ];
}

/** The cells of a column that somebody added or took away are one change. */
function inColumns(rows: WordTable['rows']): Returned[] {
  const cells = rows.flatMap((row) =>
    row.cells.flatMap(({ changes, blocks }, column) =>
      changes.map((by) => ({ by, column, text: plainText(blocks) })),
    ),
  );
  return [...groupBy(cells, ({ by, column }) => `${column} ${by.kind} ${by.author}`).values()].flatMap(
    (own) => {
      const [first] = own;
      const text = own.map((each) => each.text).join(' | ');
      return first
        ? [refused('column', first.by, first.by.kind === 'deletion' ? [text, ''] : ['', text])]
        : [];
    },
  );
}

function refused(
  where: Where,
  { author, date }: Authorship,
  [from, to]: readonly [string, string],
): Returned {
  return { span: undefined, from, to, by: { author, date }, outcome: { reason: reasons[where] } };
}
