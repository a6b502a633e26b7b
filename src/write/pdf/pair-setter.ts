import { inflateSync } from 'node:zlib';
import { memoizeByValue } from '../../memoize/memoize-by-value.ts';
import { pairTables } from './pair-tables.ts';
import type { FontProgram, Glyph, GlyphPosition, GlyphRun } from './pdfkit-parts.ts';

/**
 * How a font sets words of Latin letters: each character or ligature is a sign, and a sign is moved by nothing
 * but the one behind it.
 */
export interface PairTable {
  /** Each a sign, with the glyph that the font has for it. */
  readonly characters: string;
  /** Signs of more characters than one, with their glyphs; the longest first. */
  readonly ligatures: readonly (readonly [text: string, glyph: number])[];
  /** Of each sign, the characters first: its row and its column in `kerning`. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** By how much the next sign is moved, in units of the em; null where the font does something else. */
  readonly kerning: readonly (readonly (number | null)[])[];
}

/** Returns the table of a font, if there is one. @param hash SHA-256 of the file of the font, in base 64 */
export function pairTable(hash: string): PairTable | undefined {
  const packed = pairTables[hash];
  return packed && JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString());
}

/**
 * Gives what sets a word by the table of its font, exactly as the font itself would: that takes ten times as
 * long, and much more for the first word. Gives undefined where only the font can tell: for a character that is
 * not in the table, and for all words of a font without one.
 * `hash` is as in `pairTable`.
 */
export function pairSetter(font: FontProgram, hash: string): (text: string) => GlyphRun | undefined {
  const table = pairTable(hash);
  if (!table) return () => undefined;
  const ligatures = new Map(table.ligatures);
  const numbers = new Map([...table.characters, ...ligatures.keys()].map((text, number) => [text, number]));
  const signs = new RegExp([...ligatures.keys(), '[^]'].join('|'), 'gu');
  const scale = 1000 / font.unitsPerEm;
  const signOf = memoizeByValue((text: string) => {
    const number = numbers.get(text);
    if (number === undefined) return undefined;
    const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
    const id = ligatures.get(text) ?? font.glyphForCodePoint(codePoints[0] ?? 0).id;
    const column = table.columns[number] ?? 0;
    return { glyph: font.getGlyph(id, codePoints), kerning: table.kerning[table.rows[number] ?? 0], column };
  });
  return (text) => {
    const run = { glyphs: [] as Glyph[], positions: [] as GlyphPosition[], advanceWidth: 0 };
    const word = (text.match(signs) ?? []).map(signOf);
    for (const [index, sign] of word.entries()) {
      const next = word[index + 1];
      const moved = next ? sign?.kerning?.[next.column] : 0;
      if (!sign || moved === null || moved === undefined) return undefined;
      const { advanceWidth } = sign.glyph;
      const xAdvance = (advanceWidth + moved) * scale;
      run.glyphs.push(sign.glyph);
      run.positions.push({
        xAdvance,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
        advanceWidth: advanceWidth * scale,
      });
      run.advanceWidth += xAdvance;
    }
    return run;
  };
}
