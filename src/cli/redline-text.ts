import { counted } from '../diagnostic/count-line.ts';
import type { Span } from '../diagnostic/span.ts';
import type { DossierRedline, Redlines, SummaryItem, Topic } from '../pipeline.ts';
import { visibleProse, visibleText } from '../text/visible-text.ts';

/** How a summary is printed. */
export interface SummaryPrinter {
  readonly what: string;
  /** `versions` are the old and the new one, as they were asked for. */
  readonly print: (redlines: Redlines, versions: Versions) => string;
}

interface Versions {
  readonly old: string;
  readonly current: string;
}

const headings: Readonly<Record<Topic, string>> = {
  money: 'Geld',
  parties: 'Partijen en mensen',
  dates: 'Datums en perioden',
  plans: 'Interventies',
  details: 'Overige gegevens',
};

/** The values of `--format`. */
export const summaryPrinters = {
  text: {
    what: 'voor mensen',
    print: ({ dossiers, gone }, versions) =>
      [
        ...dossiers.map((each) => asText(each, versions)),
        ...gone.map((folder) => `${visibleText(folder)}: ${goneText(versions)}\n`),
      ].join('\n'),
  },
  markdown: {
    what: 'om in een samenvoegverzoek te plakken',
    print: ({ dossiers, gone }, versions) =>
      [
        ...dossiers.map((each) => asMarkdown(each, versions)),
        ...gone.map((folder) => `## ${escaped(folder)}: ${escaped(goneText(versions))}\n`),
      ].join('\n'),
  },
  json: {
    what: 'voor programma’s',
    print: ({ dossiers, gone }, { old, current }) => {
      const told = dossiers.map(({ folder, isNew, summary }) => ({ folder, isNew, ...summary }));
      return `${JSON.stringify({ old, current, dossiers: told, gone }, undefined, 2)}\n`;
    },
  },
} satisfies Readonly<Record<string, SummaryPrinter>>;

function asText(redline: DossierRedline, versions: Versions): string {
  const lines = groupsOf(redline).flatMap(({ heading, lines }) => [
    '',
    heading,
    ...lines.flatMap(({ sentence, places }) => [
      `  ${sentence}`,
      ...(places === '' ? [] : [`    ${places}`]),
    ]),
  ]);
  return [`${visibleText(redline.folder)}: ${titleOf(redline, versions)}`, ...lines, ''].join('\n');
}

function asMarkdown(redline: DossierRedline, versions: Versions): string {
  const lines = groupsOf(redline).flatMap(({ heading, lines }) => [
    '',
    `### ${heading}`,
    '',
    ...lines.map(
      ({ sentence, places }) => `- ${escaped(sentence)}${places === '' ? '' : ` (${codeOf(places)})`}`,
    ),
  ]);
  return [`## ${escaped(redline.folder)}: ${escaped(titleOf(redline, versions))}`, ...lines, ''].join('\n');
}

function titleOf({ isNew, summary }: DossierRedline, { old, current }: Versions): string {
  if (isNew) return `nieuw in ${current}; in ${old} was dit dossier er niet`;
  const isSame = summary.items.length === 0 && summary.sections.length === 0;
  return isSame
    ? `geen verschil tussen ${old} en ${current}`
    : `wat er veranderde van ${old} naar ${current}`;
}

function goneText({ old, current }: Versions): string {
  return `weg in ${current}; in ${old} was dit dossier er nog`;
}

interface Line {
  readonly sentence: string;
  /** Where it is in both versions; may be empty. */
  readonly places: string;
}

function groupsOf({
  summary: { items, sections },
}: DossierRedline): { readonly heading: string; readonly lines: readonly Line[] }[] {
  const byTopic = Object.entries(headings).map(([topic, heading]) => ({
    heading,
    lines: items
      .filter((item) => item.topic === topic)
      .map((item) => ({ sentence: sentenceOf(item), places: spansText(item.old?.span, item.current?.span) })),
  }));
  const text = sections.map(({ heading, inserted, deleted, moved, oldSpan, currentSpan }) => ({
    sentence: `${heading === undefined ? 'vóór de eerste kop' : `“${heading}”`}: ${countsOf({ inserted, deleted, moved })}`,
    places: spansText(oldSpan, currentSpan),
  }));
  return [...byTopic, { heading: 'Tekst', lines: text }].filter(({ lines }) => lines.length > 0);
}

function countsOf({
  inserted,
  deleted,
  moved,
}: Readonly<Record<'inserted' | 'deleted' | 'moved', number>>): string {
  const words = (count: number) => counted(count, ['woord', 'woorden']);
  return [
    ...(inserted > 0 ? [`${words(inserted)} erbij`] : []),
    ...(deleted > 0 ? [`${words(deleted)} weg`] : []),
    ...(moved > 0 ? [`${words(moved)} hierheen verplaatst`] : []),
  ].join(', ');
}

/** As in "totaal van de begroting van “Startklas”: was € 100, is nu € 200". */
function sentenceOf({ subject, part, old, current }: SummaryItem): string {
  const about = part ? `${subject}, ${part}` : subject;
  const isWhole = part === undefined;
  if (old && current) return `${about}: was ${old.text}, is nu ${current.text}`;
  if (current) return `${about}: ${isWhole ? 'nieuw' : 'nu ingevuld'}, ${current.text}`;
  return `${about}: ${isWhole ? 'weg' : 'nu leeg'}, was ${old?.text}`;
}

function spansText(old: Span | undefined, current: Span | undefined): string {
  const [was, now] = [old && spanText(old), current && spanText(current)];
  if (was === now) return now ?? '';
  return [...(was === undefined ? [] : [`was: ${was}`]), ...(now === undefined ? [] : [`nu: ${now}`])].join(
    '  ',
  );
}

function spanText({ file, start }: Span): string {
  return `${visibleText(file)}:${start.line}:${start.column}`;
}

/** What is markup elsewhere is text here. */
function escaped(text: string): string {
  return visibleProse(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function codeOf(text: string): string {
  return `\`${text.replaceAll('`', '’')}\``;
}
