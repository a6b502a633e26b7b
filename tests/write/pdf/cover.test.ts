import type { BlockContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import type { Line } from '../../../src/write/pdf/content.ts';
import { typeset } from '../../../src/write/pdf/typeset.ts';
import { at, p } from '../../support/agenda-tree.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { heading, party, pdfDocument, pdfStyle } from '../../support/pdf-sample.ts';

const data = { span: at(9, 2) };
const title = heading(1, 'Gelijke kansen', 'titel') as BlockContent;
const signing: BlockContent = {
  type: 'signatureBlock',
  children: [
    party('Jeannet Bos', 'Wethouder', 'Gemeente Meppel'),
    party('Een ander', 'Directeur', 'Welzijn'),
  ],
  data,
};

/** Every line of text, by page: where its foot stands (points from the top), how large it is, what it says. */
function linesOf(...children: BlockContent[]) {
  const blocks: RootContent[] = [{ type: 'cover', children, data }, heading(1, 'Aanleiding', 'aanleiding')];
  return (typeset(pdfDocument(blocks), pdfHost(), () => {})?.pages ?? []).map(({ items }) =>
    items
      .flatMap(({ item }): Line[] => ('inlines' in item && item.inlines[0]?.slot ? [item] : []))
      .map((line) => ({
        foot: line.y + line.getHeight(),
        size: line.inlines[0]?.fontSize ?? 0,
        text: line.inlines
          .map(({ text }) => text)
          .join('')
          .trim(),
      })),
  );
}

test('on a cover of one page the title is large and those who sign stand at the foot', () => {
  const pages = linesOf(p('Motto'), title, p('Verklaring'), signing);
  expect(pages.map((lines) => lines.map(({ text }) => text)[0])).toEqual(['Motto', 'Aanleiding']);
  const [cover = [], inside = []] = pages;
  const size = (text: string) => [...cover, ...inside].find((line) => line.text === text)?.size;
  expect(size('Gelijke kansen')).toBe((size('Aanleiding') ?? 0) * 1.5);
  const foot = 841.89 - pdfStyle.page.margins.bottom;
  expect(Math.max(...cover.map((line) => line.foot))).toBeGreaterThan(foot - 10);
  expect(Math.max(...cover.map((line) => line.foot))).toBeLessThan(foot + 5);
  expect(cover.find(({ text }) => text === 'Gelijke kansen')?.foot).toBeGreaterThan(200);
});

test('a cover longer than a page runs on as any text', () => {
  const statement = Array.from({ length: 40 }, (_, index) => p(`Verklaring ${index}`));
  const pages = linesOf(p('Motto'), title, ...statement, signing);
  expect(pages.map(([first]) => first?.text)).toEqual(['Motto', 'Verklaring 25', 'Aanleiding']);
});
