/** Parts of pdfkit 0.19.1 and fontkit 2.0.4 that are met through pdfmake, as read in their source. */

/** An object of the file. It is written when it ends; what `data` holds until then counts. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(chunk?: Uint8Array | string): void;
}

/** A parsed font file (fontkit). */
export interface FontProgram {
  /** Of its em; the measures below are in these. */
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly bbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>;
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** Gives the glyph with this number; it keeps the characters that it was first asked for with. */
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
  /** Gives the glyph of a character; that of none when the font lacks it. */
  glyphForCodePoint(codePoint: number): Glyph;
  createSubset(): FontSubset;
  /** Sets a word: glyphs for its characters, and their places in units of the em. */
  layout(text: string): GlyphRun;
}
/** Some of the glyphs of a font. */
export interface FontSubset {
  /** Returns the number that the glyph has here. */
  includeGlyph(glyph: Glyph): number;
  /** Makes a font file of them, without the table that says which glyph a character has. */
  encode(): Uint8Array;
}
export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}
/** A word as glyphs with their places. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** Of the glyph by itself; only in a font of a document. */
  readonly advanceWidth?: number;
}

/** A font as one document uses it: which glyphs, under which name. Metrics are thousandths of the size. */
export interface EmbeddedFont {
  readonly ascender: number;
  readonly font: FontProgram;
  lineHeight(size: number): number;
  widthOfString(text: string, size: number): number;
  /** Sets a word, or takes it from a cache. What it returns is only read. */
  layoutCached(text: string): GlyphRun;
  layoutRun(text: string): GlyphRun;
  /** Sets words; only their width when that is all that is asked for. No features of the font are asked for here. */
  layout(text: string, features: undefined, onlyWidth?: boolean): GlyphRun;
}

/** A picture that is in the file. */
export interface EmbeddedImage {
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** As in Exif, 1-8. */
  readonly orientation: number;
  readonly obj: PdfReference;
  /** Its name on the pages. */
  readonly label: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly annotations: PdfReference[];
}

export interface OutlineItem {
  addItem(title: string, options: { expanded: boolean; top: number; left: number }): OutlineItem;
}
