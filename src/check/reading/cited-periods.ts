import { latin } from '../../text/latin.ts';
import { wordList } from '../../text/word-list.ts';
import { datesInText, type TextDate } from './dates-in-text.ts';
import type { Stretch } from './found.ts';
import { paperHeads } from './lexicon/paper-heads.ts';

/** A document or programme that a text names with its period: `Regiovisie 2021-2024`. */
export interface CitedPeriod extends Stretch {
  /** The same for all who mean it. */
  readonly key: string;
  readonly name: string;
  /** Where the period begins in the text. */
  readonly periodFrom: number;
  readonly years: { readonly from: number; readonly to: number };
  /** Of a whole date: `20250313`. */
  readonly day?: number;
}

/** How the names of what has a period end. */
const head = `(?:${paperHeads.join('|')})`;
const heads = latin.iu`${head}$`;
/** With or without a capital: `Nota Lezen loont`. */
const anyHead = head.replace(/(?<=[:|])[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`);
/** A name of such a word followed by ordinary ones: `Regiovisie Hulp bij huiselijk geweld`. */
const longName = latin.u`(?<![\p{L}])(?=\p{Lu})[\p{L}-]{0,30}${anyHead}(?:\s[\p{L}&-]{1,24}){1,7}$`;
/** A title in quotation marks: `‘Leesbus op pad’`. */
const quotedName = /[‘“"'](?<title>[^‘’“”"]{4,60})[’”"']$/u;
/** Small words that may be inside a name. */
const inside = new Set(wordList('van voor en de het op in der &'));
/** Small words that may be inside a name behind what it is: `Verdrag inzake de Rechten van het Kind`. */
const behindHead = new Set(wordList('inzake over bij aan tegen tot met om tussen onder naar uit'));
/** Words that no name begins with, though a sentence may. */
const noStart = new Set(
  wordList(`
    waar wanneer toen terwijl omdat hoewel zoals daarom dus eerst later daarna hierbij daarbij hiervoor
    daarvoor aan bij binnen boven daarnaast dat de deze die dit door een en er het in met na naast niet
    nu om onder ons onze ook op over sinds te tegen tijdens tot uit vanaf van vanuit verder volgens voor
    wij we wat zie zo zowel als ons ieder elk dankzij behalve tussen via per hierin daarin der diezelfde dezelfde datzelfde hetzelfde bron artikel bladzijde ook zelfs
    alle elke iedere geen bovendien echter intussen inmiddels sindsdien uw hun haar zijn naar door
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

/** Finds names and quoted titles followed by a period in whole years, by one year (`Nota Sport 2025`) or by a date, but not ordinary words (`het plan 2021-2024`). */
export function citedPeriods(text: string): CitedPeriod[] {
  return datesInText(text).flatMap((date): CitedPeriod[] => {
    const {
      kind,
      from,
      to,
      year = 0,
      last = lastOf(text, date) ?? year,
      separator,
      month = 0,
      day = 0,
    } = date;
    const isPeriod = separator !== '/' && last > year;
    if (!isPeriod && (kind === 'span' || year === 0)) return [];
    const name = nameBefore(text, from, isPeriod);
    if (!name) return [];
    const years = { from: year, to: last };
    return [
      {
        ...name,
        key: keyOfName(name.name),
        to,
        periodFrom: from,
        years,
        ...(kind === 'day' ? { day: year * 1e4 + month * 100 + day } : {}),
      },
    ];
  });
}

/** `2025 tot en met 2028`: a span in two years. */
function lastOf(text: string, { kind, to }: TextDate): number | undefined {
  const last =
    kind === 'year'
      ? /^\s(?:tot\sen\smet|t\/m)\s((?:19|20)\d\d)(?!\d)/u.exec(text.slice(to, to + 20))?.[1]
      : undefined;
  return last === undefined ? undefined : Number(last);
}

/** Between a name and its period: `(2021-2024)`, `voor de periode 2021-2024`. */
const joint =
  /[”’"]?\s{0,2}(?:(?:loopt|geldt|gaat|duurt|bestrijkt|beslaat)\s|,?\s?\(?\s?(?:(?:over|voor|in)\sde\s)?(?:(?:voor|van|over)\s)?(?:(?:periode|jaren)\s)?)$/u;
/** Between a name and its year: `uit 2019`, `(derde druk, 2020)`, `, vastgesteld in 2021`. */
const yearJoint = latin.iu`[”’"]?(?:,?\s\(?(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste)\s(?:druk|uitgave|versie|editie),?\s)?(?:(?:(?:die|dat)\s)?(?:dateert|stamt)\s(?:van|uit)\s|(?:die|dat)\s(?:in|op)\s|(?<=\()[\p{L}\s]{2,30},\s|(?:vastgesteld|verschenen|uitgegeven|gepubliceerd|gesloten|ondertekend|aangenomen|opgesteld)\s(?:in|op)\s|(?:druk|versie|editie|uitgave|peildatum|jaargang)\s(?:van\s|uit\s)?|(?:uit|van)\s(?:het\s(?:jaar|voorjaar\svan|najaar\svan)\s)?)?)$`;

function nameBefore(
  text: string,
  at: number,
  isPeriod: boolean,
): { readonly name: string; readonly from: number } | undefined {
  const start = Math.max(0, at - reach);
  const before = text.slice(start, at);
  const joined = (isPeriod ? joint : yearJoint).exec(before);
  if (!joined && !isPeriod) return undefined;
  const end = joined ? start + joined.index : at;
  const quoted = quotedName.exec(text.slice(start, end + 1));
  const title = quoted?.groups?.title;
  if (quoted && title) return { name: title, from: start + quoted.index + 1 };
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
    if (!isName && !inside.has(word) && !(headAt < 0 && behindHead.has(word))) break;
    if (isHead) headAt = index;
    if (isName) taken = index;
  }
  // The capital of a sentence's first word is none of the name's.
  while (taken < headAt && noStart.has((words[taken] ?? '').toLowerCase())) taken++;
  return { taken, headAt };
}
