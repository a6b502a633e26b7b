/** Each finding of the lint: one small change to a good file, and exactly what is said of it. */
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lintRules } from '../support/docx-lint.ts';
import { openDocx, withParts } from '../support/docx-parts.ts';
import { docxSample } from '../support/docx-sample.ts';

type Fault = readonly [rule: string, part: string, from: string, to: string, finding: string];

const body = 'word/document.xml';
const core = 'docProps/core.xml';
const today = new Date().toISOString().slice(0, 10);

const faults: readonly Fault[] = [
  [
    'stylesExist',
    body,
    'w:pStyle w:val="Kop2"',
    'w:pStyle w:val="Raster"',
    `${body} w:p[3]/w:pPr/w:pStyle: style "Raster" is a table style`,
  ],
  [
    'stylesExist',
    'word/styles.xml',
    'basedOn w:val="Standaard"',
    'basedOn w:val="Weg"',
    'word/styles.xml w:basedOn of Kop1: style "Weg" is not defined',
  ],
  [
    'listsExist',
    body,
    '<w:ilvl w:val="0"/><w:numId w:val="2"/>',
    '<w:ilvl w:val="3"/><w:numId w:val="2"/>',
    `${body} w:p[6]/w:pPr/w:numPr: list "2" has no level 3`,
  ],
  [
    'listsExist',
    'word/numbering.xml',
    '<w:abstractNumId w:val="1"/>',
    '<w:abstractNumId w:val="8"/>',
    'word/numbering.xml w:num[2]: has no definition',
  ],
  [
    'deletedText',
    body,
    '<w:t xml:space="preserve">nieuw</w:t>',
    '<w:delText>nieuw</w:delText>',
    `${body} w:p[5]/w:ins/w:r/w:delText: deleted text outside a deletion`,
  ],
  ['gridsFit', body, '<w:gridSpan w:val="2"/>', '', `${body} w:tbl[1]/w:tr[3]: has 1 columns in a grid of 2`],
  [
    'fieldsClose',
    body,
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    `${body}: 1 fields without an end`,
  ],
  [
    'controlsArePlain',
    body,
    '<w:t xml:space="preserve">Klik om te typen</w:t>',
    '<w:t xml:space="preserve">Klik om te typen</w:t><w:br/>',
    `${body} w:p[9]/w:sdt: more than one run of plain text in a control`,
  ],
  [
    'promptsExist',
    body,
    '<w:docPart w:val="Vraag"/>',
    '<w:docPart w:val="Weg"/>',
    `${body} w:p[9]/w:sdt: no prompt "Weg"`,
  ],
  [
    'promptsExist',
    body,
    '<w:placeholder><w:docPart w:val="Vraag"/></w:placeholder>',
    '',
    `${body} w:p[9]/w:sdt: a prompt of Word instead of its own`,
  ],
  [
    'promptsExist',
    body,
    'Klik om te typen',
    'Klik niet',
    `${body} w:p[9]/w:sdt: shows another prompt than "Vraag"`,
  ],
  [
    'fieldMarksStandAlone',
    body,
    '<w:fldChar w:fldCharType="begin"/></w:r>',
    '<w:fldChar w:fldCharType="begin"/><w:tab/></w:r>',
    `${body} w:p[1]/w:hyperlink/w:r[3]/w:fldChar: a mark of a field that shares its run`,
  ],
  [
    'textSurvives',
    body,
    'xml:space="preserve">Zie ',
    '>Zie ',
    `${body} w:p[4]/w:r[1]/w:t: a space at the edge that Word drops`,
  ],
  [
    'textSurvives',
    body,
    '>starten<',
    '>star\nten<',
    `${body} w:tbl[1]/w:tr[2]/w:tc[2]/w:p/w:r/w:t: a line break or tab that Word shows as a space`,
  ],
  [
    'textSurvives',
    body,
    '>starten<',
    '>star\ufffdten<',
    `${body} w:tbl[1]/w:tr[2]/w:tc[2]/w:p/w:r/w:t: a character that is none`,
  ],
  [
    'nothingHidden',
    body,
    '<w:r><w:t xml:space="preserve">nieuw',
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">nieuw',
    `${body} w:p[5]/w:ins/w:r/w:rPr: hidden text`,
  ],
  [
    'idsAreUnique',
    body,
    '<w:del w:id="12"',
    '<w:del w:id="11"',
    `${body} w:p[5]/w:del: revision id "11" is used twice`,
  ],
  [
    'idsAreUnique',
    body,
    '</w:drawing>',
    '</w:drawing><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="y"/></wp:inline></w:drawing>',
    `${body} w:p[7]/w:r/w:drawing[2]/wp:inline/wp:docPr: drawing id "1" is used twice`,
  ],
  [
    'idsAreUnique',
    body,
    'w:id="2" w:name="doel"',
    'w:id="2" w:name="_toc1"',
    `${body} w:p[3]/w:bookmarkStart: bookmark name id "_toc1" is used twice`,
  ],
  [
    'idsAreUnique',
    body,
    '<w:sectPr>',
    '<w:sdt><w:sdtPr><w:id w:val="501"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:sectPr>',
    `${body} w:sdt/w:sdtPr: content control id "501" is used twice`,
  ],
  ['bookmarksClose', body, '<w:bookmarkEnd w:id="2"/>', '', `${body}: bookmark 2 without an end`],
  [
    'relationshipsLead',
    'word/_rels/document.xml.rels',
    'media/grijs.png',
    'media/weg.png',
    `${body}: relationship rId5 leads to word/media/weg.png, which is not there`,
  ],
  [
    'relationshipsLead',
    'word/_rels/document.xml.rels',
    'https://voorbeeld.example/',
    'javascript:alert(1)',
    `${body}: relationship rId6 leads out to javascript:alert(1)`,
  ],
  [
    'anchorsLead',
    body,
    'w:anchor="doel"',
    'w:anchor="weg"',
    `${body} w:p[4]/w:hyperlink[1]: no bookmark "weg"`,
  ],
  [
    'anchorsLead',
    body,
    'PAGEREF doel',
    'PAGEREF weg',
    `${body} w:p[4]/w:hyperlink[1]/w:r[3]/w:instrText: no bookmark "weg"`,
  ],
  [
    'notesExist',
    body,
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="4"/>',
    `${body} w:p[4]/w:r[4]/w:footnoteReference: no footnote 4`,
  ],
  [
    'headersExist',
    body,
    '<w:sectPr>',
    '<w:sectPr><w:headerReference w:type="first" r:id="rId1"/>',
    `${body} w:sectPr: a first-page header that is never shown`,
  ],
  [
    'imagesSpeak',
    body,
    ' descr="Een grijs vlak"',
    '',
    `${body} w:p[7]/w:r/w:drawing/wp:inline/wp:docPr: image without alternative text`,
  ],
  ['tablesHaveHeaders', body, '<w:tblHeader/>', '', `${body} w:tbl[1]: no header row`],
  ['tablesHaveHeaders', body, '<w:tblLook w:val="0400"/>', '', `${body} w:tbl[2]: no header row`],
  [
    'languageIsGiven',
    'word/styles.xml',
    '<w:lang w:val="nl-NL"/>',
    '',
    'word/styles.xml docDefaults: no language',
  ],
  ['languageIsGiven', 'word/settings.xml', 'nl-NL', 'en-US', 'word/settings.xml themeFontLang: "en-US"'],
  [
    'languageIsGiven',
    core,
    '<dc:language>nl-NL</dc:language>',
    '',
    'docProps/core.xml language: no language',
  ],
  ['titleIsGiven', core, 'Voorbeeld<', '<', 'docProps/core.xml: no title'],
  [
    'headingsStepDown',
    'word/styles.xml',
    '<w:outlineLvl w:val="1"/>',
    '<w:outlineLvl w:val="2"/>',
    `${body} w:p[3]: heading 3 after heading 1`,
  ],
  ['headingsStepDown', body, '<w:t xml:space="preserve">Doel</w:t>', '', `${body} w:p[3]: an empty heading`],
  [
    'wordAsksNothing',
    'word/settings.xml',
    '<w:footnotePr>',
    '<w:updateFields/><w:footnotePr>',
    'word/settings.xml: updateFields',
  ],
  [
    'wordAsksNothing',
    body,
    '"begin"',
    '"begin" w:dirty="true"',
    `${body} w:p[1]/w:hyperlink/w:r[3]/w:fldChar: a field to be updated on opening`,
  ],
  ['contentsLead', body, 'w:anchor="_Toc1"', 'w:history="1"', `${body} w:p[1]: an entry that leads nowhere`],
  ['linksSpeak', body, '>de pagina<', '>…<', `${body} w:p[4]/w:hyperlink[2]: link without words`],
  [
    'nothingTells',
    core,
    'Voorbeeld<',
    '/home/jan/akkoord<',
    'docProps/core.xml: a path of a machine (/home/)',
  ],
  ['nothingTells', body, '<w:p>', '<w:p w:rsidR="00A1">', `${body}: a revision-save id (w:rsidR=)`],
  ['nothingTells', core, 'Voorbeeld<', `${today}<`, `docProps/core.xml: today’s date (${today})`],
  [
    'folderIsNotIn',
    core,
    'Voorbeeld<',
    `${process.cwd()}/x<`,
    'docProps/core.xml: the folder of this machine',
  ],
  [
    'nobodyIsNamed',
    core,
    'Gemeente Voorbeeldstad',
    'Un-named',
    'docProps/core.xml: dc:creator is "Un-named"',
  ],
];

describe('the lint', () => {
  it.each(faults)('%s: %s', (rule, part, from, to, finding) => {
    const bytes = withParts(docxSample(), { [part]: (text) => text.replace(from, to) });
    expect(lintRules[rule]?.(openDocx(bytes))).toEqual([finding]);
  });

  it('sees a package of today', () => {
    const bytes = zipSync(unzipSync(docxSample()));
    expect(lintRules.packageHasNoClock?.(openDocx(bytes))).toEqual(['package: an entry of today']);
  });

  it('has an example of every rule', () => {
    const elsewhere = ['cellsEndWithParagraph', 'packageHasNoClock'];
    expect([...new Set([...faults.map(([rule]) => rule), ...elsewhere])].sort()).toEqual(
      Object.keys(lintRules).sort(),
    );
  });
});
