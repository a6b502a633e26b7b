import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import type { WordParagraph, WordRun } from '../../src/docx-reading/word-file.ts';
import { wordLines } from '../support/word-lines.ts';
import { namespaces, type WordSampleParts, wordSample } from '../support/word-sample.ts';

const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const who = 'w:id="1" w:author="Karin" w:date="2026-05-01T10:00:00Z"';
const ins = (inner: string) => `<w:ins ${who}>${inner}</w:ins>`;
const del = (text: string) =>
  `<w:del ${who}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

const sides = (body: string, parts: WordSampleParts = {}) => {
  const file = readDocx(wordSample(body, parts));
  return {
    accepted: wordLines(file, 'accepted', { looks: false }),
    rejected: wordLines(file, 'rejected', { looks: false }),
  };
};
const runsOf = (body: string, parts: WordSampleParts = {}): readonly WordRun[] =>
  readDocx(wordSample(body, parts)).blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
const paragraphOf = (body: string, parts: WordSampleParts = {}) =>
  readDocx(wordSample(body, parts)).blocks[0] as WordParagraph;

describe('changes', () => {
  const cell = (text: string) => `<w:tc><w:tcPr/>${p(r(text))}</w:tc>`;
  const row = (texts: readonly string[], properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr>${texts.map(cell).join('')}</w:tr>`;
  test.each([
    [
      'a word',
      p(`${r('Wij geven ')}${del('vijf')}${ins(r('zes'))}${r(' uur.')}`),
      ['Wij geven zes uur.'],
      ['Wij geven vijf uur.'],
    ],
    ['what one inserted and another deleted', p(r('a') + ins(del('weg')) + r('b')), ['ab'], ['ab']],
    [
      'a paragraph that was split',
      p(r('Eén.'), `<w:rPr><w:ins ${who}/></w:rPr>`) + p(r(' Twee.')),
      ['Eén.', 'Twee.'],
      ['Eén. Twee.'],
    ],
    [
      'paragraphs that were joined',
      p(r('Eén.'), `<w:rPr><w:del ${who}/></w:rPr>`) + p(r(' Twee.')),
      ['Eén. Twee.'],
      ['Eén.', 'Twee.'],
    ],
    [
      'a paragraph that is gone',
      p(del('Weg.'), `<w:rPr><w:del ${who}/></w:rPr>`) + p(r('Blijft.')),
      ['Blijft.'],
      ['Weg.', 'Blijft.'],
    ],
    [
      'the last paragraph',
      p(r('Blijft.')) + p(ins(r('Nieuw.')), `<w:rPr><w:ins ${who}/></w:rPr>`),
      ['Blijft.', 'Nieuw.'],
      ['Blijft.'],
    ],
    [
      'what was moved',
      p(
        `<w:moveFrom ${who}><w:r><w:t>Hier.</w:t></w:r></w:moveFrom>`,
        `<w:rPr><w:moveFrom ${who}/></w:rPr>`,
      ) +
        p(r('Midden.')) +
        p(`<w:moveTo ${who}>${r('Hier.')}</w:moveTo>`, `<w:rPr><w:moveTo ${who}/></w:rPr>`) +
        p(r('Eind.')),
      ['Midden.', 'Hier.', 'Eind.'],
      ['Hier.', 'Midden.', 'Eind.'],
    ],
    [
      'what was moved and changed, of which LibreOffice marks only a part',
      p(
        `<w:moveFromRangeStart ${who} w:name="m"/><w:moveFrom ${who}>${r('Hier is het.')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`,
        `<w:rPr><w:moveFrom ${who}/></w:rPr>`,
      ) +
        p(
          `<w:moveTo ${who}><w:moveToRangeStart ${who} w:name="m"/>${r('Hier ')}</w:moveTo><w:moveTo ${who}>${del('is')}</w:moveTo>${ins(r('was'))}${r(' het.')}<w:moveToRangeEnd w:id="1"/>`,
          `<w:rPr><w:moveTo ${who}/></w:rPr>`,
        ) +
        p(r('Eind.')),
      ['Hier was het.', 'Eind.'],
      ['Hier is het.', 'Eind.'],
    ],
    [
      'rows',
      `<w:tbl>${row(['kop'])}${row(['erbij'], `<w:ins ${who}/>`)}${row(['weg'], `<w:del ${who}/>`)}</w:tbl>`,
      ['<0>', '  kop', '<0>', '  erbij'],
      ['<0>', '  kop', '<0>', '  weg'],
    ],
    [
      'cells',
      `<w:tbl><w:tr>${cell('a')}<w:tc><w:tcPr><w:cellIns ${who}/></w:tcPr>${p(r('nieuw'))}</w:tc></w:tr></w:tbl>`,
      ['<0>', '  a', '<1>', '  nieuw'],
      ['<0>', '  a'],
    ],
    [
      'a whole table',
      `${p(r('voor'))}<w:tbl>${row(['weg'], `<w:del ${who}/>`)}</w:tbl>${p(r('na'))}`,
      ['voor', 'na'],
      ['voor', '<0>', '  weg', 'na'],
    ],
  ])('%s', (_, body, accepted, rejected) => {
    expect(sides(body)).toEqual({ accepted, rejected });
  });

  test('are told with who, when, and whether it was moved', () => {
    const [, moved] = runsOf(p(`${r('a')}<w:moveTo ${who}>${r('b')}</w:moveTo>`));
    expect(moved?.changes).toEqual([
      { kind: 'insertion', isMove: true, author: 'Karin', date: '2026-05-01T10:00:00Z' },
    ]);
  });

  test('of how it looks keep how it looked', () => {
    const run = r('vet', `<w:b/><w:rPrChange ${who}><w:rPr><w:i/></w:rPr></w:rPrChange>`);
    const paragraph = p(
      run,
      `<w:pStyle w:val="Kop1"/><w:pPrChange ${who}><w:pPr><w:pStyle w:val="Std"/></w:pPr></w:pPrChange>`,
    );
    const file = readDocx(wordSample(paragraph, { styles }));
    expect(wordLines(file, 'accepted')).toEqual(['[heading 1] vet {b: vet}']);
    expect(wordLines(file, 'rejected')).toEqual(['[normal] vet {i: vet}']);
  });
});

const styles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Std"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Std"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Kop3"><w:name w:val="heading 3"/></w:style>
  <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Kopje Noord"/><w:basedOn w:val="Kop1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Zwaar"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>
  <w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>`;
const numbering = `
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/></w:lvl></w:lvlOverride></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

describe('paragraphs', () => {
  test.each([
    ['<w:pStyle w:val="Kop1"/>', { level: 1, style: { id: 'Kop1', name: 'heading 1' } }],
    ['<w:pStyle w:val="Eigen"/>', { level: 1, style: { id: 'Eigen', name: 'kopje noord' } }],
    ['<w:pStyle w:val="Kop3"/>', { level: 3 }],
    ['<w:outlineLvl w:val="2"/>', { level: 3, style: { id: 'Std', name: 'normal' } }],
    ['<w:pStyle w:val="Kop1"/><w:outlineLvl w:val="9"/>', { level: 1 }],
    ['<w:pStyle w:val="Weg"/>', { level: undefined, style: { id: 'Std', name: 'normal' } }],
    ['<w:pStyle w:val="A"/>', { style: { id: 'A', name: 'a' } }],
    ['<w:pStyle w:val="Lijst"/>', { list: { id: '2', level: 0, format: 'bullet' } }],
    [
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
      { list: { id: '1', level: 1, format: 'upperRoman' } },
    ],
    ['<w:pStyle w:val="Lijst"/><w:numPr><w:numId w:val="0"/></w:numPr>', { list: undefined }],
    ['<w:numPr><w:numId w:val="77"/></w:numPr>', { list: undefined }],
  ])('%s', (properties, expected) => {
    expect(paragraphOf(p(r('x'), properties), { styles, numbering })).toMatchObject(expected);
  });

  test('of a table of contents are told apart, by its control and by its field', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const toc = `${field('begin')}<w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r>${field('separate')}${r('Een 1')}`;
    const control =
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const body = `<w:sdt>${control}<w:sdtContent>${p(r('Inhoud'))}</w:sdtContent></w:sdt>${p(toc)}${p(r('Twee 2'))}${p(field('end'))}${p(r('Tekst'))}`;
    const { blocks } = readDocx(wordSample(body));
    expect(blocks.map((block) => block.type === 'paragraph' && block.isContents)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('runs', () => {
  const text = (body: string, parts?: WordSampleParts) =>
    runsOf(body, parts)
      .map((run) => run.text)
      .join('');
  test.each([
    [
      'tabs, breaks and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:cr/><w:br w:type="page"/><w:noBreakHyphen/></w:r>',
      'a\tb\n\n\f\u2011',
    ],
    [
      'signs of fonts of signs',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="X" w:char="F123"/><w:sym w:char="20AC"/></w:r>',
      '✓\ufffd€',
    ],
    [
      'controls, tags and directions',
      `<w:sdt><w:sdtContent>${r('a')}</w:sdtContent></w:sdt><w:smartTag>${r('b')}</w:smartTag><w:bdo w:val="rtl">${r('c')}</w:bdo>`,
      'abc',
    ],
    [
      'alternatives once',
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>nieuw</w:t></mc:Choice><mc:Fallback><w:t>oud</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      'nieuw',
    ],
    [
      'formulas',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '12',
    ],
    [
      'the text below small signs',
      `<w:r><w:ruby><w:rt>${r('boven')}</w:rt><w:rubyBase>${r('onder')}</w:rubyBase></w:ruby></w:r>`,
      'onder',
    ],
    [
      'results of fields, not their instructions',
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      '7',
    ],
  ])('have %s', (_, inner, expected) => {
    expect(text(p(inner))).toBe(expected);
  });

  test('have their links, from an element and from a field', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://b.example" \\l "deel"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('b')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(
      `<w:hyperlink r:id="L">${r('a')}</w:hyperlink>${field}<w:hyperlink w:anchor="deel">${r('c')}</w:hyperlink>`,
    );
    expect(runsOf(body, { links: { L: 'https://a.example' } }).map(({ link }) => link)).toEqual([
      'https://a.example',
      'https://b.example#deel',
      '#deel',
    ]);
  });

  test.each([
    ['<w:b/>', { bold: true }],
    ['<w:b w:val="0"/>', { bold: false }],
    ['<w:b w:val="true"/><w:i w:val="off"/>', { bold: true, italic: false }],
    ['<w:rStyle w:val="Zwaar"/>', { bold: true, style: { id: 'Zwaar', name: 'strong' } }],
    [
      '<w:u w:val="none"/><w:highlight w:val="yellow"/><w:strike/>',
      { underline: false, highlight: true, strike: true },
    ],
    ['<w:sz w:val="23"/><w:vertAlign w:val="superscript"/>', { size: 11.5, position: 'superscript' }],
  ])('look as %s says', (properties, look) => {
    expect(runsOf(p(r('x', properties)), { styles })[0]?.look).toMatchObject(look);
  });
});

describe('what else is in a file', () => {
  test('footnotes and endnotes, without the lines above them', () => {
    const note = (id: number, text: string, more = '') =>
      `<w:footnote w:id="${id}" ${more}>${p(r(text))}</w:footnote>`;
    const parts = {
      footnotes: note(-1, '—', 'w:type="separator"') + note(1, 'Voet.'),
      endnotes: `<w:endnote w:id="1">${p(r('Eind.'))}</w:endnote>`,
    };
    const body = p(
      `${r('Tekst')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>`,
    );
    expect(sides(body, parts).accepted).toEqual(['Tekst[^Voet.][^Eind.]']);
    expect(readDocx(wordSample(body, parts)).notes.size).toBe(2);
  });

  test('comments: where they are, who answers whom, and what is resolved', () => {
    const comment = (id: number, text: string) =>
      `<w:comment w:id="${id}" w:author="Karin" w:date="2026-05-01T10:00:00Z"><w:p w14:paraId="000${id}">${r(text)}</w:p></w:comment>`;
    const parts = {
      comments: comment(0, 'Klopt dit?') + comment(1, 'Ja.') + comment(2, 'Hier iets bij?'),
      commentsExtended:
        '<w15:commentEx w15:paraId="0000" w15:done="1"/><w15:commentEx w15:paraId="0001" w15:paraIdParent="0000" w15:done="0"/>',
    };
    const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
    const end = (id: number) =>
      `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const body =
      p(`${r('Wij geven ')}${start(0)}${start(1)}${r('vijf uur')}`) +
      p(`${r('per week')}${end(0)}${end(1)}${r('.')}`) +
      p(`${r('Slot')}<w:r><w:commentReference w:id="2"/></w:r>`);
    const file = readDocx(wordSample(body, parts));
    expect(file.comments).toEqual([
      {
        id: '0',
        author: 'Karin',
        date: '2026-05-01T10:00:00Z',
        text: 'Klopt dit?',
        parent: undefined,
        isResolved: true,
      },
      { id: '1', author: 'Karin', date: '2026-05-01T10:00:00Z', text: 'Ja.', parent: '0', isResolved: false },
      {
        id: '2',
        author: 'Karin',
        date: '2026-05-01T10:00:00Z',
        text: 'Hier iets bij?',
        parent: undefined,
        isResolved: false,
      },
    ]);
    const placed = file.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
    expect(placed.map(({ text, comments }) => [text, comments])).toEqual([
      ['Wij geven ', []],
      ['vijf uur', ['0', '1']],
      ['per week', ['0', '1']],
      ['.', []],
      ['Slot', []],
      ['', ['2']],
    ]);
  });

  test('text boxes once, pictures with their description, and running lines', () => {
    const content = `<w:txbxContent>${p(r('In een vak.'))}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>${content}</v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const picture = (id: string) =>
      `<w:drawing><wp:inline><wp:docPr id="1" descr="Een school"/><a:blip r:embed="${id}"/></wp:inline></w:drawing>`;
    const file = readDocx(
      wordSample(p(`<w:r>${shape}</w:r><w:r>${picture('I')}</w:r><w:r>${picture('weg')}</w:r>`), {
        images: { I: 'media/foto.png' },
        header: p(r('Gemeente Voorbeeldstad')),
        more: { 'd/media/foto.png': strToU8('beeld') },
      }),
    );
    expect(file.running.length).toBe(1);
    const [box, one, other] = file.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
    expect(box?.box).toMatchObject([{ runs: [{ text: 'In een vak.' }] }]);
    expect([one?.picture, other?.picture]).toEqual([
      { path: 'd/media/foto.png', alt: 'Een school' },
      { path: undefined, alt: 'Een school' },
    ]);
    expect(file.part('d/media/foto.png')).toEqual(strToU8('beeld'));
  });

  test('cells that are merged, rows and cells in controls', () => {
    const tc = (properties: string, text: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
    const control = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('<w:gridSpan w:val="2"/>', 'a')}${tc('<w:vMerge w:val="restart"/>', 'b')}</w:tr>${control(`<w:tr>${control(tc('', 'c'))}${tc('<w:vMerge/>', '')}</w:tr>`)}</w:tbl>`;
    const [table] = readDocx(wordSample(body)).blocks;
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, false]);
    expect(rows.map(({ cells }) => cells.map(({ columns, isContinued }) => [columns, isContinued]))).toEqual([
      [
        [2, false],
        [1, false],
      ],
      [
        [1, false],
        [1, true],
      ],
    ]);
  });

  test('the strict form of the format', () => {
    const strict = namespaces
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replace('xmlns:w=', 'xmlns:x=');
    const whole = `<x:document ${strict}><x:body><x:p><x:r><x:t>Strikt.</x:t></x:r></x:p></x:body></x:document>`;
    expect(sides('', { whole }).accepted).toEqual(['Strikt.']);
  });
});

describe('is refused by name', () => {
  const deep = (depth: number) =>
    `<w:document ${namespaces}>${'<w:x>'.repeat(depth)}${'</w:x>'.repeat(depth)}</w:document>`;
  const good = wordSample(p(r('Goed.')));
  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['text', strToU8('Beste collega'), 'notWord'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['an old or encrypted file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'oldWord'],
    ['RTF', strToU8('{\\rtf1 Tekst}'), 'richText'],
    [
      'a file with macros',
      wordSample('', { contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'macros',
    ],
    [
      'a spreadsheet',
      wordSample('', {
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
      'notWord',
    ],
    [
      'an OpenDocument file',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'openDocument',
    ],
    ['another zip file', zipSync({ 'a.txt': strToU8('a') }), 'notWord'],
    ['a file that is cut off', good.slice(0, good.length - 40), 'broken'],
    ['XML that ends too soon', wordSample('', { whole: '<w:document' }), 'broken'],
    [
      'a document type with entities',
      wordSample('', { whole: `<!DOCTYPE a [<!ENTITY b "c">]>${deep(1)}` }),
      'broken',
    ],
    ['elements in each other without end', wordSample('', { whole: deep(100_000) }), 'broken'],
    ['more paragraphs than an agreement has', wordSample('<w:p/>'.repeat(20_001)), 'tooLong'],
    [
      'more changes than anybody reads',
      wordSample(`<w:p>${'<w:ins/>'.repeat(20_001)}</w:p>`),
      'tooManyChanges',
    ],
    ['more elements than an agreement has', wordSample(`<w:p>${'<w:r/>'.repeat(500_000)}</w:p>`), 'tooLong'],
  ])('%s', (_, file, problem) => {
    expect(() => readDocx(file)).toThrow(expect.objectContaining({ name: 'WordRefusal', problem }));
  });

  test.each([
    ['too large, says its list', 70_000_000, 'tooLarge'],
    ['larger than its list says', 1_000, 'broken'],
  ])('a part that is %s', (_, told, problem) => {
    const file = wordSample('', { whole: `<w:document ${namespaces}>${' '.repeat(2_000_000)}</w:document>` });
    const view = new DataView(file.buffer, file.byteOffset);
    for (let at = 0; at + 4 <= file.length; at++)
      if (view.getUint32(at, true) >>> 12 === 2_000_000 >>> 12) view.setUint32(at, told, true);
    expect(() => readDocx(file)).toThrow(expect.objectContaining({ problem }));
  });
});
