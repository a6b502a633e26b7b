/** Edits a Word file as someone with tracked changes does: on what the reader made of it, so that a test says only what was edited. */
import type {
  WordBlock,
  WordChange,
  WordFile,
  WordParagraph,
  WordRun,
} from '../../src/docx-reading/word-file.ts';

export const karin = { author: 'Karin', date: '2026-05-01T10:00:00Z' };
const change = (kind: WordChange['kind']): WordChange => ({ kind, isMove: false, ...karin });

/** An edit of the paragraph that has a text. */
export type WordEdit =
  | { readonly replace: string; readonly by: string; readonly look?: Partial<WordRun['look']> }
  | { readonly addAfter: string; readonly text: string }
  | { readonly addBefore: string; readonly text: string }
  | { readonly remove: string }
  | { readonly untracked: string; readonly by: string }
  | { readonly comment: string; readonly text: string };

/** Returns the file with the edits made. Throws when a text is not there. */
export function editedWord(file: WordFile, edits: readonly WordEdit[]): WordFile {
  return edits.reduce((now, edit, index) => edited(now, edit, String(index)), file);
}

function edited(file: WordFile, edit: WordEdit, id: string): WordFile {
  const wanted = Object.values(edit)[0] as string;
  let isDone = false;
  const inBlocks = (blocks: readonly WordBlock[]): WordBlock[] =>
    blocks.flatMap((block): WordBlock[] => {
      if (block.type === 'table')
        return [
          {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, blocks: inBlocks(cell.blocks) })),
            })),
          },
        ];
      if (isDone || block.isContents || !textOf(block).includes(wanted)) return [block];
      isDone = true;
      return editedParagraph(block, edit, id);
    });
  const blocks = inBlocks(file.blocks);
  const notes = new Map([...file.notes].map(([key, note]) => [key, inBlocks(note)]));
  if (!isDone) throw new Error(`no “${wanted}” in the file`);
  const comments =
    'comment' in edit ? [{ id, text: edit.text, parent: undefined, isResolved: false, ...karin }] : [];
  return { ...file, blocks, notes, comments: [...file.comments, ...comments] };
}

function editedParagraph(paragraph: WordParagraph, edit: WordEdit, id: string): WordParagraph[] {
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
  if ('remove' in edit) return [{ ...paragraph, runs: gone(paragraph.runs), mark: [change('deletion')] }];
  const mark = [change('insertion')];
  const added = { ...paragraph, runs: fresh(paragraph.runs, edit.text) };
  // The end of the first of the two is the new one.
  return 'addBefore' in edit ? [{ ...added, mark }, paragraph] : [{ ...paragraph, mark }, added];
}

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
    if (run.text === '') (at <= from ? before : behind).push(run);
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
