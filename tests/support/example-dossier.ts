/** A small dossier with which nothing is wrong, in memory, and the road from its files to what the rules are given. */
import { type Example, type ExampleFile, partOf } from '../../src/check/example.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Span } from '../../src/diagnostic/span.ts';
import type { History, Host } from '../../src/host/host.ts';
import { type MemoryHost, memoryHost } from '../../src/host/memory-host.ts';
import { kindFacts } from '../../src/kinds/facts.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { sentVersions } from '../../src/load/sent-versions.ts';
import type { Document } from '../../src/model/document.ts';
import type { Dossier, LoadedDocument } from '../../src/model/dossier.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { projectHost } from './examples.ts';
import { png } from './png.ts';

const agendaData = {
  kind: 'kind: gka-agenda',
  title: 'title: Gelijke kansen',
  type: 'type: agenda',
  status: 'status: draft',
  date: 'date: 28 september 2022',
  period: 'period: 2022-2024',
  style: 'style: effen',
  scheme: 'scheme: voorbeeld',
  partners: `partners:
  gemeente:
    name: Gemeente Voorbeeldstad
    type: municipality
  bestuur:
    name: Stad & Esch
    type: school-board`,
  lead: 'lead: bestuur',
  interventions: 'interventions:\n  - coaches.md',
  signatories: `signatories:
  - partner: gemeente
    name: A. de Vries
    role: Wethouder
  - partner: bestuur
    name: B. Jansen
    role: Bestuurder`,
};

const sheetData = {
  kind: 'kind: intervention',
  title: 'title: Coaches op school',
  summary: 'summary: Een coach op elke school.',
  period: 'period: 2022-2024',
  partners: 'partners:\n  - gemeente\n  - bestuur',
  contact: `contact:
  partner: gemeente
  role: Beleidsadviseur
  email: onderwijs@voorbeeldstad.example`,
  budget: `budget:
  - cost: loonkosten
    item: Coach
    amount: 500 uur x € 100`,
  funding: `funding:
  - source: gka
    amount: rest`,
};

const letterData = {
  kind: 'kind: raadsbrief',
  about: 'about: agenda.md',
  status: 'status: draft',
  date: 'date: 4 oktober 2022',
  signatories: 'signatories:\n  - name: A. de Vries\n    role: Burgemeester',
};

const agendaBody = '## Toelichting\n\nWat wij willen.\n';
const sheetBody = '## Doelgroep\n\nLeerlingen van groep 7 en 8.\n';

const templates = {
  'templates/words.yaml': new TextDecoder().decode(projectHost.read(`${projectHost.templates}/words.yaml`)),
  ...Object.fromEntries(
    Object.keys(kindFacts).map((name) => [`templates/${name}/main.md.hbs`, '# {{title}}\n\n::body\n']),
  ),
  'templates/gka-agenda/main.md.hbs': '# {{title}}\n\n::body\n\n::interventions\n',
  'templates/intervention/main.md.hbs': '# {{title}}\n\n{{summary}}\n\n::body\n\n::budget\n',
  'templates/intervention/sections.yaml': `sections:
  - id: doelgroep
    heading: Doelgroep
    mandatory: ja
    hint: Voor wie is de interventie bedoeld?
  - id: planning
    heading: Planning
    mandatory: nee
    hint: Welke fasen zijn er?
`,
  'templates/schemes/voorbeeld.yaml': `name: Voorbeeldregeling
source: gka
ceiling: € 100.000
applicant: school-board
costs:
  - id: loonkosten
    label: Loonkosten
  - id: materieel
    label: Materiële kosten
  - id: overig
    label: Overige kosten
    specify: € 5.000
sources:
  - id: gka
    label: Gelijke Kansen Alliantie
  - id: gemeente
    label: Gemeentelijke middelen
`,
  'templates/house-styles/effen/style.yaml': `name: Effen
font:
  name: Carlito
  faces:
    normal: normal.ttf
    bold: bold.ttf
    italics: italics.ttf
    bolditalics: bolditalics.ttf
colours: { text: "#000000", accent: "#000000", muted: "#444444", shade: "#ffffff", blank: "#ffffff" }
page:
  margins: { top: 60, right: 60, bottom: 60, left: 60 }
text: { size: 11, leading: "1,15", gap: 6 }
headings:
  - { size: 16, bold: ja, italics: nee, capitals: nee, colour: text, before: 12, after: 6 }
header: { left: "{title}", right: "" }
footer: { left: "", right: "{page}" }
`,
};

/** A whole font: a damaged one stops a dossier as it is loaded. */
const carlito = projectHost.font('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf', '');
const fonts = Object.fromEntries(
  ['normal', 'bold', 'italics', 'bolditalics'].map((face) => [`${face}.ttf`, carlito]),
);

/** What an example differs in. */
export interface ExampleFiles {
  readonly agenda?: ExampleFile | undefined;
  readonly sheet?: ExampleFile | undefined;
  readonly letter?: ExampleFile | undefined;
  readonly sent?: Example['sent'];
}

/** What the stages before the rules make of an example, and what they found. */
export interface LoadedExample {
  readonly dossier: Dossier;
  readonly main: Document;
  /** The sheet by itself. */
  readonly sheet: Document;
  readonly letter: Document | undefined;
  /** Findings of load, parse, compose and resolve. */
  readonly earlier: readonly Diagnostic[];
  /** The source text at a place. */
  readonly textAt: (span: Span | undefined) => string;
}

/** A host with the dossier `d` of an example; what it lacks, such as colour profiles, it has of the project. */
export function exampleHost(example: ExampleFiles): MemoryHost {
  return hostOf(example, projectHost);
}

function filesOf(example: ExampleFiles): Record<string, string> {
  const [agenda, sheet, letter] = [partOf(example.agenda), partOf(example.sheet), partOf(example.letter)];
  return {
    'd/agenda.md': source(agendaData, agenda?.data, agenda?.body ?? agendaBody),
    'd/coaches.md': source(sheetData, sheet?.data, sheet?.body ?? sheetBody),
    ...(letter && { 'd/raadsbrief.md': source(letterData, letter.data, letter.body ?? '') }),
  };
}

function hostOf(example: ExampleFiles, below?: Host): MemoryHost {
  const files = filesOf(example);
  const history = Object.fromEntries(
    Object.keys(files).map((file) => [file, historyOf(file, files, example)]),
  );
  return memoryHost(
    { ...files, ...templates, 'd/groei.png': png(4, 4) },
    { templates: 'templates', fonts, below, history },
  );
}

/** Takes an example through load, compose and resolve. Throws when they cannot make a document of it. */
export function loadExample(example: ExampleFiles): LoadedExample {
  const files = filesOf(example);
  const host = hostOf(example);
  const earlier: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => earlier.push(diagnostic);
  const loaded = loadDossier('d', host, report);
  const dossier = loaded && { ...loaded, sent: sentVersions(loaded, host) };
  const first = dossier?.interventions[0];
  if (!dossier || !first) throw new Error(`no dossier: ${JSON.stringify(earlier, null, 1)}`);
  const finish = (loaded: LoadedDocument): Document => {
    const composed = compose(loaded, dossier, report);
    if (!composed) throw new Error(`no document: ${JSON.stringify(earlier, null, 1)}`);
    return resolve(composed, dossier, report);
  };
  return {
    dossier,
    main: finish(dossier.main),
    sheet: finish(first),
    letter: dossier.companions?.[0] && finish(dossier.companions[0]),
    earlier,
    textAt: (span) => excerpt(files, span),
  };
}

/** What the sheet is, it always was. */
function historyOf(file: string, files: Readonly<Record<string, string>>, { sent }: ExampleFiles): History {
  if (!sent) return { versions: [], isWhole: true };
  const text = file === 'd/agenda.md' ? source(agendaData, sent.data, sent.body ?? agendaBody) : files[file];
  const by = { author: 'A. de Vries', date: '2022-09-28T10:00:00Z' };
  const version = {
    commit: '1a2b3c4d',
    by,
    subject: 'Verzonden',
    tags: sent.isShallow ? [] : ['v1.0'],
    text,
  };
  return { versions: [version], isWhole: !sent.isShallow };
}

/** Frontmatter in which top-level keys are replaced by those of `data`, or joined by them. */
function source(base: Readonly<Record<string, string>>, data: string | undefined, body: string): string {
  const parts = new Map(Object.entries(base));
  for (const part of data?.trimEnd().split(/\n(?=[a-z])/) ?? [])
    parts.set(part.slice(0, part.indexOf(':')), part);
  return `---\n${[...parts.values()].join('\n')}\n---\n\n${body}`;
}

function excerpt(files: Readonly<Record<string, string>>, span: Span | undefined): string {
  const lines = (span && files[span.file]?.split('\n')) ?? [];
  if (!span) return '(no place)';
  const { start, end } = span;
  return lines
    .slice(start.line - 1, end.line)
    .map((line, index) =>
      line.slice(
        index === 0 ? start.column - 1 : 0,
        start.line + index === end.line ? end.column - 1 : undefined,
      ),
    )
    .join('\n');
}
