/** The template of a municipality: what comes from it, and what is said of one that cannot be used. */
import { expect, it } from 'vitest';
import type { Report } from '../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { resourcesOf } from '../src/load/find-project.ts';
import { loadHouseStyle } from '../src/load/load-house-style.ts';
import { ownFonts } from '../src/write/docx/word-font.ts';
import { writeDocx } from '../src/write/docx/write-docx.ts';
import { lintDocx } from './support/docx-lint.ts';
import { attribute, below, child, openDocx, valueAt } from './support/docx-parts.ts';
import { stylesOf } from './support/docx-styles.ts';
import { validateDocx } from './support/docx-validate.ts';
import { everyNode } from './support/every-node.ts';
import { projectHost } from './support/examples.ts';
import { pdfHost } from './support/pdf-print.ts';
import { pdfSample } from './support/pdf-sample.ts';
import {
  inlinePicture,
  landscape,
  letterhead,
  otherFont,
  paragraphStyle,
  type SampleTemplate,
  wordTemplate,
} from './support/word-templates.ts';

const folder = 'templates/house-styles/heidewoude';

function loaded(template: Uint8Array | undefined, more = '') {
  const host = memoryHost(
    {
      [`${folder}/style.yaml`]: `extends: neutraal\nname: Heidewoude\nword:\n  template: sjabloon.dotx\n${more}`,
      ...(template && { [`${folder}/sjabloon.dotx`]: template }),
    },
    { below: projectHost },
  );
  const found: string[] = [];
  const report: Report = ({ rule, severity, message, note = '' }) =>
    found.push(`${severity} ${rule} ${message} ${note}`.trim());
  const style = loadHouseStyle('heidewoude', resourcesOf('.', host, report), host, report);
  return { found, style };
}

async function written(sample: SampleTemplate, status: 'draft' | 'final' = 'draft') {
  const { found, style } = loaded(wordTemplate(sample));
  const report: Report = ({ rule, note = '' }) => found.push(`${rule} ${note}`.trim());
  const document = pdfSample({ status });
  const bytes = style && (await writeDocx({ ...document, style }, pdfHost(), report));
  return { bytes: bytes ?? expect.fail(found.join()), found };
}

/** Tables in a header are set as the template has them. */
const ofTemplate = /word\/(?:header|footer)\d+\.xml .*no header row/;

it.each<[string, SampleTemplate, { size: string; guess?: RegExp }]>([
  ['letterhead', letterhead, { size: '11906 16838' }],
  ['a font that is not known', otherFont, { size: '11906 16838', guess: /“Gemeente Sans” is niet bekend$/ }],
  ['a page on its side', landscape, { size: '15840 12240' }],
])(
  '%s: no fault in the file, and the page of the template',
  async (_name, sample, { size, guess }) => {
    const { bytes, found } = await written(sample);
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes).filter((finding) => !ofTemplate.test(finding))).toEqual([]);
    const [page] = below(openDocx(bytes).root('word/document.xml'), 'w:pgSz');
    expect(`${attribute(page, 'w:w')} ${attribute(page, 'w:h')}`).toBe(size);
    const guesses = found.filter((each) => each.startsWith('docx/page-numbers-guessed'));
    expect(guesses).toEqual(guess ? [expect.stringMatching(guess)] : []);
    const again = await written(sample);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  },
  180_000,
);

it('takes styles by their name under our ids, and keeps our lists, levels and contents', async () => {
  const { bytes } = await written(letterhead);
  const parts = openDocx(bytes);
  const styles = below(parts.root('word/styles.xml'), 'w:style');
  const style = (id: string) => styles.find((each) => attribute(each, 'w:styleId') === id);
  expect(valueAt(style('Heading1'), 'w:rPr', 'w:color')).toBe('00695C');
  expect(valueAt(style('Heading1'), 'w:basedOn')).toBe('Normal');
  expect(valueAt(style('Heading1'), 'w:pPr', 'w:outlineLvl')).toBe('0');
  expect(child(style('Heading1'), 'w:pPr', 'w:numPr')).toBeUndefined();
  expect(valueAt(style('Title'), 'w:rPr', 'w:sz')).toBe('56');
  expect(child(style('ListBullet'), 'w:pPr', 'w:numPr')).toBeDefined();
  // What the template calls “Figure” is another style than ours with that id.
  expect(valueAt(style('Figure-template'), 'w:name')).toBe('Gemeentelijke figuur');
  expect(valueAt(style('Figure'), 'w:name')).toBe('Afbeelding');
  const ids = styles.map((each) => attribute(each, 'w:styleId'));
  const names = styles.map((each) => valueAt(each, 'w:name')?.toLowerCase());
  expect([new Set(ids).size, new Set(names).size]).toEqual([ids.length, names.length]);
  expect(stylesOf(parts)).toBeDefined();
  const tab = child(style('TOC1'), 'w:pPr', 'w:tabs', 'w:tab');
  // 11906 wide, less the margins of 2552 and 1985.
  expect(attribute(tab, 'w:pos')).toBe('7369');
  const [theme] = below(parts.root('word/theme/theme1.xml'), 'a:accent1');
  expect(
    theme?.textContent === '' && below(theme, 'a:srgbClr').map((each) => attribute(each, 'val')),
  ).toEqual(['00695C']);
}, 180_000);

it('takes header and footer, of the first page too, with logo and links; a draft stays marked', async () => {
  const { bytes } = await written(letterhead);
  const parts = openDocx(bytes);
  const [section] = below(parts.root('word/document.xml'), 'w:sectPr').slice(-1);
  const text = (kind: string, page: string): string => {
    const references = section ? below(section, `w:${kind}Reference`) : [];
    const id = attribute(
      references.find((each) => attribute(each, 'w:type') === page),
      'r:id',
    );
    const target = parts.relationships('word/document.xml').find((each) => each.id === id)?.target ?? '';
    const root = parts.root(`word/${target.replace(/^\/?word\//, '')}`);
    const marked = below(root, 'v:textpath').length > 0 ? ' [concept]' : '';
    const pictures = below(root, 'a:blip').length > 0 ? ' [logo]' : '';
    return `${below(root, 'w:t')
      .map((each) => each.textContent)
      .join('')}${pictures}${marked}`;
  };
  expect([
    text('header', 'first'),
    text('header', 'default'),
    text('footer', 'first'),
    text('footer', 'default'),
  ]).toEqual([
    'Raadhuisplein 1, Heidewoude [logo] [concept]',
    'Gemeente Heidewoude [logo] [concept]',
    'heidewoude.example',
    'Blad 1',
  ]);
}, 180_000);

const header = (xml: string, more: Partial<SampleTemplate['running']> = {}): SampleTemplate => ({
  styles: letterhead.styles ?? '',
  running: {
    'header default': { xml, images: { a: 'media/logo.png', b: 'https://beeld.example/logo.png' } },
    ...more,
  } as NonNullable<SampleTemplate['running']>,
});
const macros = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';
const field = (instruction: string) =>
  `<w:p><w:fldSimple w:instr="${instruction}"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>`;

it.each<[string, Uint8Array | undefined, string]>([
  [
    'is not there',
    undefined,
    'error style/template-missing Het sjabloon `sjabloon.dotx` staat niet in de map',
  ],
  [
    'has macros',
    wordTemplate({ contentType: macros }),
    'error style/template-macros In het sjabloon `sjabloon.dotx` zitten macro’s.',
  ],
  [
    'is no Word file',
    new TextEncoder().encode('geen sjabloon'),
    'error style/template-format Het sjabloon `sjabloon.dotx` is niet te lezen. Dit is geen Word-bestand.',
  ],
  [
    'has a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    'error style/template-format Het sjabloon `sjabloon.dotx` is niet te lezen. Dit is een bestand van een oud Word (`.doc`), of een Word-bestand met een wachtwoord.',
  ],
  [
    'is cut off',
    wordTemplate({}).subarray(0, 400),
    'error style/template-format Het sjabloon `sjabloon.dotx` is niet te lezen. Dit Word-bestand is beschadigd of niet compleet.',
  ],
  [
    'is a bomb',
    wordTemplate({ body: `<w:p>${' '.repeat(61_000_000)}</w:p>` }),
    'error style/template-format Het sjabloon `sjabloon.dotx` is niet te lezen. Dit Word-bestand is te groot om te lezen.',
  ],
  ['is too large', new Uint8Array(10_000_001), 'error style/template-large'],
  [
    'has a picture elsewhere',
    wordTemplate(header(`<w:p><w:r>${inlinePicture('b')}</w:r></w:p>`)),
    'error style/template-link Het sjabloon `sjabloon.dotx` haalt iets van buiten het bestand: `https://beeld.example/logo.png`.',
  ],
  [
    'has a field that fetches',
    wordTemplate(header(field('INCLUDETEXT &quot;N:\\\\adres.docx&quot;'))),
    'error style/template-link Het sjabloon `sjabloon.dotx` haalt iets van buiten het bestand: `INCLUDETEXT',
  ],
  [
    'leaves no room',
    wordTemplate({
      styles: letterhead.styles ?? '',
      section:
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="4500" w:right="4500" w:top="100" w:bottom="100"/>',
    }),
    'error style/template-room Het sjabloon `sjabloon.dotx` laat te weinig ruimte over voor de tekst: 145 bij 832 punten.',
  ],
  [
    'belongs to another',
    wordTemplate({ attached: 'file:///N:/Huisstijl.dotm' }),
    'info style/template-attached Het sjabloon `sjabloon.dotx` hoort zelf bij een ander sjabloon: `file:///N:/Huisstijl.dotm`. Dat leest Akkoord niet.',
  ],
  [
    'lacks styles',
    wordTemplate({ styles: paragraphStyle('Kop1', 'heading 1', '') }),
    'info style/template-styles Het sjabloon `sjabloon.dotx` heeft geen eigen opmaak voor: Standaard, Kop 2, Kop 3, Titel, Lijstalinea, Koptekst, Voettekst, Voetnoottekst.',
  ],
  [
    'has text',
    wordTemplate({ body: '<w:p><w:r><w:t>Typ hier uw tekst</w:t></w:r></w:p>' }),
    'info style/template-text De tekst in het sjabloon `sjabloon.dotx` komt niet in de documenten: “Typ hier uw tekst”.',
  ],
  [
    'has two sections',
    wordTemplate({ body: '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>' }),
    'info style/template-sections Het sjabloon `sjabloon.dotx` heeft 2 secties. Akkoord gebruikt de bladzijde van de eerste.',
  ],
  [
    'has an old drawing',
    wordTemplate(header('<w:p><w:r><w:pict/></w:r></w:p>')),
    'info style/template-lost Uit het sjabloon `sjabloon.dotx` komt niet mee: een beeld of tekstvak zoals Word het vóór 2010 bewaarde',
  ],
  [
    'has an empty control',
    wordTemplate(
      header(
        '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>[Titel]</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      ),
    ),
    'info style/template-lost Uit het sjabloon `sjabloon.dotx` komt niet mee: het lege invulvak “[Titel]”.',
  ],
])('a template that %s', (_what, template, expected) => {
  const { found, style } = loaded(template);
  expect(found.filter((each) => each.startsWith(expected.split(' ').slice(0, 2).join(' ')))).toEqual([
    expect.stringContaining(expected),
  ]);
  expect(style === undefined).toBe(expected.startsWith('error'));
});

it('has the name of the organisation once: not again below a header with a logo', async () => {
  const shown = async (sample: SampleTemplate): Promise<boolean> => {
    const { style } = loaded(wordTemplate(sample));
    const bytes = style && (await writeDocx({ ...everyNode(), style }, pdfHost(), () => {}));
    return openDocx(bytes ?? expect.fail('not written'))
      .text('word/document.xml')
      .includes('w:val="Wordmark"');
  };
  expect([await shown(letterhead), await shown(otherFont)]).toEqual([false, true]);
}, 180_000);

it('counts pages with the font file of the house style when the template is set in it', async () => {
  const cousine = '@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf';
  const inFont = (family: string): SampleTemplate => ({
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${family}" w:hAnsi="${family}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  });
  const faces = ['normal', 'bold', 'italics', 'bolditalics'].map((face) => `${face}: "${cousine}"`);
  const files = (family: string): Readonly<Record<string, number>> => {
    const { style } = loaded(
      wordTemplate(inFont(family)),
      `font: { name: Cousine, faces: { ${faces.join(', ')} } }\n`,
    );
    return { [family]: style ? ownFonts(style, pdfHost()).length : -1 };
  };
  expect([files('Cousine'), files('Anders')]).toEqual([{ Cousine: 4 }, { Anders: 0 }]);
});

it('carries no fault of the template', async () => {
  const faulty: SampleTemplate = {
    styles: [
      paragraphStyle(
        'Standaard',
        'Normal',
        '<w:rPr><w:sz w:val="21.4"/><w:onbekend/><w:b w:val="true"/></w:rPr><w:pPr><w:jc w:val="scheef"/><w:keepNext/></w:pPr>',
        true,
      ),
      paragraphStyle('Kop1', 'heading 1', '<w:basedOn w:val="NergensTeVinden"/><w:link w:val="Weg"/>'),
      paragraphStyle('Dubbel', 'heading 1', ''),
      paragraphStyle('Kop1', 'nog een', ''),
      paragraphStyle('Rond', 'Rond', '<w:basedOn w:val="Rond"/>'),
      '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/></w:style>',
    ].join(''),
    running: {
      'header default': {
        xml: `<w:tbl><w:tr><w:tc/></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Weg"/><w:jc w:val="center"/></w:pPr><w:r><w:t>x</w:t><w:bestaatNiet/></w:r><w:r>${inlinePicture('a')}${inlinePicture('weg')}</w:r></w:p>`,
        images: { a: 'media/logo.png' },
      },
    },
  };
  const { bytes } = await written(faulty, 'final');
  expect(await validateDocx(bytes)).toEqual([]);
  expect(lintDocx(bytes).filter((finding) => !ofTemplate.test(finding))).toEqual([]);
}, 180_000);
