import { expect, test } from 'vitest';
import type { StackNode } from '../../../src/write/pdf/content.ts';
import { packObjects } from '../../../src/write/pdf/pack-objects.ts';
import { LayoutBuilder, PdfDocument, Renderer } from '../../../src/write/pdf/pdfmake.ts';
import { p } from '../../support/agenda-tree.ts';
import { pageContents } from '../../support/pdf-content.ts';
import { pdfHost, pdfOf } from '../../support/pdf-print.ts';
import { em, pdfDocument, pdfStyle, strong } from '../../support/pdf-sample.ts';
import { openPdf } from '../../support/pdf-structure.ts';

const line =
  'De scholen, de opvang en de gemeente willen dat ieder kind dezelfde kansen krijgt; efficiënt én effectief. ';

/** The same paragraphs by pdfmake as it is. */
async function stock(): Promise<Uint8Array> {
  const { font, text, page } = pdfStyle;
  const host = pdfHost();
  const faces = Object.fromEntries(
    Object.entries(font.faces).map(([face, file]) => [face, padded(host.font(file, ''))]),
  );
  const pdf = new PdfDocument(
    { [font.name]: faces },
    {},
    {},
    {},
    { autoFirstPage: false, font: null },
    null,
    () => true,
  );
  const paragraph = (top: number) => ({
    text: [
      { text: line.repeat(4) },
      { text: 'vet', bold: true },
      { text: ' en ' },
      { text: 'schuin', italics: true },
      { text: '.' },
    ],
    margin: [0, top, 0, 0],
  });
  const content = { stack: [paragraph(0), paragraph(text.gap)] } as unknown as StackNode;
  const defaults = { font: font.name, fontSize: text.size, lineHeight: text.leading };
  const layout = new LayoutBuilder({ width: 595.28, height: 841.89 }, page.margins, {});
  new Renderer(pdf).renderPages(
    layout.layoutDocument(content, pdf, {}, defaults, undefined, undefined, undefined, undefined),
  );
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.end();
  });
}

function padded(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, Buffer.alloc(16)]);
}

test('every letter stands where pdfmake would put it', async () => {
  const paragraph = () => p(line.repeat(4), strong('vet'), ' en ', em('schuin'), '.');
  const glyphs = (bytes: Uint8Array) =>
    (pageContents(openPdf(bytes))[0]?.glyphs ?? []).map(
      ({ text, x, y }) => `${text} ${x.toFixed(2)} ${y.toFixed(2)}`,
    );
  const style = { ...pdfStyle, header: { left: '', right: '' }, footer: { left: '', right: '' } };
  const ours = glyphs(await pdfOf({ ...pdfDocument([paragraph(), paragraph()]), style }));
  expect(ours.length).toBeGreaterThan(700);
  expect(ours).toEqual(glyphs(packObjects(await stock())));
});
