import { memoizeByBytes } from '../../memoize/memoize-by-bytes.ts';
import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { memoizeByValue } from '../../memoize/memoize-by-value.ts';
import { pairSetter } from './pair-setter.ts';
import type { EmbeddedFont, FontProgram, GlyphRun } from './pdfkit-parts.ts';
import { PdfDocument } from './pdfmake.ts';
import type { PdfDocumentBase } from './pdfmake-classes.ts';

type EmbeddedFontClass = new (document: PdfDocumentBase, program: FontProgram, id: string) => EmbeddedFont;
/** A font file that was parsed, for all documents. */
export interface ParsedFont {
  readonly program: FontProgram;
  has(codePoint: number): boolean;
  readonly EmbeddedFont: EmbeddedFontClass;
}

/** Memoized: parsing four faces takes longer than printing a page. */
export const parsedFont = memoizeByBytes((bytes, hash): ParsedFont => {
  // pdfkit opens fonts only inside a document, and keeps the class of its fonts to itself.
  const probe = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false);
  const { _font: font } = probe.font(padded(bytes));
  keepCharactersApart(font.font);
  return {
    program: font.font,
    // Every character of every document is asked for.
    has: memoizeByValue((codePoint: number) => font.font.hasGlyphForCodePoint(codePoint)),
    EmbeddedFont: withSharedWords(font, hash),
  };
});

const words = /[^ \t]*[ \t]|[^ \t]+/g;

/**
 * Makes the fonts of all documents set each word once: setting them is a third of the work. It depends on
 * nothing but face and word, so the bytes of a document do not depend on those before it.
 */
function withSharedWords(probe: EmbeddedFont, hash: string): EmbeddedFontClass {
  const setByPairs = pairSetter(probe.font, hash);
  const layout = memoizeByText((text) => setByPairs(text) ?? probe.layoutRun(text));
  return class extends (probe.constructor as EmbeddedFontClass) {
    override layoutCached(text: string): GlyphRun {
      return layout(text);
    }

    /** As pdfkit does it, which looks at each character by itself: a word goes up to its space. */
    override layout(text: string, _: undefined, onlyWidth = false): GlyphRun {
      const runs = (text.match(words) ?? []).map(layout);
      const [only] = runs;
      if (only && runs.length === 1) return only;
      const advanceWidth = runs.reduce((sum, run) => sum + run.advanceWidth, 0);
      if (onlyWidth) return { glyphs: [], positions: [], advanceWidth };
      const glyphs = runs.flatMap((run) => run.glyphs);
      return { glyphs, positions: runs.flatMap((run) => run.positions), advanceWidth };
    }
  };
}

/**
 * Makes a glyph carry the characters that it is asked for with, instead of those it was first met with: a
 * space and a fixed space may be one glyph, and an earlier document may have met the other one.
 */
function keepCharactersApart(program: FontProgram): void {
  const getGlyph = program.getGlyph.bind(program);
  program.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    const same = String(glyph.codePoints) === String(codePoints);
    return same ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
  };
}

/** fontkit reads past the end of a file whose last glyph is empty, as Carlito's: zeros end it. */
function padded(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length + 16);
  copy.set(bytes);
  return copy;
}
