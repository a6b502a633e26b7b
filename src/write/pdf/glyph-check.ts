import type { Node } from 'unist';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { missingGlyph } from '../../model/missing-glyph.ts';
import { withStandIns } from '../../text/stand-in-characters.ts';
import type { Run } from './content.ts';
import type { Fonts } from './fonts.ts';
import { breakOpportunity, noBreak } from './long-words.ts';

/** Drawn by the layout, not by the font. */
const layoutCharacters = new Set(['\n', breakOpportunity, noBreak]);

/**
 * Looks up every character of every run in the face that it is set in. A font prints nothing that can be read
 * for a character that it lacks, and says nothing about it. Reports `font/missing-glyph` once per node,
 * character and face.
 */
export function checkGlyphs(runs: readonly Run[], fonts: Fonts, report: Report): void {
  const seen = new Map<Node | undefined, Set<string>>();
  for (const run of runs) {
    const face = fonts.face(run);
    run.text = withStandIns(run.text, (character) => !face.has(character.codePointAt(0) ?? 0));
    for (const character of run.text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (face.has(codePoint) || layoutCharacters.has(character)) continue;
      const reported = seen.get(run.slot?.origin) ?? new Set();
      seen.set(run.slot?.origin, reported);
      if (reported.has(face.name + character)) continue;
      reported.add(face.name + character);
      report({ ...missingGlyph(character, face.name), span: run.slot?.origin.data?.span });
    }
  }
}
