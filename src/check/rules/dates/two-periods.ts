import type { Span } from '../../../diagnostic/span.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';
import { groupBy } from '../../../text/group-by.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { wordList } from '../../../text/word-list.ts';
import { formatPeriod, type Period } from '../../../values/period.ts';
import { datesInText } from '../../reading/dates-in-text.ts';
import { type Found, foundIn, type Stretch } from '../../reading/found.ts';
import { passagesOf } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';

/** One document or programme with two periods. */
export const twoPeriods: Rule = {
  id: 'dates/two-periods',
  severity: 'warning',
  what: 'Zoekt een document of programma dat met twee verschillende periodes wordt genoemd.',
  why: 'Een van de twee periodes is fout, of het zijn twee documenten en de lezer weet dat niet.',
  help: 'Verbeter de periode, of zeg erbij dat het een vorige of een volgende versie is.',
  examples: [
    {
      what: 'Een visie die twee keer 2021-2024 heet en één keer 2021-2025.',
      agenda:
        '## Toelichting\n\nDe Regiovisie Jeugd 2021-2024 is ons begin. In de Regiovisie Jeugd (2021-2025) staat meer.\nDe Regiovisie Jeugd 2021-2024 blijft gelden.\n',
      reports: ['2021-2025 → “Regiovisie Jeugd” heeft hier de periode 2021-2025, en elders 2021-2024.'],
    },
    {
      what: 'Een nota waarvan de naam met gewone woorden verder gaat.',
      agenda:
        '## Toelichting\n\nDe Nota Lezen loont 2024-2027 is vastgesteld. Net als in de Nota Lezen loont 2023-2027 begint taal thuis. De Nota Lezen loont 2024-2027 geldt.\n',
      reports: ['2023-2027 → “Nota Lezen loont” heeft hier de periode 2023-2027, en elders 2024-2027.'],
    },
    {
      what: 'De eigen titel met een andere periode dan die van het document.',
      agenda: {
        data: 'title: Onderwijsagenda\nperiod: 2022-2024',
        body: '## Toelichting\n\nDe Onderwijsagenda 2022-2026 gaat over kansen.\n',
      },
      reports: ['2022-2026 → “Onderwijsagenda” heeft hier de periode 2022-2026, en elders 2022-2024.'],
    },
    {
      what: 'Een vorige of een volgende versie, twee delen, en gewone woorden.',
      agenda:
        '## Toelichting\n\nDe Regiovisie Jeugd 2021-2024 volgt op de vorige Regiovisie Jeugd 2019-2022. Na de Regiovisie Jeugd 2021-2024 komt de Regiovisie Jeugd 2025-2028. Het plan 2021-2024 en het plan 2021-2025. De Regiovisie Zorg 2021-2025.\n',
    },
  ],
  run(documents, dossier, report) {
    const mentions = [
      ...documentsOf(dossier).flatMap(ownPeriodOf),
      ...foundIn(citedPeriods, passagesOf(documents, dossier)).map(mentionOf),
    ];
    for (const found of groupBy(mentions, ({ key }) => key).values()) {
      const periods = [...groupBy(found, ({ years }) => formatPeriod(years)).values()];
      const [[usual] = [], ...rest] = periods.sort((a, b) => weightOf(b) - weightOf(a));
      for (const mention of rest.flat()) {
        if (!usual || !mention.authored || mention.isOther || !overlap(usual.years, mention.years)) continue;
        report({
          message: `“${mention.name}” heeft hier de periode ${formatPeriod(mention.years)}, en elders ${formatPeriod(usual.years)}.`,
          span: mention.authored,
          related: [
            { message: `Hier staat ${formatPeriod(usual.years)}.`, span: usual.authored ?? usual.span },
          ],
        });
      }
    }
  },
};

interface Mention {
  readonly key: string;
  readonly name: string;
  readonly years: Period;
  readonly span: Span;
  /** The span of the period; absent when it is a filled-in value. */
  readonly authored?: Span | undefined;
  /** What the document says of itself. */
  readonly isSure?: true | undefined;
  /** The text says that it is an earlier or a later one. */
  readonly isOther?: boolean | undefined;
}

function ownPeriodOf({ data }: LoadedDocument): Mention[] {
  const period = 'period' in data ? data.period : undefined;
  const name = data.title.value;
  if (!name || !period?.value) return [];
  return [{ key: name.toLowerCase(), name, years: period.value, span: period.span, isSure: true }];
}

const otherVersion = says`vorige?|eerdere?|voorgaande|oude|vroegere|nieuwe?|herziene|volgende|komende|opvolg\p{L}*|vervolg\p{L}*|voorloper|voorganger|verlengde?|voortgezette|geactualiseerde|concept\p{L}*|zowel`;

function mentionOf(cited: Found<CitedPeriod>): Mention {
  const { passage, to } = cited;
  const { key, name, periodFrom, years } = cited.read;
  const span = passage.span(periodFrom, to);
  const isAuthored = passage.isAuthored(periodFrom, to) && passage.kind !== 'image';
  const isOther = otherVersion(cited.before(50) + cited.after(40));
  return { key, name, years, span, authored: isAuthored ? span : undefined, isOther };
}

/** What a document says of itself goes before what is said most; of as many, the first said goes first. */
function weightOf(mentions: readonly Mention[]): number {
  return (
    mentions.filter(({ isOther }) => !isOther).length + (mentions.some(({ isSure }) => isSure) ? 1e6 : 0)
  );
}

/** Two versions one after another share at most a year; two periods of one document share more. */
function overlap(a: Period, b: Period): boolean {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from) >= 1;
}

/** A document or programme that a text names with its period: `Regiovisie 2021-2024`. */
interface CitedPeriod extends Stretch {
  /** The name, in lower case: the same for all who mean it. */
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

/** Finds names followed by a period in whole years, but not ordinary words (`het plan 2021-2024`). */
function citedPeriods(text: string): CitedPeriod[] {
  return datesInText(text).flatMap(({ kind, from, to, year = 0, last = 0, separator }): CitedPeriod[] => {
    if (kind !== 'span' || separator !== '-' || last <= year) return [];
    const name = nameBefore(text, from);
    return name
      ? [{ ...name, key: name.name.toLowerCase(), to, periodFrom: from, years: { from: year, to: last } }]
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
