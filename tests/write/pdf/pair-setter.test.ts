/** Words set by a table: the very glyphs and places that the font gives, wherever the table says anything. */
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it, test } from 'vitest';
import { pairSetter, pairTable } from '../../../src/write/pdf/pair-setter.ts';
import { pairTables } from '../../../src/write/pdf/pair-tables.ts';
import { parsedFont } from '../../../src/write/pdf/parsed-font.ts';
import type { FontProgram, GlyphRun } from '../../../src/write/pdf/pdfkit-parts.ts';
import { assembledDossier, exampleFolders, projectHost } from '../../support/examples.ts';
import { isNightly, sampled } from '../../support/nightly.ts';
import { ownFaces, pairTableOf } from '../../support/pair-table.ts';
import { runs } from '../../support/seed.ts';

/** What goes into a PDF of a word. */
const shown = ({ glyphs, positions, advanceWidth }: GlyphRun) => ({
  glyphs: glyphs.map(({ id, codePoints, advanceWidth: own }) => [id, codePoints, own]),
  positions: positions.map((each) => ({ ...each })),
  advanceWidth,
});

/** The word as the font sets it, in thousandths, as pdfkit makes it. */
function byFont(font: FontProgram, text: string) {
  const scale = 1000 / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  const scaled = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
    xAdvance: xAdvance * scale,
    yAdvance: yAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
    advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
  }));
  return shown({
    glyphs,
    positions: scaled,
    advanceWidth: scaled.reduce((sum, each) => sum + each.xAdvance, 0),
  });
}

/** As pdfkit cuts a text: each word with the space behind it. */
const words = [
  ...new Set(
    exampleFolders
      .flatMap((folder) => assembledDossier(folder, projectHost).documents)
      .flatMap(({ root }) => {
        const texts: string[] = [];
        visit(root, 'text', ({ value }) => texts.push(value));
        return texts.flatMap((text) => text.match(/[^ \t]*[ \t]|[^ \t]+/g) ?? []);
      }),
  ),
];

it('has a table of each face that the program comes with', () => {
  expect(Object.keys(pairTables)).toEqual(ownFaces.map(({ hash }) => hash));
});

describe.each(ownFaces)('$file', ({ bytes, hash, file }) => {
  const { program } = parsedFont(bytes);
  const set = pairSetter(program, hash);
  const table = pairTable(hash) ?? expect.fail('no table');

  it('sets the words of the examples as the font does', () => {
    const tried = file.includes('Regular.ttf') ? words : sampled(words, 4);
    const found = tried.map((word) => [word, set(word)] as const);
    for (const [word, run] of found)
      if (run) expect([word, shown(run)]).toEqual([word, byFont(program, word)]);
    const left = found.flatMap(([word, run]) => (run ? [] : [word]));
    expect(left.length).toBeLessThan(found.length / 100);
  });

  it('sets whatever is made of its signs as the font does, or leaves it to the font', () => {
    const sign = fc.constantFrom(...table.characters, ...table.ligatures.map(([text]) => text), ...'fffttti');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const run = set(signs.join(''));
        if (run) expect(shown(run)).toEqual(byFont(program, signs.join('')));
      }),
      runs(2_000),
    );
  });

  it.runIf(isNightly)('has the table that the font gives', () => {
    expect(pairTable(hash)).toEqual(pairTableOf(program));
  });
});

test.each(['ΑΒΓ', 'a\u0301', 'שלום', '👍', '中文', '\u00ad', '\ufb01'])('%s is left to the font', (word) => {
  for (const { bytes, hash } of ownFaces)
    expect(pairSetter(parsedFont(bytes).program, hash)(word)).toBeUndefined();
});

test('so is every word of a font without a table', () => {
  const [{ bytes }] = ownFaces as [(typeof ownFaces)[number]];
  expect(pairSetter(parsedFont(bytes).program, 'another')('woord')).toBeUndefined();
});
