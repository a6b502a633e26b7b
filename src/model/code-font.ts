import type { Nodes } from 'mdast';
import { contentOf } from './final-text.ts';

/**
 * The font of code blocks, of one width, so that carets and indents stay aligned. Cousine has the widths of
 * Courier New (600 of 1,000 units per character), which every Word has.
 */
export const codeFont = {
  name: 'Cousine',
  face: '@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf',
  inWord: 'Courier New',
  /** Width of a character, as a fraction of the font size. */
  width: 0.6,
} as const;

/** Says whether a document has code blocks, and so needs the font of code. */
export function hasCode(node: Nodes): boolean {
  return node.type === 'code' || contentOf(node).some(hasCode);
}

/** Sizes of code as a fraction of the text size: the usual one, and the smallest. */
const sizes = { usual: 0.87, least: 0.64 } as const;

/**
 * Returns the size of a code block in points: smaller than usual, down to about two thirds of the text, if
 * its longest line then fits the width (points). Lines that are longer still wrap.
 */
export function codeSize(value: string, textSize: number, width: number): number {
  const longest = value.split('\n').reduce((max, line) => Math.max(max, line.length), 1);
  const fitting = Math.floor((width / (longest * codeFont.width)) * 2) / 2;
  const rounded = (part: number) => Math.round(textSize * part * 2) / 2;
  const usual = rounded(sizes.usual);
  return fitting < rounded(sizes.least) ? usual : Math.min(usual, fitting);
}
