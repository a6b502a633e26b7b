/**
 * Every value of a house style, a scheme and the sections of a kind does something: changed once, a document that is printed with it looks or
 * reads otherwise, or a finding does. What does neither stands below with its reason.
 */
import { expect, it } from 'vitest';
import { check } from '../src/check/check.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { shapeOf } from '../src/kinds/builders.ts';
import { houseStyleSchema } from '../src/kinds/house-style.ts';
import { schemeSchema } from '../src/kinds/scheme.ts';
import { sectionsSchema } from '../src/kinds/sections.ts';
import type { Shape } from '../src/kinds/shape.ts';
import { loadDossier } from '../src/load/load-dossier.ts';
import { documentsOf } from '../src/model/documents-of.ts';
import { sequence } from '../src/model/final-text.ts';
import { assemble } from '../src/session/assemble.ts';
import { writers } from '../src/write/writers.ts';
import { projectHost } from './support/examples.ts';
import { agendaDossier, agreementDossier } from './support/full-dossiers.ts';
import { png } from './support/png.ts';
import { letterhead, wordTemplate } from './support/word-templates.ts';

/** Data of a project file; every leaf is text, so that it is YAML and JSON at once. */
type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** By schema and pattern of a path: why changing the leaf changes nothing that is printed. */
const printedNowhere: Readonly<Record<string, string>> = {
  'style extends': 'names the style that it takes values of, see tests/project/own-templates.test.ts',
  'style name': 'is shown where one chooses a style',
  'style embed': 'says what goes along inside a PDF, see tests/embed/attachments.test.ts',
  'scheme costs.*.hint': 'is for who fills in a budget',
  'scheme name': 'is named when the ceiling is passed',
  'sections sections.*.id': 'is named by templates',
  'sections sections.*.hint': 'is for messages and new documents',
};

function leavesOf(shape: Shape, path: readonly string[] = []): string[] {
  if (shape.kind === 'leaf') return [path.join('.')];
  if (shape.kind === 'group')
    return Object.entries(shape.fields).flatMap(([name, field]) => leavesOf(field, [...path, name]));
  return leavesOf(shape.of, [...path, '*']);
}

/** The data with the first leaf of this pattern replaced. */
function changed(data: Data, path: readonly string[], value: string): Data {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: Data, index) => (index === 0 ? changed(item, rest, value) : item));
  const group = data as Readonly<Record<string, Data>>;
  return { ...group, [step]: changed(group[step] ?? '', rest, value) };
}

const face = '@expo-google-fonts/carlito';
const bold = `${face}/700Bold/Carlito_700Bold.ttf`;
const style = {
  name: 'Proef',
  font: {
    name: 'Carlito',
    faces: {
      normal: `${face}/400Regular/Carlito_400Regular.ttf`,
      bold,
      italics: `${face}/400Regular_Italic/Carlito_400Regular_Italic.ttf`,
      bolditalics: `${face}/700Bold_Italic/Carlito_700Bold_Italic.ttf`,
    },
  },
  colours: { text: '#101010', accent: '#202060', muted: '#404040', shade: '#eeeeee', blank: '#ffee99' },
  page: { margins: { top: '70', right: '64', bottom: '90', left: '64' } },
  text: { size: '11', leading: '1,15', gap: '7' },
  headings: ['20', '15', '12'].map((size) => ({
    size,
    bold: 'ja',
    italics: 'nee',
    capitals: 'nee',
    colour: 'accent',
    before: '20',
    after: '8',
  })),
  header: { left: '{title}', right: '{status}' },
  footer: { left: '{notice}', right: '{page}' },
  embed: 'source',
  wordmark: { lines: ['Gemeente Veenstad'], align: 'left', logo: 'merk.png', width: '120' },
  letter: {
    title: 'Raadsbrief',
    head: [
      { field: 'date', label: 'Datum' },
      { field: 'case', label: 'Zaak' },
    ],
    pairs: '2',
    subject: 'Onderwerp',
    salutation: 'Geachte raad,',
    closing: 'Tot slot.',
    greeting: 'Met groet,',
    college: 'college van {municipality}',
    first: 'name',
    beside: 'ja',
    room: '30',
    footer: [{ left: '{notice}', right: 'Pagina {page}' }],
  },
} satisfies Data;

/** Another good value for each leaf. */
const otherStyle: Readonly<Record<string, string>> = {
  extends: 'gka',
  name: 'Anders',
  'font.name': 'Anders',
  'font.word': 'Anders',
  'font.faces.normal': bold,
  'font.faces.bold': style.font.faces.normal,
  'font.faces.italics': bold,
  'font.faces.bolditalics': bold,
  'colours.text': '#300000',
  'colours.accent': '#600020',
  'colours.muted': '#304030',
  'colours.shade': '#ffeeee',
  'colours.blank': '#eeffaa',
  'page.margins.top': '80',
  'page.margins.right': '80',
  'page.margins.bottom': '99',
  'page.margins.left': '80',
  'text.size': '10',
  'text.leading': '1,3',
  'text.gap': '9',
  'headings.*.size': '24',
  'headings.*.bold': 'nee',
  'headings.*.italics': 'ja',
  'headings.*.capitals': 'ja',
  'headings.*.colour': 'muted',
  'headings.*.before': '40',
  'headings.*.after': '30',
  'header.left': 'boven',
  'header.right': 'rechts boven',
  'footer.left': 'onder',
  'footer.right': 'rechts onder',
  embed: 'none',
  'word.template': 'sjabloon.dotx',
  'wordmark.lines.*': 'Gemeente Anders',
  'wordmark.align': 'right',
  'wordmark.logo': 'ander.png',
  'wordmark.width': '90',
  'letter.title': 'Brief',
  'letter.head.*.field': 'sent',
  'letter.head.*.label': 'Van',
  'letter.pairs': '1',
  'letter.subject': 'Over',
  'letter.salutation': 'Beste raad,',
  'letter.closing': 'Klaar.',
  'letter.greeting': 'Groet,',
  'letter.college': 'het college',
  'letter.first': 'role',
  'letter.beside': 'nee',
  'letter.room': '60',
  'letter.footer.*.left': 'links',
  'letter.footer.*.right': 'rechts',
};

/** An agreement and a letter in the style, with every look in them, and something unfilled. */
function sources(data: Data): Record<string, string | Uint8Array> {
  const folder = 'templates/house-styles/proef';
  const inStyle = (text = '') =>
    text.replace(/^style: .*$/m, 'style: proef').replace('status: final', 'status: draft');
  const { 'd/akkoord.md': agreement, 'd/raadsbrief.md': letter, ...others } = agreementDossier;
  const looks =
    '\n## Een kop\n\n> Een *citaat*.\n\nTekst met ***beide***.\n\n:::note\nEen kader.\n:::\n\n### Lager\n\nTekst. En nog een alinea.\n\nEn een.\n';
  return {
    ...others,
    'd/akkoord.md': `${inStyle(agreement).replace('name: Anne de Vries', 'name:')}${looks}`,
    'd/raadsbrief.md': `${inStyle(letter)
      .replace(/^title: .*\n/m, '')
      .replace(/^ {2}- name: Cas[\s\S]*?Burgemeester\n/m, (line) => `${line}${line.replace('Cas', 'Dor')}`)}`,
    [`${folder}/style.yaml`]: JSON.stringify(data, undefined, 1),
    [`${folder}/merk.png`]: png(120, 40),
    [`${folder}/ander.png`]: png(80, 40),
    [`${folder}/sjabloon.dotx`]: wordTemplate(letterhead),
  };
}

type Print = { readonly file: string; readonly format: 'pdf' | 'docx' };
const prints: readonly Print[] = [
  { file: 'd/raadsbrief.md', format: 'pdf' },
  { file: 'd/akkoord.md', format: 'pdf' },
  { file: 'd/raadsbrief.md', format: 'docx' },
];

async function bytesOf(data: Data, { file, format }: Print): Promise<Buffer> {
  const host = memoryHost(sources(data), { below: projectHost });
  const faults: string[] = [];
  const report = ({ rule, message, severity }: { rule: string; message: string; severity: string }) => {
    if (severity === 'error') faults.push(`${rule} ${message}`);
  };
  const dossier = loadDossier('d', host, report);
  const made = dossier && assemble(dossier, documentsOf(dossier), report).wanted;
  const document = made?.find((each) => each.loaded.file === file)?.document;
  const bytes = document && (await writers[format].write(document, host, report))?.bytes;
  if (!bytes) return expect.fail(`nothing printed: ${faults.join('; ')}`);
  return Buffer.from(bytes);
}

const first = new Map<Print, Promise<Buffer>>();

it.each(Object.entries(otherStyle))('house style: %s', async (path, value) => {
  if (Object.hasOwn(printedNowhere, `style ${path}`)) return;
  const other = changed(style, path.split('.'), value);
  for (const print of prints) {
    const before = first.get(print) ?? bytesOf(style, print);
    first.set(print, before);
    if (Buffer.compare(await before, await bytesOf(other, print)) !== 0) return;
  }
  expect.fail(`${path} changes nothing`);
});

it('tries every leaf of a house style', () => {
  expect(leavesOf(shapeOf(houseStyleSchema)).filter((leaf) => !Object.hasOwn(otherStyle, leaf))).toEqual([]);
});

const scheme = {
  name: 'Regeling',
  source: 'rijk',
  ceiling: '€ 900',
  applicant: 'school-board',
  costs: [
    { id: 'loon', label: 'Loonkosten', hint: 'Uren.', specify: '€ 5.000' },
    { id: 'stof', label: 'Materiaal', hint: 'Aantal.', specify: '€ 5.000' },
  ],
  sources: [
    { id: 'rijk', label: 'Rijk' },
    { id: 'stad', label: 'Stad' },
  ],
} satisfies Data;
const otherScheme: Readonly<Record<string, string>> = {
  name: 'Andere regeling',
  source: 'stad',
  ceiling: '€ 2.000',
  applicant: 'province',
  'costs.*.id': 'lonen',
  'costs.*.label': 'Lonen',
  'costs.*.hint': 'Dagen.',
  'costs.*.specify': '€ 10',
  'sources.*.id': 'land',
  'sources.*.label': 'Land',
};
const sections = {
  sections: [{ id: 'inleiding', heading: 'Inleiding', mandatory: 'ja', hint: 'Waarom.' }],
  parts: ['Lezen'],
} satisfies Data;
const otherSections: Readonly<Record<string, string>> = {
  'sections.*.id': 'anders',
  'sections.*.heading': 'Vooraf',
  'sections.*.mandatory': 'nee',
  'sections.*.hint': 'Anders.',
  'parts.*': 'Schrijven',
};

/** All that is said of a dossier: its text, and the findings. */
function saidOf(files: Readonly<Record<string, string>>): string {
  const found: string[] = [];
  const report = ({ rule, message }: { rule: string; message: string }) => found.push(`${rule} ${message}`);
  const dossier = loadDossier('d', memoryHost(files, { below: projectHost }), report);
  if (!dossier) return JSON.stringify(found);
  const { wanted } = assemble(dossier, documentsOf(dossier), report);
  const documents = wanted.map(({ document }) => document);
  check(documents, dossier, report);
  return JSON.stringify([documents.map((document) => [sequence(document), document.root]), found]);
}

/** The dossier with amounts that are no product: from some amount on a scheme wants to know what they are for. */
const unspecified = Object.fromEntries(
  Object.entries(agendaDossier).map(([file, text]) => [file, text.replace('10 uur x € 85,-', '€ 850')]),
);

it.each(Object.entries(otherScheme))('scheme: %s', (path, value) => {
  if (Object.hasOwn(printedNowhere, `scheme ${path}`)) return;
  const withScheme = (data: Data) =>
    saidOf({ ...unspecified, 'templates/schemes/proef.yaml': JSON.stringify(data) });
  expect(withScheme(changed(scheme, path.split('.'), value)) === withScheme(scheme)).toBe(false);
});

it.each(Object.entries(otherSections))('sections: %s', (path, value) => {
  if (Object.hasOwn(printedNowhere, `sections ${path}`)) return;
  const withSections = (data: Data) =>
    saidOf({
      ...agreementDossier,
      'd/akkoord.md': (agreementDossier['d/akkoord.md'] ?? '').replace(
        '# Inleiding',
        path.endsWith('mandatory') ? '# Iets anders' : '# Inleiding',
      ),
      'templates/agreement/main.md.hbs':
        '::body{section=inleiding level=1}\n\n::body{level=1 numbered=yes}\n',
      'templates/agreement/sections.yaml': JSON.stringify(data),
    });
  expect(withSections(changed(sections, path.split('.'), value)) === withSections(sections)).toBe(false);
});

it('tries every leaf of schemes and sections', () => {
  const missing = (leaves: readonly string[], tried: object) =>
    leaves.filter((leaf) => !Object.hasOwn(tried, leaf));
  expect(missing(leavesOf(shapeOf(schemeSchema)), otherScheme)).toEqual([]);
  expect(missing(leavesOf(shapeOf(sectionsSchema)), otherSections)).toEqual([]);
});
