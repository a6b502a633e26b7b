/** What single blocks become in the XML of a Word file. */
import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { at, p, text } from '../../support/agenda-tree.ts';
import { budgetRow, em, fieldRow, party, strong } from '../../support/pdf-sample.ts';
import { bodyXml, partsOf } from './docx-print.ts';

const data = { place: at(1) };

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
  ['a note', { type: 'note', children: [p('Let op.')], data }, 'note'],
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
