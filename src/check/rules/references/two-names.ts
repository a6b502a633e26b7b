import type { Span } from '../../../diagnostic/span.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import { groupBy } from '../../../text/group-by.ts';
import { formatPeriod } from '../../../values/period.ts';
import { citedPeriods, keyOfName } from '../../reading/cited-periods.ts';
import { foundIn } from '../../reading/found.ts';
import { passagesOf } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { alteredTitles } from './altered-titles.ts';

/** One document of one period, under two names or as two kinds of document. */
export const twoNames: Rule = {
  id: 'references/two-names',
  severity: 'warning',
  what: 'Zoekt een stuk dat met dezelfde periode onder twee namen wordt genoemd: een woord iets anders (“Nota Kindpakket”, “Nota Kinderpakket”), de woorden omgedraaid (“Sport en Water”, “Water en Sport”), of als nota en als visie.',
  why: 'De lezer weet niet of het een stuk is of twee, en kan het onder de verkeerde naam niet vinden.',
  help: 'Noem het stuk overal zoals het heet.',
  examples: [
    {
      what: 'Een woord dat iets anders is, en een ander soort stuk.',
      agenda:
        '## Toelichting\n\nDe werkwijze staat in de Nota Kindpakket 2023-2026. De Nota Kinderpakket 2023-2026 is vastgesteld, en de Nota Kindpakket 2023-2026 blijft gelden.\nDe Visie Jonge Kind 2022-2028 is het begin. In de Nota Jonge Kind 2022-2028 staat meer.\n',
      reports: [
        'Nota Kinderpakket → “Nota Kinderpakket” heet elders “Nota Kindpakket”, met dezelfde periode.',
        'Nota Jonge Kind → “Nota Jonge Kind” heet elders “Visie Jonge Kind”, met dezelfde periode.',
      ],
    },
    {
      what: 'Stukken over iets anders, en stukken met een andere periode.',
      agenda:
        '## Toelichting\n\nDe Wijkvisie Noord 2023-2026 en de Wijkvisie Zuid 2023-2026 zijn vastgesteld. De Nota Peuters 2023-2026 en de Nota Kleuters 2023-2026 ook. De Visie Jeugd 2023-2026 en het Programma Jeugd 2023-2026 horen bij elkaar. De Nota Kindpakket 2023-2026 volgt op de Nota Kinderpakket 2019-2022.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = passagesOf(documents, dossier);
    const told = new Set<string>();
    const mentions = [
      ...documentsOf(dossier).flatMap(titleOf),
      ...foundIn(citedPeriods, passages).flatMap(({ read, passage }): Mention[] => {
        const at = passage.text.lastIndexOf(read.name, read.periodFrom);
        const to = at + read.name.length;
        const isAuthored = at >= 0 && passage.isAuthored(at, to) && passage.kind !== 'image';
        const span = isAuthored ? passage.span(at, to) : undefined;
        return [{ name: read.name, key: read.key, period: formatPeriod(read.years), span }];
      }),
    ];
    for (const found of groupBy(mentions, ({ period }) => period).values()) {
      // The name that is said most goes first; of as many, the one that is said first.
      const names = [...groupBy(found, ({ key }) => key).values()].sort((a, b) => weightOf(b) - weightOf(a));
      for (const [index, others] of names.entries()) {
        const [other] = others;
        const usual = names.slice(0, index).find(([each]) => each && other && isMeantBy(each.key, other.key));
        if (!usual?.[0]) continue;
        for (const { name, span } of others)
          if (span) {
            told.add(keyOfName(name));
            report({
              message: `“${name}” heet elders “${usual[0].name}”, met ${usual[0].period.includes('-') ? 'dezelfde periode' : 'hetzelfde jaar'}.`,
              span,
            });
          }
      }
    }
    for (const { found, usual } of alteredTitles(passages, dossier))
      if (!told.has(keyOfName(found.said.replace(articleAtStart, ''))))
        report({ message: `“${found.said}” heet elders “${usual}”.`, span: found.span });
  },
};

const articleAtStart = /^(?:De|Het)\s/u;

interface Mention {
  readonly name: string;
  readonly key: string;
  readonly period: string;
  /** Absent when it is a filled-in value or a title. */
  readonly span?: Span | undefined;
  readonly isTitle?: true;
}

function titleOf({ data }: LoadedDocument): Mention[] {
  const period = 'period' in data ? data.period?.value : undefined;
  const name = data.title.value;
  return name && period ? [{ name, key: keyOfName(name), period: formatPeriod(period), isTitle: true }] : [];
}

/** What a document says of itself goes before what is said most. */
function weightOf(mentions: readonly Mention[]): number {
  return mentions.length + (mentions.some(({ isTitle }) => isTitle) ? 1e6 : 0);
}

const kinds = new Set([
  'visie',
  'nota',
  'notitie',
  'plan',
  'programma',
  'agenda',
  'kader',
  'koers',
  'strategie',
  'aanpak',
  'beleid',
  'regeling',
  'verordening',
  'akkoord',
  'convenant',
  'pact',
]);
/** Shorter words that differ a little are other words. */
const MIN_WORD = 8;

/** Says whether two names are of one document: all words but one the same, and that one misspelt or another kind. */
function isMeantBy(usual: string, other: string): boolean {
  const [ours, theirs] = [usual.split(' '), other.split(' ')];
  if (ours.length !== theirs.length) return false;
  // “Sport en Water”, “Water en Sport”.
  if ([...ours].sort().join() === [...theirs].sort().join()) return true;
  const off = ours.flatMap((word, index) => (word === theirs[index] ? [] : [[word, theirs[index] ?? '']]));
  const [[one = '', two = ''] = []] = off;
  if (off.length !== 1) return false;
  if (kinds.has(one) && kinds.has(two)) return ours.length > 2;
  if (Math.min(one.length, two.length) < MIN_WORD || one.slice(0, 3) !== two.slice(0, 3)) return false;
  return !/\d/.test(one + two) && editDistance(one, two, 2) <= 2;
}
