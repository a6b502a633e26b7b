import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { type CharacterMap, characterMap } from '../media/fonts/character-map.ts';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import { codeFont } from '../model/code-font.ts';
import type { Document } from '../model/document.ts';
import { fieldFont, hasLines } from '../model/field-font.ts';
import { missingGlyph } from '../model/missing-glyph.ts';
import { spanOf } from '../model/nodes.ts';
import { withoutInvisible } from '../text/invisible-characters.ts';
import { standInCharacters } from '../text/stand-in-characters.ts';
import { textBlocks } from './reading/text-blocks.ts';

const mark = /\p{M}/u;
const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;
/** The end of a line, and the placeholder for a page number or a blank. */
const noCharacters = /[\n\ufffc]/u;
/** Characters that are refused where they are read; a second finding would say nothing new. */
const refusedBefore =
  /[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * Looks up every printed character in the fonts of the house style, and that of code blocks in the font of
 * code. Reports `font/missing-glyph` for a character that no face has; a writer looks at the face that it
 * uses. Reads character maps only: `check` must not wait for a PDF library.
 * @throws HostError when a font cannot be read
 */
export function checkGlyphs(document: Document, host: Host, report: Report): void {
  const faces = mapsOf(document, host);
  if (!faces) return;
  const isMissing = (codePoint: number) =>
    !standInCharacters.has(String.fromCodePoint(codePoint)) &&
    faces.every((glyphOf) => glyphOf(codePoint) === 0);
  const font = document.style.font.name;
  for (const { text, printed, span } of textBlocks(document)) {
    if (!printed) continue;
    for (const { character, at } of missingIn(text, isMissing))
      report({ ...missingGlyph(character, font), span: span(at, at + character.length) });
  }
  // The text of form fields comes later, but their font must be there.
  if (hasLines(document.root)) host.font(fieldFont.face, '');
  visit(document.root as Nodes, (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const glyphOf = node.type === 'code' ? characterMap(host.font(codeFont.face, '')) : undefined;
    const lacks = (codePoint: number) =>
      !standInCharacters.has(String.fromCodePoint(codePoint)) && glyphOf?.(codePoint) === 0;
    for (const { character } of missingIn(node.value, glyphOf ? lacks : isMissing))
      report({ ...missingGlyph(character, glyphOf ? codeFont.name : font), span: spanOf(node) });
  });
  // The running lines repeat the title; the rest of them comes from the frontmatter.
  for (const { character } of missingIn(Object.values(document.running).join(''), isMissing)) {
    if (!document.title.includes(character))
      report({ ...missingGlyph(character, font), span: emptySpan(document.file, 1, 1) });
  }
}

function mapsOf(document: Document, host: Host): readonly CharacterMap[] | undefined {
  const { faces: names, folders } = document.style.font;
  const faces = (Object.keys(names) as (keyof typeof names)[]).map((face) =>
    characterMap(host.font(names[face], folders?.[face] ?? '')),
  );
  return faces.every((glyphOf) => glyphOf !== undefined) ? faces : undefined;
}

/** The characters of a text that cannot be printed, each once, with the index of its first occurrence. */
function missingIn(text: string, isMissing: (codePoint: number) => boolean): readonly Character[] {
  return charactersIn(text).filter(({ character }) => isMissing(character.codePointAt(0) ?? 0));
}

interface Character {
  readonly character: string;
  readonly at: number;
}

/** The letters of a text with the marks on them, each once, with the index of its first occurrence. */
function lettersIn(text: string): Iterable<readonly [letter: string, at: number]> {
  if (!mark.test(text)) return [...new Set(text)].map((letter) => [letter, text.indexOf(letter)]);
  const found = new Map<string, number>();
  for (const { 0: letter, index } of text.matchAll(letterWithMarks))
    if (!found.has(letter)) found.set(letter, index);
  return found;
}

/** The characters that a text prints, each once, with the index of its first occurrence. */
const charactersIn = memoizeByText((text): readonly Character[] => {
  const found = new Map<string, number>();
  for (const [letter, index] of lettersIn(text)) {
    if (noCharacters.test(letter) || refusedBefore.test(letter)) continue;
    // As the writers compose it: a letter and its accent may be one character of the font.
    for (const character of withoutInvisible(letter).normalize('NFC'))
      if (!found.has(character)) found.set(character, index);
  }
  return [...found].map(([character, at]) => ({ character, at }));
});
