import type { BlockContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import type { Line } from '../../../src/write/pdf/content.ts';
import { typeset } from '../../../src/write/pdf/typeset.ts';
import { p } from '../../support/agenda-tree.ts';
import { pageContents } from '../../support/pdf-content.ts';
import { pdfHost, pdfOf } from '../../support/pdf-print.ts';
import { bullets, fieldRow, heading, party, pdfDocument, table } from '../../support/pdf-sample.ts';
import { openPdf } from '../../support/pdf-structure.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `woord${index}`).join(' ');
const data = { span: { file: 'd/agenda.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };

/** Prints; the completeness check of the writer itself fails when a character is missing. Returns the number of pages. */
async function pagesOf(...blocks: RootContent[]): Promise<number> {
  return pageContents(openPdf(await pdfOf(pdfDocument(blocks)))).length;
}

test('a row higher than a page, a header row higher than a page, a cell of one word', async () => {
  const tall = words(2500);
  expect(
    await pagesOf(table([null, null], ['Kop', 'Kop'], ['kort', 'kort'], ['', tall], ['kort', 'kort'])),
  ).toBe(7);
  expect(await pagesOf(table([null, null], ['Kop', tall], ['kort', 'kort']))).toBeGreaterThan(5);
  expect(
    await pagesOf(table([null, null, null], ['Kop', 'x'.repeat(400), ''], ['y'.repeat(1000), '', 'kort'])),
  ).toBe(1);
});

test('sixty columns, a word of 20,000 characters, a paragraph over many pages', async () => {
  const row = Array.from({ length: 60 }, (_, index) => `k${index} breed`);
  expect(await pagesOf(table([], row, row))).toBe(1);
  expect(await pagesOf(p('x'.repeat(20_000)))).toBeGreaterThan(4);
  expect(await pagesOf(p(words(4000)))).toBeGreaterThan(5);
});

test('a table that runs over pages repeats its header, which is read once', async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`regel ${index}`, 'x']);
  const pages = pageContents(
    openPdf(await pdfOf(pdfDocument([table([null, null], ['Wat', 'Wie'], ...rows)]))),
  );
  expect(pages.map((page) => page.artifacts.get('Pagination'))).toEqual([undefined, 'WatWie', 'WatWie']);
  expect(pages.flatMap((page) => [...page.marked.values()]).filter((text) => text === 'Wat')).toHaveLength(1);
});

test('parties, notes, quotes, contents and figures higher than a page are broken, not lost', async () => {
  const long = words(1500);
  const signing: RootContent = {
    type: 'signatureBlock',
    children: [{ ...party('Naam', 'Rol', long) }, party('Ander', 'Rol', 'Kort')],
    data,
  };
  expect(await pagesOf(signing)).toBeGreaterThan(2);
  expect(
    await pagesOf({ type: 'callout', children: [p(long), bullets(long, 'kort')], data }),
  ).toBeGreaterThan(3);
  expect(await pagesOf({ type: 'quote', children: [p(long)], data })).toBeGreaterThan(1);
  expect(
    await pagesOf({
      type: 'columns',
      children: [1, 2, 3].map(() => ({ type: 'column', children: [p(long)], data })),
      data,
    }),
  ).toBeGreaterThan(3);
  expect(
    await pagesOf({
      type: 'fieldTable',
      children: [fieldRow('Label', long), fieldRow(words(600), 'kort')],
      data,
    }),
  ).toBeGreaterThan(2);
  expect(
    await pagesOf({
      type: 'figure',
      path: 'd/hoog.png',
      alt: 'Hoog',
      caption: [{ type: 'text', value: long, data }],
      data,
    }),
  ).toBeGreaterThan(1);
});

test('nine parties side by side: two in a row, each whole', async () => {
  const parties = Array.from({ length: 9 }, (_, index) => party(`Naam ${index}`, 'Rol', 'Organisatie'));
  const pages = pageContents(
    openPdf(await pdfOf(pdfDocument([{ type: 'signatureBlock', children: parties, data }]))),
  );
  const names = pages.map((page) =>
    [...page.marked.values()].filter((text) => text.startsWith('Naam ')).map((text) => text.trim()),
  );
  expect(names).toEqual([
    [
      'Naam',
      'Naam 0',
      'Naam',
      'Naam 1',
      'Naam',
      'Naam 2',
      'Naam',
      'Naam 3',
      'Naam',
      'Naam 4',
      'Naam',
      'Naam 5',
    ],
    ['Naam', 'Naam 6', 'Naam', 'Naam 7', 'Naam', 'Naam 8'],
  ]);
});

test('a heading never ends a page, no line stands alone, no page is empty', () => {
  const following: BlockContent[] = [
    p(words(45)),
    bullets(words(30), words(30)),
    table([null, null], ['Wat', 'Wie'], [words(20), 'x'], ['y', 'z']),
    { type: 'callout', children: [p(words(25))], data },
    { type: 'quote', children: [p(words(20))], data },
    { type: 'fieldTable', children: [fieldRow('Label', 'waarde'), fieldRow('Label', 'waarde')], data },
  ];
  const blocks = Array.from({ length: 120 }, (_, index): RootContent[] => [
    heading(2, `Kop ${index}`, `kop-${index}`),
    ...(index % 7 === 0 ? [heading(3, `Onderkop ${index}`, `onder-${index}`)] : []),
    following[(index * 5) % following.length] ?? p('x'),
    p(words(3 + ((index * 37) % 140))),
  ]).flat();
  const set = typeset(pdfDocument(blocks), pdfHost(), () => {});
  const pages = (set?.pages ?? []).map((page) =>
    page.items.flatMap(({ item }): Line[] => ('inlines' in item && item.inlines[0]?.slot ? [item] : [])),
  );
  expect(pages.length).toBeGreaterThan(15);
  for (const lines of pages) {
    const last = lines.at(-1)?.inlines[0]?.slot;
    expect(last?.parent.role).toMatch(/^(P|TD|LBody)$/u);
    for (const edge of [lines[0], lines.at(-1)]) {
      const slot = edge?.inlines[0]?.slot;
      const here = lines.filter((line) => line.inlines[0]?.slot === slot).length;
      const everywhere = pages.flat().filter((line) => line.inlines[0]?.slot === slot).length;
      if (everywhere > 1 && slot?.parent.role === 'P') expect(here).toBeGreaterThan(1);
    }
  }
});
