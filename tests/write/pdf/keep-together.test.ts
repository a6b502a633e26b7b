import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import type { BudgetRow } from '../../../src/model/nodes.ts';
import { MAX_LED } from '../../../src/write/max-led.ts';
import type { Line, PdfNode } from '../../../src/write/pdf/content.ts';
import { Heights } from '../../../src/write/pdf/heights.ts';
import { typeset } from '../../../src/write/pdf/typeset.ts';
import { at, p } from '../../support/agenda-tree.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { budgetRow, bullets, heading, party, pdfDocument, table } from '../../support/pdf-sample.ts';

const data = { span: at(9, 2) };
const words = (count: number, word = 'woord') =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

/** The text of every line, by page. */
function linesOf(blocks: RootContent[]): string[][] {
  return (typeset(pdfDocument(blocks), pdfHost(), () => {})?.pages ?? []).map(({ items }) =>
    items
      .flatMap(({ item }): Line[] => ('inlines' in item && item.inlines[0]?.slot ? [item] : []))
      .map(({ inlines }) =>
        inlines
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
  );
}

/** The lines of the last two pages, for every length of what stands above: at some of them the blocks meet the foot of the page. */
function atEveryHeight(...blocks: RootContent[]): string[][][] {
  return Array.from({ length: 12 }, (_, index) =>
    linesOf([...Array.from({ length: 22 + index }, (_, line) => p(`regel ${line}`)), ...blocks]),
  );
}

const budget = (...children: BudgetRow[]): RootContent => ({
  type: 'budgetTable',
  caption: 'Begroting',
  columns: [
    { align: 'left', share: 2 },
    { align: 'right', share: 1 },
  ],
  children,
  data,
});

const pageOf = (pages: string[][], start: string) =>
  pages.findIndex((lines) => lines.some((line) => line.startsWith(start)));

test('a paragraph that ends in a colon stays with the first item of what it announces', () => {
  for (const pages of atEveryHeight(p('Dit zijn de taken:'), bullets('taak een', words(30), 'taak drie')))
    expect(pageOf(pages, 'Dit zijn')).toBe(pages.findIndex((lines) => lines.includes('taak een')));
  for (const pages of atEveryHeight(p('Zo staat het:'), table([null, null], ['Wat', 'Wie'], ['x', 'y'])))
    expect(pageOf(pages, 'Zo staat')).toBe(pageOf(pages, 'Wat'));
});

test('of a long one only the last two lines go along', () => {
  const outcomes = atEveryHeight(p(`${words(80)} slot:`), bullets(words(40, 'taak'), 'nog een')).map(
    (pages) => {
      const foot = pages.findIndex((lines) => lines.some((line) => line.endsWith('slot:')));
      expect(foot).toBe(pageOf(pages, 'taak0'));
      return foot - pageOf(pages, 'woord0');
    },
  );
  // At some heights it is whole, at others it is broken, and never does it leave the page as a whole for the sake of the list.
  expect(new Set(outcomes)).toEqual(new Set([0, 1]));
});

test('a heading with a single line below it does not end a page', () => {
  for (const pages of atEveryHeight(heading(2, 'Kop', 'kop'), p('Een regel.'), p(words(60, 'vervolg'))))
    expect(pageOf(pages, 'Kop')).toBe(pageOf(pages, 'vervolg0'));
  for (const pages of atEveryHeight(heading(2, 'Kop', 'kop'), bullets('een', 'twee', 'drie')))
    expect(pageOf(pages, 'Kop')).toBe(pages.findIndex((lines) => lines.includes('twee')));
});

test('the last item of a list does not stand alone on a page when it is one line', () => {
  for (const pages of atEveryHeight(bullets('een', 'twee', 'drie')))
    expect(pages.findIndex((lines) => lines.includes('twee'))).toBe(
      pages.findIndex((lines) => lines.includes('drie')),
    );
});

test('a short table is not broken, and stays with its caption', () => {
  const budget: RootContent = {
    type: 'budgetTable',
    caption: 'Begroting',
    columns: [
      { align: 'left', share: 1 },
      { align: 'right', share: 1 },
    ],
    children: [
      budgetRow('header', 'Kostensoort', 'Bedrag'),
      budgetRow('line', 'Loonkosten', '€ 1'),
      budgetRow('total', 'Totaal', '€ 1'),
    ],
    data,
  };
  for (const pages of atEveryHeight(budget)) expect(pageOf(pages, 'Begroting')).toBe(pageOf(pages, 'Totaal'));
});

test('an image that almost fits is made smaller, one that does not goes to the next page', () => {
  const figure: RootContent = { type: 'figure', path: 'd/foto.png', alt: 'Foto', data };
  const sizes = Array.from({ length: 33 }, (_, index) => {
    const above = Array.from({ length: index + 1 }, (_, line) => p(`regel ${line}`));
    const { pages = [] } = typeset(pdfDocument([...above, figure]), pdfHost(), () => {}) ?? {};
    return pages.flatMap(({ items }, page) =>
      items.flatMap(({ item }) => ('_height' in item ? [{ page, height: Math.round(item._height) }] : [])),
    )[0];
  });
  const whole = sizes[0]?.height ?? 0;
  const smaller = sizes.filter((size) => size && size.height < whole);
  expect(smaller.length).toBeGreaterThan(0);
  expect(smaller.every((size) => size?.page === 0 && size.height >= whole * 0.8 - 1)).toBe(true);
  expect(sizes.at(-1)).toEqual({ page: 1, height: whole });
});

test('the totals of a budget keep a line above them', () => {
  const line = (index: number) => budgetRow('line', `post ${index}`, '€ 1');
  const rows = Array.from({ length: 30 }, (_, index) => line(index));
  const totals = [budgetRow('total', 'Totaal', '€ 30'), budgetRow('line', 'Dekking', '€ 30')];
  for (const pages of atEveryHeight(budget(budgetRow('header', 'Post', 'Bedrag'), ...rows, ...totals))) {
    expect(pageOf(pages, 'post 29')).toBe(pageOf(pages, 'Totaal'));
    expect(pageOf(pages, 'Totaal')).toBe(pageOf(pages, 'Dekking'));
  }
});

test('no row of a table stands alone below the repeated header', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [`rij ${index}`, 'x']);
  for (const pages of atEveryHeight(table([null, null], ['Wat', 'Wie'], ...rows)))
    expect(pageOf(pages, 'rij 38')).toBe(pageOf(pages, 'rij 39'));
});

test('places to sign stay with the line above them, and none of them goes to a page alone', () => {
  const names = ['Anna Eén', 'Ben Twee', 'Cor Drie'];
  const block: RootContent = {
    type: 'signatureBlock',
    children: names.map((name) => party(name, 'Wethouder', 'Gemeente')),
    data,
  };
  for (const pages of atEveryHeight(p('Zij gaan akkoord.'), block)) {
    const [sentence, ...signing] = ['Zij gaan akkoord.', ...names].map((text) =>
      pages.findIndex((lines) => lines.includes(text)),
    );
    expect(signing).toEqual([sentence, sentence, sentence]);
  }
});

test('of headings in a row each measures a few of the next, not all', () => {
  let measured = 0;
  const heights = new Heights(
    () => {
      measured += 1;
      return [];
    },
    () => 0,
  );
  const chain = Array.from({ length: 1_000 }, (): PdfNode => ({ text: [], leads: 'whole' }));
  for (const [index, node] of chain.entries()) Object.assign(node, { next: chain[index + 1] });
  for (const node of chain) heights.beginning(node, 100);
  expect(measured).toBeGreaterThan(1_000);
  expect(measured).toBeLessThan(1_000 * 5 * MAX_LED);
});
