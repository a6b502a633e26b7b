/** Edits Word files at random, as partners do, and knows of each edit whether it is of what the author typed. */
import fc from 'fast-check';
import type { WordBlock, WordFile, WordParagraph, WordRun } from '../../src/docx-reading/word-file.ts';
import type { Authored } from './authored-prose.ts';
import { type Kind, karin, type WordEdit, wordWithEdit } from './edited-word.ts';
import { generatedSentence } from './generated-prose.ts';

/** What is done, where (a number of which a place is made), and a number to vary it by. */
export interface WordStep {
  readonly what: keyof typeof steps;
  readonly where: number;
  readonly vary: number;
}

/** An edit that was made; all its changes are by an author of its own. */
export interface RandomEdit {
  readonly what: WordStep['what'];
  readonly author: string;
  readonly edit: WordEdit;
  /** It is of prose alone: of no value, of nothing that is computed, of nothing that a template has. */
  readonly isProse: boolean;
}

/** What a document is made of, as its author knows. */
export interface Makings {
  readonly authored: (text: string) => Authored | undefined;
  /** Headings that its template has: its sections. */
  readonly headings: ReadonlySet<string>;
}

const words = [
  'kinderen',
  'samen',
  'in de wijk',
  '€ 1.250',
  '*sterk*',
  'een [1]',
  'ouders | scholen',
  '12 mei 2027',
  'en',
];
const pick = <T>(from: readonly T[], vary: number): T => from[vary % from.length] as T;
const kinds: readonly Kind[] = ['text', 'heading', 'subheading', 'bullet', 'number', 'quote'];
const sentence = (vary: number): string =>
  vary % 2 === 0 ? generatedSentence(vary) : `Wij doen dit ${pick(words, vary)} met ${vary} anderen.`;

/** A step: of a word in a paragraph, or of the whole of it. */
type Step = (word: string, vary: number, whole: string) => WordEdit;

const steps = {
  replace: (word, vary) => ({ replace: word, by: pick(words, vary) }),
  drop: (word) => ({ replace: `${word} `, by: '' }),
  extend: (word, vary) => ({ replace: word, by: `${word} ${pick(words, vary)}` }),
  retype: (_, vary, whole) => ({
    replace: whole.slice(0, whole.indexOf('.') + 1) || whole,
    by: sentence(vary),
  }),
  bold: (word, vary) => ({ format: word, look: { bold: vary % 3 > 0 } }),
  italic: (word) => ({ format: word, look: { italic: true } }),
  remove: (_, __, whole) => ({ remove: whole }),
  after: (_, vary, whole) => ({ addAfter: whole, text: sentence(vary) }),
  before: (_, vary, whole) => ({ addBefore: whole, text: sentence(vary) }),
  other: (_, vary, whole) => ({ addAfter: whole, text: sentence(vary), as: pick(kinds, vary) }),
  split: (word) => ({ split: `${word} ` }),
  join: (_, __, whole) => ({ join: whole }),
  restyle: (_, vary, whole) => ({ restyle: whole, as: pick(kinds, vary) }),
  note: (word, vary) => ({ noteOn: word, text: sentence(vary) }),
  row: (_, vary, whole) => ({ addRow: whole, cells: [pick(words, vary), String(vary)] }),
  noRow: (_, __, whole) => ({ removeRow: whole }),
  untracked: (word, vary) => ({ untracked: word, by: `onbekend${vary}` }),
  comment: (word, vary) => ({ comment: word, text: `Waarom ${vary}?` }),
} satisfies Record<string, Step>;

const inTables: ReadonlySet<string> = new Set(['row', 'noRow']);
/** Steps that change which paragraphs there are; within a cell nobody takes these. */
const ofParagraphs: ReadonlySet<string> = new Set([
  'remove',
  'after',
  'before',
  'other',
  'split',
  'join',
  'restyle',
]);
/** Steps after which a paragraph is no longer there as it was. */
const ofHeadings: ReadonlySet<string> = new Set(['remove', 'split', 'join', 'restyle', 'before']);
const ofWords: ReadonlySet<string> = new Set([
  'replace',
  'drop',
  'extend',
  'retype',
  'bold',
  'italic',
  'note',
  'split',
]);

/** Some steps; what is tracked comes most. */
export const wordSteps = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(Object.keys(steps) as (keyof typeof steps)[]),
      ...(['replace', 'replace', 'drop', 'extend', 'retype', 'after', 'remove'] as const),
    ),
    where: fc.nat(0xffffff),
    vary: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 8 },
);

/** A paragraph of a file that is edited, with what it was when it was sent; edits leave that to all that comes of it. */
interface Known extends WordParagraph {
  readonly sent?: { readonly text: string };
}

interface Target {
  readonly paragraph: Known;
  /** Where in the text that was sent it begins, when it was split. */
  readonly from: number;
  readonly row?: readonly Target[];
  /** Its row has one cell: the table is the box of a note. */
  readonly isBoxed?: boolean;
  readonly isInTable: boolean;
  /** In the text itself, not in a note. */
  readonly isInBody: boolean;
  readonly next: WordBlock | undefined;
}

/** Returns the file with the steps made, and the edits that they were. A step for which there is no place is left out. */
export function randomlyEdited(
  file: WordFile,
  todo: readonly WordStep[],
  makings: Makings,
): { file: WordFile; edits: RandomEdit[] } {
  let now = marked(file);
  const edits: RandomEdit[] = [];
  for (const [index, { what, where, vary }] of todo.entries()) {
    const all = targetsOf(now).filter(({ paragraph, isInTable, isInBody }) => {
      const isKept = paragraph.runs.some((run) => isLeft(run) && run.text.trim() !== '');
      const isPlace = ofParagraphs.has(what) ? !isInTable && isInBody : !inTables.has(what) || isInTable;
      return isKept && isPlace;
    });
    // Small numbers, which fast-check prefers, are spread too.
    const target = all[(Math.imul(where + 1, 0x9e3779b1) >>> 0) % all.length];
    if (!target || (what === 'note' && (file.notes.size === 0 || !target.isInBody))) continue;
    const edit = editOf(what, target, vary);
    if (!edit || isNothing(edit, target)) continue;
    const author = `Stap ${index + 1}`;
    const made = signed(
      wordWithEdit(now, edit, String(index), (each) => each === target.paragraph),
      author,
    );
    edits.push({ what, author, edit, isProse: isProse(what, edit, target, makings) });
    now = made;
  }
  return { file: now, edits };
}

function editOf(what: WordStep['what'], { paragraph }: Target, vary: number): WordEdit | undefined {
  const whole = textOf(paragraph.runs);
  // Word goes on behind a heading with text.
  if (what === 'after' && paragraph.level !== undefined)
    return { addAfter: whole, text: sentence(vary), as: 'text' };
  if (!ofWords.has(what) && what !== 'untracked' && what !== 'comment') return steps[what]('', vary, whole);
  const left = paragraph.runs.filter(isLeft).map(({ text }) => text);
  if (what === 'retype') {
    const edit = steps.retype('', vary, whole);
    return 'replace' in edit && stretchOf(edit.replace, paragraph).every(isLeft) ? edit : undefined;
  }
  const found = left.flatMap((text) => text.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  if (found.length === 0) return undefined;
  const edit = steps[what](pick(found, vary), vary, whole);
  const wanted = Object.values(edit)[0] as string;
  // The same word may stand in what went, or without a space behind it.
  return whole.includes(wanted) && stretchOf(wanted, paragraph).every(isLeft) ? edit : undefined;
}

/** Somebody who gives a text the look that it has does nothing. */
function isNothing(edit: WordEdit, { paragraph, next, row = [] }: Target): boolean {
  if ('format' in edit) {
    const asked = Object.entries(edit.look);
    return stretchOf(edit.format, paragraph).some(
      (run) => run.before || asked.some(([flag, value]) => run.look[flag as 'bold'] === value),
    );
  }
  if ('restyle' in edit) return paragraph.before !== undefined || kindOf(paragraph) === edit.as;
  // What was typed in a row that went is nowhere.
  if ('removeRow' in edit) return row.some((cell) => !cell.paragraph.runs.every(isLeft));
  if ('join' in edit) {
    const isOpen = next?.type === 'paragraph' && !next.isContents && paragraph.mark.length === 0;
    // Markdown has no paragraph that goes on in an item without the item: it stays one.
    return !isOpen || next.style.name === 'list continue';
  }
  if ('addAfter' in edit || 'split' in edit || 'remove' in edit) return paragraph.mark.length > 0;
  return false;
}

function kindOf({ level, list, style }: WordParagraph): Kind | undefined {
  if (level !== undefined) return level === 2 ? 'heading' : level === 3 ? 'subheading' : undefined;
  if (list) return list.level > 0 ? undefined : list.format === 'bullet' ? 'bullet' : 'number';
  return style.name === 'quote' ? 'quote' : style.name === 'normal' ? 'text' : undefined;
}

function isProse(
  what: WordStep['what'],
  edit: WordEdit,
  { paragraph, from: begin, next, row = [], isBoxed = false }: Target,
  { authored, headings }: Makings,
): boolean {
  const of = ({ sent }: Known): Authored | undefined => sent && authored(sent.text);
  const isSection = ({ sent }: Known): boolean => sent !== undefined && headings.has(sent.text.trim());
  const own = of(paragraph);
  // A cell of a table that is made from data may read as a heading that somebody typed.
  const isOwn = (cell: Known): boolean => textOf(cell.runs).trim() === '' || of(cell) !== undefined;
  if (inTables.has(what)) return !isBoxed && row.length > 0 && row.every((cell) => isOwn(cell.paragraph));
  if (!own) return false;
  // In a document with sections the template decides which headings there are.
  const becomes = 'as' in edit ? edit.as : what === 'before' ? kindOf(paragraph) : undefined;
  if (headings.size > 0 && (becomes === 'heading' || becomes === 'subheading')) return false;
  if (isSection(paragraph) && (ofHeadings.has(what) || ofWords.has(what))) return false;
  if (what === 'join' && next?.type === 'paragraph' && (!of(next) || isSection(next))) return false;
  if (!ofWords.has(what)) return true;
  const text = Object.values(edit)[0] as string;
  const from = begin + offsetOf(text, paragraph);
  return own.isTyped(from, from + text.length);
}

/** Where a text is in a paragraph as it was sent. */
function offsetOf(text: string, { runs }: WordParagraph): number {
  let rest = textOf(runs).indexOf(text);
  let offset = 0;
  for (const run of runs) {
    const { length } = run.text;
    if (!isCome(run)) offset += Math.min(rest, length);
    if (rest < length) break;
    rest -= length;
  }
  return offset;
}

/** The runs that a text is in. */
function stretchOf(text: string, { runs }: WordParagraph): WordRun[] {
  const from = textOf(runs).indexOf(text);
  let at = 0;
  return runs.filter((run) => {
    const start = at;
    at += run.text.length;
    return start < from + text.length && at > from;
  });
}

function targetsOf({ blocks, notes }: WordFile): Target[] {
  const ends = new Map<Known['sent'], number>();
  const within = (all: readonly WordBlock[], isInTable: boolean, isInBody: boolean): Target[] =>
    all.flatMap((block, index): Target[] => {
      if (block.type === 'table')
        return block.rows.flatMap(({ cells, changes }) => {
          if (changes.length > 0) return [];
          const row = cells.flatMap((cell) => within(cell.blocks, true, isInBody));
          return row.map((each) => ({ ...each, row, isBoxed: cells.length === 1 }));
        });
      if (block.isContents) return [];
      const { sent } = block as Known;
      const from = ends.get(sent) ?? 0;
      ends.set(sent, from + sentText(block).length);
      return [{ paragraph: block, from, isInTable, isInBody, next: all[index + 1] }];
    });
  return [
    ...within(blocks, false, true),
    ...[...notes.values()].flatMap((note) => within(note, false, false)),
  ];
}

/** Puts with each paragraph what it is now. */
function marked(file: WordFile): WordFile {
  const within = (blocks: readonly WordBlock[]): WordBlock[] =>
    blocks.map((block) => {
      if (block.type === 'paragraph') return { ...block, sent: { text: textOf(block.runs) } };
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: within(cell.blocks) })),
      }));
      return { ...block, rows };
    });
  return {
    ...file,
    blocks: within(file.blocks),
    notes: new Map([...file.notes].map(([key, note]) => [key, within(note)])),
  };
}

/** Gives what was done last to an author. */
function signed(file: WordFile, author: string): WordFile {
  const renamed = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => renamed(each));
    if (value === karin.author && name === 'author') return author;
    // What was sent is one object for all that came of it.
    if (typeof value !== 'object' || value === null || name === 'sent') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, key)]));
  };
  return {
    ...file,
    blocks: renamed(file.blocks) as WordBlock[],
    notes: new Map([...file.notes].map(([key, note]) => [key, renamed(note) as WordBlock[]])),
  };
}

function isCome({ changes }: WordRun): boolean {
  return changes.some(({ kind }) => kind === 'insertion');
}

/** Nobody did anything to it yet, but for its look. */
function isLeft({ changes }: WordRun): boolean {
  return changes.length === 0;
}

function sentText({ runs }: WordParagraph): string {
  return textOf(runs.filter((run) => !isCome(run)));
}

function textOf(runs: readonly WordRun[]): string {
  return runs.map(({ text }) => text).join('');
}
