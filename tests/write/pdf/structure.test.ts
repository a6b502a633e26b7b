import { expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { sequence } from '../../../src/model/final-text.ts';
import { layoutPdf } from '../../../src/write/pdf/layout.ts';
import { everyNode } from '../../support/every-node.ts';
import { openingOf } from '../../support/opening.ts';
import { pdfHost, pdfOf } from '../../support/pdf-print.ts';
import { pdfSample, pdfStyle } from '../../support/pdf-sample.ts';
import { openPdf, outlineOf, piecesOf, structureOf } from '../../support/pdf-structure.ts';

async function treeOf(document: Document) {
  const tree = structureOf(openPdf(await pdfOf(document)));
  if (!tree) throw new Error('no structure tree');
  return tree;
}

test('the structure tree holds every kind of block, in reading order', async () => {
  await expect(outlineOf(await treeOf(pdfSample()))).toMatchFileSnapshot(
    '../../golden/pdf-sample/structure.txt',
  );
});

test.each([
  ['the sample', pdfSample()],
  ['every type of node', { ...everyNode(), style: pdfStyle }],
])('what is read aloud of %s is the text of the tree', async (_, document) => {
  const layout = await layoutPdf(document, pdfHost(), () => {});
  const folded = (pieces: string[]) => pieces.map((piece) => piece.toUpperCase());
  expect(folded(piecesOf(await treeOf(document)))).toEqual(
    folded([...openingOf(document), ...sequence(document, (id) => layout?.pageOf(id) ?? 0)]),
  );
});
