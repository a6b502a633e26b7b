/** Faults that are put into the bytes of a good PDF, each with the one check that must see it (ISO 14289-1, ISO 19005-3). */
import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { loadPdfLib } from '../../../support/load-pdf-lib.ts';
import { fileFaults } from './file-faults.ts';
import { type Mutable, type Mutation, name } from './mutable.ts';
import { structureFaults } from './structure-faults.ts';

const { PDFArray, PDFDict: Dict, PDFNumber, PDFString } = await loadPdfLib();

const replaced = (from: RegExp | string, to: string) => (content: string) => content.replace(from, to);

const faults: readonly Mutation[] = [
  {
    what: 'a heading that skips a level',
    check: 'UA-1 7.4.2-1',
    mutate: (file) => file.element('H2').set(name('S'), name('H4')),
  },
  {
    what: 'no language',
    check: 'UA-1 7.2-34',
    mutate: (file) => file.catalog.delete(name('Lang')),
  },
  {
    what: 'a language that is none',
    check: 'UA-1 7.2-29',
    mutate: (file) => file.catalog.set(name('Lang'), PDFString.of('Nederlands!')),
  },
  {
    what: 'no title',
    check: 'UA-1 7.1-9',
    mutate: (file) => {
      file.rewriteXmp(replaced(/<dc:title>[\s\S]*<\/dc:title>\n/, ''));
      file.document.context.lookup(file.document.context.trailerInfo.Info, Dict).delete(name('Title'));
    },
  },
  {
    what: 'a title that its title bar does not show',
    check: 'UA-1 7.1-10',
    mutate: (file) => file.dict(file.catalog, 'ViewerPreferences').delete(name('DisplayDocTitle')),
  },
  {
    what: 'a letter that the font does not have',
    check: 'UA-1 7.21.8-1',
    also: ['UA-1 7.21.7-2'],
    mutate: (file) => file.rewriteContent(replaced(/\[<[0-9a-f]{4}/, '[<0000')),
  },
  {
    what: 'a letter whose character is unknown',
    check: 'UA-1 7.21.7-1',
    mutate: (file) => file.first({ Type: 'Font', Subtype: 'Type0' }).delete(name('ToUnicode')),
  },
  {
    what: 'a letter whose character is the last of a list, and left out of it',
    check: 'UA-1 7.21.7-1',
    mutate: (file) =>
      file.rewrite(file.first({ Type: 'Font', Subtype: 'Type0' }).get(name('ToUnicode')), (map) =>
        map.replace(/<[0-9a-f ]*>\]/, ']'),
      ),
  },
  {
    what: 'a font that is not in the file',
    check: 'UA-1 7.21.4.1-1',
    mutate: (file) => file.first({ Type: 'FontDescriptor' }).delete(name('FontFile2')),
  },
  {
    what: 'a font whose codes lead to no shapes',
    check: 'UA-1 7.21.3.2-1',
    mutate: (file) => file.first({ Type: 'Font', Subtype: 'CIDFontType2' }).delete(name('CIDToGIDMap')),
  },
  {
    what: 'a row outside a table',
    check: 'UA-1 7.2-nesting',
    mutate: (file) => {
      // Its table is none any more, so nothing else is wrong with it.
      const row = file.element('TR');
      for (let above = file.dict(row, 'P'); ; above = file.dict(above, 'P')) {
        const isTable = above.get(name('S')) === name('Table');
        above.set(name('S'), name('Div'));
        if (isTable) break;
      }
    },
  },
  {
    what: 'a list item whose text stands beside its body',
    check: 'UA-1 7.2-nesting',
    mutate: (file) => file.element('LBody').set(name('S'), name('P')),
  },
  {
    what: 'a figure without a description',
    check: 'UA-1 7.3-1',
    mutate: (file) => file.element('Figure').delete(name('Alt')),
  },
  {
    what: 'a table head that heads nothing',
    check: 'UA-1 7.5-1',
    mutate: (file) => file.element('TH').delete(name('A')),
  },
  {
    what: 'a table with nothing but a head',
    check: 'UA-1 7.2-14',
    mutate: (file) => file.unwrap(file.element('TBody')),
  },
  {
    what: 'a cell as wide as two in a row that is full already',
    check: 'UA-1 7.2-43',
    mutate: (file) =>
      file.element('TD').set(name('A'), file.document.context.obj({ O: 'Table', ColSpan: 2 })),
  },
  {
    what: 'a row that lacks a cell',
    check: 'UA-1 7.2-43',
    mutate: (file) => {
      const row = file.dict(file.element('TD'), 'P');
      const cell = file.document.context.lookup(file.kids(row).at(-1) as never, Dict);
      // What is in the cell stays in the tree, one cell further to the left.
      const kept = file.document.context.lookup(file.kids(row)[0] as never, Dict);
      file.setKids(kept, [...file.kids(kept), ...file.kids(cell)]);
      for (const kid of file.kids(cell)) {
        const child = file.document.context.lookup(kid as never);
        if (child instanceof Dict && child.get(name('Type')) === name('StructElem'))
          child.set(name('P'), file.kids(row)[0] as PDFObject);
      }
      file.setKids(row, file.kids(row).slice(0, -1));
      reparent(file, file.kids(row)[0] as PDFObject, kept);
    },
  },
  {
    what: 'a link that is no link for who listens',
    check: 'UA-1 7.18.5-1',
    mutate: (file) => file.element('Link').set(name('S'), name('Span')),
  },
  {
    what: 'a link that does not say where it goes',
    check: 'UA-1 7.18.5-2',
    mutate: (file) => file.first({ Type: 'Annot', Subtype: 'Link' }).delete(name('Contents')),
  },
  {
    what: 'a field that is no field for who listens',
    check: 'UA-1 7.18.4-1',
    mutate: (file) => file.element('Form').set(name('S'), name('Span')),
  },
  {
    what: 'a field without its explanation',
    check: 'UA-1 7.18.1-3',
    mutate: (file) => file.first({ Type: 'Annot', Subtype: 'Widget' }).delete(name('TU')),
  },
  {
    what: 'a field that is not in the form',
    check: 'UA-1 form-fields',
    mutate: (file) => file.dict(file.catalog, 'AcroForm').set(name('Fields'), file.document.context.obj([])),
  },
  {
    what: 'an annotation that points at another element',
    check: 'UA-1 7.18.1-parents',
    mutate: (file) =>
      file.first({ Type: 'Annot', Subtype: 'Link' }).set(name('StructParent'), PDFNumber.of(0)),
  },
  {
    what: 'a note without an id',
    check: 'UA-1 7.9-1',
    mutate: (file) => file.element('Note').delete(name('ID')),
  },
  {
    what: 'two notes with one id',
    check: 'UA-1 7.9-1',
    mutate: (file) => {
      const id = file.element('Note').get(name('ID')) as PDFObject;
      const second = file.element('BlockQuote');
      second.set(name('S'), name('Note'));
      second.set(name('ID'), id);
    },
  },
  {
    what: 'no claim of PDF/UA',
    check: 'UA-1 5-1',
    mutate: (file) => file.rewriteXmp(replaced('<pdfuaid:part>1</pdfuaid:part>\n', '')),
  },
  {
    what: 'no claim of PDF/A',
    check: 'A-3 6.6.4-1',
    mutate: (file) =>
      file.rewriteXmp(replaced('<pdfaid:part>3</pdfaid:part>', '<pdfaid:part>2</pdfaid:part>')),
  },
  {
    what: 'no word about pdfuaid',
    check: 'A-3 6.6.2.3.1',
    mutate: (file) =>
      file.rewriteXmp(replaced(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>\n/, '')),
  },
  {
    what: 'metadata that is no XML',
    check: 'A-3 6.6.2.1',
    mutate: (file) => file.rewriteXmp(replaced('<dc:format>application/pdf', '<dc:format>a & b')),
  },
  {
    what: 'another author in the metadata than in the file',
    check: 'A-3 6.1.5',
    mutate: (file) => file.rewriteXmp(replaced(/(<xmp:CreatorTool>)/, '$1Een ander ')),
  },
  {
    what: 'a file without an identifier',
    check: 'A-3 6.1.3',
    mutate: ({ document }) => {
      Reflect.deleteProperty(document.context.trailerInfo, 'ID');
    },
  },
  {
    what: 'content that is neither read nor marked as decoration',
    check: 'UA-1 7.1-3',
    mutate: (file) => file.rewriteContent(replaced(/\/Artifact <<[^\n]*BDC\n([\s\S]*?)EMC\n/, '$1')),
  },
  {
    what: 'decoration inside what is read',
    check: 'UA-1 7.1-1',
    mutate: (file) =>
      file.rewriteContent(replaced(/(\/P <<\/MCID \d+>> BDC\n)/, '$1/Artifact <</Type /Layout>> BDC\nEMC\n')),
  },
  {
    what: 'content whose place in the structure is not known',
    check: 'UA-1 7.1-parents',
    mutate: (file) => file.rewriteContent(replaced('/MCID 0>>', '/MCID 9999>>')),
  },
  {
    what: 'tabs that go another way than reading',
    check: 'UA-1 7.18.3-1',
    mutate: (file) => {
      const page = file.document.getPages().find(({ node }) => node.get(name('Annots')));
      page?.node.set(name('Tabs'), name('R'));
    },
  },
  {
    what: 'a role that nobody knows',
    check: 'UA-1 7.1-5',
    mutate: (file) => file.dict(file.dict(file.catalog, 'StructTreeRoot'), 'RoleMap').delete(name('Strong')),
  },
  {
    what: 'a file that does not say that it has structure',
    check: 'UA-1 6.2-1',
    mutate: (file) => file.catalog.delete(name('MarkInfo')),
  },
  {
    what: 'an element with nothing in it',
    check: 'UA-1 7.2-empty',
    mutate: (file) => {
      file.add(file.element('Document'), 'P');
    },
  },
  {
    what: 'no output intent',
    check: 'A-3 6.2.3',
    mutate: (file) => file.catalog.delete(name('OutputIntents')),
  },
  {
    what: 'a colour for the printing press',
    check: 'A-3 6.2.4',
    mutate: (file) => file.rewriteContent((content) => content.replace(/BDC\n/, 'BDC\n0 0 0 1 k\n')),
  },
  {
    what: 'a script that runs when the file opens',
    check: 'A-3 6.5',
    mutate: (file) =>
      file.catalog.set(
        name('OpenAction'),
        file.document.context.obj({ S: 'JavaScript', JS: PDFString.of('1') }),
      ),
  },
  {
    what: 'a link that starts a program',
    check: 'A-3 6.5.1',
    mutate: (file) => {
      const link = file.first({ Type: 'Annot', Subtype: 'Link' });
      link.delete(name('Dest'));
      link.set(name('A'), file.document.context.obj({ S: 'Launch', F: PDFString.of('x') }));
    },
  },
  {
    what: 'a link that is not printed',
    check: 'A-3 6.3.2',
    mutate: (file) => file.first({ Type: 'Annot', Subtype: 'Link' }).set(name('F'), PDFNumber.of(2)),
  },
  {
    what: 'a field that looks like nothing',
    check: 'A-3 6.3.3',
    mutate: (file) => file.first({ Type: 'Annot', Subtype: 'Widget' }).delete(name('AP')),
  },
  {
    what: 'a file inside that does not say what it is',
    check: 'A-3 6.8',
    mutate: (file) => file.first({ Type: 'Filespec' }).delete(name('AFRelationship')),
  },
  {
    what: 'a file inside that belongs to nothing',
    check: 'A-3 6.8',
    mutate: (file) => file.catalog.delete(name('AF')),
  },
];

/** Lets the parent tree say that the marked content of an element is its own. */
function reparent(file: Mutable, reference: PDFObject, element: PDFDict): void {
  const tree = file
    .dict(file.dict(file.catalog, 'StructTreeRoot'), 'ParentTree')
    .lookup(name('Nums'), PDFArray);
  for (const kid of file.kids(element)) {
    if (!(kid instanceof PDFNumber)) continue;
    const key = element.lookup(name('Pg'), Dict).lookup(name('StructParents'), PDFNumber).asNumber();
    const mcid = kid.asNumber();
    for (let index = 0; index < tree.size(); index += 2)
      if (tree.lookup(index, PDFNumber).asNumber() === key)
        tree.lookup(index + 1, PDFArray).set(mcid, reference);
  }
}

/** All faults. */
export const mutations: readonly Mutation[] = [...faults, ...structureFaults, ...fileFaults];
