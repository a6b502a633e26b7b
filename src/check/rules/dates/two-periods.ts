import type { Span } from '../../../diagnostic/span.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { groupBy } from '../../../text/group-by.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { formatPeriod, type Period } from '../../../values/period.ts';
import { asChoices } from '../../as-choices.ts';
import { type CitedPeriod, citedPeriods, keyOfName } from '../../reading/cited-periods.ts';
import { type Found, foundIn } from '../../reading/found.ts';
import { seriesHeads } from '../../reading/lexicon/paper-heads.ts';
import { passagesOf } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { isOwnName } from '../names/other-municipality.ts';

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
      what: 'Een kader met twee jaartallen.',
      agenda:
        '## Toelichting\n\nHet Kwaliteitskader Opvang 2022 is de maat. Bij twijfel geldt het Kwaliteitskader Opvang 2023. De Leesmonitor 2022 en de Leesmonitor 2023 laten groei zien.\n',
      reports: ['2023 → “Kwaliteitskader Opvang” heeft hier het jaar 2023, en elders 2022.'],
    },
    {
      what: 'Een plan dat voorbij is, met een ander begin.',
      agenda:
        '## Toelichting\n\nTot nu toe gold het Speelplan 2019-2023. Wat er van het Speelplan 2018-2023 over is, staat hier. Het Leesplan 2018-2022 liep af, en nu is er het Leesplan 2021-2026.\n',
      reports: ['2018-2023 → “Speelplan” heeft hier de periode 2018-2023, en elders 2019-2023.'],
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
      ...foundIn(citedPeriods, passagesOf(documents, dossier))
        .filter((each) => each.read.years.to > each.read.years.from || isOfOneYear(each))
        .map((cited) => mentionOf(cited, dossier)),
    ];
    for (const found of groupBy(mentions, ({ key }) => key).values()) {
      const periods = [...groupBy(found, ({ years }) => formatPeriod(years)).values()];
      const [[usual] = [], ...rest] = periods.sort((a, b) => weightOf(b) - weightOf(a));
      // Of as many of both, either may be the right one.
      const isUsual = usual !== undefined && weightOf(periods[0] ?? []) > weightOf(rest[0] ?? []);
      for (const mention of rest.flat()) {
        const right = usual && mention.as?.(formatPeriod(usual.years));
        if (!usual || !mention.authored || mention.isOther || !overlap(usual.years, mention.years)) continue;
        if ((usual.isPast || mention.isPast) && !areNear(usual.years, mention.years)) continue;
        report({
          message: `“${mention.name}” heeft hier ${mention.years.from === mention.years.to ? 'het jaar' : 'de periode'} ${formatPeriod(mention.years)}, en elders ${formatPeriod(usual.years)}.`,
          span: mention.authored,
          ...(isUsual ? right : { fixes: asChoices(right?.fixes) }),
          related: [
            { message: `Hier staat ${formatPeriod(usual.years)}.`, span: usual.authored ?? usual.span },
          ],
        });
      }
      for (const { name, authored, said, other } of onTwoDays(found))
        if (authored)
          report({ message: `“${name}” is hier van ${said}, en elders van ${other}.`, span: authored });
    }
  },
};

/** Mentions that give another day in the same year than the first. */
function onTwoDays(found: readonly Mention[]): (Mention & { readonly other: string })[] {
  const [first, ...others] = found.filter(({ day, isOther }) => day !== undefined && !isOther);
  return others.flatMap((each) =>
    first && each.day !== first.day && each.years.from === first.years.from
      ? [{ ...each, other: first.said }]
      : [],
  );
}

interface Mention {
  readonly key: string;
  readonly name: string;
  readonly years: Period;
  readonly span: Span;
  /** Of a whole date: `20250313`. */
  readonly day?: number | undefined;
  /** The period or date as it is written. */
  readonly said: string;
  /** The span of the period; absent when it is a filled-in value. */
  readonly authored?: Span | undefined;
  /** Returns the fix that writes another period; absent where it is not written as a message says it. */
  readonly as?: ((period: string) => Pick<Finding, 'fixes'>) | undefined;
  /** What the document says of itself. */
  readonly isSure?: true | undefined;
  /** The text says that it is an earlier or a later one, or somebody else's. */
  readonly isOther?: boolean | undefined;
  /** The text says that it is over. */
  readonly isPast?: boolean | undefined;
}

function ownPeriodOf({ data }: LoadedDocument): Mention[] {
  const period = 'period' in data ? data.period : undefined;
  const name = data.title.value;
  if (!name || !period?.value) return [];
  return [
    {
      key: keyOfName(name),
      name,
      years: period.value,
      said: formatPeriod(period.value),
      span: period.span,
      isSure: true,
    },
  ];
}

const otherVersion = says`vorige?|eerdere|voorgaande|oude|vroegere|nieuwe?|herziene|volgende|komende|opvolg\p{L}*|vervolg(?!\sop)\p{L}*|voorloper|voorganger|verlengde?|voortgezette|geactualiseerde|concept\p{L}*|zowel|vervang\p{L}*|verving\p{L}*|vervalt|verviel\p{L}*|ingetrokken|afgeschaft|daarna\s(?:kwam|volgde)|daarvóór|opgegaan|aanvull\p{L}*|gewijzigd\p{L}*|herzien|vooraf\p{L}*|ten\sopzichte\svan|vergeleken|sinds\skort|elk\sjaar|jaarlijkse?|ieder\sjaar`;
/** It is over; one that begins or ends in the same year is the same one. */
const past = says`verlopen|gold|golden|liep\saf|afgelopen|destijds|voorheen`;
/** What is said of a name behind it: “een vervolg op de Regiovisie 2025-2028”, which is the one that runs. */
const followsOn = says`vervolg\sop|volgt\sop|opvolger\svan`;
const aPeriod = /(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d/g;

/** `… 2021-2036 van Kreekmeer`. */
const ownedBy = latin.u`^\)?\svan\s(?:de\s)?(?:gemeente\s)?(?<owner>\p{Lu}[\p{L}-]+)`;

function mentionOf(cited: Found<CitedPeriod>, dossier: Dossier): Mention {
  const { passage, to } = cited;
  const { key, name, periodFrom, years, day } = cited.read;
  const said = passage.text.slice(periodFrom, to);
  const span = passage.span(periodFrom, to);
  const isAuthored = passage.isAuthored(periodFrom, to) && passage.kind !== 'image';
  const owner = ownedBy.exec(cited.after(40))?.groups?.owner;
  // Only what is said of it: not the end of another sentence.
  const near = `${cited
    .before(50)
    .split(/[.;:!?]\s/u)
    .at(-1)}${cited.after(40).split(/[.;:!?](?:\s|$)/u)[0]}`;
  const isTwo = [...cited.sentence.matchAll(aPeriod)].length > 1;
  const isOther =
    otherVersion(near) ||
    (isTwo && followsOn(cited.sentence)) ||
    (owner !== undefined && !isOwnName(owner, dossier));
  const place = { passage, from: periodFrom, to };
  const isUsual = passage.text.slice(periodFrom, to) === formatPeriod(years);
  const as = isUsual ? (period: string) => rewrite(place, period, 'suggestion') : undefined;
  return {
    key,
    name,
    years,
    day,
    said,
    span,
    as,
    authored: isAuthored ? span : undefined,
    isOther,
    isPast: past(near),
  };
}

/** Says whether two periods begin or end in one year. */
function areNear(one: Period, other: Period): boolean {
  return one.from === other.from || one.to === other.to;
}

/** What a document says of itself goes before what is said most; of as many, the first said goes first. */
function weightOf(mentions: readonly Mention[]): number {
  return (
    mentions.filter(({ isOther }) => !isOther).length + (mentions.some(({ isSure }) => isSure) ? 1e6 : 0)
  );
}

/** Of a series too there is but one, where the text says that it is the same. */
const isSame = latin.iu`(?<!\p{L})(?:die|dat|dezelfde|datzelfde|hetzelfde|diezelfde)\s[“‘]?$`;

/** A year says which one it is; of a report or a monitor there may be one every year. */
function isOfOneYear({ read: { name }, passage, from }: Found<CitedPeriod>): boolean {
  if (!/\p{Lu}/u.test(name)) return false;
  const isSeries = latin.iu`(?:(?<!\p{L})jaar\p{L}*|subsidieregeling|${seriesHeads.join('|')})(?!\p{L})`.test(
    name,
  );
  return !isSeries || isSame.test(passage.text.slice(Math.max(0, from - 14), from));
}

/** Two versions one after another share at most a year; two periods of one document share more. */
function overlap(a: Period, b: Period): boolean {
  const areYears = a.from === a.to && b.from === b.to;
  return areYears || Math.min(a.to, b.to) - Math.max(a.from, b.from) >= 1;
}
