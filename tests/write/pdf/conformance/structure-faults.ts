import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { loadPdfLib } from '../../../support/load-pdf-lib.ts';
import { type Mutable, type Mutation, name } from './mutable.ts';

const { PDFDict: Dict, PDFNumber, PDFString } = await loadPdfLib();

/** Faults of the structure tree. */
export const structureFaults: readonly Mutation[] = [
  {
    what: 'roles that lead to each other',
    check: 'UA-1 7.1-6',
    mutate: (file) => {
      roles(file).set(name('Een'), name('Twee'));
      roles(file).set(name('Twee'), name('Een'));
    },
  },
  {
    what: 'a standard role that means something else',
    check: 'UA-1 7.1-7',
    mutate: (file) => roles(file).set(name('TFoot'), name('Span')),
  },
  {
    what: 'no structure',
    check: 'UA-1 7.1-11',
    also: ['UA-1 7.1-parents', 'UA-1 7.18.4-1', 'UA-1 7.18.5-1'],
    mutate: (file) => file.catalog.delete(name('StructTreeRoot')),
  },
  {
    what: 'an element that does not know what it is in',
    check: 'UA-1 7.1-12',
    mutate: (file) => file.element('P').delete(name('P')),
  },
  {
    what: 'content in no paragraph',
    check: 'UA-1 7.2-content',
    mutate: (file) => file.leaf('P').set(name('S'), name('Div')),
  },
  {
    what: 'a language of a part that is none',
    check: 'UA-1 7.2-29',
    mutate: (file) => file.element('BlockQuote').set(name('Lang'), PDFString.of('la_tijn')),
  },
  ...misplaced(),
  {
    what: 'Caption in Div in Document',
    check: 'UA-1 7.2-nesting',
    mutate: (file) => file.add(file.add(file.element('Document'), 'Div'), 'Caption'),
  },
  {
    what: 'two heads',
    check: 'UA-1 7.2-11',
    mutate: (file) => file.add(file.element('Table'), 'THead'),
  },
  {
    what: 'two feet',
    check: 'UA-1 7.2-12',
    mutate: (file) => {
      file.add(file.element('Table'), 'TFoot');
      file.add(file.element('Table'), 'TFoot');
    },
  },
  {
    what: 'a foot below nothing',
    check: 'UA-1 7.2-13',
    mutate: (file) => {
      const body = file.element('TBody');
      const table = file.dict(body, 'P');
      for (const role of ['THead', 'TBody']) file.unwrap(childOf(file, table, role));
      file.add(table, 'TFoot');
    },
  },
  {
    what: 'a cell that comes down into the one below, which is as wide as two',
    check: 'UA-1 7.2-15',
    mutate: (file) => {
      const [first, second] = rowsOfData(file);
      span(file, cellOf(file, first, 1), { RowSpan: 2 });
      span(file, cellOf(file, second, 0), { ColSpan: 2 });
    },
  },
  {
    what: 'a cell that goes on below the last row',
    check: 'UA-1 7.2-41',
    mutate: (file) => span(file, cellOf(file, rowsOfData(file).at(-1), 0), { RowSpan: 2 }),
  },
  {
    what: 'a caption between head and rows',
    check: 'UA-1 7.2-captions',
    mutate: (file) => {
      const table = file
        .all({ Type: 'StructElem', S: 'Caption' })
        .map((caption) => file.dict(caption, 'P'))
        .find((holder) => holder.get(name('S')) === name('Table'));
      const [caption, head, ...rest] = file.kids(table as PDFDict);
      file.setKids(table as PDFDict, [head as PDFObject, caption as PDFObject, ...rest]);
    },
  },
  {
    what: 'a caption below the first item of a list',
    check: 'UA-1 7.2-captions',
    mutate: (file) => file.add(file.element('L'), 'Caption'),
  },
  {
    what: 'cells below no head',
    check: 'UA-1 7.5-cells',
    mutate: (file) => {
      const table = file.dict(file.dict(rowsOfData(file)[0] as PDFDict, 'P'), 'P');
      const head = childOf(file, table, 'THead');
      const row = file.document.context.lookup(file.kids(head)[0] as never, Dict);
      cellOf(file, row, 0).set(name('S'), name('TD'));
    },
  },
  {
    what: 'a heading without a level',
    check: 'UA-1 7.4.4-1',
    mutate: (file) => (file.all({ Type: 'StructElem', S: 'H1' }).at(-1) as PDFDict).set(name('S'), name('H')),
  },
  {
    what: 'a formula without a description',
    check: 'UA-1 7.7-1',
    mutate: (file) => {
      const figure = file.element('Figure');
      figure.set(name('S'), name('Formula'));
      // Only where a formula may stand.
      figure.delete(name('Alt'));
    },
    also: ['UA-1 7.2-nesting'],
  },
  {
    what: 'a field that is two',
    check: 'UA-1 7.18.4-2',
    mutate: (file) => {
      const form = file.element('Form');
      file.setKids(form, [...file.kids(form), ...file.kids(form)]);
    },
  },
];

/** Elements that stand where they may not: each rule of ISO 14289-1, 7.2 about what holds what, and some of Annex L of ISO 32000-2. */
function misplaced(): Mutation[] {
  const pairs: readonly (readonly [inner: string, outer: string])[] = [
    ['P', 'Table'],
    ['P', 'TR'],
    ['P', 'THead'],
    ['P', 'TBody'],
    ['TR', 'Document'],
    ['THead', 'Document'],
    ['TBody', 'Document'],
    ['TFoot', 'Document'],
    ['TH', 'Document'],
    ['TD', 'Document'],
    ['LI', 'Document'],
    ['LBody', 'Document'],
    ['P', 'L'],
    ['P', 'LI'],
    ['TOCI', 'Document'],
    ['P', 'TOC'],
    ['BlockQuote', 'BlockQuote'],
    ['BlockQuote', 'TD'],
    ['Caption', 'Document'],
    ['Span', 'Document'],
  ];
  return pairs.map(([inner, outer]) => ({
    what: `${inner} in ${outer}`,
    check: 'UA-1 7.2-nesting',
    // A new one is empty, and makes a row uneven; what is not in its place is no row, cell or item.
    also: ['UA-1 7.2-empty', 'UA-1 7.2-43', 'UA-1 7.5-1'],
    mutate: (file) => file.add(file.element(outer), inner),
  }));
}

function roles(file: Mutable): PDFDict {
  return file.dict(file.dict(file.catalog, 'StructTreeRoot'), 'RoleMap');
}

function childOf(file: Mutable, parent: PDFDict, role: string): PDFDict {
  const found = file
    .kids(parent)
    .map((kid) => file.document.context.lookup(kid as never, Dict))
    .find((child) => child.get(name('S')) === name(role));
  if (!found) throw new Error(`no ${role}`);
  return found;
}

/** The rows of the first table of which no row has a head of its own. */
function rowsOfData(file: Mutable): PDFDict[] {
  const body = file
    .all({ Type: 'StructElem', S: 'TBody' })
    .map((each) => file.kids(each).map((kid) => file.document.context.lookup(kid as never, Dict)))
    .find(
      (rows) => rows.length > 1 && rows.every((row) => cellOf(file, row, 0).get(name('S')) === name('TD')),
    );
  if (!body) throw new Error('no table without heads of rows');
  return body;
}

function cellOf(file: Mutable, row: PDFDict | undefined, index: number): PDFDict {
  return file.document.context.lookup(file.kids(row as PDFDict)[index] as never, Dict);
}

function span(file: Mutable, cell: PDFDict, spans: Readonly<Record<string, number>>): void {
  const entries = Object.entries(spans).map(([key, value]) => [key, PDFNumber.of(value)]);
  cell.set(name('A'), file.document.context.obj({ O: 'Table', ...Object.fromEntries(entries) }));
}
