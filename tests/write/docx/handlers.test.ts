/** What single blocks become in the XML of a Word file. */
import type { BlockContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { at, p, text } from '../../support/agenda-tree.ts';
import { attribute, below, child, children, valueAt } from '../../support/docx-parts.ts';
import { readableXml } from '../../support/docx-readable.ts';
import { readDocx } from '../../support/docx-text.ts';
import { budgetRow, bullets, em, fieldRow, party, pdfStyle, strong } from '../../support/pdf-sample.ts';
import { bodyXml, partsOf } from './docx-print.ts';

const data = { span: at(1) };

test.each<[string, RootContent, string]>([
  ['a paragraph', p('Een ', strong('vet'), ' en ', em('schuin'), ' woord.'), 'paragraph'],
  ['an announcing paragraph stays with what follows', p('Dit zijn ze:'), 'announcement'],
  ['a blank', p({ type: 'blank', children: [text('nog invullen: datum')], data }), 'blank'],
  [
    'a quotation in another language',
    {
      type: 'quote',
      language: 'en',
      children: [p('It takes ', em('a village'))],
      source: [text('wie')],
      data,
    },
    'quote',
  ],
  ['code in a sentence', p('Typ ', { type: 'inlineCode', value: '{{period}}', data }, '.'), 'inline-code'],
  ['a block of code', { type: 'code', lang: 'yaml', value: 'a:\n  - b  # c\n\n<d>', data }, 'code'],
  ['a note', { type: 'callout', children: [p('Let op.')], data }, 'callout'],
  ['a decorative image', { type: 'figure', path: 'd/rand.png', alt: '', data }, 'decoration'],
  [
    'a budget',
    {
      type: 'budgetTable',
      caption: 'Begroting',
      columns: [
        { align: 'left', share: 3 },
        { align: 'right', share: 1 },
      ],
      children: [
        budgetRow('header', 'Wat', 'Bedrag'),
        budgetRow('line', 'Coach', '€\u00a05'),
        budgetRow('total', 'Totaal', '€\u00a05'),
      ],
      data,
    },
    'budget',
  ],
  [
    'places to sign',
    {
      type: 'signatureBlock',
      children: [
        {
          ...party('x', 'y', 'z'),
          children: [fieldRow('Plaats', '', 'line'), { ...fieldRow('Datum', '', 'line'), holds: 'date' }],
        },
      ],
      data,
    },
    'signatures',
  ],
])(
  '%s',
  async (_, node, name) => {
    await expect(bodyXml(await partsOf([node]))).toMatchFileSnapshot(
      `../../golden/docx-handlers/${name}.xml`,
    );
  },
  180_000,
);

test('of headings in a row, not all are kept on one page', async () => {
  const headings = Array.from(
    { length: 25 },
    (_, index): RootContent => ({
      type: 'heading',
      depth: 2,
      children: [text(`Kop ${index}`)],
      data: { ...data, id: `kop-${index}` },
    }),
  );
  const xml = bodyXml(await partsOf([...headings, p('Slot.')]));
  const paragraphs = xml.split('<w:p>').slice(1);
  expect(
    paragraphs.flatMap((each, index) => (each.includes('<w:keepNext w:val="false"/>') ? [index] : [])),
  ).toEqual([9, 19]);
});

test('a period is one word, in print and when it is copied', async () => {
  const parts = await partsOf([p('In 2019-2022, op 050-1234567 en in 1-1-2022-2023.')]);
  const runs = below(parts.root('word/document.xml'), 'w:t', 'w:noBreakHyphen');
  expect(runs.map((each) => each.textContent || '-').join('|')).toBe(
    'In 2019|-|2022, op 050-1234567 en in 1-1-2022|-|2023.',
  );
  expect(readDocx(parts).body.map(({ text }) => text)).toEqual([
    'In 2019-2022, op 050-1234567 en in 1-1-2022-2023.',
  ]);
});

test('styles are those of Word: a bold one of characters, the colour of text in Normal, tabs in the contents, the rest hidden until used', async () => {
  const styles = (await partsOf([p('x')])).root('word/styles.xml');
  const style = (id: string) =>
    children(styles, 'w:style').filter((each) => attribute(each, 'w:styleId') === id);
  expect(style('Strong').map((each) => attribute(each, 'w:type'))).toEqual(['character']);
  expect(child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:color')).toBeUndefined();
  expect(valueAt(style('Normal')[0], 'w:rPr', 'w:color')).toBe('1D2433');
  const tab = child(style('TOC1')[0], 'w:pPr', 'w:tabs', 'w:tab');
  expect([attribute(tab, 'w:val'), attribute(tab, 'w:leader')]).toEqual(['right', 'dot']);
  expect(attribute(child(styles, 'w:latentStyles'), 'w:defSemiHidden')).toBe('1');
});

test('a house style may name another family of the same widths for Word', async () => {
  const fonts = async (word?: string) => {
    const parts = await partsOf([p('x')], { style: { ...pdfStyle, font: { ...pdfStyle.font, word } } });
    const [font] = children(parts.root('word/fontTable.xml'), 'w:font');
    const theme = below(parts.root('word/theme/theme1.xml'), 'a:latin').map((each) =>
      attribute(each, 'typeface'),
    );
    return [attribute(font, 'w:name'), valueAt(font, 'w:altName'), ...new Set(theme)];
  };
  expect(await fonts('Calibri')).toEqual(['Calibri', 'Carlito', 'Calibri']);
  expect(await fonts()).toEqual(['Carlito', 'Calibri', 'Carlito']);
});

test('labels beside an address stay whole, and a short table of them on one page', async () => {
  const rows = [
    fieldRow('E-mailadres:', 'onderwijs@noord-veenstad.example'),
    fieldRow('Portefeuillehouder:', 'Wethouder'),
  ];
  const node = { type: 'fieldTable' as const, pairs: 2, children: [...rows.toReversed(), ...rows], data };
  const root = (await partsOf([node])).root('word/document.xml');
  const widths = below(root, 'w:gridCol').map((each) => Number(attribute(each, 'w:w')) / 20);
  // The longest label is 88.9 points wide at 11 points in Carlito, and has 6 beside it.
  for (const label of [widths[0], widths[2]]) expect(label).toBeGreaterThan(94.9);
  expect(below(root, 'w:suppressAutoHyphens')).toEqual([]);
  const kept = below(root, 'w:tr').map((row) => below(row, 'w:keepNext').length);
  expect(kept).toEqual([4, 0]);
});

test('a label that is wider than its column is hyphenated by Word', async () => {
  const node = {
    type: 'fieldTable' as const,
    pairs: 3,
    children: [
      fieldRow('Onderwijsachterstandenbeleidscoördinator', 'x'),
      fieldRow('a', 'b'),
      fieldRow('c', 'd'),
    ],
    data,
  };
  const root = (await partsOf([node])).root('word/document.xml');
  const hyphenated = below(root, 'w:p').filter((each) => below(each, 'w:suppressAutoHyphens').length > 0);
  expect(hyphenated.map((each) => each.textContent)).toEqual(['Onderwijsachterstandenbeleidscoördinator']);
  // Word has its own words for another language, but where they break is not known here.
  const frisian = await partsOf([node], { language: 'fy-NL' });
  expect(below(frisian.root('word/document.xml'), 'w:suppressAutoHyphens')).toEqual([]);
  expect(frisian.text('word/styles.xml')).toContain('<w:lang w:val="fy-NL"');
});

test('the number of a page is written down for who does not count', async () => {
  const footer = readableXml((await partsOf([p('x')])).root('word/footer1.xml'));
  expect(footer.replace(/\s+/g, ' ')).toMatch(/PAGE<.*?"separate".*?<w:t[^>]*>1<.*?"end"/u);
});

test('a note of paragraphs has one ground and no table, beside another it has its own; with points it is a table', async () => {
  const note = (...children: BlockContent[]): RootContent => ({ type: 'callout', children, data });
  const parts = await partsOf([
    note(p('Let op:'), p('nog iets.')),
    note(p('Nog een.')),
    note(p('Met:'), bullets('een', 'twee')),
    note(bullets([p('een'), bullets('dieper')])),
  ]);
  const root = parts.root('word/document.xml');
  const boxes = below(root, 'w:p').map((each) => {
    const edge = child(each, 'w:pPr', 'w:ind');
    const side = (name: string) => Number(attribute(edge, name) || 0);
    const ground = child(each, 'w:pPr', 'w:pBdr') ? `${side('w:left') - side('w:hanging')} ` : '';
    return `${ground}${each.textContent}`;
  });
  // Word joins the grounds of paragraphs with one left indent; items have another.
  expect(boxes.slice(0, 4)).toEqual(['180 Let op:', '180 nog iets.', '', '180 Nog een.']);
  expect(below(root, 'w:tbl').map((each) => each.textContent)).toEqual(['Met:eentwee', 'eendieper']);
});
