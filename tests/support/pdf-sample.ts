/** A resolved document that holds every kind of block, long enough for several pages; and a house style to print it in. */

import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { plainLetter } from '../../src/kinds/letter-style.ts';
import type { Document } from '../../src/model/document.ts';
import type { HouseStyle } from '../../src/model/house-style.ts';
import type { BudgetRow, FieldRow, SignatureParty } from '../../src/model/nodes.ts';
import { idFrom } from '../../src/values/id-from.ts';
import { at, carlitoFaces, documentOf, h, p, root, text } from './agenda-tree.ts';
import { words } from './words.ts';

export const pdfStyle: HouseStyle = {
  id: 'proef',
  name: 'Proef',
  font: {
    name: 'Carlito',
    faces: carlitoFaces,
  },
  colours: { text: '#1d2433', accent: '#1f4e79', muted: '#5b6472', shade: '#eef2f7', blank: '#fff2a8' },
  page: { margins: { top: 78, right: 68, bottom: 72, left: 68 } },
  text: { size: 10.5, leading: 1.15, gap: 7 },
  headings: [
    { size: 19, bold: true, italics: false, capitals: false, colour: 'accent', before: 26, after: 9 },
    { size: 13.5, bold: true, italics: false, capitals: false, colour: 'accent', before: 18, after: 5 },
    { size: 11, bold: true, italics: false, capitals: false, colour: 'text', before: 12, after: 3 },
    { size: 9, bold: true, italics: false, capitals: true, colour: 'muted', before: 10, after: 3 },
  ],
  header: { left: '{title}', right: '{status}' },
  footer: { left: '{notice} · {version}', right: 'Pagina {page} van {pages}' },
  letter: plainLetter(words),
};

const data = { span: at(9, 2) };

const running = {
  title: 'Gelijke kansen voor alle kinderen',
  notice: '',
  version: '',
  date: '28 september 2022',
  status: '',
};

/** A document with these blocks in the house style of this file. */
export function pdfDocument(children: RootContent[], change: Partial<Document> = {}): Document {
  return {
    ...documentOf(root(children)),
    status: 'final',
    date: { year: 2022, month: 9, day: 28 },
    running,
    author: 'Gemeente Meppel',
    style: pdfStyle,
    ...change,
  };
}

/** A heading with an id. */
export function heading(depth: 1 | 2 | 3 | 4, value: string, id: string, number?: string): RootContent {
  const node = h(depth, value);
  return { ...node, data: { ...node.data, id, number } };
}

export function em(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)], data };
}
export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)], data };
}
export function cell(value: string) {
  return { type: 'tableCell' as const, children: value === '' ? [] : [text(value)], data };
}
export function budgetRow(role: BudgetRow['role'], ...cells: string[]): BudgetRow {
  return { type: 'budgetRow', role, children: cells.map(cell), data };
}
export function fieldRow(label: string, value: string, kind: FieldRow['kind'] = 'text'): FieldRow {
  return { type: 'fieldRow', label, kind, children: value === '' ? [] : [text(value)], data };
}
export function bullets(...items: (string | BlockContent[])[]): BlockContent {
  return list(false, items);
}
export function numbers(start: number, ...items: (string | BlockContent[])[]): BlockContent {
  return { ...list(true, items), start };
}
function list(ordered: boolean, items: (string | BlockContent[])[]) {
  return {
    type: 'list' as const,
    ordered,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem' as const,
      spread: false,
      children: typeof item === 'string' ? [p(item)] : item,
      data,
    })),
    data,
  };
}
export function table(align: ('left' | 'right' | 'center' | null)[], ...rows: string[][]): BlockContent {
  const children = rows.map((row) => ({ type: 'tableRow' as const, children: row.map(cell), data }));
  return { type: 'table', align, children, data };
}
export function party(name: string, role: string, organisation: string): SignatureParty {
  const signing = { field: idFrom(name), partner: 'x', name, role, organisation };
  return {
    type: 'signatureParty',
    partner: 'x',
    children: [
      fieldRow('Organisatie', organisation),
      { ...fieldRow('Naam', name), stressed: true },
      fieldRow('Functie', role),
      { ...fieldRow('Plaats', '', 'line'), holds: 'place', signing },
      { ...fieldRow('Datum', '', 'line'), holds: 'date', signing },
      { ...fieldRow('Handtekening', '', 'signature'), signing },
    ],
    data,
  };
}

const prose =
  'In Meppel groeien kinderen op in heel verschillende omstandigheden. Scholen, opvang en gemeente willen dat ieder kind ' +
  'dezelfde kansen krijgt, ongeacht het inkomen of de opleiding van de ouders. Daarom werken zij samen aan een agenda met ' +
  'maatregelen die elkaar versterken en die passen bij wat er in de wijken al gebeurt.';

/** The sample: an agenda as an author would write it, cut down. */
export function pdfSample(change: Partial<Document> = {}): Document {
  const column = (title: string, value: string, id: string) => ({
    type: 'column' as const,
    children: [heading(2, title, id) as BlockContent, p(value)],
    data,
  });
  const entry = (depth: number, target: string, value: string) => ({
    type: 'tocEntry' as const,
    depth,
    target,
    children: [text(value)],
    data,
  });
  return pdfDocument(
    [
      {
        type: 'cover',
        children: [
          {
            type: 'quote',
            language: 'en',
            children: [p('It takes a village to raise a child.')],
            source: [text('Afrikaans spreekwoord')],
            data,
          },
          heading(1, 'Gelijke kansen voor alle kinderen', 'titel') as BlockContent,
          p(prose),
          {
            type: 'columns',
            children: [
              column(
                'Samen',
                'Partners delen wat zij weten en spreken elkaar aan op wat zij doen.',
                'pijler-1',
              ),
              column('Dichtbij', 'Hulp is er op school en in de wijk, waar kinderen al komen.', 'pijler-2'),
              column('Blijvend', 'Wat werkt krijgt een vaste plaats in beleid en begroting.', 'pijler-3'),
            ],
            data,
          },
          {
            type: 'signatureBlock',
            children: [
              party('Jeannet Bos', 'Wethouder', 'Gemeente Meppel'),
              party('Naam onbekend', 'Voorzitter college van bestuur', 'Stad & Esch'),
              party(
                'Ŵyn ap Dŷfed',
                'Directeur',
                'Stichting Welzijn MensenWerk en Kinderopvang Zuidwest-Drenthe',
              ),
            ],
            data,
          },
        ],
        data,
      },
      { ...heading(1, 'Inhoud', 'inhoud') },
      {
        type: 'toc',
        children: [
          entry(1, 'aanleiding', '1 Aanleiding'),
          entry(2, 'doel', '1.1 Doel'),
          entry(
            2,
            'lang',
            '1.2 Een titel die zo lang is dat hij niet op één regel past en daarom op de volgende verdergaat',
          ),
          entry(1, 'bijlage', 'Bijlage 1: Activiteitenplan & Begroting'),
        ],
        data,
      },
      { type: 'pageBreak', data },
      heading(1, 'Aanleiding', 'aanleiding', '1'),
      p(
        prose,
        ' ',
        strong('Dit is vet'),
        ' en ',
        em('dit is schuin'),
        ', met een noot',
        {
          type: 'footnoteMark',
          number: 1,
          identifier: 'noot',
          data,
        },
        '.',
      ),
      heading(2, 'Doel', 'doel', '1.1'),
      p(
        'Zie ',
        {
          type: 'reference',
          target: 'bijlage',
          children: [text('Begroting (pagina '), { type: 'pageNumber', target: 'bijlage', data }, text(')')],
          data,
        },
        ' en ',
        {
          type: 'link',
          url: 'https://www.gelijke-kansen.nl/over?x=1',
          children: [text('de website van de alliantie')],
          data,
        },
        '. Hier staat nog iets open: ',
        { type: 'blank', children: [text('nog invullen: datum')], data },
        '.',
      ),
      bullets(
        'Eerste punt van de lijst, dat zo lang is dat het over meer dan één regel loopt omdat er veel te zeggen valt over kansen.',
        [p('Tweede punt'), bullets('met een punt daaronder', 'en nog een')],
        'Derde punt',
      ),
      numbers(9, 'Negende stap', 'Tiende stap', [p('Elfde stap'), numbers(1, 'deelstap')]),
      heading(3, 'Afspraken', 'afspraken'),
      {
        type: 'quote',
        children: [
          p(
            'Kind van de straat',
            { type: 'break', data },
            'loop je met me mee',
            { type: 'break', data },
            'tot aan de overkant',
          ),
        ],
        source: [text('Stadsdichter, '), em('Meppel')],
        data,
      },
      {
        type: 'callout',
        children: [p('Let op: deze agenda loopt tot en met 2024.'), p('Daarna volgt een nieuwe.')],
        data,
      },
      { type: 'thematicBreak', data },
      {
        type: 'figure',
        path: 'd/foto.png',
        alt: 'Kinderen op het schoolplein',
        caption: [text('Het schoolplein van de Akkers')],
        data,
      },
      { type: 'figure', path: 'd/foto.png', alt: '', data },
      heading(
        2,
        'Een titel die zo lang is dat hij niet op één regel past en daarom op de volgende verdergaat',
        'lang',
        '1.2',
      ),
      table(
        ['left', 'center', 'right'],
        ['Wat', 'Wie', 'Wanneer'],
        ['Startanalyse', 'Gemeente', '2022'],
        ['Uitbreiding van Kansen4Kinderen naar alle basisscholen in de gemeente', 'Stad & Esch', '2023'],
        ['Evaluatie', 'Allen', '2024'],
      ),
      {
        type: 'fieldTable',
        children: [
          fieldRow('Contact', 'Beleidsadviseur jeugd'),
          fieldRow('E-mail', 'onderwijs@meppel.example'),
        ],
        data,
      },
      heading(1, 'Activiteitenplan & Begroting', 'bijlage', 'Bijlage 1'),
      heading(2, 'Kosten', 'kosten'),
      {
        type: 'budgetTable',
        caption: 'Begroting van alle interventies',
        columns: [
          { align: 'left', share: 2 },
          { align: 'left', share: 4 },
          { align: 'right', share: 2 },
        ],
        children: [
          budgetRow('header', 'Kostensoort', 'Omschrijving', 'Bedrag'),
          budgetRow('line', 'Loonkosten', 'Kansencoach, 588 uur', '€\u00a049.980,00'),
          budgetRow('line', 'Materiële kosten', 'Lesmateriaal', '€\u00a01.034,50'),
          budgetRow('subtotal', 'Subtotaal', '', '€\u00a051.014,50'),
          budgetRow('line', 'Overige kosten', 'p.m.', 'p.m.'),
          budgetRow('total', 'Totaal', '', 'ten minste €\u00a051.014,50'),
        ],
        data,
      },
      ...Array.from({ length: 5 }, () => p(prose)),
      heading(1, 'Noten', 'noten'),
      {
        type: 'footnotes',
        children: [
          { type: 'footnote', number: 1, identifier: 'noot', children: [p('De noot, met uitleg.')], data },
        ],
        data,
      },
    ],
    { running: { ...running, notice: 'Voorbeeld, geen officieel document' }, ...change },
  );
}
