import type { TableCell } from 'mdast';
import type { Document } from '../../src/model/document.ts';
import { at, documentOf, h, p, root, text } from './agenda-tree.ts';

const data = { span: at(9, 2) };
const cell = (value: string) => ({ type: 'tableCell', children: value ? [text(value)] : [], data }) as const;
const twoLines: TableCell = {
  type: 'tableCell',
  children: [text('kop'), { type: 'break', data }, text('regel')],
  data,
};

/** A resolved document with each type of node that writers meet. */
export function everyNode(): Document {
  const heading = h(1, 'Begroting');
  return documentOf(
    root([
      { type: 'cover', children: [p('Motto')], data },
      { ...heading, data: { ...heading.data, id: 'begroting', number: 'Bijlage 1' } },
      { ...h(2, 'Doel'), data: { span: at(2), id: 'doel', number: '1.2', listed: false } },
      p(
        'Een ',
        { type: 'strong', children: [text('vet')], data },
        { type: 'footnoteMark', number: 1, identifier: 'note:1', data },
        { type: 'break', data },
        { type: 'emphasis', children: [text('schuin')], data },
        { type: 'link', url: 'https://example.nl/', children: [text(' adres')], data },
        {
          type: 'reference',
          target: 'doel',
          children: [text(' p. '), { type: 'pageNumber', target: 'doel', data }],
          data,
        },
        { type: 'blank', children: [text(' leeg')], data },
        text(' en '),
        { type: 'inlineCode', value: '{{a.b}}', data },
      ),
      { type: 'code', lang: 'yaml', value: 'a:\n  - b  # c\n\n"<d>": e', data },
      { type: 'thematicBreak', data },
      {
        type: 'list',
        ordered: true,
        start: 3,
        spread: true,
        children: [{ type: 'listItem', spread: false, children: [p('punt'), p('nog')], data }],
        data,
      },
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: [{ type: 'listItem', children: [p('bol')], data }],
        data,
      },
      {
        type: 'table',
        align: ['left', null],
        children: [
          { type: 'tableRow', children: [twoLines, cell('')], data },
          { type: 'tableRow', children: [cell('cel'), cell('')], data },
        ],
        data,
      },
      { type: 'columns', children: [{ type: 'column', children: [p('naast')], data }], data },
      { type: 'quote', language: 'en', children: [p('It takes')], source: [text('wie')], data },
      { type: 'callout', children: [p('kader')], data },
      { type: 'figure', path: 'd/foto.png', alt: 'Een foto', caption: [text('bijschrift')], data },
      { type: 'figure', path: 'd/rand.png', alt: '', data },
      { type: 'pageBreak', data },
      {
        type: 'fieldTable',
        children: [{ type: 'fieldRow', label: 'Contact', kind: 'text', children: [text('Ada')], data }],
        data,
      },
      { type: 'wordmark', align: 'right', children: [text('Gemeente')], data },
      {
        type: 'budgetTable',
        caption: 'Begroting: x',
        columns: [
          { align: 'left', share: 2 },
          { align: 'right', share: 1 },
        ],
        children: [{ type: 'budgetRow', role: 'total', children: [cell('Totaal'), cell('€ 5')], data }],
        data,
      },
      {
        type: 'signatureBlock',
        children: [
          {
            type: 'signatureParty',
            partner: 'meppel',
            children: [
              { type: 'fieldRow', label: 'Plaats', kind: 'line', children: [], data },
              { type: 'fieldRow', label: 'Handtekening', kind: 'signature', children: [], data },
            ],
            data,
          },
        ],
        data,
      },
      {
        type: 'toc',
        children: [{ type: 'tocEntry', depth: 1, target: 'begroting', children: [text('Begroting')], data }],
        data,
      },
      {
        type: 'footnotes',
        children: [{ type: 'footnote', number: 1, identifier: 'note:1', children: [p('Een  noot.')], data }],
        data,
      },
    ]),
  );
}
