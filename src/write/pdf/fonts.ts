import type { Host } from '../../host/host.ts';
import { memoizeByBytes } from '../../memoize/memoize-by-bytes.ts';
import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { memoizeByValue } from '../../memoize/memoize-by-value.ts';
import { codeFont } from '../../model/code-font.ts';
import { fieldFont } from '../../model/field-font.ts';
import type { FontFamily, HouseStyle } from '../../model/house-style.ts';
import type { TextStyle } from './content.ts';
import { type FormFont, formFont } from './form-font.ts';
import type { EmbeddedFont, FontProgram, GlyphRun } from './pdfkit-parts.ts';
import { PdfDocument } from './pdfmake.ts';
import type { PdfDocumentBase } from './pdfmake-classes.ts';

/** One face of a family, parsed. */
export interface FontFace {
  /** As the house style names it. */
  readonly file: string;
  /** In Dutch, for messages: "Carlito vet cursief". */
  readonly name: string;
  has(codePoint: number): boolean;
  /** Makes the font of one document: its own subset and widths, under a name as `F1`. */
  embed(document: PdfDocumentBase, id: string): EmbeddedFont;
}

/** The four faces of the family of the text, and the one of code, which is opened when there is any. */
export interface Fonts {
  readonly family: string;
  /** The face that a run is set in; `font` names the family. */
  face(look: FaceLook): FontFace;
  /** The font that people fill in fields with; opened when it is asked for. */
  readonly forFields: () => FormFont;
}

/** What tells one face from another. */
export type FaceLook = Pick<TextStyle, 'font' | 'bold' | 'italics'>;

/** Name of the family of code inside a PDF: a house style may have the same font for its text. */
export const codeFamily = 'code';

type EmbeddedFontClass = new (document: PdfDocumentBase, program: FontProgram, id: string) => EmbeddedFont;
interface ParsedFont {
  readonly program: FontProgram;
  readonly has: FontFace['has'];
  readonly EmbeddedFont: EmbeddedFontClass;
}

type FaceKind = keyof FontFamily['faces'] | 'code';

const faceNames = { normal: '', bold: ' vet', italics: ' cursief', bolditalics: ' vet cursief' } as const;

/**
 * Opens the fonts of a house style, for one document. Only the host reads them; a face that is already open
 * is used again when its bytes are the same.
 * @throws HostError when a font file cannot be read
 */
export function openFonts(style: HouseStyle, host: Host): Fonts {
  const folder = `${host.templates}/house-styles/${style.id}`;
  const face = memoizeByValue((kind: FaceKind): FontFace => {
    const file = kind === 'code' ? codeFont.face : style.font.faces[kind];
    const { program, has, EmbeddedFont } = parsedFont(host.font(file, folder));
    return {
      file,
      name: kind === 'code' ? codeFont.name : style.font.name + faceNames[kind],
      has,
      embed: (document, id) => new EmbeddedFont(document, program, id),
    };
  });
  const kindOf = ({ font, bold, italics }: FaceLook): FaceKind => {
    if (font === codeFamily) return 'code';
    return bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal';
  };
  return {
    family: style.font.name,
    face: (look) => face(kindOf(look)),
    forFields: () => formFont(parsedFont(host.font(fieldFont.face, folder)).program),
  };
}

/** Memoized: parsing four faces takes longer than printing a page. */
const parsedFont = memoizeByBytes((bytes): ParsedFont => {
  // pdfkit opens fonts only inside a document, and keeps the class of its fonts to itself.
  const probe = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false);
  const { _font: font } = probe.font(padded(bytes));
  keepCharactersApart(font.font);
  return {
    program: font.font,
    // Every character of every document is asked for.
    has: memoizeByValue((codePoint: number) => font.font.hasGlyphForCodePoint(codePoint)),
    EmbeddedFont: withSharedWords(font),
  };
});

/**
 * Makes the fonts of all documents set each word once: setting them is a third of the work. It depends on
 * nothing but face and word, so the bytes of a document do not depend on those before it.
 */
function withSharedWords(probe: EmbeddedFont): EmbeddedFontClass {
  const layout = memoizeByText((text) => probe.layoutRun(text));
  return class extends (probe.constructor as EmbeddedFontClass) {
    override layoutCached(text: string): GlyphRun {
      return layout(text);
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
