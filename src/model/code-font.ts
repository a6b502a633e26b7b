import type { Nodes } from 'mdast';
import { contentOf } from './final-text.ts';

/**
 * The font of blocks of code, in which carets and indents stand where they were typed. Cousine has the widths of Courier New (600 of 1,000 units
 * for every character), which every Word has.
 */
export const codeFont = {
  name: 'Cousine',
  face: '@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf',
  inWord: 'Courier New',
  /** Width of a character, as part of the size. */
  width: 0.6,
} as const;

/** Says whether a document has a block of code, and so the font of code. */
export function hasCode(node: Nodes): boolean {
  return node.type === 'code' || contentOf(node).some(hasCode);
}

/** Sizes of code as part of those of the text: as large as it usually is, and as small as it may become. */
const sizes = { usual: 0.87, least: 0.64 } as const;

/**
 * Returns the size of a block of code, in points: smaller when its longest line then fits the width (points), down to about two thirds of the
 * text. What is longer still goes on below.
 */
export function codeSize(value: string, textSize: number, width: number): number {
  const longest = value.split('\n').reduce((most, line) => Math.max(most, line.length), 1);
  const fitting = Math.floor((width / (longest * codeFont.width)) * 2) / 2;
  const rounded = (part: number) => Math.round(textSize * part * 2) / 2;
  const usual = rounded(sizes.usual);
  return fitting < rounded(sizes.least) ? usual : Math.min(usual, fitting);
}
