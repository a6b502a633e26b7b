import type { PhrasingContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { estimatedPages } from '../../../src/write/pdf/estimated-pages.ts';
import { layoutPdf } from '../../../src/write/pdf/layout.ts';
import { p, text } from '../../support/agenda-tree.ts';
import { pdfHost, pdfOf } from '../../support/pdf-print.ts';
import { heading, pdfDocument } from '../../support/pdf-sample.ts';
import { openPdf, piecesOf, structureOf } from '../../support/pdf-structure.ts';

const data = {};
const breakPage: RootContent = { type: 'pageBreak', data };
const reference = (target: string): PhrasingContent => ({
  type: 'reference',
  target,
  children: [text('pagina '), { type: 'pageNumber', target, data }],
  data,
});

test('references show the page where their target stands, in running text and the contents', async () => {
  const pages = Array.from({ length: 11 }, (_, index) => [
    breakPage,
    heading(1, `Kop ${index}`, `kop-${index}`),
  ]).flat();
  const document = pdfDocument([
    {
      type: 'toc',
      children: [{ type: 'tocEntry', depth: 1, target: 'kop-10', children: [text('Kop 10')], data }],
      data,
    },
    p('Zie ', reference('kop-0'), ' en ', reference('kop-10'), '.'),
    ...pages,
  ]);
  const layout = await layoutPdf(document, pdfHost(), () => {});
  const tree = structureOf(openPdf(await pdfOf(document)));
  expect([layout?.pageOf('kop-0'), layout?.pageOf('kop-10')]).toEqual([2, 12]);
  expect(tree && piecesOf(tree).slice(0, 2)).toEqual(['Kop 10', 'Zie pagina 2 en pagina 12.']);
  expect(() => layout?.pageOf('weg')).toThrow('no heading has the id "weg"');
});

test('a first guess that is wrong by a digit is set right', async () => {
  const above = Array.from({ length: 700 }, () => p('kort'));
  const document = pdfDocument([p('Zie ', reference('ver'), '.'), ...above, heading(1, 'Ver', 'ver')]);
  const guess = estimatedPages(document.root).get('ver');
  const layout = await layoutPdf(document, pdfHost(), () => {});
  const tree = structureOf(openPdf(await pdfOf(document)));
  expect(guess).toBeGreaterThan(9);
  expect([String(guess).length, String(layout?.pageOf('ver')).length]).toEqual([2, 2]);
  expect(tree && piecesOf(tree)[0]).toBe(`Zie pagina ${layout?.pageOf('ver')}.`);
});

test('page breaks that follow each other, stand first or stand last make no empty page', async () => {
  const document = pdfDocument([
    breakPage,
    heading(1, 'Een', 'een'),
    breakPage,
    breakPage,
    heading(1, 'Twee', 'twee'),
    p('tekst'),
    breakPage,
  ]);
  const layout = await layoutPdf(document, pdfHost(), () => {});
  const root = openPdf(await pdfOf(document));
  expect([layout?.pageOf('een'), layout?.pageOf('twee')]).toEqual([1, 2]);
  expect(root.dict(root.dict(root.trailer.Root).Pages).Count).toBe(2);
});
