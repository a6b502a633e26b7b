/**
 * Every element of the five real documents behind this project has its place in an example dossier: what it is, and a line (or lines that
 * follow each other) of the readable tree of a document that shows it.
 */
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/model/document.ts';
import { fillRunningLine, runningLinesOf } from '../src/model/running-line.ts';
import { fillPageRanges } from '../src/resolve/page-ranges.ts';
import { outline } from '../src/write/tree/outline.ts';
import { assembledDossier, exampleFolders, projectHost } from './support/examples.ts';

const documents = new Map<string, Document>(
  exampleFolders.flatMap((folder) =>
    assembledDossier(folder, projectHost).documents.map((document) => [document.file, document] as const),
  ),
);

/** The outline of a document, and below it its running lines. */
function shown(file: string): string {
  const document = documents.get(file) ?? expect.fail(`no document ${file}`);
  const { header, footer } = runningLinesOf(document);
  const lines = [...(header ? [header] : []), ...footer].map(
    ({ left, right }) => `running ${fillRunningLine(left, document)} | ${fillRunningLine(right, document)}`,
  );
  // Pages are no matter of this test; places are none of the reader's.
  const paged = fillPageRanges(document, () => ({ pageOf: () => 3, endOf: () => 4 }));
  return `${outline(paged).replace(/ @\S+$/gm, '')}\n${lines.join('\n')}`.replaceAll('\u00a0', ' ');
}

const letterA = 'agreements/midden-groningen-onderwijskansenakkoord/raadsbrief.md';
const letterB = 'agreements/groningen-sociale-inclusie/raadsbrief.md';
const agreement = 'agreements/midden-groningen-onderwijskansenakkoord/akkoord.md';
const annex = 'agreements/groningen-sociale-inclusie/uitvoeringsagenda-vo.md';
const agenda = 'agreements/meppel-gka-agenda/agenda.md';
const memo = 'agreements/ocw-sg-beraad/notitie.md';

const elements: Readonly<Record<string, readonly (readonly [what: string, pattern: RegExp])[]>> = {
  [letterA]: [
    ['title of the kind', /heading 1 .*\n +text "Raadsbrief"/],
    ['reference table of two pairs a row', /fieldTable pairs=2/],
    [
      'Datum | Verzenddatum',
      /fieldRow "Datum:"[\s\S]*?"26 april 2023"[\s\S]*?fieldRow "Verzenddatum:"[\s\S]*?"23 mei 2023"/,
    ],
    ['Behandeld door | Mailadres', /fieldRow "Behandeld door:"[\s\S]*?fieldRow "Mailadres:"/],
    ['Zaak | Portefeuillehouder', /fieldRow "Zaak:"[\s\S]*?"1061768"[\s\S]*?fieldRow "Portefeuillehouder:"/],
    ['subject: bold label and title', /strong\n +text "Onderwerp"[\s\S]*?text ":"|"Onderwerp:"/],
    ['salutation', /text "Geachte leden van de raad,"/],
    ['opening that announces a list of sentences', /text ".*:"\n +list bullet/],
    ['unnumbered headings', /heading 2 #extra-impuls[\s\S]*?heading 2 #vervolg/],
    [
      'principles, taken from the agreement',
      /list bullet\n(?: +listItem\n +paragraph\n +text "[^"]*"\n?){4}/,
    ],
    ['two amounts, each with its purpose', /"€ 100.000"[\s\S]*?"€ 200.000"/],
    ['an amount that is left', /"€ 1.034.000"/],
    ['signing date with its weekday', /"maandag 19 juni 2023"/],
    ['greeting', /text "Met vriendelijke groet,"/],
    ['college formula with a capital', /text "Burgemeester en wethouders van de gemeente Midden-Groningen"/],
    [
      'two signatories, name above role',
      /"A. Hoogendoorn"\n +break\n +text "Burgemeester"[\s\S]*?"H.P. Bakker"\n +break\n +text "Gemeentesecretaris"/,
    ],
    [
      'footer that repeats fields of the head',
      /running .*\| Pagina: \{page\} van \{pages\}\nrunning +\| Datum: 26 april 2023\nrunning +\| Zaak: 1061768/,
    ],
  ],
  [letterB]: [
    [
      'head: date, reference, who handles it, annexes',
      /fieldRow "Datum"[\s\S]*?fieldRow "Ons kenmerk"[\s\S]*?fieldRow "Behandeld door"[\s\S]*?fieldRow "Bijlagen"[\s\S]*?text "2"/,
    ],
    ['salutation', /text "Geachte mevrouw, heer,"/],
    ['a coalition agreement by its title', /emphasis\n +text "Gezond, Groen, Gelukkig Groningen"/],
    ['a period of months', /juni 2019 tot januari 2020/],
    ['an earlier signing with its weekday', /"woensdag 7 oktober 2020"/],
    ['a meeting of the council on a date', /beeldvormende bijeenkomst.*21 april 2021/],
    [
      'numbered list with run-in headings and paragraphs',
      /list ordered[\s\S]*?listItem[\s\S]*?strong\n +text "Schoolkosten"[\s\S]*?paragraph/,
    ],
    ['a pilot with month, year and place', /september 2021.*Lewenborg/],
    ['pages of an annex', /text "bijlage 2, pagina "\n +text "3 tot en met 4"/],
    ['the annex is a living document', /uitvoeringsagenda blijft in beweging/],
    ['the body that follows progress', /Breed Besturen Overleg/],
    ['standard closing sentence', /text "Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd."/],
    ['college formula in lower case with a comma', /text "burgemeester en wethouders van Groningen,"/],
    [
      'signature row: roles above names, read person by person',
      /columns plain\n +column\n +paragraph room=46\n +text "burgemeester"\n +break\n +text "Koen Schuiling"\n +column\n +paragraph room=46\n +text "secretaris"\n +break\n +text "Christien Bronda"/,
    ],
  ],
  [agreement]: [
    [
      'cover: title, period, word mark',
      /cover\n +wordmark right[\s\S]*?heading 1 [\s\S]*?"Onderwijskansenakkoord"[\s\S]*?"2023-2026"/,
    ],
    [
      'figure with alternative text and a caption with source and month',
      /figure "[^"]*" alt="[^"]+"\n[\s\S]*?Oberon[\s\S]*?maart 2022/,
    ],
    ['mission as a displayed quotation', /heading 1 #missie[\s\S]*?quote\n/],
    [
      'who "we" are: an enumeration of the parties',
      /“we” staat[\s\S]*?"Gemeente Midden-Groningen"\n +text ", "[\s\S]*?" en "/,
    ],
    [
      'poem, line by line, with a source',
      /quote\n +paragraph\n(?: +text "[^"]*"\n +break\n){3,}[\s\S]*?"Een voorbeeldgedicht bij dit akkoord"/,
    ],
    [
      'principles under headings that are sentences',
      /heading 1 #uitgangspunten[\s\S]*?(heading 2 [\s\S]*?){4}heading 1 #doelstellingen/,
    ],
    [
      'goals numbered 1-4',
      /heading 2 [^\n]*number="1"[\s\S]*?number="2"[\s\S]*?number="3"[\s\S]*?number="4"/,
    ],
    ['sub-goals 1.1-1.3', /heading 3 [^\n]*number="1\.1"[\s\S]*?number="1\.2"[\s\S]*?number="1\.3"/],
    [
      'Resultaten and Acties without a number',
      /heading [34] #resultaten[^\n]*(?<!number="[\d.]*")\n[\s\S]*?heading [34] #acties/,
    ],
    ['actions with another title', /heading [34] #wat-gaan-we-doen/],
    [
      'consultation bodies',
      /heading 1 #overleg[\s\S]*?heading 2 [\s\S]*?LEA[\s\S]*?#klankbordgroep[\s\S]*?#vve-overleg[\s\S]*?#werkgroep[\s\S]*?#facultatieve-werkgroepen/,
    ],
    ['run-in enumerations of roles', /strong\n +text "Rol van? (de )?gemeente/],
    [
      'monitoring with a nested list of 6 indicators',
      /heading 1 #monitoring[\s\S]*?list bullet\n(?: +[^\n]*\n)*? +list bullet\n(?: +listItem\n +paragraph\n +text "[^"]*"\n){6}/,
    ],
    ['budget', /budgetTable "Begroting: Onderwijskansenakkoord"/],
    [
      'page of parties to sign',
      /heading 1 #ondertekening[\s\S]*?signatureBlock\n +signatureParty "midden-groningen"/,
    ],
    ['contents', /toc\n +tocEntry 1/],
    ['version and status', /running Onderwijskansenakkoord \| definitief · versie 1.0/],
  ],
  [annex]: [
    [
      'themes with numbers',
      /heading 2 [^\n]*number="1"[\s\S]*?"Schoolkosten"[\s\S]*?number="4"[\s\S]*?"Huiswerkbegeleiding"/,
    ],
    ['agreements per theme', /heading 3 #afspraken[^\n]*\n[\s\S]*?list bullet/],
    ['a pilot with place and start', /heading 3 #pilot[\s\S]*?september 2021|Lewenborg/],
    ['who does what', /heading 3 #wie-doet-wat[\s\S]*?table/],
    ['which agreement it belongs to', /"Bijlage bij: "\n +text "Maatschappelijk akkoord sociale inclusie"/],
  ],
  [agenda]: [
    ['motto in another language', /quote language="en"/],
    [
      'three pillars side by side',
      /columns\n +column[\s\S]*?#verbinding[\s\S]*?#effectiviteit[\s\S]*?#kennisdeling/,
    ],
    ['parties that sign', /signatureBlock\n +signatureParty "meppel"/],
    ['a sentence with the period', /"2022-2024"/],
    [
      'portfolio, place, date and signature of one party together',
      /signatureParty "meppel"\n[\s\S]*?"Functie"[\s\S]*?"Naam"[\s\S]*?"Gemeente"[\s\S]*?"Portefeuille"[\s\S]*?"Plaats"[\s\S]*?"Datum"[\s\S]*?"Handtekening" signature/,
    ],
    [
      'part 1 with what the municipality does',
      /heading 2 #toelichting[\s\S]*?#aanleiding-en-uitdagingen[\s\S]*?#inzet-van-de-gemeente[\s\S]*?#interventies-op-armoede[\s\S]*?#inzet-vanuit-het-nationaal-programma-onderwijs[\s\S]*?#samenwerking-met-de-gka[\s\S]*?#kennis/,
    ],
    [
      'the local accord with nine numbered principles',
      /#meppeler-akkoord[\s\S]*?list ordered\n(?:(?! {0,4}heading)[\s\S])*?(?:listItem[\s\S]*?){9}/,
    ],
    [
      'the fixed sections of a sheet',
      /#betrokken-partijen [\s\S]*?#planning [\s\S]*?#doel-van-de-interventie [\s\S]*?#doelgroep [\s\S]*?#locatie-wijk-school [\s\S]*?#activiteiten [\s\S]*?#monitoring-en-evaluatie [\s\S]*?#financiering [\s\S]*?#online-informatie [\s\S]*?#contact /,
    ],
    [
      'three phases in one sheet and five in the other',
      /"Fase 3: een plan maken[\s\S]*?"Fase 5: delen|"Fase 5: delen/,
    ],
    [
      'a contact block, one line each',
      /fieldRow "Organisatie"[\s\S]*?fieldRow "Functie"[\s\S]*?fieldRow "E-mail"/,
    ],
    ['calculation lines', /"500 uur × € 90"[\s\S]*?"588 uur × € 85"/],
    ['the commitments once more', /heading 2 #wederzijdse-afspraken/],
    [
      'the form of the annex',
      /"Titel van de interventie"[\s\S]*?"Korte beschrijving"[\s\S]*?"Planning"[\s\S]*?"Betrokken partijen"[\s\S]*?"Schoolbestuur"[\s\S]*?"Penvoerder"/,
    ],
    [
      'total of the agenda below those who pay',
      /"Totaal interventies"[\s\S]*?"Gelijke Kansen Alliantie"[\s\S]*?"Totaal GKA-agenda"/,
    ],
    [
      'two places where the competent authority signs',
      /#ondertekening-bevoegd-gezag[\s\S]*?signatureParty "stad-esch"[\s\S]*?#ondertekening-activiteitenplan[\s\S]*?signatureParty "stad-esch"/,
    ],
    ['contents of two levels', /tocEntry 1[\s\S]*?tocEntry 2/],
    ['intervention sheets', /heading 2 [\s\S]*?"Interventie: "/],
    ['annex with a number', /number="Bijlage 1"/],
    ['budget table', /budgetTable "Begroting van alle interventies"/],
    ['form fields', /fieldRow "Korte beschrijving"/],
    ['competent authority', /signatureParty "stad-esch"/],
  ],
  [memo]: [
    ['occasion above the subject', /^root\n +paragraph\n +text "Voorbereiding SG-beraad[\s\S]*?heading 1/m],
    ['to, from, date', /fieldRow "Aan"[\s\S]*?fieldRow "Van"[\s\S]*?fieldRow "Datum"/],
    [
      'headings 1-5 that are sentences',
      /number="1"[\s\S]*?number="2"[\s\S]*?number="3"[\s\S]*?number="4"[\s\S]*?number="5"/,
    ],
    ['run-in lead words', /strong\n +text "Verschil in thuissituatie/],
    [
      'announced list of two questions',
      /text ".*:"\n +list bullet\n(?: +listItem\n +paragraph\n +text "[^"]*\?"\n){2}/,
    ],
    [
      'bullets with a title and a body of their own',
      /listItem[^\n]*\n +paragraph\n +strong\n +text "[^"]*"\n +paragraph/,
    ],
    ['an amount in words', /€ 244 miljoen/],
    ['a motto in English', /quote language="en"/],
  ],
};

describe.each(Object.entries(elements))('%s', (file, list) => {
  it.each(list)('has %s', (_what, pattern) => {
    expect(pattern.test(shown(file)), `${pattern} is in no line of the tree of ${file}`).toBe(true);
  });
});
