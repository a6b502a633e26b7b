/** Asks a font how it sets each pair of signs. */
import { createHash } from 'node:crypto';
import type { PairTable } from '../../src/write/pdf/pair-setter.ts';
import type { FontProgram } from '../../src/write/pdf/pdfkit-parts.ts';
import { projectHost } from './examples.ts';

/** Latin 1 and Latin Extended-A, and the marks of Dutch text: what is in names and words of its documents. */
const candidates = [
  ...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => !/\p{Cc}/u.test(character),
  ),
  ...'–—‘’‚“”„†‡•…‰€',
];

/** The table of a font. Only what it does with signs and with pairs of them is known: whoever uses it tests more. */
export function pairTableOf(font: FontProgram): PairTable {
  const glyphsOf = (text: string) => font.layout(text).glyphs.map(({ id }) => id);
  const characters = candidates.filter((character) => {
    const {
      glyphs: [glyph, ...more],
      positions: [position],
    } = font.layout(character);
    const own = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    return own.id !== 0 && glyph?.id === own.id && more.length === 0 && isPlain(position, own.advanceWidth);
  });
  const ligaturesOf = (begins: readonly string[]): [string, number][] =>
    begins.flatMap((begin) =>
      characters.flatMap((end): [string, number][] => {
        const [glyph, ...more] = glyphsOf(begin + end);
        return more.length === 0 && glyph !== undefined ? [[begin + end, glyph]] : [];
      }),
    );
  const ofTwo = ligaturesOf(characters);
  const ligatures = [...ligaturesOf(ofTwo.map(([text]) => text)), ...ofTwo];
  const signs = [...characters, ...ligatures.map(([text]) => text)];
  const advances = signs.map((sign) => font.layout(sign).positions[0]?.xAdvance ?? 0);
  const ids = signs.map((sign) => glyphsOf(sign)[0]);
  const all = signs.map((one, row) =>
    signs.map((other, column) => {
      const {
        glyphs,
        positions: [first, second],
      } = font.layout(one + other);
      const isPair = glyphs.length === 2 && glyphs[0]?.id === ids[row] && glyphs[1]?.id === ids[column];
      const moved = (first?.xAdvance ?? 0) - (advances[row] ?? 0);
      return isPair && isPlain(first, first?.xAdvance) && isPlain(second, advances[column]) ? moved : null;
    }),
  );
  const rows = classes(all);
  const columns = classes(signs.map((_, column) => all.map((row) => row[column])));
  return {
    characters: characters.join(''),
    ligatures,
    rows: rows.numbers,
    columns: columns.numbers,
    kerning: rows.firsts.map((row) => columns.firsts.map((column) => all[row]?.[column] ?? null)),
  };
}

function isPlain(
  position: ReturnType<FontProgram['layout']>['positions'][number] | undefined,
  advance: number | undefined,
): boolean {
  return position?.xAdvance === advance && !position?.xOffset && !position?.yOffset && !position?.yAdvance;
}

/** Numbers lists that are the same alike; `firsts` has the first list of each number. */
function classes(lists: readonly (readonly unknown[])[]): { numbers: number[]; firsts: number[] } {
  const keys = lists.map((list) => JSON.stringify(list));
  const distinct = [...new Set(keys)];
  return {
    numbers: keys.map((key) => distinct.indexOf(key)),
    firsts: distinct.map((key) => keys.indexOf(key)),
  };
}

/** The faces that the program comes with, and their files. */
export const ownFaces = [
  ...['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(
    (face) => `carlito/${face}/Carlito_${face}`,
  ),
  'cousine/400Regular/Cousine_400Regular',
].map((name) => {
  const file = `@expo-google-fonts/${name}.ttf`;
  const bytes = projectHost.font(file, '');
  return { file, bytes, hash: createHash('sha256').update(bytes).digest('base64') };
});
