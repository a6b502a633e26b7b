import type { PdfFile } from '../../../../pdf-file/pdf-file.ts';
import { type Check, ofFile } from '../check.ts';

/** What the file says about itself: title, language, standards, and that it needs nothing from outside. */
export const identityChecks: readonly Check[] = [
  ofFile('UA-1 5-1', 'zegt niet dat het PDF/UA-1 is', ({ xmp }) =>
    /<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp),
  ),
  ofFile(
    'UA-1 5-3',
    'zegt op een eigen manier dat het PDF/UA is',
    ({ xmp }) =>
      /xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"/.test(xmp) || !xmp.includes('/pdfua/ns/id/"'),
  ),
  ofFile('UA-1 6.1-1', 'begint niet als een PDF', ({ bytes }) =>
    /^%PDF-1\.[0-7](?:\r\n|\r|\n)/.test(latin(bytes.subarray(0, 12))),
  ),
  ofFile('UA-1 6.2-1', 'zegt niet dat het structuur heeft', (file) =>
    file.isTrue(file.dict(file.catalog, 'MarkInfo'), 'Marked'),
  ),
  ofFile(
    'UA-1 7.1-4',
    'zegt dat zijn structuur niet te vertrouwen is',
    (file) => !file.isTrue(file.dict(file.catalog, 'MarkInfo'), 'Suspects'),
  ),
  ofFile('UA-1 7.1-8', 'heeft gegevens over zichzelf waarvan niet staat dat zij dat zijn', (file) => {
    const metadata = file.dict(file.catalog, 'Metadata');
    return file.name(metadata, 'Type') === 'Metadata' && file.name(metadata, 'Subtype') === 'XML';
  }),
  ofFile('UA-1 7.1-9', 'heeft geen titel', ({ xmp }) => /<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(xmp)),
  ofFile('UA-1 7.1-10', 'toont in de titelbalk niet zijn titel', (file) =>
    file.isTrue(file.dict(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
  ),
  ofFile('UA-1 7.2-34', 'zegt niet in welke taal het is', (file) => file.text(file.catalog, 'Lang')),
  ofFile('UA-1 7.10-1', 'heeft lagen', (file) => !file.has(file.catalog, 'OCProperties')),
  ofFile(
    'UA-1 7.15-1',
    'heeft een formulier dat alleen sommige programma’s kennen (XFA)',
    (file) =>
      !file.has(file.dict(file.catalog, 'AcroForm'), 'XFA') && !file.isTrue(file.catalog, 'NeedsRendering'),
  ),
  ofFile('A-3 6.1.2', 'ziet eruit als tekst', ({ bytes }) =>
    /^[^\r\n]+(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(latin(bytes.subarray(0, 20))),
  ),
  ofFile('A-3 6.1.3-3', 'gaat door na het einde', ({ bytes }) =>
    /%%EOF(?:\r\n|\r|\n)?$/.test(latin(bytes.subarray(-16))),
  ),
  ofFile(
    'A-3 6.4.1-3',
    'laat zijn velden door anderen tekenen',
    (file) => !file.isTrue(file.dict(file.catalog, 'AcroForm'), 'NeedAppearances'),
  ),
  ofFile(
    'A-3 6.10',
    'is ook een voorstelling, of stelt eisen aan wie het leest',
    (file) =>
      !file.has(file.dict(file.catalog, 'Names'), 'AlternatePresentations') &&
      !file.has(file.catalog, 'Requirements') &&
      !file.pages.some(({ dict }) => file.has(dict, 'PresSteps')),
  ),
  ofFile(
    'A-3 6.6.4-1',
    'zegt niet dat het PDF/A-3a is',
    ({ xmp }) =>
      /<pdfaid:part>3<\/pdfaid:part>/.test(xmp) && /<pdfaid:conformance>A<\/pdfaid:conformance>/.test(xmp),
  ),
  ofFile(
    'A-3 6.6.2.3.1',
    'legt niet uit wat `pdfuaid` is',
    ({ xmp }) =>
      /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<\/pdfaSchema:namespaceURI>/.test(
        xmp,
      ) && /<pdfaProperty:name>part<\/pdfaProperty:name>/.test(xmp),
  ),
  ofFile(
    'A-3 6.6.2.1',
    'heeft gegevens over zichzelf die niet iedereen kan lezen',
    (file) => file.isXmpPlain && isWellFormed(file.xmp),
  ),
  { id: 'A-3 6.1.5', says: 'zegt op twee plaatsen iets anders over zichzelf', find: contradictions },
  ofFile(
    'A-3 6.1.3',
    'heeft geen kenmerk, of is versleuteld',
    ({ trailer }) => trailer.hasId && !trailer.encrypted,
  ),
  ofFile('A-3 6.2.3', 'zegt niet wat de kleuren zijn', (file) =>
    file.list(file.catalog, 'OutputIntents').some((value) => {
      const intent = file.asDict(value);
      return (
        file.name(intent, 'S') === 'GTS_PDFA1' &&
        file.number(file.dict(intent, 'DestOutputProfile'), 'N') === 3 &&
        isProfile(file.stream(intent, 'DestOutputProfile'))
      );
    }),
  ),
  ofFile(
    'A-3 6.5',
    'voert opdrachten uit',
    (file) =>
      !['OpenAction', 'AA', 'Perms'].some((key) => file.has(file.catalog, key)) &&
      !file.pages.some(({ dict }) => file.has(dict, 'AA')) &&
      !file.has(file.dict(file.catalog, 'Names'), 'JavaScript'),
  ),
  { id: 'A-3 6.8', says: 'heeft een bijlage die niet zegt wat zij is', find: looseFiles },
];

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Tags that open are closed, and no bare `&` or `<` is left: all that our own packet can get wrong. */
function isWellFormed(xmp: string): boolean {
  const open: string[] = [];
  const rest = xmp
    .replace(/<\?[\s\S]*?\?>/g, '')
    .replace(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g, (_, end, name, empty) => {
      if (end) {
        if (open.pop() !== name) open.push('!');
      } else if (!empty) open.push(name);
      return '';
    });
  return xmp !== '' && open.length === 0 && !/[<>]|&(?!#?\w+;)/.test(rest);
}

const twice: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['Title', /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</],
  ['Author', /<dc:creator>[\s\S]*?<rdf:li[^>]*>([^<]*)</],
  ['Producer', /<pdf:Producer>([^<]*)</],
  ['Creator', /<xmp:CreatorTool>([^<]*)</],
  ['CreationDate', /<xmp:CreateDate>([^<]*)</],
  ['ModDate', /<xmp:ModifyDate>([^<]*)</],
];

function contradictions(file: PdfFile): string[] {
  return twice.flatMap(([key, pattern]) => {
    const own = file.text(file.trailer.info, key);
    if (own === undefined) return [];
    const said = (pattern.exec(file.xmp)?.[1] ?? '').replace(/&#(\d+);/g, (_, code) =>
      String.fromCharCode(Number(code)),
    );
    const same = /Date$/.test(key) ? said.replace(/\D/g, '') === own.replace(/\D/g, '') : said === own;
    return same ? [] : [key];
  });
}

function isProfile(bytes: Uint8Array): boolean {
  return bytes.length > 128 && Buffer.from(bytes.subarray(36, 40)).toString('latin1') === 'acsp';
}

function looseFiles(file: PdfFile): string[] {
  const names = file.list(file.dict(file.dict(file.catalog, 'Names'), 'EmbeddedFiles'), 'Names');
  const associated = new Set(file.list(file.catalog, 'AF').map((value) => file.keyOf(value)));
  return names.flatMap((value, index) => {
    if (index % 2 === 0) return [];
    const specification = file.asDict(value);
    const embedded = file.dict(file.dict(specification, 'EF'), 'F');
    const good =
      file.text(specification, 'F') &&
      file.text(specification, 'UF') &&
      file.name(specification, 'AFRelationship') &&
      file.name(embedded, 'Subtype') &&
      associated.has(file.keyOf(value));
    return good ? [] : [`bijlage \`${file.text(specification, 'UF') ?? ''}\``];
  });
}
