import type { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { comparePdf } from '../../src/reproduce/compare-pdf.ts';
import type { Difference } from '../../src/reproduce/difference.ts';
import { p } from '../support/agenda-tree.ts';
import { loadPdfLib } from '../support/load-pdf-lib.ts';
import { pdfOf } from '../support/pdf-print.ts';
import { heading, pdfDocument } from '../support/pdf-sample.ts';

const pdf = await loadPdfLib();

/** A page for each text, under a heading of its own. */
function pages(...texts: string[]): RootContent[] {
  return texts.flatMap((text, index) => [
    ...(index > 0 ? [{ type: 'pageBreak' as const, data: p('').data }] : []),
    heading(1, `Deel ${index + 1}`, `deel-${index + 1}`),
    p(text),
  ]);
}
const print = (...texts: string[]) => pdfOf(pdfDocument(pages(...texts)));
const plain = print('Wat wij willen.', 'Wat wij doen.', 'Wat het kost.');

/** The same PDF after a change with another library, in object streams or not. */
async function changed(change: (document: PDFDocument) => void, useObjectStreams = true) {
  const document = await pdf.PDFDocument.load(await plain, { updateMetadata: false });
  change(document);
  return document.save({ useObjectStreams, updateFieldAppearances: false });
}
const untouched = () => changed(() => {});
const contents = (differences: readonly Difference[]) =>
  differences.filter(({ part }) => /^object \d+( en \d+)? \(inhoud van een pagina\)$/.test(part));

describe('two PDFs', () => {
  test('a word on one page: the content of that page, with its object, and nothing of the others', async () => {
    const found = await comparePdf(
      await plain,
      await print('Wat wij willen.', 'Wat wij deon.', 'Wat het kost.'),
    );
    const [content] = contents(found);
    expect(content).toMatchObject({ pages: [2], location: expect.stringMatching(/^regel \d+$/) });
    expect(content?.one).not.toBe(content?.other);
    expect(found.flatMap((each) => each.pages)).toEqual([2]);
  });
  test('a paragraph more: its page and its place in the structure, though all numbers behind it shift', async () => {
    const more = [...pages('Wat wij willen.'), p('Wat wij willen.')]; // no new letters: those would change the font
    const rest = pages('', 'Wat wij doen.', 'Wat het kost.').slice(2);
    const found = await comparePdf(await plain, await pdfOf(pdfDocument([...more, ...rest])));
    expect(contents(found).map((each) => each.pages)).toEqual([[1]]);
    expect(found).toContainEqual({
      part: expect.stringMatching(/^object .* \(structuurelement \w+\)$/),
      pages: expect.any(Array),
      location: '/K',
      one: expect.stringMatching(/^\d+ onderdelen$/),
      other: expect.stringMatching(/^\d+ onderdelen$/),
    });
  });
  test('a page more', async () => {
    const other = await print('Wat wij willen.', 'Wat wij doen.', 'Wat het kost.', 'Wie tekent.');
    const said = { part: 'document', pages: [], location: '', one: '3 pagina’s', other: '4 pagina’s' };
    expect(await comparePdf(await plain, other)).toContainEqual(said);
  });
  test.each([true, false])('a date in the metadata, object streams: %s', async (packed) => {
    const dated = (date: string) =>
      changed(({ context }) => {
        const information = context.lookup(context.trailerInfo.Info, pdf.PDFDict);
        information.set(pdf.PDFName.of('ModDate'), pdf.PDFString.of(date));
      }, packed);
    expect(await comparePdf(await dated('D:2022'), await dated('D:2023'))).toEqual([
      {
        part: expect.stringMatching(/^object \d+ \(documentgegevens\)$/),
        pages: [],
        location: '/ModDate',
        one: 'D:2022',
        other: 'D:2023',
      },
    ]);
  });
  test('XMP', async () => {
    const other = await changed((document) => {
      const stream = find(document, (object) => nameIn(object, 'Type') === 'Metadata');
      const text = Buffer.from(pdf.decodePDFRawStream(stream).decode()).toString('latin1');
      replace(document, stream, text.replace('<?xpacket', '<?xpaket'));
    });
    expect(await comparePdf(await untouched(), other)).toMatchObject([
      { part: expect.stringMatching(/^object \d+ \(metadata\)$/), pages: [], location: 'regel 1' },
    ]);
  });
  test('a font: its name, and the pages that print with it', async () => {
    const other = await changed((document) => {
      const [, descriptor] = document.context
        .enumerateIndirectObjects()
        .find(([, object]) => object instanceof pdf.PDFDict && object.has(pdf.PDFName.of('FontFile2'))) ?? [
        undefined,
      ];
      const file =
        descriptor instanceof pdf.PDFDict &&
        document.context.lookup(descriptor.get(pdf.PDFName.of('FontFile2')));
      if (!(file instanceof pdf.PDFRawStream)) throw new Error('no font');
      replace(document, file, '\0');
    });
    expect(await comparePdf(await untouched(), other)).toMatchObject([
      { part: expect.stringMatching(/^object \d+ \(lettertype [A-Z]{6}\+Carlito.*\)$/), pages: [1, 2, 3] },
    ]);
  });
  test('the same objects, written otherwise', async () => {
    expect(await comparePdf(await untouched(), await changed(() => {}, false))).toMatchObject([
      { part: 'opbouw van het bestand (nummers of volgorde; de inhoud is gelijk)', pages: [] },
    ]);
  });
  test('what is no PDF', async () => {
    expect(await comparePdf(await plain, new TextEncoder().encode('geen pdf'))).toMatchObject([
      { part: 'bestand, niet als PDF te lezen', location: 'byte 1' },
    ]);
  });
});

function nameIn(object: PDFRawStream, key: string): string | undefined {
  const value = object.dict.get(pdf.PDFName.of(key));
  return value instanceof pdf.PDFName ? value.decodeText() : undefined;
}
function find(document: PDFDocument, wanted: (object: PDFRawStream) => boolean): PDFRawStream {
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (object instanceof pdf.PDFRawStream && wanted(object)) return object;
  throw new Error('no such stream');
}
function replace(document: PDFDocument, old: PDFRawStream, text: string): void {
  const reference = document.context.getObjectRef(old);
  if (!reference) throw new Error('a stream is always referred to');
  const dictionary = old.dict.clone(document.context);
  dictionary.delete(pdf.PDFName.of('Filter'));
  document.context.assign(reference, pdf.PDFRawStream.of(dictionary, Buffer.from(text, 'latin1')));
}
