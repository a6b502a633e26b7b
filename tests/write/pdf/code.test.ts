import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { codeFont, codeSize } from '../../../src/model/code-font.ts';
import type { Line } from '../../../src/write/pdf/content.ts';
import { typeset } from '../../../src/write/pdf/typeset.ts';
import { at, p, text } from '../../support/agenda-tree.ts';
import { pdfHost, pdfOf } from '../../support/pdf-print.ts';
import { pdfDocument, pdfStyle } from '../../support/pdf-sample.ts';
import { openPdf, outlineOf, structureOf } from '../../support/pdf-structure.ts';

const data = { span: at(9, 2) };
const block = (value: string): RootContent => ({ type: 'code', value, data });

/** Every line of text with how far it stands from the left edge of the first, in points. */
function linesOf(blocks: RootContent[]): { text: string; from: number }[] {
  const report = ({ message }: { message: string }) => expect.fail(message);
  const lines = (typeset(pdfDocument(blocks), pdfHost(), report)?.pages ?? [])
    .flatMap(({ items }) => items)
    .flatMap(({ item }): Line[] => ('inlines' in item && item.inlines[0]?.slot ? [item] : []));
  return lines.map(({ inlines, x }) => {
    const first = inlines.find((inline) => inline.text.trim() !== '');
    const start = (lines[0]?.x ?? 0) + (lines[0]?.inlines[0]?.x ?? 0);
    return {
      text: inlines.map((inline) => inline.text).join(''),
      from: Math.round((x + (first?.x ?? 0) - start) * 10) / 10,
    };
  });
}

test('lines, blank lines and the white before a line are kept', () => {
  const em = codeFont.width * codeSize('', pdfStyle.text.size, 400);
  expect(linesOf([block('a:\n  - b  # c\n\n    d')])).toEqual([
    { text: 'a: ', from: 0 },
    { text: '  - b  # c ', from: Math.round(20 * em) / 10 },
    { text: ' ', from: 0 },
    { text: '    d', from: Math.round(40 * em) / 10 },
  ]);
});

test('a long line goes on below, and nothing of it is lost', () => {
  const long = `akkoord build ${'agreements/meppel-gka-agenda/interventies/'.repeat(5)} ${'x'.repeat(300)}`;
  const lines = linesOf([block(`${long}\nkort`)]).map((line) => line.text);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.at(-1)).toBe('kort');
  expect(lines.slice(0, -1).join('').trim()).toBe(long);
});

test('a short word is not broken behind a hyphen or a slash', () => {
  const lines = Array.from({ length: 40 }, (_, index) =>
    linesOf([
      p(
        'woord '.repeat(10) + 'x'.repeat(index),
        ' ',
        { type: 'inlineCode', value: 'npx --no akkoord check --profile a/b', data },
        ' woord'.repeat(30),
      ),
    ]),
  );
  const starts = lines.flat().map((line) => line.text);
  expect(starts.filter((line) => /^(?:profile|b )/.test(line) || /[-/]$/.test(line))).toEqual([]);
});

test('a block that is longer than a page goes on at the next', async () => {
  const lines = Array.from({ length: 150 }, (_, index) => `regel ${index}`);
  const tree = structureOf(openPdf(await pdfOf(pdfDocument([block(lines.join('\n'))]))));
  expect(tree && outlineOf(tree)).toContain(`"${lines.join(' ')}"`);
});

test('code is read as code: a block is a paragraph of it', async () => {
  const sentence = p('Typ ', { type: 'inlineCode', value: '{{period}}', data }, text(' over.'));
  const tree = structureOf(openPdf(await pdfOf(pdfDocument([sentence, block('a:\n  b')]))));
  expect(tree && outlineOf(tree)).toBe(
    [
      'Document Lang=nl-NL',
      '  P',
      '    "Typ "',
      '    Code "{{period}}"',
      '    " over."',
      '  P',
      '    Code "a:   b"',
      '',
    ].join('\n'),
  );
});
