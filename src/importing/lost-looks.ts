import type { WordRun } from '../docx-reading/word-file.ts';
import type { Remark } from './draft.ts';
import { excerpt } from './draft-comments.ts';

/** Pictures among letters, and boxes to tick: no font of documents has them. */
const smiley = /(?![\d#*©®™])\p{Extended_Pictographic}|[\u2610-\u2612\u2713-\u2718]/u;

const looks: readonly (readonly [what: string, isSo: (run: WordRun) => boolean])[] = [
  ['gemarkeerd met kleur', ({ look }) => look.highlight],
  ['doorgehaald', ({ look }) => look.strike],
  ['onderstreept', ({ look, link }) => look.underline && link === undefined],
  ['hoog of laag gezet', ({ look, note }) => look.position !== 'normal' && note === undefined],
];

/** Returns what text looks like in Word and not in a draft, and signs in it that are no letters. */
export function lostLooks(runs: readonly WordRun[]): Remark[] {
  const textOf = (isSo: (run: WordRun) => boolean): string => {
    const found = runs.filter(isSo).map((run) => run.text);
    return found.join('');
  };
  const lost = looks.flatMap(([what, isSo]): Remark[] => {
    const text = textOf(isSo).trim();
    return text === '' ? [] : [{ what, text: excerpt(text) }];
  });
  const all = textOf(() => true);
  const signs = [
    { isIn: smiley.test(all), what: 'een smiley, hokje of ander plaatje tussen de letters: zet er woorden' },
    { isIn: all.includes('\ufffd'), what: 'een teken uit een symbolenlettertype' },
  ];
  return [...lost, ...signs.flatMap(({ isIn, what }) => (isIn ? [{ what, text: excerpt(all) }] : []))];
}
