/** Makes Word templates as municipalities have them: letterheads, fonts and pages of all kinds, and templates with faults. */
import { strToU8, zipSync } from 'fflate';
import { png } from './png.ts';
import { namespaces } from './word-sample.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = `${namespaces} xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const dotx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';

/** A header or footer: its inner XML, and what it refers to by id. */
export interface SampleRunning {
  readonly xml: string;
  readonly images?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
}

export interface SampleTemplate {
  /** Inner XML of `w:styles`. */
  readonly styles?: string;
  /** Inner XML of the properties of the section, behind the references. */
  readonly section?: string;
  readonly body?: string;
  readonly settings?: string;
  readonly theme?: { readonly headings: string; readonly body: string };
  readonly running?: Readonly<Record<string, SampleRunning>>;
  readonly contentType?: string;
  readonly attached?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** Returns a template; keys of `running` are `header default`, `footer first` and so on. */
export function wordTemplate({
  styles = '',
  section = '',
  body = '<w:p/>',
  settings = '',
  theme,
  running = {},
  contentType = dotx,
  attached,
  more = {},
}: SampleTemplate): Uint8Array {
  const parts = Object.entries(running).map(([key, part], index) => {
    const [kind = '', page = ''] = key.split(' ');
    return { ...part, kind, page, name: `rand${index}.xml`, id: `rand${index}` };
  });
  const references = parts.map(({ kind, page, id }) => `<w:${kind}Reference w:type="${page}" r:id="${id}"/>`);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/w/sjabloon.xml" ContentType="${contentType}"/></Types>`,
    '_rels/.rels': list([relationship('r1', 'officeDocument', 'w/sjabloon.xml')]),
    'w/sjabloon.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr>${references.join('')}${section}</w:sectPr></w:body></w:document>`,
    'w/_rels/sjabloon.xml.rels': list([
      relationship('r1', 'styles', 'stijlen.xml'),
      relationship('r2', 'settings', 'instellingen.xml'),
      ...(theme ? [relationship('r3', 'theme', 'thema.xml')] : []),
      ...parts.map(({ id, kind, name }) => relationship(id, kind, name)),
    ]),
    'w/stijlen.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'w/instellingen.xml': `<w:settings ${namespaces}>${settings}</w:settings>`,
    ...(attached && {
      'w/_rels/instellingen.xml.rels': list([relationship('r1', 'attachedTemplate', attached, true)]),
    }),
    ...(theme && { 'w/thema.xml': themeXml(theme) }),
    'w/media/logo.png': png(240, 80),
    ...more,
  };
  for (const { kind, name, xml, images = {}, links = {} } of parts) {
    const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
    files[`w/${name}`] = `<${root} ${drawing}>${xml}</${root}>`;
    files[`w/_rels/${name}.rels`] = list([
      ...Object.entries(images).map(([id, target]) =>
        relationship(id, 'image', target, /^https?:/.test(target)),
      ),
      ...Object.entries(links).map(([id, target]) => relationship(id, 'hyperlink', target, true)),
    ]);
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );
}

function relationship(id: string, type: string, target: string, isOutside = false): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`;
}

function list(relationships: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
}

function themeXml({ headings, body }: { readonly headings: string; readonly body: string }): string {
  const font = (name: string, family: string) => `<a:${name}><a:latin typeface="${family}"/></a:${name}>`;
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Gemeente"><a:themeElements><a:clrScheme name="Gemeente"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:accent1><a:srgbClr val="00695c"/></a:accent1></a:clrScheme><a:fontScheme name="Gemeente">${font('majorFont', headings)}${font('minorFont', body)}</a:fontScheme></a:themeElements></a:theme>`;
}

/** Returns a picture in the line, 40 mm wide by default. */
export function inlinePicture(id: string, { width = 1_440_000, height = 480_000 } = {}): string {
  return `<w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="7" name="Logo" descr="Logo van de gemeente"/>${pictureXml(id)}</wp:inline></w:drawing>`;
}

/** Returns a picture at the top right of the paper, which no text goes around. */
export function anchoredPicture(id: string): string {
  return `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>5400000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV><wp:extent cx="1440000" cy="480000"/><wp:wrapNone/><wp:docPr id="7" name="Logo"/>${pictureXml(id)}</wp:anchor></w:drawing>`;
}

function pictureXml(id: string): string {
  return `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>`;
}

/** Returns a style of paragraphs with inner XML behind its name. */
export function paragraphStyle(id: string, name: string, inner: string, isDefault = false): string {
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

const sized = (halves: number, more = '') => `<w:rPr>${more}<w:sz w:val="${halves}"/></w:rPr>`;
const page = (
  width: number,
  height: number,
  margins: readonly [number, number, number, number],
  more = '',
) => {
  const [top, right, bottom, left] = margins;
  return `<w:pgSz w:w="${width}" w:h="${height}"${more}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/>`;
};
const pageField =
  '<w:r><w:t xml:space="preserve">Blad </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';

/** A4 with wide margins, a letterhead on each page and a taller one on the first; names of styles as Word writes them. */
export const letterhead: SampleTemplate = {
  theme: { headings: 'Calibri', body: 'Calibri' },
  styles: [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="20"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    paragraphStyle('Standaard', 'Normal', '<w:qFormat/>', true),
    paragraphStyle(
      'Kop1',
      'heading 1',
      `<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="9"/></w:numPr><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="4"/></w:pPr>${sized(36, '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="00695C"/>')}`,
    ),
    paragraphStyle(
      'Kop2',
      'heading 2',
      `<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/></w:pPr>${sized(26, '<w:b/>')}`,
    ),
    paragraphStyle(
      'Titel',
      'Title',
      `<w:basedOn w:val="Standaard"/>${sized(56, '<w:color w:val="00695C"/>')}`,
    ),
    paragraphStyle(
      'Lijstalinea',
      'List Paragraph',
      '<w:basedOn w:val="Standaard"/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>',
    ),
    paragraphStyle('Koptekst', 'header', `<w:basedOn w:val="Standaard"/>${sized(16)}`),
    paragraphStyle('Voettekst', 'footer', `<w:basedOn w:val="Standaard"/>${sized(16)}`),
    paragraphStyle('Figure', 'Gemeentelijke figuur', '<w:basedOn w:val="Standaard"/>'),
  ].join(''),
  section: `${page(11_906, 16_838, [1985, 1985, 1701, 2552])}<w:titlePg/>`,
  running: {
    'header default': {
      xml: `<w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:r><w:t>Gemeente Heidewoude</w:t></w:r><w:r>${anchoredPicture('a')}</w:r></w:p>`,
      images: { a: 'media/logo.png' },
    },
    'header first': {
      xml: `<w:p><w:r>${inlinePicture('a', { height: 1_080_000 })}</w:r></w:p><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:r><w:t>Raadhuisplein 1, Heidewoude</w:t></w:r></w:p>`,
      images: { a: 'media/logo.png' },
    },
    'footer default': { xml: `<w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr>${pageField}</w:p>` },
    'footer first': {
      xml: '<w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr><w:hyperlink r:id="l"><w:r><w:t>heidewoude.example</w:t></w:r></w:hyperlink></w:p>',
      links: { l: 'https://heidewoude.example/' },
    },
  },
};

/** A font that the program knows no widths of; names of styles as a Dutch Word shows them; sizes of 11 points. */
export const otherFont: SampleTemplate = {
  styles: [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Gemeente Sans" w:hAnsi="Gemeente Sans"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    paragraphStyle(
      'Standard',
      'Standaard',
      '<w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr>',
      true,
    ),
    paragraphStyle('Heading_20_1', 'Kop 1', `<w:basedOn w:val="Standard"/>${sized(40, '<w:b/>')}`),
    paragraphStyle('Heading_20_2', 'Kop 2', `<w:basedOn w:val="Standard"/>${sized(28, '<w:i/>')}`),
    paragraphStyle('Heading_20_3', 'Kop 3', `<w:basedOn w:val="Standard"/>${sized(24, '<w:i/>')}`),
    paragraphStyle('Title', 'Titel', `<w:basedOn w:val="Standard"/>${sized(48)}`),
    paragraphStyle('List', 'Lijstalinea', '<w:basedOn w:val="Standard"/>'),
    paragraphStyle('Head', 'Koptekst', '<w:basedOn w:val="Standard"/>'),
    paragraphStyle('Foot', 'Voettekst', '<w:basedOn w:val="Standard"/>'),
    paragraphStyle('Note', 'Voetnoottekst', `<w:basedOn w:val="Standard"/>${sized(18)}`),
  ].join(''),
  section: page(11_906, 16_838, [1417, 1417, 1417, 1417]),
  running: { 'footer default': { xml: `<w:p><w:pPr><w:pStyle w:val="Foot"/></w:pPr>${pageField}</w:p>` } },
};

/** Letter on its side, with other headers on left and right pages, and a table in the header. */
export const landscape: SampleTemplate = {
  theme: { headings: 'Calibri', body: 'Calibri' },
  styles: [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    paragraphStyle('Standaard', 'Normal', '', true),
    paragraphStyle(
      'Kop1',
      'heading 1',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:spacing w:before="240" w:after="60"/></w:pPr>${sized(32, '<w:b/>')}`,
    ),
  ].join(''),
  settings: '<w:evenAndOddHeaders/>',
  section: page(15_840, 12_240, [1440, 1134, 1247, 1134], ' w:orient="landscape"'),
  running: {
    'header default': {
      xml: '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="6000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Heidewoude</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>rechts</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>',
    },
    'header even': { xml: '<w:p><w:r><w:t>links</w:t></w:r></w:p>' },
    'footer default': { xml: `<w:p>${pageField}</w:p>` },
    'footer even': { xml: `<w:p>${pageField}</w:p>` },
  },
};

/** A4 with narrow margins and larger letters, in which each chapter begins a page; a box of text stands in the header. */
export const chapters: SampleTemplate = {
  theme: { headings: 'Calibri', body: 'Calibri' },
  styles: [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>',
    paragraphStyle('Standaard', 'Normal', '', true),
    paragraphStyle(
      'Kop1',
      'heading 1',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:pageBreakBefore/><w:spacing w:before="0" w:after="240"/></w:pPr>${sized(44)}`,
    ),
    paragraphStyle(
      'Kop2',
      'heading 2',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="300" w:after="80"/></w:pPr>${sized(30, '<w:b/>')}`,
    ),
  ].join(''),
  section: page(11_906, 16_838, [1701, 1134, 1134, 1134]),
  running: {
    'header default': {
      xml: '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>5040000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="360000"/><wp:wrapNone/><wp:docPr id="3" name="Vak"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Gemeente Heidewoude</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>',
    },
    'footer default': { xml: `<w:p>${pageField}</w:p>` },
  },
};

const calibri = { headings: 'Calibri', body: 'Calibri' };
const defaultsOf = (
  halves: number,
  paragraph = '',
  fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
) =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${halves}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
const lines = (...texts: string[]) =>
  texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
const bottom = { 'footer default': { xml: `<w:p>${pageField}</w:p>` } };

/** Letter with a header that is taller than its margin: a logo of three lines and the address. */
export const tallHeader: SampleTemplate = {
  theme: calibri,
  styles: [
    defaultsOf(22, '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>'),
    paragraphStyle('Normal', 'Normal', '', true),
    paragraphStyle(
      'Heading1',
      'heading 1',
      `<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="0"/></w:pPr>${sized(32)}`,
    ),
    paragraphStyle(
      'Heading2',
      'heading 2',
      `<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="40" w:after="0"/></w:pPr>${sized(26)}`,
    ),
  ].join(''),
  section: page(12_240, 15_840, [1440, 1440, 1440, 1440]),
  running: {
    'header default': {
      xml: `<w:p><w:r>${inlinePicture('a', { height: 540_000 })}</w:r></w:p>${lines('Gemeente Heidewoude', 'Raadhuisplein 1', 'Postbus 1, Heidewoude')}`,
      images: { a: 'media/logo.png' },
    },
    ...bottom,
  },
};

/** A letterhead on the first page alone, a table of address lines; the other pages have nothing on top. */
export const firstPage: SampleTemplate = {
  theme: calibri,
  styles: [
    defaultsOf(21, '<w:spacing w:after="100" w:line="264" w:lineRule="auto"/>'),
    paragraphStyle('Standaard', 'Normal', '', true),
    paragraphStyle(
      'Kop1',
      'heading 1',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="140"/></w:pPr>${sized(30, '<w:b/>')}`,
    ),
  ].join(''),
  section: `${page(11_906, 16_838, [1134, 1417, 1417, 1417])}<w:titlePg/>`,
  running: {
    'header first': {
      xml: `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${lines('Heidewoude')}</w:tc><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${lines('Raadhuisplein 1', 'Postbus 1', '0000 AA Heidewoude', 'heidewoude.example')}</w:tc></w:tr></w:tbl><w:p/>`,
    },
    ...bottom,
  },
};

/** Two sections, the second a landscape annex: the first has the page. Fonts of a theme by another name for each. */
export const twoSections: SampleTemplate = {
  theme: { headings: 'Carlito', body: 'Calibri' },
  styles: [
    defaultsOf(24, '<w:spacing w:after="120"/>'),
    paragraphStyle('Standaard', 'Normal', '', true),
    paragraphStyle(
      'Kop1',
      'heading 1',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr>${sized(32, '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/>')}`,
    ),
    paragraphStyle(
      'Kop2',
      'heading 2',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/></w:pPr>${sized(26, '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:i/>')}`,
    ),
  ].join(''),
  body: `<w:p><w:pPr><w:sectPr>${page(11_906, 16_838, [1417, 1417, 1417, 1417])}</w:sectPr></w:pPr></w:p><w:p/>`,
  section: page(16_838, 11_906, [1134, 1134, 1134, 1134], ' w:orient="landscape"'),
};

/** Styles that take most of what they say from each other, as an organisation that keeps one basic style has them. */
export const basedOn: SampleTemplate = {
  theme: calibri,
  styles: [
    defaultsOf(20),
    paragraphStyle(
      'Basis',
      'Basistekst',
      `<w:pPr><w:spacing w:after="130" w:line="280" w:lineRule="atLeast"/></w:pPr>${sized(21)}`,
    ),
    paragraphStyle('Standaard', 'Normal', '<w:basedOn w:val="Basis"/>', true),
    paragraphStyle(
      'BasisKop',
      'Basiskop',
      `<w:basedOn w:val="Basis"/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="260" w:after="65"/></w:pPr><w:rPr><w:b/></w:rPr>`,
    ),
    paragraphStyle('Kop1', 'heading 1', `<w:basedOn w:val="BasisKop"/>${sized(34)}`),
    paragraphStyle(
      'Kop2',
      'heading 2',
      `<w:basedOn w:val="Kop1"/><w:pPr><w:spacing w:before="195"/></w:pPr>${sized(26)}`,
    ),
    paragraphStyle('Kop3', 'heading 3', `<w:basedOn w:val="Kop2"/>${sized(22)}`),
    paragraphStyle(
      'Lijstalinea',
      'List Paragraph',
      '<w:basedOn w:val="Standaard"/><w:pPr><w:contextualSpacing/></w:pPr>',
    ),
  ].join(''),
  section: page(11_906, 16_838, [1418, 1134, 1418, 1701]),
  running: bottom,
};

/** A line and a half between lines. */
export const wideLines: SampleTemplate = {
  theme: calibri,
  styles: [
    defaultsOf(22, '<w:spacing w:after="0" w:line="360" w:lineRule="auto"/>'),
    paragraphStyle('Standaard', 'Normal', '', true),
    paragraphStyle(
      'Kop1',
      'heading 1',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="480" w:after="240" w:line="240" w:lineRule="auto"/></w:pPr>${sized(36)}`,
    ),
    paragraphStyle(
      'Kop2',
      'heading 2',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr>${sized(28)}`,
    ),
  ].join(''),
  section: page(11_906, 16_838, [1440, 1440, 1440, 1440]),
  running: bottom,
};

/** Lines of an exact height, and headings that the template numbers itself, with a hanging indent. */
export const numberedHeadings: SampleTemplate = {
  theme: calibri,
  styles: [
    defaultsOf(20, '<w:spacing w:after="140" w:line="280" w:lineRule="exact"/>'),
    paragraphStyle('Standaard', 'Normal', '', true),
    paragraphStyle(
      'Kop1',
      'heading 1',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="420" w:after="140" w:line="420" w:lineRule="exact"/><w:ind w:left="567" w:hanging="567"/></w:pPr>${sized(32, '<w:b/>')}`,
    ),
    paragraphStyle(
      'Kop2',
      'heading 2',
      `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:spacing w:before="280" w:after="0"/><w:ind w:left="567" w:hanging="567"/></w:pPr>${sized(24, '<w:b/>')}`,
    ),
  ].join(''),
  section: page(11_906, 16_838, [1701, 1701, 1134, 1701]),
  running: bottom,
};
