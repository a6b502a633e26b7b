import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { checkGlyphs } from '../../src/check/missing-glyphs.ts';
import { at, p } from '../support/agenda-tree.ts';
import { pdfHost } from '../support/pdf-print.ts';
import { pdfDocument } from '../support/pdf-sample.ts';

function findings(...parameters: Parameters<typeof pdfDocument>): string[] {
  const found: string[] = [];
  checkGlyphs(pdfDocument(...parameters), pdfHost(), ({ rule, message, span }) =>
    found.push(`${rule} ${span?.start.line}:${span?.start.column} ${message}`),
  );
  return found;
}

const text = (value: string): PhrasingContent => ({
  type: 'text',
  value,
  data: { span: { ...at(5, 9), end: { line: 5, column: 9 + value.length } } },
});

test('a character that no face has is told where it stands, once a block', () => {
  expect(findings([{ ...p('x'), children: [text('Vink ☐ en ☐ aan 😀.')] }])).toEqual([
    'font/missing-glyph 5:14 Het teken “☐” (U+2610) staat niet in het lettertype Carlito.',
    'font/missing-glyph 5:25 Het teken “😀” (U+1F600) staat niet in het lettertype Carlito.',
  ]);
});

test('what can be composed or is not drawn is good; a mark that is left over is not', () => {
  expect(findings([{ ...p('x'), children: [text('e\u0301\u0175 a\u00adb\u202fc op\u2011nieuw')] }])).toEqual(
    [],
  );
  expect(findings([{ ...p('x'), children: [text('x\u0301\u0327')] }])).toEqual([
    'font/missing-glyph 5:9 Het teken U+0327 staat niet in het lettertype Carlito.',
    'font/missing-glyph 5:9 Het teken U+0301 staat niet in het lettertype Carlito.',
  ]);
});

test('the description of an image is not printed; its caption is', () => {
  expect(
    findings([
      { type: 'figure', path: 'd/x.png', alt: 'een ☐', caption: [text('of ☑')], data: { span: at(3, 1) } },
    ]),
  ).toEqual(['font/missing-glyph 5:12 Het teken “☑” (U+2611) staat niet in het lettertype Carlito.']);
});

test('code in a sentence is printed in the font of the text, a block in its own', () => {
  const data = { span: at(3, 1) };
  const sentence = { ...p('x'), children: [{ type: 'inlineCode', value: 'a ☐', data } as const] };
  expect(findings([sentence, { type: 'code', value: 'b\n☑', data }])).toEqual([
    'font/missing-glyph 3:1 Het teken “☐” (U+2610) staat niet in het lettertype Carlito.',
    'font/missing-glyph 3:1 Het teken “☑” (U+2611) staat niet in het lettertype Cousine.',
  ]);
});

test('running lines are looked up too', () => {
  const running = { title: 'Proef', notice: 'Concept ☐', version: '', date: '', status: '' };
  expect(findings([p('x')], { title: 'Proef', running })).toEqual([
    'font/missing-glyph 1:1 Het teken “☐” (U+2610) staat niet in het lettertype Carlito.',
  ]);
});
