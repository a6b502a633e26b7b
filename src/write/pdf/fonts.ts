import type { Host } from '../../host/host.ts';
import { memoizeByValue } from '../../memoize/memoize-by-value.ts';
import { codeFont } from '../../model/code-font.ts';
import { fieldFont } from '../../model/field-font.ts';
import type { FontFamily, HouseStyle } from '../../model/house-style.ts';
import type { TextStyle } from './content.ts';
import { type FormFont, formFontOf } from './form-font.ts';
import { parsedFont } from './parsed-font.ts';
import type { EmbeddedFont } from './pdfkit-parts.ts';
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

type FaceKind = keyof FontFamily['faces'] | 'code';

const faceNames = { normal: '', bold: ' vet', italics: ' cursief', bolditalics: ' vet cursief' } as const;

/**
 * Opens the fonts of a house style, for one document. Only the host reads them; a face that is already open
 * is used again when its bytes are the same.
 * @throws HostError when a font file cannot be read
 */
export function openFonts(style: HouseStyle, host: Host): Fonts {
  const face = memoizeByValue((kind: FaceKind): FontFace => {
    const [file, folder] =
      kind === 'code' ? [codeFont.face] : [style.font.faces[kind], style.font.folders?.[kind]];
    const { program, has, EmbeddedFont } = parsedFont(host.font(file, folder ?? ''));
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
    forFields: () => formFontOf(host.font(fieldFont.face, '')),
  };
}
