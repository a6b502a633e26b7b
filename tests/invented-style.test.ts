/** A house style that nobody has seen before is data: its letter appears in every form of output without a change of the program. */
import { beforeAll, expect, it } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import type { Document } from '../src/model/document.ts';
import { sequence } from '../src/model/final-text.ts';
import { fillRunningLine, runningLinesOf } from '../src/model/running-line.ts';
import { writePdf } from '../src/write/pdf/write-pdf.ts';
import { builtDocx } from './support/docx-built.ts';
import { docxSequence } from './support/docx-text.ts';
import { assembledDossier, projectHost } from './support/examples.ts';
import { generatedAgreement } from './support/generated-agreement.ts';
import { readPdf } from './support/pdf-read.ts';
import { openPdf, piecesOf, structureOf } from './support/pdf-structure.ts';
import { png } from './support/png.ts';

const face = '@expo-google-fonts/carlito';
const style = (accent: string) => `name: Verzonnen
font:
  name: Carlito
  faces:
    normal: "${face}/400Regular/Carlito_400Regular.ttf"
    bold: "${face}/700Bold/Carlito_700Bold.ttf"
    italics: "${face}/400Regular_Italic/Carlito_400Regular_Italic.ttf"
    bolditalics: "${face}/700Bold_Italic/Carlito_700Bold_Italic.ttf"
colours: { text: "#202020", accent: "${accent}", muted: "#505050", shade: "#f4f0fa", blank: "#fff1b8" }
page: { margins: { top: 60, right: 80, bottom: 90, left: 90 } }
text: { size: 10, leading: "1,2", gap: 6 }
headings:
  - { size: 18, bold: nee, italics: ja, capitals: nee, colour: accent, before: 20, after: 8 }
  - { size: 13, bold: ja, italics: nee, capitals: ja, colour: accent, before: 14, after: 5 }
header: { left: "", right: "{title}" }
footer: { left: "", right: "{page}" }
wordmark: { lines: [Waterschapsgemeente, Verzonnen], align: right, logo: merk.png, width: 90 }
letter:
  title: Brief aan de raad
  head:
    - { field: annexes, label: Meegestuurd }
    - { field: date, label: Op }
  pairs: 3
  subject: Over
  salutation: Beste raadsleden,
  closing: Wij horen graag wat u hiervan vindt.
  greeting: Hartelijke groet,
  college: het college van {municipality}
  first: role
  beside: ja
  room: 20
  footer:
    - { left: "blad {page}/{pages}", right: "{municipality}" }
    - { left: "{date}", right: "{status}" }
`;

function letterIn(accent: string): { letter: Document; host: ReturnType<typeof memoryHost> } {
  const files = generatedAgreement('d', {
    partners: 2,
    goals: 1,
    money: 'sum',
    annexes: 1,
    signatories: 3,
    style: 'verzonnen',
    body: '\nOns verhaal over {{agreement.title}}.\n',
  });
  const folder = 'templates/house-styles/verzonnen';
  const host = memoryHost(
    { ...files, [`${folder}/style.yaml`]: style(accent), [`${folder}/merk.png`]: png(180, 60) },
    { below: projectHost },
  );
  const { documents } = assembledDossier('d', host);
  return { letter: documents.find(({ kind }) => kind === 'raadsbrief') ?? expect.fail('no letter'), host };
}

const lines = [
  'Brief aan de raad',
  'Meegestuurd',
  '1',
  'Op',
  '2 juni 2023',
  'Over: Kansenakkoord Veenstad',
  'Beste raadsleden,',
  'Ons verhaal over Kansenakkoord Veenstad.',
  'Wij horen graag wat u hiervan vindt.',
  'Hartelijke groet,',
  'het college van Súdwest-Veenstad',
  'eerste De eerste persoon',
  'tweede De tweede persoon',
  'derde De derde persoon',
  'Bijlage 1: De eerste uitvoeringsagenda',
];

let pdf: Uint8Array;
let other: Uint8Array;
let made: ReturnType<typeof letterIn>;
beforeAll(async () => {
  made = letterIn('#7a1fa2');
  pdf = (await writePdf(made.letter, made.host, () => {}))?.bytes ?? expect.fail('no PDF');
  const blue = letterIn('#1f4ea2');
  other = (await writePdf(blue.letter, blue.host, () => {}))?.bytes ?? expect.fail('no PDF');
});

it('is in the tree', () => {
  expect(sequence(made.letter)).toEqual(lines);
  const { header, footer } = runningLinesOf(made.letter);
  expect(header).toBeUndefined();
  expect(
    footer.map(({ left, right }) => [left, right].map((text) => fillRunningLine(text, made.letter))),
  ).toEqual([
    ['blad {page}/{pages}', 'Súdwest-Veenstad'],
    ['2 juni 2023', 'definitief'],
  ]);
});

it('is in the PDF, with its logo, its footer and its colour', async () => {
  const structure = structureOf(openPdf(pdf)) ?? expect.fail('no structure');
  const folded = (pieces: readonly string[]) => pieces.map((piece) => piece.normalize('NFC').toUpperCase());
  expect(folded(piecesOf(structure))).toEqual(folded(lines));
  expect(JSON.stringify(structure)).toContain('Waterschapsgemeente Verzonnen');
  const { text } = await readPdf(pdf);
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(/blad 1\/1.*Súdwest-Veenstad.*2 juni 2023.*definitief/);
  expect(Buffer.compare(pdf, other)).not.toBe(0);
});

it('is in the Word file, with its logo, its footer and its colour', async () => {
  const built = await builtDocx(made.letter, made.host);
  expect(docxSequence(built.parts, { pages: true })).toEqual(built.said);
  expect(built.said).toEqual(lines);
  const part = (name: string) => built.parts.text(name);
  expect(part('word/styles.xml')).toContain('7A1FA2');
  expect(part('word/footer1.xml')).toContain('blad ');
  expect(part('word/document.xml')).toContain('Waterschapsgemeente Verzonnen');
});
