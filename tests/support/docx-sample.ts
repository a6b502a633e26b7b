/** A small Word file written by hand, with one of everything that the judges look at; tests break it by editing one of its parts. */
import { zipSync } from 'fflate';
import { png } from './png.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const drawing = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const overrides: Readonly<Record<string, string>> = {
  'word/document.xml': `${wordType}.document.main+xml`,
  'word/styles.xml': `${wordType}.styles+xml`,
  'word/settings.xml': `${wordType}.settings+xml`,
  'word/numbering.xml': `${wordType}.numbering+xml`,
  'word/comments.xml': `${wordType}.comments+xml`,
  'word/footnotes.xml': `${wordType}.footnotes+xml`,
  'word/glossary/document.xml': `${wordType}.document.glossary+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
};

const relationships = (...targets: [type: string, target: string, mode?: string][]) =>
  `<Relationships xmlns="${packageTypes}/relationships">${targets
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

const style = (type: string, id: string, name: string, rest = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const paragraph = (properties: string, content: string) =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${paragraph('', run(text))}</w:tc>`;
const table = (look: string, ...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Raster"/><w:tblW w:w="4000" w:type="dxa"/><w:tblLook w:val="${look}"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows
    .map((row) => `<w:tr>${row}</w:tr>`)
    .join('')}</w:tbl>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const heading = (level: number, id: number, name: string, text: string) =>
  paragraph(
    `<w:pStyle w:val="Kop${level}"/>`,
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${run(text)}<w:bookmarkEnd w:id="${id}"/>`,
  );
const image = `<w:r><w:drawing><wp:inline><wp:extent cx="91440" cy="91440"/><wp:docPr id="1" name="Beeld 1" descr="Een grijs vlak"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="grijs.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="91440" cy="91440"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const by = 'w:author="A. de Vries" w:date="2022-09-28T00:00:00Z"';
const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';

const body = [
  paragraph(
    '<w:pStyle w:val="Inhoud1"/>',
    `<w:hyperlink w:anchor="_Toc1">${run('1 Aanleiding')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', '1')}</w:hyperlink>`,
  ),
  heading(1, 1, '_Toc1', 'Aanleiding'),
  heading(2, 2, 'doel', 'Doel'),
  paragraph(
    '<w:jc w:val="left"/>',
    `${run('Zie ')}<w:hyperlink w:anchor="doel">${run('Doel (pagina ')}${field('PAGEREF doel \\h', '1')}${run(')')}</w:hyperlink>${run(' of ')}<w:hyperlink r:id="rId6">${run('de pagina')}</w:hyperlink>${run('.')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
  ),
  paragraph(
    '',
    `<w:ins w:id="11" ${by}>${run('nieuw')}</w:ins><w:del w:id="12" ${by}><w:r><w:delText>oud</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>${run('besproken')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  ),
  paragraph(list, run('een punt')),
  paragraph('', image),
  table(
    '0420',
    `<w:trPr><w:tblHeader/></w:trPr>${cell('Jaar')}${cell('Wat')}`,
    cell('2022') + cell('starten'),
    `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>${paragraph('', run('samen'))}</w:tc>`,
  ),
  paragraph('', ''),
  table('0400', cell('Naam') + cell('Ada')),
  paragraph(
    '',
    `<w:sdt><w:sdtPr><w:alias w:val="Plaats"/><w:id w:val="501"/><w:placeholder><w:docPart w:val="Vraag"/></w:placeholder><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${run('Klik om te typen')}</w:sdtContent></w:sdt>`,
  ),
].join('');

const level = (format: string, text: string, styleId = '') =>
  `<w:start w:val="1"/><w:numFmt w:val="${format}"/>${styleId && `<w:pStyle w:val="${styleId}"/>`}<w:lvlText w:val="${text}"/>`;

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${Object.entries(
    overrides,
  )
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('')}</Types>`,
  '_rels/.rels': relationships(
    [`${office}/relationships/officeDocument`, 'word/document.xml'],
    [`${packageTypes}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ),
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Voorbeeld</dc:title><dc:creator>Gemeente Voorbeeldstad</dc:creator><dc:language>nl-NL</dc:language></cp:coreProperties>`,
  'word/_rels/document.xml.rels': relationships(
    [`${office}/relationships/styles`, 'styles.xml'],
    [`${office}/relationships/settings`, 'settings.xml'],
    [`${office}/relationships/numbering`, 'numbering.xml'],
    [`${office}/relationships/comments`, 'comments.xml'],
    [`${office}/relationships/image`, 'media/grijs.png'],
    [`${office}/relationships/hyperlink`, 'https://voorbeeld.example/', 'External'],
    [`${office}/relationships/footnotes`, 'footnotes.xml'],
    [`${office}/relationships/glossaryDocument`, 'glossary/document.xml'],
  ),
  'word/document.xml': `<w:document ${w} ${r} ${drawing}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  'word/styles.xml': `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
    ...[1, 2].map((depth) =>
      style(
        'paragraph',
        `Kop${depth}`,
        `heading ${depth}`,
        `<w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:ilvl w:val="${depth - 1}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr>`,
      ),
    ),
    style('paragraph', 'Inhoud1', 'toc 1', '<w:basedOn w:val="Standaard"/>'),
    style('table', 'Raster', 'Table Grid'),
  ].join('')}</w:styles>`,
  'word/settings.xml': `<w:settings ${w}><w:footnotePr><w:footnote w:id="-1"/></w:footnotePr><w:themeFontLang w:val="nl-NL"/></w:settings>`,
  'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0">${level('decimal', '%1', 'Kop1')}</w:lvl><w:lvl w:ilvl="1">${level('decimal', '%1.%2', 'Kop2')}</w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0">${level('bullet', '•')}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  'word/glossary/document.xml': `<w:glossaryDocument ${w}><w:docParts><w:docPart><w:docPartPr><w:name w:val="Vraag"/></w:docPartPr><w:docPartBody>${paragraph('', run('Klik om te typen'))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
  'word/comments.xml': `<w:comments ${w}><w:comment w:id="0" ${by}>${paragraph('', run('Klopt dit?'))}</w:comment></w:comments>`,
  'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1">${paragraph('', '<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${paragraph('', `<w:r><w:footnoteRef/></w:r>${run(' Een noot.')}`)}</w:footnote></w:footnotes>`,
};

/** Makes the file; `validateDocx` and `lintDocx` find nothing in it. */
export function docxSample(): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files = Object.entries(parts).map(([name, text]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(declaration + text),
  ]);
  return zipSync(
    { ...Object.fromEntries(files), 'word/media/grijs.png': png(2, 2) },
    { mtime: new Date(1980, 0, 1) },
  );
}
