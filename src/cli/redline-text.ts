import type { Span } from '../diagnostic/span.ts';
import { type DossierRedline, type Redlines, tellSummary } from '../pipeline.ts';
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
      const told = dossiers.map(({ folder, isNew, was, summary }) => ({ folder, isNew, was, ...summary }));
      return `${JSON.stringify({ old, current, dossiers: told, gone }, undefined, 2)}\n`;
    },
  },
} satisfies Readonly<Record<string, SummaryPrinter>>;

function asText(redline: DossierRedline, versions: Versions): string {
  const lines = tellSummary(redline.summary).flatMap(({ heading, changes }) => [
    '',
    heading,
    ...changes.flatMap(({ sentence, old, current }) => [
      `  ${sentence}`,
      ...placesText(old, current).map((places) => `    ${places}`),
    ]),
  ]);
  return [`${visibleText(redline.folder)}: ${titleOf(redline, versions)}`, ...lines, ''].join('\n');
}

function asMarkdown(redline: DossierRedline, versions: Versions): string {
  const lines = tellSummary(redline.summary).flatMap(({ heading, changes }) => [
    '',
    `### ${heading}`,
    '',
    ...changes.map(({ sentence, old, current }) =>
      [`- ${escaped(sentence)}`, ...placesText(old, current).map((places) => `(${codeOf(places)})`)].join(
        ' ',
      ),
    ),
  ]);
  return [`## ${escaped(redline.folder)}: ${escaped(titleOf(redline, versions))}`, ...lines, ''].join('\n');
}

function titleOf({ isNew, was, summary }: DossierRedline, { old, current }: Versions): string {
  const formerly = was === undefined ? '' : ` (heette toen ${visibleText(was)})`;
  if (isNew) return `nieuw in ${current}; in ${old} was dit dossier er niet`;
  const isSame = summary.items.length === 0 && summary.sections.length === 0;
  return isSame
    ? `geen verschil tussen ${old} en ${current}${formerly}`
    : `wat er veranderde van ${old} naar ${current}${formerly}`;
}

function goneText({ old, current }: Versions): string {
  return `weg in ${current}; in ${old} was dit dossier er nog`;
}

/** Returns where a change is in both versions, as one text; none when it is in no file. */
function placesText(old: Span | undefined, current: Span | undefined): readonly string[] {
  const [was, now] = [old && spanText(old), current && spanText(current)];
  if (was === now) return now === undefined ? [] : [now];
  return [[was && `was: ${was}`, now && `nu: ${now}`].filter(Boolean).join('  ')];
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
