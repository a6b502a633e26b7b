import { memoizeByBytes } from '../../memoize/memoize-by-bytes.ts';
import { parsedFont } from './parsed-font.ts';
import type { FontProgram, PdfReference } from './pdfkit-parts.ts';
import { precompiledFormFonts } from './precompiled-form-fonts.ts';
import type { NewReference } from './structure-writer.ts';
import { withCharacterMap } from './true-type.ts';
import { winAnsiCharacter, winAnsiCodes } from './win-ansi.ts';

/** A font that other programs can write with: it holds every letter of WinAnsi. */
export interface FormFont {
  /** TrueType. */
  readonly program: Uint8Array;
  /** By code, from the first; thousandths of the size, as all measures. */
  readonly widths: readonly number[];
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
}

/** Its own name: it is not all of the font that it was made of, and nobody may take that for it. */
const name = 'AkkoordFields';

/**
 * Makes a font for fields of the letters of a face. What people type is drawn by the program that they type
 * it in, so the file must hold the letters before anyone knows which. The face must have all of WinAnsi.
 */
export function formFont(font: FontProgram): FormFont {
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const codePoints = Array.from(
    { length: winAnsiCodes.last - winAnsiCodes.first + 1 },
    (_, index) => winAnsiCharacter(winAnsiCodes.first + index).codePointAt(0) ?? 0,
  );
  const subset = font.createSubset();
  const glyphs = new Map(
    [...new Set(codePoints)]
      .sort((a, b) => a - b)
      .map((codePoint) => [codePoint, subset.includeGlyph(font.glyphForCodePoint(codePoint))]),
  );
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    program: withCharacterMap(subset.encode(), glyphs),
    widths: codePoints.map((codePoint) => scaled(font.glyphForCodePoint(codePoint).advanceWidth)),
    box: [minX, minY, maxX, maxY].map(scaled),
    ascent: scaled(font.ascent),
    descent: scaled(font.descent),
    capHeight: scaled(font.capHeight),
  };
}

/** Returns what `formFont` makes of a font file: for that of the program as it was made when that was built. */
export const formFontOf = memoizeByBytes((bytes, hash): FormFont => {
  const made = precompiledFormFonts[hash];
  if (made === undefined) return formFont(parsedFont(bytes).program);
  const { program, ...rest } = JSON.parse(made);
  return { ...rest, program: new Uint8Array(Buffer.from(program, 'base64')) };
});

/** Writes the font into a file (ISO 32000-1, 9.6.3). */
export function embedFormFont(
  { program, widths, box, ascent, descent, capHeight }: FormFont,
  newReference: NewReference,
): PdfReference {
  const file = newReference({ Length1: program.length });
  file.end(program);
  const descriptor = newReference({
    Type: 'FontDescriptor',
    FontName: name,
    // Nonsymbolic: its codes are letters (9.8.2).
    Flags: 32,
    FontBBox: box,
    ItalicAngle: 0,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
    StemV: 80,
    FontFile2: file,
  });
  descriptor.end();
  const font = newReference({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    Encoding: 'WinAnsiEncoding',
    FirstChar: winAnsiCodes.first,
    LastChar: winAnsiCodes.last,
    Widths: widths,
    FontDescriptor: descriptor,
  });
  font.end();
  return font;
}
