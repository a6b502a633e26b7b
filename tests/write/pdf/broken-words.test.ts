/** Words in tables that are longer than their line: drawn with hyphens, read and copied whole. */
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { expect, test } from 'vitest';
import { at, text } from '../../support/agenda-tree.ts';
import { pageContents } from '../../support/pdf-content.ts';
import { pdfOf } from '../../support/pdf-print.ts';
import { em, pdfDocument, strong } from '../../support/pdf-sample.ts';
import { openPdf, piecesOf, structureOf } from '../../support/pdf-structure.ts';

const data = { span: at(1) };
const cell = (...children: (string | PhrasingContent)[]): TableCell => ({
  type: 'tableCell',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  data,
});
const row = (...children: TableCell[]): TableRow => ({ type: 'tableRow', children, data });
const table = (...children: TableRow[]): Table => ({ type: 'table', children, data });

const long = 'onderwijsachterstandenbeleidsmedewerkersoverleg';
const filler = 'Certificaten zijn aangevraagd bij de leverancier en ingesteld door wie dat doet.';
const link: PhrasingContent = {
  type: 'link',
  url: 'https://www.meppel.example',
  children: [text('samenwerkingsverbandbestuurdersvergadering')],
  data,
};

/** The letters as they are drawn, by column of a line. */
function drawnIn(pdf: ReturnType<typeof openPdf>): string {
  const lines = new Map<string, string>();
  for (const { text: letter, x, y } of pageContents(pdf).flatMap(({ glyphs }) => glyphs)) {
    const line = `${Math.round(y)} ${Math.floor(x / 30)}`;
    lines.set(line, (lines.get(line) ?? '') + letter);
  }
  return [...lines.values()].join('');
}

test('a long word is broken with a hyphen, a short one is not; both are read as typed', async () => {
  const cells = [
    ['Nr.', 'Eis', 'Beschrijving', 'Invoer', 'Wie'],
    ['1', '7', filler, `de ${long} en`, 'kind-centrum-coördinatoren'],
  ];
  const blocks = table(
    ...cells.map((line) => row(...line.map((each) => cell(each)))),
    row(
      cell('2'),
      cell('8'),
      cell(filler),
      cell(link),
      cell('samenwerkings', strong('partnersoverleg'), em('kring')),
    ),
  );
  const document = pdfDocument([blocks]);
  const pdf = openPdf(await pdfOf(document));
  const tree = structureOf(pdf) ?? expect.fail('no tags');
  expect(piecesOf(tree).slice(-15)).toEqual([
    ...cells.flat(),
    ...['2', '8', filler, 'samenwerkingsverbandbestuurdersvergadering', 'samenwerkingspartnersoverlegkring'],
  ]);
  const drawn = drawnIn(pdf);
  // Signs of drawn hyphens, none where a short word stands.
  expect(drawn).toContain('Nr.');
  expect(drawn).toContain('Eis');
  expect(drawn).toMatch(/on?derwijs[a-z]*-/u);
  // Dutch patterns are for Dutch.
  expect(drawnIn(openPdf(await pdfOf({ ...document, language: 'fy' })))).not.toMatch(/on?derwijs[a-z]*-/u);
});
