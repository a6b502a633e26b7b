import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../../src/host/node-host.ts';
import { characterWidths } from '../../../src/media/fonts/character-widths.ts';
import { openFonts } from '../../../src/write/pdf/fonts.ts';
import { PdfDocument } from '../../../src/write/pdf/pdfmake.ts';
import { pdfStyle } from '../../support/pdf-sample.ts';

const host = nodeHost('.');

describe('how wide the characters of a font are', () => {
  test.each(Object.entries(pdfStyle.font.faces))('is read as the PDF library reads it: %s', (face, file) => {
    const widthOf = characterWidths(host.font(file, ''));
    const document = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false);
    const opened = openFonts(pdfStyle, host).face({
      font: face,
      bold: face.startsWith('bold'),
      italics: face.endsWith('italics'),
    });
    const font = opened.embed(document, 'F1');
    for (const character of 'aijmwMW1 .,-€éïŵ…')
      expect(widthOf?.(character.codePointAt(0) ?? 0), character).toBeCloseTo(
        font.widthOfString(character, 1),
        3,
      );
  });

  test('of a file that is cut off nothing is known', () => {
    expect(characterWidths(host.font(pdfStyle.font.faces.normal, '').slice(0, 600))).toBeUndefined();
    expect(characterWidths(new Uint8Array(0))).toBeUndefined();
  });
});
