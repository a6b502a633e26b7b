import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../src/docx-reading/plain-text.ts';
import { readDocx } from '../src/docx-reading/read-docx.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { draftOf } from '../src/importing/draft-of.ts';
import type { ImportRequest } from '../src/importing/import-draft.ts';
import { textOf } from '../src/model/text-of.ts';
import { markdownTree } from '../src/parse/markdown-tree.ts';
import { importDraft } from '../src/pipeline.ts';
import { projectHost } from './support/examples.ts';
import { png } from './support/png.ts';
import { runs as times } from './support/seed.ts';
import { type WordSampleParts, wordSample } from './support/word-sample.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr>${escaped(text)
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join('<w:tab/>')}</w:r>`;
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const line = (text: string, properties = '', paragraph = '') => p(r(text, properties), paragraph);
const bold = (text: string, size = '') => line(text, `<w:b/>${size}`);
const draft = (body: string, parts: WordSampleParts = {}) => draftOf(readDocx(wordSample(body, parts)));
/** The Markdown without the comments about guesses. */
const bodyOf = (body: string, parts?: WordSampleParts) =>
  draft(body, parts)
    .body.replace(/ *<!--[\s\S]*?-->\n*/g, '')
    .trim();

describe('headings that are only text with a look', () => {
  const text = line('Gewone tekst van een zin, met een punt.');
  test.each([
    ['Artikel N', line('Artikel 3 Looptijd') + text, '# Artikel 3 Looptijd'],
    [
      'a sentence that begins with Artikel is none',
      text + line('Artikel 3 geldt niet voor partijen.') + text,
      undefined,
    ],
    ['a short line in bold', text + bold('Aanleiding') + text, '# Aanleiding'],
    ['a line in bold that ends in a full stop is none', text + bold('Wij doen dit.') + text, undefined],
    [
      'a line of which a part is bold is none',
      text + p(r('Let op ', '<w:b/>') + r('hier')) + text,
      undefined,
    ],
    ['a typed number of two parts', text + line('1.2 Doelen') + text, '# Doelen'],
    [
      'typed numbers with text between them',
      `${line('1. Inleiding')}${text}${line('2. Doelen')}${text}`,
      '# Inleiding',
    ],
    ['a chapter', text + line('Hoofdstuk 2 Afspraken') + text, '# Hoofdstuk 2 Afspraken'],
    ['capitals', text + line('ROL VAN DE PARTNERS') + text, '# ROL VAN DE PARTNERS'],
    ['an abbreviation is none', text + line('GKA') + text, undefined],
    ['a line under it', text + line('Aanleiding', '<w:u w:val="single"/>') + text, '# Aanleiding'],
    ['Roman numbers', `${text}${line('I. Inleiding')}${text}${line('II. Doelen')}${text}`, '# Inleiding'],
    ['letters', `${text}${line('A. Inleiding')}${text}${line('B. Doelen')}${text}`, '# Inleiding'],
    [
      'numbers without a point, in bold',
      `${text}${bold('1 Inleiding')}${text}${bold('2 Doelen')}${text}`,
      '# Inleiding',
    ],
    ['initials at the start of a line are none', `${text}${line('A. Bestuur, wethouder')}${text}`, undefined],
    ['typed numbers under each other are a list', text + line('1. Inleiding') + line('2. Doelen'), undefined],
    ['a period in bold is none', text + bold('2023 – 2026') + text, undefined],
  ])('%s', (_, body, heading) => {
    const [found] = bodyOf(body).match(/^#.*/m) ?? [];
    expect(found).toBe(heading);
  });

  test('get their level from the size of their letters, and none is skipped', () => {
    const size = (points: number) => `<w:sz w:val="${points * 2}"/>`;
    const body =
      text +
      bold('Groot', size(16)) +
      text +
      bold('Klein', size(12)) +
      text +
      bold('Weer groot', size(16)) +
      text;
    expect(bodyOf(body).match(/^#.*/gm)).toEqual(['# Groot', '## Klein', '# Weer groot']);
  });

  test('the first line in the largest letters is the title', () => {
    const { body, proposals } = draft(
      bold('Akkoord Voorbeeldstad', '<w:sz w:val="40"/>') + text + bold('Aanleiding') + text,
    );
    expect([body.match(/^#.*/gm), proposals.title]).toEqual([['# Aanleiding'], 'Akkoord Voorbeeldstad']);
  });
});

describe('lists', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (text: string, level = 0) =>
    p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
  const indented = (twips: number) => `<w:ind w:left="${twips}"/>`;
  const inList = (twips: number) =>
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${indented(twips)}`;
  test.each([
    ['of Word, in each other', item('een') + item('onder', 1) + item('twee'), '1. een\n   - onder\n2. twee'],
    ['with typed bullets', line('•\teen') + line('•\ttwee'), '- een\n- twee'],
    ['with typed dashes', line('- een') + line('– twee'), '- een\n- twee'],
    ['with typed numbers', line('1. een') + line('2. twee'), '1. een\n2. twee'],
    [
      'that go on from a number',
      line('Tekst.') + line('3) drie') + line('4) vier'),
      'Tekst.\n\n3. drie\n4. vier',
    ],
    ['with typed letters', line('a. een') + line('b. twee'), '1. een\n2. twee'],
    ['with an o and spaces', line('o   een') + line('o  twee'), '- een\n- twee'],
    ['with other signs', line('> een') + line('* twee') + line('→ drie'), '- een\n- twee\n- drie'],
    ['with numbers in brackets', line('(1) een') + line('(2) twee'), '1. een\n2. twee'],
    [
      'with typed bullets further in',
      line('•\teen') + line('\t◦\tonder een') + line('•\ttwee'),
      '- een\n  - onder een\n- twee',
    ],
    [
      'of another kind that begin further in',
      p(r('een'), inList(360)) + line('- onder een', '', indented(720)) + p(r('twee'), inList(360)),
      '1. een\n   - onder een\n2. twee',
    ],
    ['one letter alone is text', line('a. een'), 'a. een'],
    ['a year is no number of a list', line('2026. Dat is het jaar'), '2026\\. Dat is het jaar'],
    [
      'of Word that go on behind text',
      item('een') + item('twee') + line('Tekst.') + item('drie'),
      '1. een\n2. twee\n\nTekst.\n\n3. drie',
    ],
    [
      'with a second paragraph in an item',
      p(r('een'), inList(720)) + line('Vervolg.', '', indented(720)) + p(r('twee'), inList(720)),
      '1. een\n\n   Vervolg.\n2. twee',
    ],
    [
      'with text behind them that does not begin as far',
      p(r('een'), inList(720)) + line('Tekst.', '', indented(360)),
      '1. een\n\nTekst.',
    ],
  ])('%s', (_, body, expected) => {
    expect(bodyOf(body, { numbering })).toBe(expected);
  });
});

test('comments and pictures on an item leave its list whole', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (inner: string) => p(inner, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const picture = '<w:r><w:drawing><wp:inline><a:blip r:embed="I"/></wp:inline></w:drawing></w:r>';
  const body =
    item(`<w:commentRangeStart w:id="0"/>${r('een')}<w:commentRangeEnd w:id="0"/>`) +
    item(r('twee') + picture) +
    item(r('drie')) +
    p(picture);
  const made = draft(body, {
    numbering,
    comments: `<w:comment w:id="0" w:author="Buurstad">${line('Klopt dit?')}</w:comment>`,
    images: { I: 'media/a.png' },
    more: { 'd/media/a.png': Uint8Array.of(1) },
  });
  expect(made.body).toBe(
    '1. een\n   <!-- opmerking van Buurstad: Klopt dit? -->\n2. twee\n\n   ![](beelden/word-1.png)\n3. drie\n\n![](beelden/word-1.png)\n',
  );
  expect(made.pictures.map(({ path }) => path)).toEqual(['beelden/word-1.png']);
});

describe('numbers that Word puts in front', () => {
  const level = (at: number, text: string, format = 'decimal') =>
    `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`;
  const numbered = (text: string, { at = 0, id = 1, look = '', more = '' } = {}) =>
    p(r(text, look), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${more}`);
  const text = line('Gewone tekst van een zin, met een punt.');
  const plain = 'Gewone tekst van een zin, met een punt.';
  const heading = '<w:outlineLvl w:val="0"/>';
  test.each([
    [
      'an article that is a heading keeps its name, for the text refers to it',
      list(level(0, 'Artikel %1')),
      text + numbered('Doel', { more: heading }) + text + numbered('Looptijd', { more: heading }),
      `${plain}\n\n# Artikel 1 Doel\n\n${plain}\n\n# Artikel 2 Looptijd`,
    ],
    [
      'an article without a style is a heading',
      list(level(0, 'Artikel %1.')),
      text + numbered('Doel') + text + numbered('Looptijd') + text,
      `${plain}\n\n# Artikel 1. Doel\n\n${plain}\n\n# Artikel 2. Looptijd\n\n${plain}`,
    ],
    [
      'numbers of headings come of themselves',
      list(level(0, '%1.')),
      text + numbered('Doel', { more: heading }) + text,
      `${plain}\n\n# Doel\n\n${plain}`,
    ],
    [
      'an article is a heading, with its numbered text under it',
      list(level(0, 'Artikel %1'), level(1, '%1.%2')),
      numbered('Doel') + numbered('Wij doen mee.', { at: 1 }) + numbered('Geld'),
      '# Artikel 1 Doel\n\n1. Wij doen mee.\n\n# Artikel 2 Geld',
    ],
    [
      'a numbered line in bold that stands alone is a heading, and one below it',
      list(level(0, '%1'), level(1, '%1.%2')),
      numbered('Doel', { look: '<w:b/>' }) +
        numbered('Ons doel', { at: 1, look: '<w:b/>' }) +
        text +
        numbered('Geld', { look: '<w:b/>' }) +
        text,
      `# Doel\n\n## Ons doel\n\n${plain}\n\n# Geld\n\n${plain}`,
    ],
    [
      'lists of one definition go on from each other, unless one begins anew',
      list(level(0, '%1.')),
      `${numbered('een')}${text}${numbered('twee', { id: 2 })}${text}${numbered('vier', { id: 3 })}`,
      `1. een\n\n${plain}\n\n2. twee\n\n${plain}\n\n4. vier`,
    ],
    [
      'in a cell they are text',
      list(level(0, '%1)', 'lowerLetter')),
      `<w:tbl><w:tr><w:tc>${line('Wat')}</w:tc><w:tc>${line('Wie')}</w:tc></w:tr><w:tr><w:tc>${numbered('een')}${numbered('twee')}</w:tc><w:tc>${numbered('drie')}</w:tc></w:tr></w:tbl>`,
      '| Wat | Wie |\n| - | - |\n| a) een<br>b) twee | c) drie |',
    ],
  ])('%s', (_, numbering, body, expected) => {
    expect(bodyOf(body, { numbering })).toBe(expected);
  });

  test('numbers with the number above in them are told', () => {
    const numbering = list(level(0, '%1'), level(1, '%1.%2'));
    const { losses } = draft(numbered('een') + numbered('onder', { at: 1 }) + numbered('twee'), {
      numbering,
    });
    expect(losses).toEqual([
      {
        what: 'nummers als 1.1 voor een lijst: nu 1, 2, 3; kijk na waar de tekst zo’n nummer noemt',
        text: 'onder',
      },
    ]);
  });
});

describe('a table of contents goes, and is told', () => {
  const text = line('Gewone tekst van een zin, met een punt.');
  const tail = line('Aanleiding', '', '<w:outlineLvl w:val="0"/>') + text;
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const head = line('Inhoudsopgave', '<w:b/>');
  test.each([
    [
      'a field under a typed heading',
      head +
        p(
          `${field('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${field('separate')}${r('Aanleiding\t1')}`,
        ) +
        p(r('Kosten\t3') + field('end')),
      [],
    ],
    [
      'styles without a field',
      line('Inhoud', '', '<w:pStyle w:val="H"/>') + line('Aanleiding\t1', '', '<w:pStyle w:val="C"/>'),
      [],
    ],
    ['a heading under which nothing is left', head, []],
    [
      'typed with tabs',
      head + line('1. Aanleiding\t1') + line('2. Kosten\t3'),
      ['1. Aanleiding 1', '2. Kosten 3'],
    ],
    [
      'typed with dots',
      line('INHOUD') + line('Aanleiding ........ 1') + line('Kosten……3'),
      ['Aanleiding ........ 1', 'Kosten……3'],
    ],
  ])('%s', (_, contents, typed) => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="TOC Heading"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="toc 1"/></w:style>';
    const { body, losses, guesses } = draft(text + contents + tail, { styles });
    expect(body).toBe(
      `Gewone tekst van een zin, met een punt.\n\n# Aanleiding\n\nGewone tekst van een zin, met een punt.\n`,
    );
    expect(losses.map(({ what }) => what)).toEqual(['inhoudsopgave: die maakt Akkoord zelf']);
    expect(guesses.map((each) => each.text)).toEqual(typed);
  });

  test.each([
    ['a heading with text under it', line('Inhoud', '<w:b/>') + text, '# Inhoud'],
    ['one line with a number', line('Inhoud', '<w:b/>') + line('Kinderen\t140') + text, '# Inhoud'],
  ])('but not %s', (_, body, kept) => {
    expect(bodyOf(text + body + tail)).toContain(kept);
  });
});

describe('text', () => {
  test.each([
    [
      'bold and italic, without the spaces around',
      p(r('Wij ') + r('samen ', '<w:b/>') + r('echt', '<w:b/><w:i/>') + r('.')),
      'Wij **samen** **_echt_**.',
    ],
    [
      'signs of Markdown',
      line('Een *ster*, [haak], {{waarde}}, # en <b>'),
      'Een \\*ster\\*, \\[haak], \\{{waarde}\\}, # en \\<b>',
    ],
    ['line breaks', p('<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r>'), 'een\\\ntwee'],
    ['a link', p(`<w:hyperlink r:id="L">${r('site')}</w:hyperlink>`), '[site](https://a.example/)'],
    [
      'a link with a space in its address',
      p(`<w:hyperlink r:id="S">${r('site')}</w:hyperlink>`),
      '[site](https://a.example/a%20b)',
    ],
    ['a note', p(`${r('Zin.')}<w:r><w:footnoteReference w:id="1"/></w:r>`), 'Zin.[^1]\n\n[^1]: Noot.'],
    [
      'a frame of one cell',
      `<w:tbl><w:tr><w:tc>${line('In een kader.')}</w:tc></w:tr></w:tbl>`,
      ':::note\nIn een kader.\n:::',
    ],
  ])('%s', (_, body, expected) => {
    const parts = {
      links: { L: 'https://a.example/', S: 'https://a.example/a b' },
      footnotes: `<w:footnote w:id="1">${line('Noot.')}</w:footnote>`,
    };
    expect(bodyOf(body, parts)).toBe(expected);
  });

  test('a table: merged cells, paragraphs and a table in a cell', () => {
    const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
    const inner = `<w:tbl><w:tr>${tc(line('x'))}${tc(line('y'))}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${tc(bold('Post'))}${tc(bold('Bedrag'))}</w:tr><w:tr>${tc(line('Samen'), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${tc(line('a') + line('b'))}${tc(inner)}</w:tr></w:tbl>`;
    expect(bodyOf(body)).toBe('| Post | Bedrag |\n| - | - |\n| Samen | |\n| a<br>b | x; y |');
    expect(draft(body).losses.map(({ what }) => what)).toEqual([
      'samengevoegde vakken: de tekst staat in het eerste',
      'een tabel in een tabel of noot: nu gewone tekst',
    ]);
  });

  test.each([
    [
      'lines with tabs are a table, also with empty lines between',
      line('School\t\tLeerlingen') + line('De Linde\t\t240') + line('') + line('De Eik\t180\t'),
      '| School | Leerlingen |\n| - | - |\n| De Linde | 240 |\n| De Eik | 180 |',
    ],
    [
      'two lines with tabs are text',
      line('School\tLeerlingen') + line('De Linde\t240'),
      'School Leerlingen\n\nDe Linde 240',
    ],
    [
      'numbered sentences are no table',
      ['1.1', '1.2', '1.3'].map((number) => line(`${number}\twij doen mee.`)).join(''),
      '1.1 wij doen mee.\n\n1.2 wij doen mee.\n\n1.3 wij doen mee.',
    ],
    [
      'a line in bold with a line break behind it is a heading, and an empty line begins a paragraph',
      p(
        `${r('Geld', '<w:b/>')}<w:r><w:br/><w:t>Wij betalen.</w:t><w:br/><w:t>Samen.</w:t><w:br/><w:br/><w:t>Altijd.</w:t></w:r>`,
      ),
      '# Geld\n\nWij betalen.\\\nSamen.\n\nAltijd.',
    ],
    [
      'a sentence in bold on a line of its own stays there',
      p(`${r('Let op:', '<w:b/>')}<w:r><w:br/><w:t>Wij betalen.</w:t></w:r>`),
      '**Let op:**\\\nWij betalen.',
    ],
    [
      'signs at the edge of bold text, with a letter beside',
      p(r('De') + r(' (', '<w:i/>') + r('LDR) en ') + r('zo)', '<w:b/>') + r('hier')),
      'De (LDR) en **zo**)hier',
    ],
    ['spaces beside each other are one', p(r('een  ') + r('  twee')), 'een twee'],
  ])('%s', (_, body, expected) => {
    expect(bodyOf(line('Begin van de tekst, met een punt.') + body)).toBe(
      `Begin van de tekst, met een punt.\n\n${expected}`,
    );
  });

  test('a table with headings on the left is text under headings', () => {
    const row = (label: string, text: string) =>
      `<w:tr><w:tc>${bold(label)}</w:tc><w:tc>${text}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('Aanleiding', line('Een zin.') + line('Nog een zin.'))}${row('Aanpak', line('• sport') + line('• taal'))}</w:tbl>`;
    const { body, guesses } = draft(line('Begin van de tekst, met een punt.') + table);
    expect(body.replace(/<!--.*-->\n*/g, '')).toBe(
      'Begin van de tekst, met een punt.\n\n# Aanleiding\n\nEen zin.\n\nNog een zin.\n\n# Aanpak\n\n- sport\n- taal\n',
    );
    expect(guesses[0]?.what).toBe('gewone tekst: een tabel met koppen links en tekst rechts');
    const words = `<w:tbl>${row('Coach', line('€ 10'))}${row('Zaal', line('€ 20'))}</w:tbl>`;
    expect(bodyOf(line('Begin van de tekst, met een punt.') + words)).toContain('| Coach | € 10 |');
  });

  test('numbers that were typed before headings of Word go, which is told', () => {
    const { body, losses } = draft(line('Vooraf.') + line('1.2 Doelen', '', '<w:outlineLvl w:val="0"/>'));
    expect(body).toBe('Vooraf.\n\n# Doelen\n');
    expect(losses).toEqual([
      { what: 'een getypt nummer voor een kop: Akkoord nummert zelf', text: '1.2 Doelen' },
    ]);
  });

  test('hidden text is not in the text, but in a comment, and told', () => {
    const { body, losses } = draft(p(r('Wij doen mee.') + r(' Nog met jurist.', '<w:vanish/>')));
    expect(body).toBe('Wij doen mee.\n\n<!-- verborgen tekst: Nog met jurist. -->\n');
    expect(losses).toEqual([
      { what: 'verborgen tekst: die staat nu in een opmerking', text: 'Nog met jurist.' },
    ]);
  });

  test('letters that are a drawing, and what was chosen in a form, are text', () => {
    const art =
      '<w:r><w:pict><v:shape alt="WordArt"><v:textpath string="Samen sterk"/></v:shape></w:pict></w:r>';
    const form = (data: string, kind: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = [
      p(art),
      p(form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX') + r(' sport')),
      p(form('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX') + r(' taal')),
      p(
        r('Soort: ') +
          form(
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="po"/><w:listEntry w:val="vo"/></w:ddList>',
            'FORMDROPDOWN',
          ),
      ),
    ].join('');
    expect(bodyOf(body)).toBe('Samen sterk\n\n☒ sport\n\n☐ taal\n\nSoort: vo');
  });

  test('the first line of a text box is no title', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${bold('Kern')}${line('Elk kind telt, vinden wij.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(bodyOf(p(r('Tekst.') + box))).toBe('Tekst.\n\n# Kern\n\nElk kind telt, vinden wij.');
  });

  test('what does not come along is told', () => {
    const { losses } = draft(
      p(r('geel', '<w:highlight w:val="yellow"/>') + r('2', '<w:vertAlign w:val="superscript"/>')),
      {
        header: line('Gemeente Voorbeeldstad'),
      },
    );
    expect(losses).toEqual([
      { what: 'gemarkeerd met kleur', text: 'geel' },
      { what: 'hoog of laag gezet', text: '2' },
      {
        what: 'staat boven of onder aan elke bladzijde; dat regelt de huisstijl',
        text: 'Gemeente Voorbeeldstad',
      },
    ]);
  });
});

describe('proposals', () => {
  test('title, period, partners, signatories, costs and funding', () => {
    const row = (...texts: string[]) =>
      `<w:tr>${texts.map((text) => `<w:tc>${line(text)}</w:tc>`).join('')}</w:tr>`;
    const body = [
      p(r('Akkoord Voorbeeldstad'), '<w:pStyle w:val="T"/>'),
      line('Gemeente Voorbeeldstad en Stichting Samen Leren spreken dit af voor 2026 tot en met 2029.'),
      line('Gemeente Voorbeeldstad betaalt. Stichting Samen Leren doet het. Stichting Elders niet.'),
      line('Kosten'),
      `<w:tbl>${row('Post', 'Bedrag')}${row('Coach', '€ 49.980')}${row('Zaal', '1.500,-')}${row('Totaal', '€ 51.480')}</w:tbl>`,
      line('Dekking'),
      `<w:tbl>${row('Bron', 'Bedrag')}${row('Gemeente', '€ 51.480')}</w:tbl>`,
      line('Naam: Anne de Vries'),
      line('Functie: Wethouder'),
      line('Naam: ..........'),
    ].join('');
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
    expect(draft(body, { styles }).proposals).toEqual({
      title: 'Akkoord Voorbeeldstad',
      period: '2026-2029',
      partners: {
        voorbeeldstad: { name: 'Gemeente Voorbeeldstad', type: 'municipality' },
        'stichting-samen-leren': { name: 'Stichting Samen Leren', type: 'other' },
      },
      signatories: [{ name: 'Anne de Vries', role: 'Wethouder' }],
      budget: [
        { item: 'Coach', amount: '€ 49.980' },
        { item: 'Zaal', amount: '€ 1.500,-' },
      ],
      funding: [{ source: 'gemeente', amount: '€ 51.480' }],
    });
  });
});

describe('who signs', () => {
  const found = (body: string) => draft(body).proposals;
  const row = (...texts: string[]) =>
    `<w:tr>${texts
      .map(
        (text) =>
          `<w:tc>${text
            .split('\n')
            .map((each) => line(each))
            .join('')}</w:tc>`,
      )
      .join('')}</w:tr>`;
  const both = [
    { partner: 'heidewoude', name: 'mw. A. Bestuur', role: 'wethouder Onderwijs' },
    { partner: 'stichting-brede-basis', name: 'dhr. B. Leiding', role: 'directeur-bestuurder' },
  ];
  test.each<[string, string, unknown]>([
    [
      'under each other',
      [
        'Namens de gemeente Heidewoude,',
        '',
        'mw. A. Bestuur',
        'wethouder Onderwijs',
        'Datum: ……',
        'Namens Stichting Brede Basis,',
        '________________',
        'dhr. B. Leiding, directeur-bestuurder',
      ]
        .map((each) => line(each))
        .join(''),
      both,
    ],
    [
      'in columns of a table',
      `<w:tbl>${row('Namens de gemeente Heidewoude', 'Namens Stichting Brede Basis')}${row('', '')}${row('mw. A. Bestuur', 'dhr. B. Leiding')}${row('wethouder Onderwijs', 'directeur-bestuurder')}</w:tbl>`,
      both,
    ],
    [
      'in cells of a table',
      `<w:tbl>${row('Namens de gemeente Heidewoude\nmw. A. Bestuur\nwethouder Onderwijs', 'Namens Stichting Brede Basis\ndhr. B. Leiding\ndirecteur-bestuurder')}</w:tbl>`,
      both,
    ],
    [
      'with tabs between',
      line('Namens de gemeente Heidewoude,\tNamens Stichting Brede Basis,') +
        line('mw. A. Bestuur\tdhr. B. Leiding') +
        line('wethouder Onderwijs\tdirecteur-bestuurder'),
      both,
    ],
    [
      'behind labels in two cells',
      `<w:tbl>${row('Naam', 'A. Bestuur')}${row('Functie', 'Wethouder')}</w:tbl>`,
      [{ name: 'A. Bestuur', role: 'Wethouder' }],
    ],
    [
      'on one line, as in the text of a letter',
      line('Namens gemeente Heidewoude,') + line('mw. A, wethouder'),
      [{ partner: 'heidewoude', name: 'mw. A', role: 'wethouder' }],
    ],
    [
      'under “Voor akkoord”, with the party on a line of its own',
      `<w:tbl>${row('Voor akkoord,\nGemeente Heidewoude', 'Voor akkoord,\nStichting Brede Basis')}${row('Naam: mw. A. Bestuur', 'Naam: dhr. B. Leiding')}${row('Functie: wethouder Onderwijs', 'Functie: directeur-bestuurder')}</w:tbl>`,
      both,
    ],
    [
      'by what they are called in the text',
      line('Gemeente Heidewoude, hierna te noemen: “de gemeente”;') +
        line('Stichting Brede Basis, hierna “het schoolbestuur”;') +
        line('Namens de gemeente,\tNamens het schoolbestuur,') +
        line('mw. A. Bestuur\tdhr. B. Leiding') +
        line('wethouder Onderwijs\tdirecteur-bestuurder'),
      both,
    ],
    [
      'a label that goes on is none, nor what is to be filled in',
      line('Naam school: De Linde') +
        line('Naam: Klik of tik om tekst in te voeren.') +
        line('Functie: [functie]'),
      undefined,
    ],
    [
      'a sentence is none',
      line('Namens de scholen spreken wij af dat de directeur van elke school meedoet.') +
        line('De wethouder en de directeur overleggen twee keer per jaar.'),
      undefined,
    ],
  ])('%s', (_what, body, expected) => {
    expect(found(line('Begin van de tekst.') + body).signatories).toEqual(expected);
  });
});

test.each([
  ['1 januari 2026 tot en met 31 december 2029', '2026-2029'],
  ['In 2019-2020 ging het mis. De looptijd is 2026/2029.', '2026-2029'],
  ['Dit geldt van 1 augustus 2026 tot 1 augustus 2030.', '2026-2030'],
  ['tussen 2024 en 2027', '2024-2027'],
  ['van 1-1-2022 t/m 31-12-2025', '2022-2025'],
  ['bel 0501-2020-2021 of 2029-2026', undefined],
])('the period in “%s” is %s', (text, expected) => {
  expect(draft(line(text)).proposals.period).toBe(expected);
});

test.each<[string, readonly (readonly string[])[], unknown]>([
  [
    'the column of the total, years apart, and p.m.',
    [
      ['Post', '2026', '2027', 'Totaal', 'Toelichting'],
      ['Coach', '€ 10.000', '€ 12.000', '€ 22.000', 'zie bijlage'],
      ['Zaal', '', '', 'p.m.', ''],
      ['Totaal', '€ 10.000', '€ 12.000', '€ 22.000', ''],
    ],
    {
      budget: [
        { item: 'Coach', amount: '€ 22.000' },
        { item: 'Zaal', amount: 'p.m.' },
      ],
    },
  ],
  [
    'costs and cover in one table, amounts without a sign',
    [
      ['Begroting', 'Bedrag'],
      ['Lasten', ''],
      ['Coach', '49980'],
      ['Dekking', ''],
      ['Gemeente', '40000'],
      ['Totaal', '40000'],
    ],
    { budget: [{ item: 'Coach', amount: '€ 49980' }], funding: [{ source: 'gemeente', amount: '€ 40000' }] },
  ],
  [
    'who pays, in a column: the sum of each',
    [
      ['Omschrijving', 'Bedrag', 'Dekking'],
      ['Coach', '€ 1.250,00', 'GKA'],
      ['Zaal', '€ 750,-', 'Gemeente'],
      ['Boeken', '€ 250,00', 'GKA'],
      ['Onvoorzien', 'PM', 'Gemeente'],
      ['Totaal', '€ 2.250,00', ''],
    ],
    {
      budget: [
        { item: 'Coach', amount: '€ 1.250,00' },
        { item: 'Zaal', amount: '€ 750,-' },
        { item: 'Boeken', amount: '€ 250,00' },
        { item: 'Onvoorzien', amount: 'p.m.' },
      ],
      funding: [
        { source: 'gka', amount: '€ 1.500' },
        { source: 'gemeente', amount: '€ 750' },
      ],
    },
  ],
  [
    'years and counts are no amounts',
    [
      ['School', 'Kinderen'],
      ['De Linde', '240'],
      ['Sinds', '2024'],
    ],
    {},
  ],
])('a table of money: %s', (_what, rows, expected) => {
  const cell = (text: string) => `<w:tc>${line(text)}</w:tc>`;
  const table = `<w:tbl>${rows.map((texts) => `<w:tr>${texts.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  const { budget, funding } = draft(line('Een zin die hier staat, met een punt.') + table).proposals;
  expect({ ...(budget && { budget }), ...(funding && { funding }) }).toEqual(expected);
});

test.each([
  ['typed letters', line('a) sport') + line('b) taal')],
  [
    'a list of Word with letters',
    line('sport', '').replace(
      '<w:pPr></w:pPr>',
      '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
  ],
])('%s become numbers, which is told at the list', (_what, body) => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const made = draft(line('Wij doen dit:') + body, { numbering });
  const told = 'letters voor een lijst (a, b, c): nu nummers; kijk na waar de tekst “onder a” zegt';
  expect(made.losses.map(({ what }) => what)).toEqual([told]);
  expect(made.body).toMatch(/<!-- anders: letters voor een lijst[^>]*-->\n\n(?:<!--[^>]*-->\n\n)?1\. sport/);
});

test('letters under a number are told at the item above them', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (text: string, level: number) =>
    p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
  expect(draft(item('een', 0) + item('onder', 1) + item('twee', 0), { numbering }).body).toBe(
    '1. een\n   <!-- anders: letters voor een lijst (a, b, c): nu nummers; kijk na waar de tekst “onder a” zegt -->\n   1. onder\n2. twee\n',
  );
});

test.each(['Tot dan 🙂', 'basisonderwijs ☒'])('the sign in “%s” is told', (text) => {
  expect(draft(line(text)).losses).toEqual([
    { what: 'een smiley, hokje of ander plaatje tussen de letters: zet er woorden', text },
  ]);
});

describe('a new document of a Word file', () => {
  const importing = (
    bytes: Uint8Array,
    request: Partial<ImportRequest> = {},
    more: Record<string, string> = {},
  ) => {
    const host = memoryHost({ 'oud.docx': bytes, ...more }, { below: projectHost, templates: 'templates' });
    return { host, made: importDraft({ file: 'oud.docx', answers: {}, ...request }, host) };
  };
  const plain = wordSample(
    line('Notitie over huiswerk', '<w:b/>') + line('Een zin over huiswerk, met een punt.'),
  );
  const tracked = wordSample(
    p(
      `${r('Wij geven ')}<w:ins w:author="Karin" w:date="2026-05-01T10:00:00Z">${r('zes')}</w:ins><w:del w:author="Karin"><w:r><w:delText>vijf</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>${r(' uur')}<w:commentRangeEnd w:id="0"/>`,
    ),
    {
      comments: `<w:comment w:id="0" w:author="Karin" w:date="2026-05-01T10:00:00Z">${line('Klopt dit?')}</w:comment>`,
    },
  );

  test('is a memo, or an agreement when its title says so', () => {
    const { host, made } = importing(plain);
    expect([made.kind, made.written]).toEqual(['memo', ['agreements/notitie-over-huiswerk/notitie.md']]);
    expect(host.text('agreements/notitie-over-huiswerk/notitie.md')).toMatch(
      /# title: Notitie over huiswerk\n---\n[\s\S]*Een zin over huiswerk, met een punt\.\n$/,
    );
    expect(importing(plain, { name: 'Convenant Huiswerk' }).made.kind).toBe('agreement');
  });

  test.each([
    ['accepted', 'Wij geven zes uur'],
    ['rejected', 'Wij geven vijf uur'],
  ] as const)('has the %s text, and the comments as comments', (side, text) => {
    const { host, made } = importing(tracked, { side, name: 'proef' });
    expect(host.text(made.written[0] ?? '')).toContain(
      `${text}\n\n<!-- opmerking van Karin, 2026-05-01: Klopt dit? -->`,
    );
  });

  test('has a heading above text that begins without one, where its kind has no place for that', () => {
    const body =
      line('Vooraf gaat deze zin, met een punt.') +
      line('Inleiding', '', '<w:outlineLvl w:val="0"/>') +
      line('Tekst.');
    const textOfKind = (kind: string, bytes: Uint8Array) => {
      const { host, made } = importing(bytes, { name: 'proef', kind });
      return host
        .text(made.written[0] ?? '')
        ?.split('\n---\n')[1]
        ?.trim();
    };
    expect(textOfKind('agreement', plain)).toMatch(
      /^<!-- titel.*-->\n\n<!-- gok: kop: “Inleiding” boven tekst die geen kop had -->\n\n# Inleiding\n\nEen zin/,
    );
    expect(textOfKind('agreement', wordSample(body))).toMatch(
      /\n# Vooraf\n\nVooraf gaat[\s\S]*\n# Inleiding\n/,
    );
    expect(textOfKind('memo', wordSample(body))).toMatch(/^Vooraf gaat/);
  });

  test('is not made while nobody says what to do with changes and comments', () => {
    const { host, made } = importing(tracked);
    expect(made.refusals).toMatchObject([
      { path: 'oud.docx', message: 'in dit bestand staan 2 wijzigingen en 1 opmerking' },
    ]);
    expect(host.written).toEqual([]);
  });

  test('is not made of another file, nor over a file that is there', () => {
    expect(importing(new TextEncoder().encode('%PDF-1.7')).made.refusals).toMatchObject([
      { message: 'dit is een PDF' },
    ]);
    const path = 'agreements/proef/notitie.md';
    const { host, made } = importing(plain, { name: 'proef' }, { [path]: 'van mij' });
    expect([made.written, host.text(path)]).toEqual([[], 'van mij']);
    expect(made.refusals.map((each) => each.path)).toContain(path);
  });

  test('has the pictures beside it', () => {
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Een school"/><a:blip r:embed="I"/></wp:inline></w:drawing></w:r>';
    const bytes = wordSample(line('Zin.') + p(drawing), {
      images: { I: 'media/a.png' },
      more: { 'd/media/a.png': Uint8Array.of(1, 2) },
    });
    const { host, made } = importing(bytes, { name: 'proef' });
    expect(made.written).toEqual(['agreements/proef/notitie.md', 'agreements/proef/beelden/word-1.png']);
    expect(host.text('agreements/proef/notitie.md')).toContain('![Een school](beelden/word-1.png)');
    expect(host.files.get('agreements/proef/beelden/word-1.png')).toEqual(Uint8Array.of(1, 2));
  });

  test('has no bytes behind the end of its pictures, which Word does not mind', () => {
    const whole = png(2, 2);
    const drawing = p('<w:r><w:drawing><wp:inline><a:blip r:embed="I"/></wp:inline></w:drawing></w:r>');
    const bytes = wordSample(line('Zin.') + drawing, {
      images: { I: 'media/a.png' },
      more: { 'd/media/a.png': Uint8Array.of(...whole, 0, 0, 7) },
    });
    const { host } = importing(bytes, { name: 'proef' });
    expect([...(host.files.get('agreements/proef/beelden/word-1.png') ?? [])]).toEqual([...whole]);
  });

  test('has its pictures beside those that are there: the same one again, another under a name of its own', () => {
    const drawing = (id: string) =>
      p(`<w:r><w:drawing><wp:inline><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`);
    const sample = (...pictures: number[]) =>
      wordSample(line('Zin.') + pictures.map((_, index) => drawing(`I${index}`)).join(''), {
        images: Object.fromEntries(pictures.map((byte, index) => [`I${index}`, `media/${byte}.png`])),
        more: Object.fromEntries(pictures.map((byte) => [`d/media/${byte}.png`, Uint8Array.of(byte)])),
      });
    const files = { 'een.docx': sample(1, 1), 'twee.docx': sample(2, 1) };
    const host = memoryHost(files, { below: projectHost, templates: 'templates' });
    importDraft({ file: 'een.docx', answers: {}, name: 'Akkoord proef', kind: 'agreement' }, host);
    const made = importDraft(
      { file: 'twee.docx', answers: {}, name: 'notitie', kind: 'memo', folder: 'agreements/akkoord-proef' },
      host,
    );
    expect(made.written).toEqual([
      'agreements/akkoord-proef/notitie.md',
      'agreements/akkoord-proef/beelden/word-2.png',
    ]);
    expect(host.text('agreements/akkoord-proef/notitie.md')).toContain(
      '![](beelden/word-2.png)\n\n![](beelden/word-1.png)',
    );
  });
});

test('no word is lost, whatever signs it has', () => {
  const word = fc.constantFrom(
    ...[
      'kind',
      'school',
      '€ 1.500,-',
      '*',
      '_',
      '#',
      '- punt',
      '1.',
      '>',
      '|',
      '`code`',
      '{{x}}',
      ':naam',
      '::blok',
      '[haak]',
      '<b>',
      '&amp;',
      '~',
      '\\',
      'https://a.example',
      'é',
      '100%',
      '![',
      '---',
      '+',
      '(a)',
      '[^1]',
      '=',
      'a@b.example',
    ],
  );
  const look = fc.constantFrom('', '', '', '<w:b/>', '<w:i/>', '<w:b/><w:i/>');
  const run = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), look, fc.boolean());
  const runs = fc.array(run, { minLength: 1, maxLength: 4 });
  const inner = (all: readonly (readonly [readonly string[], string, boolean])[]) =>
    all
      .map(([words, properties, isSpaced]) => r(`${words.join(' ')}${isSpaced ? ' ' : ''}`, properties))
      .join('');
  // A paragraph that begins with a mark is an item, without it.
  const paragraph = runs.map((all) => p(r('Zin ') + inner(all)));
  const table = fc
    .array(fc.array(runs, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 })
    .map(
      (rows) =>
        `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((all) => `<w:tc>${p(inner(all))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    );
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), { minLength: 1, maxLength: 6 }),
      (blocks) => {
        const file = readDocx(wordSample(line('Begin van de tekst, en dat is een zin.') + blocks.join('')));
        const read = textOf(markdownTree(draftOf(file).body));
        expect(read.replace(/\s+/g, '')).toBe(plainText(file.blocks).replace(/\s+/g, ''));
      },
    ),
    times(1_000),
  );
});
