/** Edits Word files at random, as partners do. */
import fc from 'fast-check';
import type { WordBlock, WordFile, WordParagraph } from '../../src/docx-reading/word-file.ts';
import { editedWord, type Kind, type WordEdit } from './edited-word.ts';

/** What is done, where (a number of which a place is made), and a number to vary it by. */
export interface WordStep {
  readonly what: keyof typeof steps;
  readonly where: number;
  readonly vary: number;
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
const wordIn = (text: string, vary: number): string => pick(text.match(/[\p{L}\p{N}]{3,}/gu) ?? [text], vary);
const kinds: readonly Kind[] = ['text', 'heading', 'subheading', 'bullet', 'number', 'quote'];
const sentence = (vary: number): string => `Wij doen dit ${pick(words, vary)} met ${vary} anderen.`;

const steps = {
  replace: (text, vary) => ({ replace: wordIn(text, vary), by: pick(words, vary) }),
  drop: (text, vary) => ({ replace: `${wordIn(text, vary)} `, by: '' }),
  extend: (text, vary) => {
    const word = wordIn(text, vary);
    return { replace: word, by: `${word} ${pick(words, vary)}` };
  },
  retype: (text, vary) => ({ replace: text.slice(0, text.indexOf('.') + 1) || text, by: sentence(vary) }),
  bold: (text, vary) => ({ format: wordIn(text, vary), look: { bold: vary % 3 > 0 } }),
  italic: (text, vary) => ({ format: wordIn(text, vary), look: { italic: true } }),
  remove: (text) => ({ remove: text }),
  after: (text, vary) => ({ addAfter: text, text: sentence(vary) }),
  before: (text, vary) => ({ addBefore: text, text: sentence(vary) }),
  other: (text, vary) => ({ addAfter: text, text: sentence(vary), as: pick(kinds, vary) }),
  split: (text, vary) => ({ split: `${wordIn(text, vary)} ` }),
  join: (text) => ({ join: text }),
  restyle: (text, vary) => ({ restyle: text, as: pick(kinds, vary) }),
  note: (text, vary) => ({ noteOn: wordIn(text, vary), text: sentence(vary) }),
  row: (text, vary) => ({ addRow: text, cells: [pick(words, vary), String(vary)] }),
  noRow: (text) => ({ removeRow: text }),
  untracked: (text, vary) => ({ untracked: wordIn(text, vary), by: `onbekend${vary}` }),
  comment: (text, vary) => ({ comment: wordIn(text, vary), text: `Waarom ${vary}?` }),
} satisfies Record<string, (text: string, vary: number) => WordEdit>;

const inTables: ReadonlySet<string> = new Set(['row', 'noRow']);
const outsideTables: ReadonlySet<string> = new Set([
  'remove',
  'after',
  'before',
  'other',
  'split',
  'join',
  'restyle',
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

/** Returns the file with the steps made, and the edits that they were. A step for which there is no place is left out. */
export function randomlyEdited(
  file: WordFile,
  todo: readonly WordStep[],
): { file: WordFile; edits: WordEdit[] } {
  let now = file;
  const edits: WordEdit[] = [];
  for (const { what, where, vary } of todo) {
    const all = textsIn(file.blocks, false).filter(
      ({ isInTable }) => (!inTables.has(what) || isInTable) && (!outsideTables.has(what) || !isInTable),
    );
    // Small numbers, which fast-check prefers, are spread too.
    const text = all[(Math.imul(where + 1, 0x9e3779b1) >>> 0) % all.length]?.text;
    if (text === undefined || (what === 'note' && file.notes.size === 0)) continue;
    const edit = steps[what](text, vary);
    try {
      now = editedWord(now, [edit]);
      edits.push(edit);
    } catch {
      // An earlier step changed that text.
    }
  }
  return { file: now, edits };
}

function textsIn(blocks: readonly WordBlock[], isInTable: boolean): { text: string; isInTable: boolean }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks, true)));
    const text = ownText(block);
    return block.isContents || text.trim() === '' ? [] : [{ text, isInTable }];
  });
}

function ownText({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('');
}
