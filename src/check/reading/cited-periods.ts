import { latin } from '../../text/latin.ts';
import { wordList } from '../../text/word-list.ts';
import { datesInText } from './dates-in-text.ts';
import type { Stretch } from './found.ts';

/** A document or programme that a text names with its period: `Regiovisie 2021-2024`. */
export interface CitedPeriod extends Stretch {
  /** The same for all who mean it. */
  readonly key: string;
  readonly name: string;
  /** Where the period begins in the text. */
  readonly periodFrom: number;
  readonly years: { readonly from: number; readonly to: number };
}

/** How the names of what has a period end. */
const head =
  '(?:visie|agenda|akkoord|programma|plan|nota|notitie|beleid|kader|convenant|aanpak|regeling|strategie|koers|koersdocument|pact|deal|programme|verordening|monitor)';
const heads = latin.iu`${head}$`;
/** A name of such a word followed by ordinary ones: `Regiovisie Hulp bij huiselijk geweld`. */
/** With or without a capital: `Nota Lezen loont`. */
const anyHead = head.replace(/(?<=[:|])[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`);
const longName = latin.u`(?<![\p{L}])(?=\p{Lu})[\p{L}-]{0,30}${anyHead}(?:\s[\p{L}&-]{1,24}){1,7}$`;
/** Small words that may be inside a name. */
const inside = new Set(wordList('van voor en de het op in der &'));
/** Words that no name begins with, though a sentence may. */
const noStart = new Set(
  wordList(`
    waar wanneer toen terwijl omdat hoewel zoals daarom dus eerst later daarna hierbij daarbij hiervoor
    daarvoor aan bij binnen boven daarnaast dat de deze die dit door een en er het in met na naast niet
    nu om onder ons onze ook op over sinds te tegen tijdens tot uit vanaf van vanuit verder volgens voor
    wij we wat zie zo zowel als ons ieder elk dankzij behalve tussen via per hierin daarin der
  `),
);
/** A name is not longer, in characters. */
const reach = 90;

/** Words that a name has in one place and not in another. */
const droppable = new Set(wordList('de het een van voor der en &'));

/** Returns what is the same of all ways to write a name: `Visie Jonge Kind`, `Visie Het Jonge-Kind`. */
export function keyOfName(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.filter((word) => !droppable.has(word)).join(' ');
}

/** Finds names followed by a period in whole years or by one year (`Nota Sport 2025`), but not ordinary words (`het plan 2021-2024`). */
export function citedPeriods(text: string): CitedPeriod[] {
  return datesInText(text).flatMap(({ kind, from, to, year = 0, last = year, separator }): CitedPeriod[] => {
    const isPeriod = kind === 'span' && separator === '-' && last > year;
    if (!isPeriod && kind !== 'year') return [];
    const name = nameBefore(text, from);
    return name
      ? [{ ...name, key: keyOfName(name.name), to, periodFrom: from, years: { from: year, to: last } }]
      : [];
  });
}

function nameBefore(text: string, at: number): { readonly name: string; readonly from: number } | undefined {
  const start = Math.max(0, at - reach);
  const joint = /[”’"]?\s{0,2}(?:,?\s?\(?\s?(?:(?:over|voor|in)\sde\s)?(?:periode\s)?)$/u.exec(
    text.slice(start, at),
  );
  const end = joint ? start + joint.index : at;
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}&][\p{L}\p{N}&’'-]{0,40}|[^\s]/gu)];
  const { taken, headAt } = nameAtEnd(words.map(([word]) => word));
  const first = words[taken];
  const headWord = words[headAt]?.[0] ?? '';
  if (!first || headAt < 0) {
    const long = longName.exec(text.slice(start, end));
    return long ? { name: long[0].replace(/\s+/gu, ' '), from: start + long.index } : undefined;
  }
  const from = start + first.index;
  const name = text.slice(from, end).replace(/\s+/gu, ' ').trim();
  // An ordinary noun by itself may be any plan; a compound or a name with capitals inside is one.
  const isOrdinary = !/\s/.test(name) && heads.exec(headWord)?.index === 0;
  return isOrdinary || name.length < 6 ? undefined : { name, from };
}

/** Where a name begins that the last words are, and its last head; `headAt` is -1 when there is none. */
function nameAtEnd(words: readonly string[]): { readonly taken: number; readonly headAt: number } {
  let [taken, headAt] = [words.length, -1];
  for (const [index, word] of [...words.entries()].slice(-9).reverse()) {
    const isHead = headAt < 0 && heads.test(word);
    const isName = isHead || /^\p{Lu}/u.test(word);
    if (!isName && !inside.has(word)) break;
    if (isHead) headAt = index;
    if (isName) taken = index;
  }
  // The capital of a sentence's first word is none of the name's.
  while (taken < headAt && noStart.has((words[taken] ?? '').toLowerCase())) taken++;
  return { taken, headAt };
}
