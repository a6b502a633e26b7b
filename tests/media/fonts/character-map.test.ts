import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../../src/host/node-host.ts';
import { characterMap } from '../../../src/media/fonts/character-map.ts';
import { codeFont } from '../../../src/model/code-font.ts';
import { codeFamily, openFonts } from '../../../src/write/pdf/fonts.ts';
import { pdfStyle } from '../../support/pdf-sample.ts';

const host = nodeHost('.');
const faces = [...Object.entries(pdfStyle.font.faces), [codeFamily, codeFont.face] as const];

describe('what a font can print', () => {
  test.each(faces)('is read as the PDF library reads it: %s', (face, file) => {
    const glyphOf = characterMap(host.font(file, ''));
    const opened = openFonts(pdfStyle, host).face({
      font: face,
      bold: face.startsWith('bold'),
      italics: face.endsWith('italics'),
    });
    const differing = Array.from({ length: 0x20000 }, (_, codePoint) => codePoint).filter(
      (codePoint) => (glyphOf?.(codePoint) !== 0) !== opened.has(codePoint),
    );
    expect(differing).toEqual([]);
  });

  test('the usual letters are there, a tick box and an emoji are not', () => {
    const glyphOf = characterMap(host.font(pdfStyle.font.faces.normal, ''));
    const has = (text: string) =>
      [...text].map((character) => glyphOf?.(character.codePointAt(0) ?? 0) !== 0);
    expect(has('é€’ŵ')).toEqual([true, true, true, true]);
    expect(has('☐😀')).toEqual([false, false]);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a table that points outside the file', host.font(pdfStyle.font.faces.normal, '').slice(0, 600)],
    ['text', new TextEncoder().encode('geen lettertype, maar wel een tekst van enige lengte')],
  ])('of %s nothing is known', (_, bytes) => {
    expect(characterMap(bytes)).toBeUndefined();
  });
});
