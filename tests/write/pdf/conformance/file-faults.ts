import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { loadPdfLib } from '../../../support/load-pdf-lib.ts';
import { type Mutable, type Mutation, name } from './mutable.ts';

const { PDFBool, PDFNumber, PDFString } = await loadPdfLib();

/** Faults of the file, its content, fonts and annotations. */
export const fileFaults: readonly Mutation[] = [
  {
    what: 'a claim of PDF/UA under another name',
    check: 'UA-1 5-3',
    also: ['UA-1 5-1'],
    mutate: (file) => file.rewriteXmp((xmp) => xmp.replaceAll('pdfuaid', 'ua')),
  },
  {
    what: 'a version that is not of PDF 1',
    check: 'UA-1 6.1-1',
    bytes: (bytes) => overwrite(bytes, '%PDF-1.7', '%PDF-2.0'),
  },
  {
    what: 'a first line that looks like text',
    check: 'A-3 6.1.2',
    bytes: (bytes) => {
      const changed = Buffer.from(bytes);
      const line = changed.indexOf('\n%') + 2;
      return changed.fill('abcd', line, line + 4);
    },
  },
  {
    what: 'words behind the end',
    check: 'A-3 6.1.3-3',
    bytes: (bytes) => Buffer.concat([bytes, Buffer.from('\n% nog iets\n')]),
  },
  {
    what: 'structure that nobody may trust',
    check: 'UA-1 7.1-4',
    mutate: (file) => file.dict(file.catalog, 'MarkInfo').set(name('Suspects'), PDFBool.True),
  },
  {
    what: 'metadata that do not say that they are',
    check: 'UA-1 7.1-8',
    mutate: (file) => file.dict(file.catalog, 'Metadata').delete(name('Subtype')),
  },
  {
    what: 'layers',
    check: 'UA-1 7.10-1',
    mutate: (file) => file.catalog.set(name('OCProperties'), file.document.context.obj({ OCGs: [], D: {} })),
  },
  {
    what: 'a form for some programs only',
    check: 'UA-1 7.15-1',
    mutate: (file) => file.dict(file.catalog, 'AcroForm').set(name('XFA'), PDFString.of('x')),
  },
  {
    what: 'fields that others must draw',
    check: 'A-3 6.4.1-3',
    mutate: (file) => file.dict(file.catalog, 'AcroForm').set(name('NeedAppearances'), PDFBool.True),
  },
  {
    what: 'demands to who reads it',
    check: 'A-3 6.10',
    mutate: (file) => file.catalog.set(name('Requirements'), file.document.context.obj([])),
  },
  {
    what: 'a page that does something when it opens',
    check: 'A-3 6.5',
    mutate: (file) => file.document.getPage(0).node.set(name('AA'), file.document.context.obj({})),
  },
  {
    what: 'an encrypted file',
    check: 'A-3 6.1.3',
    mutate: ({ document }) => {
      document.context.trailerInfo.Encrypt = document.context.obj({ Filter: 'Standard', P: -4 });
    },
  },
  {
    what: 'a stream whose bytes are elsewhere',
    check: 'A-3 6.1.7',
    mutate: (file) => file.dict(file.catalog, 'Metadata').set(name('F'), PDFString.of('elders.xml')),
  },
  {
    what: 'a text of more than 32,767 bytes',
    check: 'A-3 6.1.13',
    mutate: (file) => file.catalog.set(name('Proef'), PDFString.of('x'.repeat(32_768))),
  },
  {
    what: 'a name of more than 127 bytes',
    check: 'A-3 6.1.13',
    mutate: (file) => file.catalog.set(name('x'.repeat(128)), PDFBool.True),
  },
  {
    what: 'a number that is too large',
    check: 'A-3 6.1.13',
    mutate: (file) => file.catalog.set(name('Proef'), PDFNumber.of(3e9)),
  },
  {
    what: 'a curve for a press',
    check: 'A-3 6.2.5',
    mutate: (file) => state(file, { TR: 'Identity' }),
  },
  {
    what: 'a way to mix that nobody knows',
    check: 'A-3 6.2.10',
    mutate: (file) => state(file, { BM: 'Proef' }),
  },
  {
    what: 'a picture that each screen smooths in its own way',
    check: 'A-3 6.2.8',
    mutate: (file) => file.first({ Subtype: 'Image' }).set(name('Interpolate'), PDFBool.True),
  },
  {
    what: 'content of another file',
    check: 'UA-1 7.20-1',
    mutate: (file) => form(file).set(name('Ref'), file.document.context.obj({})),
  },
  {
    what: 'content that is read and may be drawn twice',
    check: 'UA-1 7.20-2',
    mutate: (file) => form(file).set(name('StructParents'), PDFNumber.of(0)),
  },
  {
    what: 'an operator that nobody knows',
    check: 'A-3 6.2.2',
    mutate: (file) => file.rewriteContent((content) => content.replace(/BDC\n/, 'BDC\n1 onbekend\n')),
  },
  {
    what: 'a state that is kept too deep',
    check: 'A-3 6.1.13-8',
    mutate: (file) => file.rewriteContent((content) => `${'q\n'.repeat(29)}${'Q\n'.repeat(29)}${content}`),
  },
  {
    what: 'what is read inside decoration',
    check: 'UA-1 7.1-2',
    mutate: (file) =>
      file.rewriteContent((content) =>
        content.replace(
          /(\/P <<\/MCID \d+>> BDC\n[\s\S]*?EMC\n)/,
          '/Artifact <</Type /Layout>> BDC\n$1EMC\n',
        ),
      ),
  },
  {
    what: 'a font that is read in a way of its own',
    check: 'UA-1 7.21.3.1-1',
    mutate: (file) => font(file).set(name('Encoding'), name('H')),
  },
  {
    what: 'a font that says which shapes it has',
    check: 'UA-1 7.21.4.2-2',
    mutate: (file) =>
      file.first({ Type: 'FontDescriptor' }).set(name('CIDSet'), file.document.context.obj([])),
  },
  {
    what: 'a shape that the font does not have',
    check: 'UA-1 7.21.4.1-2',
    also: ['UA-1 7.21.7-1'],
    mutate: (file) => file.rewriteContent((content) => content.replace(/\[<[0-9a-f]{4}/, '[<ffff')),
  },
  {
    what: 'widths that are not those of the font',
    check: 'UA-1 7.21.5-1',
    mutate: (file) =>
      file
        .first({ Type: 'Font', Subtype: 'CIDFontType2' })
        .set(name('W'), file.document.context.obj([0, [PDFNumber.of(1)]])),
  },
  {
    what: 'a letter that is no character',
    check: 'UA-1 7.21.7-2',
    mutate: (file) =>
      file.rewrite(font(file).get(name('ToUnicode')), (map) =>
        map.replace(/\[[^\]]*\]/g, (list) => list.replace(/<[^>]*>/g, '<feff>')),
      ),
  },
  {
    what: 'a field to be written in a font that is not in the file',
    check: 'UA-1 7.21.4.1-1',
    mutate: (file) => file.dict(formFont(file), 'FontDescriptor').delete(name('FontFile2')),
  },
  {
    what: 'a field that is written in a font with other widths',
    check: 'UA-1 7.21.5-1',
    mutate: (file) => {
      file.rewrite(textLook(file), () => '/Tx BMC BT /Fields 10 Tf (Meppel) Tj ET EMC');
      formFont(file).set(name('Widths'), file.document.context.obj([]));
    },
  },
  {
    what: 'a field that is drawn in a way that nobody knows',
    check: 'A-3 6.2.2',
    mutate: (file) => file.rewrite(textLook(file), (content) => `1 onbekend ${content}`),
  },
  {
    what: 'a remark in the margin',
    check: 'UA-1 7.18.1-1',
    mutate: (file) => file.first({ Type: 'Annot', Subtype: 'Link' }).set(name('Subtype'), name('Text')),
  },
  {
    what: 'a field that does something',
    check: 'A-3 6.4.1',
    mutate: (file) =>
      file.first({ Type: 'Annot', Subtype: 'Widget' }).set(name('AA'), file.document.context.obj({})),
  },
  {
    what: 'a field with another look below the mouse',
    check: 'A-3 6.3.3',
    mutate: (file) => {
      const looks = file.dict(file.first({ Type: 'Annot', Subtype: 'Widget' }), 'AP');
      const [look] = looks.values();
      if (look) looks.set(name('R'), look);
    },
  },
];

function overwrite(bytes: Buffer, from: string, to: string): Buffer {
  const changed = Buffer.from(bytes);
  changed.write(to, changed.indexOf(from), 'latin1');
  return changed;
}

/** A state of the pen that no page uses. */
function state(file: Mutable, entries: Readonly<Record<string, string>>): void {
  file.document.context.register(file.document.context.obj({ Type: 'ExtGState', ...entries }));
}

/** What a field looks like. */
function form(file: Mutable): PDFDict {
  return file.first({ Type: 'XObject', Subtype: 'Form' });
}

/** The font that fields are filled in with. */
function formFont(file: Mutable): PDFDict {
  return file.first({ Type: 'Font', Subtype: 'TrueType' });
}

/** What a text field looks like. */
function textLook(file: Mutable): PDFObject | undefined {
  return file.dict(file.first({ Subtype: 'Widget', FT: 'Tx' }), 'AP').get(name('N'));
}

function font(file: Mutable): PDFDict {
  return file.first({ Type: 'Font', Subtype: 'Type0' });
}
