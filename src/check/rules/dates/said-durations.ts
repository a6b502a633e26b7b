import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { numeralPattern, readNumeral } from '../../reading/numerals.ts';
import { readSpokenNumber, spokenNumberPattern } from '../../reading/spoken-numbers.ts';

const numeral = `(?:${spokenNumberPattern}|${numeralPattern})`;
const counts = `(?:(?:twee|drie|vier|vijf)[eë]nhalf|${numeral}\\sen\\seen\\shalf|${numeral}(?:\\s(?:volle|hele|gehele))?|anderhalf|een half|een (?:heel|vol)|een kwart|half|een)`;

const DAYS_IN_MONTH = 365.25 / 12;
export const WEEK = 7 / DAYS_IN_MONTH;
export const DAY = 1 / DAYS_IN_MONTH;

/** Months in a unit. */
export const units: Readonly<Record<string, number>> = {
  jaar: 12,
  jaren: 12,
  kalenderjaren: 12,
  kalenderjaar: 12,
  schooljaren: 12,
  schooljaar: 12,
  halfjaar: 6,
  kwartaal: 3,
  kwartalen: 3,
  maand: 1,
  maanden: 1,
  week: WEEK,
  weken: WEEK,
  dag: DAY,
  dagen: DAY,
  werkdagen: DAY,
};

const unitNames = Object.keys(units).join('|');

const said = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N},.-])(?:een\s(?<whatOf>${unitNames})\s(?:of|à)\s(?<countOf>${numeral})|(?<count>${counts})\s{1,2}(?<what>${unitNames}))(?![\p{L}\p{N}-])`,
  /jaar|jaren|maand|kwarta|week|weken|dagen?(?![a-z])/,
);
/** `Een maand of negen`. */
const ABOUT: readonly [number, number] = [0.15, 0.15];

function allOf(
  words: string,
  less: number,
  more: number,
): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(words.split('|').map((word) => [word, [less, more] as const]));
}

/** How far from what is said a length may be, as parts of it: less, and more. */
const roughness: Readonly<Record<string, readonly [number, number]>> = {
  ...allOf(
    'circa|ca.|ongeveer|zowat|zo’n|pakweg|grofweg|ruwweg|om en nabij|plusminus|naar schatting',
    0.15,
    0.15,
  ),
  ...allOf('een goede|een dikke|ruim', 0, 0.3),
  ...allOf('bijna|krap|een kleine|nog geen|net geen', 0.3, 0),
  ...{ 'meer dan': [0, 1], 'minder dan': [1, 0] },
};
export const rough = latin.iu`(?<!\p{L})(${Object.keys(roughness).join('|').replaceAll('.', '\\.').replaceAll(' ', '\\s').replaceAll('’', "[’']")})\s$`;
/** A length of time that a text gives. */
export interface Stated extends Stretch {
  readonly count: number;
  readonly unit: string;
  /** Parts that it may be shorter and longer. */
  readonly slack: readonly [number, number];
}

function roughnessBefore(from: number, text: string): readonly [number, number] {
  const word = rough
    .exec(text.slice(Math.max(0, from - 20), from))?.[1]
    ?.toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace("'", '’');
  return roughness[word ?? ''] ?? [0, 0];
}

/** Returns what a text says of lengths of time; `twee jaar en drie maanden` is one. */
export function durationsIn(text: string): readonly Stated[] {
  const stated: Stated[] = [];
  for (const { from, to, groups } of said(text)) {
    const count = countOf(groups.count ?? groups.countOf ?? '');
    if (count === undefined) continue;
    const unit = (groups.what ?? groups.whatOf ?? '').toLowerCase();
    const last = stated.at(-1);
    const [larger, smaller] = [units[last?.unit ?? ''] ?? 0, units[unit] ?? 1];
    if (last && larger > smaller && /^,?\sen\s$/u.test(text.slice(last.to, from)))
      stated[stated.length - 1] = { ...last, to, unit, count: (last.count * larger) / smaller + count };
    else
      stated.push({
        ...{ from, to, count, unit },
        slack: groups.countOf === undefined ? roughnessBefore(from, text) : ABOUT,
      });
  }
  return stated;
}

const numbers = wordList('één twee drie vier vijf zes zeven acht negen tien elf twaalf');

/** One of a unit and more of them, by months. */
const named: Readonly<Record<number, readonly [one: string, more: string]>> = {
  1: ['maand', 'maanden'],
  3: ['kwartaal', 'kwartalen'],
  6: ['halfjaar', 'halve jaren'],
  [WEEK]: ['week', 'weken'],
  [DAY]: ['dag', 'dagen'],
};

/** Says a length in the unit of the author, when it is a whole number of it. */
export function sayDuration(months: number, unit: string): string {
  const size = units[unit];
  const count = size === undefined ? 0 : Math.round(months / size);
  if (size === undefined || count < 1 || Math.abs(count * size - months) > 0.1) return '';
  const name = size === 12 ? 'jaar' : (named[size] ?? named[1])?.[count === 1 ? 0 : 1];
  return `${numbers[count - 1] ?? count} ${name}`;
}

const spoken = latin.iu`^${spokenNumberPattern}$`;

export function countOf(authored: string): number | undefined {
  const text = authored.toLowerCase();
  if (text === 'anderhalf') return 1.5;
  if (text === 'een' || text === 'een heel') return 1;
  if (text === 'een kwart') return 0.25;
  if (text === 'een vol') return 1;
  const numeral = text.replace(/\s(?:en\seen\shalf|volle|hele|gehele)$/, '').replace(/[eë]nhalf$/, '');
  const whole = readNumeral(numeral) ?? (spoken.test(numeral) ? readSpokenNumber(numeral) : undefined);
  const isHalf = text.endsWith('half');
  return whole === undefined ? (isHalf ? 0.5 : undefined) : whole + (isHalf ? 0.5 : 0);
}
