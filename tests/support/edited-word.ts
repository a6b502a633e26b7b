/** Edits a Word file as someone with tracked changes does: on what the reader made of it, so that a test says only what was edited. */
import type {
  ParagraphLook,
  WordBlock,
  WordCell,
  WordChange,
  WordFile,
  WordParagraph,
  WordRow,
  WordRun,
  WordTable,
} from '../../src/docx-reading/word-file.ts';

export const karin = { author: 'Karin', date: '2026-05-01T10:00:00Z' };
const change = (kind: WordChange['kind']): WordChange => ({ kind, isMove: false, ...karin });

/** An edit of the paragraph that has a text. */
export type WordEdit =
  | { readonly replace: string; readonly by: string; readonly look?: Partial<WordRun['look']> }
  | { readonly addAfter: string; readonly text: string; readonly as?: Kind }
  | { readonly addBefore: string; readonly text: string; readonly as?: Kind }
  | { readonly split: string }
  | { readonly join: string }
  | { readonly format: string; readonly look: Partial<WordRun['look']> }
  | { readonly restyle: string; readonly as: Kind }
  | { readonly noteOn: string; readonly text: string }
  | { readonly dropNote: string }
  | { readonly link: string; readonly url: string }
  | { readonly addRow: string; readonly cells: readonly string[] }
  | { readonly removeRow: string }
  | { readonly removeColumn: string }
  | { readonly addColumn: string; readonly text: string }
  | { readonly move: string; readonly after: string }
  | { readonly remove: string }
  | { readonly untracked: string; readonly by: string }
  | { readonly comment: string; readonly text: string };

/** What a paragraph becomes: the looks of kinds of paragraphs. */
export type Kind = keyof typeof kinds;

/** @param indent in points, as Akkoord writes it */
const look = (name: string, indent = 0): ParagraphLook => ({
  style: { id: name, name },
  level: undefined,
  list: undefined,
  ...{ indent, isBoxed: false },
});
const kinds = {
  text: look('normal'),
  heading: { ...look('heading 2'), level: 2 },
  subheading: { ...look('heading 3'), level: 3 },
  bullet: { ...look('list bullet', 17), list: { id: '3', level: 0, format: 'bullet' } },
  nested: { ...look('list bullet', 34), list: { id: '3', level: 1, format: 'bullet' } },
  number: { ...look('list number', 17), list: { id: '4', level: 0, format: 'decimal' } },
  continued: look('list continue', 17),
  indented: look('normal', 17),
  unnumbered: look('list bullet', 17),
  boxed: { ...look('kader', 9), isBoxed: true },
  boxedBullet: { ...look('list bullet', 26), list: { id: '3', level: 0, format: 'bullet' }, isBoxed: true },
  quote: { ...look('quote', 12), isBoxed: true },
} as const;

/** Returns the file with the edits made. Throws when a text is not there. */
export function editedWord(file: WordFile, edits: readonly WordEdit[]): WordFile {
  return edits.reduce((now, edit, index) => wordWithEdit(now, edit, String(index)), file);
}

/**
 * Returns the file with an edit made in the first paragraph that has its text.
 * @param id of the note or comment that it makes
 * @param where the paragraphs in which it may be
 */
export function wordWithEdit(
  file: WordFile,
  edit: WordEdit,
  id: string,
  where: (paragraph: WordParagraph) => boolean = () => true,
): WordFile {
  if ('move' in edit) return moved(file, edit);
  const wanted = Object.values(edit)[0] as string;
  let isDone = false;
  const holds = (block: WordBlock): boolean =>
    block.type === 'paragraph' && !block.isContents && where(block) && textOf(block).includes(wanted);
  const inBlocks = (blocks: readonly WordBlock[]): WordBlock[] =>
    blocks.flatMap((block): WordBlock[] => {
      if (block.type === 'table') {
        const column = block.rows[0]?.cells.findIndex(({ blocks: own }) => own.some(holds)) ?? -1;
        if (!isDone && column >= 0 && ('removeColumn' in edit || 'addColumn' in edit)) {
          isDone = true;
          return [withColumn(block, column, 'addColumn' in edit ? edit.text : undefined)];
        }
        const rows = block.rows.flatMap((row): WordRow[] => {
          const isHere = !isDone && row.cells.some((cell) => cell.blocks.some(holds));
          if (isHere && 'addRow' in edit) {
            isDone = true;
            return [row, addedRow(row, edit.cells)];
          }
          if (isHere && 'removeRow' in edit) {
            isDone = true;
            return [removedRow(row)];
          }
          return [{ ...row, cells: row.cells.map((cell) => ({ ...cell, blocks: inBlocks(cell.blocks) })) }];
        });
        return [{ ...block, rows }];
      }
      if (isDone || !holds(block)) return [block];
      isDone = true;
      return editedParagraph(block, edit, id, (as) => kindIn(file, as));
    });
  const blocks = inBlocks(file.blocks);
  const notes = new Map([...file.notes].map(([key, note]) => [key, inBlocks(note)]));
  if (!isDone) throw new Error(`no “${wanted}” in the file`);
  if ('noteOn' in edit) notes.set(`note ${id}`, [noteOf(file, edit.text)]);
  const comments =
    'comment' in edit ? [{ id, text: edit.text, parent: undefined, isResolved: false, ...karin }] : [];
  return { ...file, blocks, notes, comments: [...file.comments, ...comments] };
}

function addedRow(row: WordRow, cells: readonly string[]): WordRow {
  const filled = row.cells.map((cell, index) => {
    const [block] = cell.blocks.filter(({ type }) => type === 'paragraph');
    const paragraph = block as WordParagraph;
    const [run = plainRun] = paragraph.runs;
    const runs = fresh([run], cells[index] ?? '');
    return { ...cell, blocks: [{ ...paragraph, runs, mark: [change('insertion')] }] };
  });
  return { ...row, cells: filled, isHeader: false, changes: [change('insertion')] };
}

/** Takes a column away, or puts one behind it with a text in each of its cells. */
function withColumn(table: WordTable, column: number, text: string | undefined): WordTable {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell, index): WordCell[] => {
      if (index !== column) return [cell];
      const [changes, blocks] = [[change(text === undefined ? 'deletion' : 'insertion')], cell.blocks];
      const edited = blocks.map((block) => {
        if (block.type === 'table') return block;
        return { ...block, runs: text === undefined ? gone(block.runs) : fresh(block.runs, text) };
      });
      const own = { ...cell, blocks: edited, changes };
      return text === undefined ? [own] : [cell, own];
    }),
  }));
  return { ...table, rows };
}

function removedRow(row: WordRow): WordRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((block) =>
      block.type === 'paragraph' ? { ...block, runs: gone(block.runs), mark: [change('deletion')] } : block,
    ),
  }));
  return { ...row, cells, changes: [change('deletion')] };
}

/** As Word does: all of the paragraph went at the one place, and came at the other. */
function moved(file: WordFile, { move, after }: { move: string; after: string }): WordFile {
  const asMove = (changes: readonly WordChange[]) => changes.map((each) => ({ ...each, isMove: true }));
  const source = file.blocks.find(
    (block): block is WordParagraph => block.type === 'paragraph' && textOf(block).includes(move),
  );
  if (!source) throw new Error(`no “${move}” in the file`);
  const came: WordParagraph = {
    ...source,
    runs: source.runs.map((run) => ({ ...run, changes: asMove([change('insertion')]) })),
    mark: asMove([change('insertion')]),
  };
  const went: WordParagraph = {
    ...source,
    runs: source.runs.map((run) => ({ ...run, changes: asMove([change('deletion')]) })),
    mark: asMove([change('deletion')]),
  };
  const blocks = file.blocks.flatMap((block): WordBlock[] => {
    if (block === source) return [went];
    return block.type === 'paragraph' && textOf(block).includes(after) && !block.isContents
      ? [block, came]
      : [block];
  });
  return { ...file, blocks };
}

function noteOf({ notes }: WordFile, text: string): WordBlock {
  const [[first] = []] = notes.values();
  const paragraph = first as WordParagraph;
  return { ...paragraph, runs: fresh(paragraph.runs.slice(0, 1), text) };
}

/** An item of a numbered list is one of the first such list of the file. */
function kindIn({ blocks }: WordFile, as: Kind): ParagraphLook {
  const lists = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.level === undefined && block.list ? [block.list] : [],
  );
  const list = as === 'number' && lists.find(({ format, level }) => format !== 'bullet' && level === 0);
  return { ...kinds[as], ...(list && { list }) };
}

function editedParagraph(
  paragraph: WordParagraph,
  edit: WordEdit,
  id: string,
  kindOf: (as: Kind) => ParagraphLook,
): WordParagraph[] {
  if ('replace' in edit)
    return [stretch(paragraph, edit.replace, (runs) => [...gone(runs), ...fresh(runs, edit.by, edit.look)])];
  if ('untracked' in edit)
    return [stretch(paragraph, edit.untracked, (runs) => [{ ...(runs[0] as WordRun), text: edit.by }])];
  if ('comment' in edit)
    return [
      stretch(paragraph, edit.comment, (runs) =>
        runs.map((run) => ({ ...run, comments: [...run.comments, id] })),
      ),
    ];
  if ('format' in edit)
    return [
      stretch(paragraph, edit.format, (runs) =>
        runs.map((run) => ({
          ...run,
          look: { ...run.look, ...edit.look },
          before: { of: 'format', look: run.look, ...karin },
        })),
      ),
    ];
  if ('restyle' in edit) {
    const { style, level, list, indent, isBoxed } = paragraph;
    const before = { of: 'paragraph' as const, style, level, list, indent, isBoxed, ...karin };
    return [{ ...paragraph, ...kindOf(edit.as), before }];
  }
  if ('link' in edit)
    return [
      stretch(paragraph, edit.link, (runs) => [
        ...gone(runs),
        ...fresh(runs, edit.link).map((run) => ({ ...run, link: edit.url })),
      ]),
    ];
  if ('noteOn' in edit)
    return [
      stretch(paragraph, edit.noteOn, (runs) => [
        ...runs,
        ...fresh(runs, ' ').map((run) => ({ ...run, text: '', note: `note ${id}` })),
      ]),
    ];
  if ('dropNote' in edit)
    return [
      { ...paragraph, runs: paragraph.runs.flatMap((run) => (run.note === undefined ? [run] : gone([run]))) },
    ];
  if ('join' in edit) return [{ ...paragraph, mark: [change('deletion')] }];
  if ('split' in edit) {
    const whole = stretch(paragraph, edit.split, (runs) => [...runs, cutHere]);
    const at = whole.runs.indexOf(cutHere);
    return [
      { ...paragraph, runs: whole.runs.slice(0, at), mark: [change('insertion')] },
      { ...paragraph, runs: whole.runs.slice(at + 1) },
    ];
  }
  if ('remove' in edit) return [{ ...paragraph, runs: gone(paragraph.runs), mark: [change('deletion')] }];
  if (!('text' in edit)) throw new Error('an edit of something else');
  const mark = [change('insertion')];
  const { style, level, list } = paragraph;
  const before = { of: 'paragraph', style, level, list, ...karin } as const;
  // Word knows a new look as one, also of what came: its end is the one that was there.
  const as = 'as' in edit && edit.as ? { ...kindOf(edit.as), before } : {};
  const added = { ...paragraph, ...as, runs: fresh(paragraph.runs, edit.text) };
  // The end of the first of the two is the new one: it never looked otherwise.
  return 'addBefore' in edit
    ? [{ ...added, before: undefined, mark }, paragraph]
    : [{ ...paragraph, mark }, added];
}

const plainRun: WordRun = {
  text: '',
  look: {
    ...{ bold: false, italic: false, underline: false, strike: false, highlight: false },
    ...{ position: 'normal', size: undefined, style: { id: '', name: '' } },
  },
  changes: [],
  comments: [],
};
const cutHere: WordRun = { ...plainRun };

function gone(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run) => ({ ...run, changes: [...run.changes, change('deletion')] }));
}

function fresh([first]: readonly WordRun[], text: string, look: Partial<WordRun['look']> = {}): WordRun[] {
  if (text === '' || !first) return [];
  const { note: _, picture: __, ...plain } = first;
  return [{ ...plain, text, look: { ...first.look, ...look }, changes: [change('insertion')], comments: [] }];
}

/** Cuts runs at the edges of a text, and changes what is between. */
function stretch(
  paragraph: WordParagraph,
  text: string,
  edit: (runs: readonly WordRun[]) => WordRun[],
): WordParagraph {
  const from = textOf(paragraph).indexOf(text);
  const to = from + text.length;
  const [before, inside, behind]: [WordRun[], WordRun[], WordRun[]] = [[], [], []];
  let at = 0;
  for (const run of paragraph.runs) {
    const end = at + run.text.length;
    const cut = (start: number, stop: number): WordRun[] => {
      const part = run.text.slice(Math.max(start, at) - at, Math.max(0, Math.min(stop, end) - at));
      return part === '' ? [] : [{ ...run, text: part }];
    };
    if (run.text === '') (at <= from ? before : at < to ? inside : behind).push(run);
    else {
      before.push(...cut(0, Math.max(from, 0)));
      inside.push(...cut(from, to));
      behind.push(...cut(to, Number.POSITIVE_INFINITY));
    }
    at = end;
  }
  return { ...paragraph, runs: [...before, ...edit(inside), ...behind] };
}

function textOf({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('');
}
