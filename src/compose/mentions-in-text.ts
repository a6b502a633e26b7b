import type { Text } from 'mdast';
import type { LineIndex } from '../diagnostic/line-index.ts';
import { spanInText } from '../model/text-spans.ts';

/** `{{veld}}`, with the name in a group. */
export const mentions = /\{\{([^{}\n]*)\}\}/g;

/** A `{{veld}}` in a text node: offsets in its value, and what is between the braces. */
export interface MentionInText {
  readonly from: number;
  readonly to: number;
  readonly authored: string;
}

/** The text that a node was read from. */
interface Authored {
  readonly text: string;
  readonly index: LineIndex;
}

/** Returns the mentions in a text; none that is escaped: `\{{veld}}`. */
export function mentionsInText(node: Text, source: Authored): MentionInText[] {
  if (!node.value.includes('{{')) return [];
  return [...node.value.matchAll(mentions)].flatMap(({ index: from, 0: whole, 1: authored = '' }) => {
    const to = from + whole.length;
    return isEscaped(node, from, to, source) ? [] : [{ from, to, authored }];
  });
}

/** Says whether a brace is written in another way in the source: `\{{`, `&#123;{`, `}\}`. */
function isEscaped(node: Text, from: number, to: number, { text, index }: Authored): boolean {
  // Text that the parser made from an attribute has no origins.
  if (!node.data?.origins) return false;
  return [from, from + 1, to - 2, to - 1].some((brace) => {
    const { line, column } = spanInText(node, brace, brace + 1).start;
    return text[index.offset(line, column - 1)] !== node.value[brace];
  });
}
