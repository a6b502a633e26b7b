import type { Html, Nodes, Paragraph } from 'mdast';
import { convertText } from './convert-text.ts';
import { nodeSpan, type ParseContext, rangeOf, sourceOf } from './parse-context.ts';

/** Tags and comments, what is for a program to read, and the marks of a quote. */
const noWords =
  /<!--[\s\S]*?-->|^[ \t]*(?:>[ \t]*)+|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|(?![\s\S]))|<[a-z/!?][^<>]*>?/gim;
/** What is left of a line. */
const stretch = /[^\s\0][^\r\n\0]*/g;

/**
 * Returns the words in a block of HTML that is refused, each stretch between tags as a paragraph with its own
 * place: rules read them.
 */
export function htmlWords(node: Html, context: ParseContext): Nodes[] {
  const [start] = rangeOf(node);
  const words = sourceOf(node, context).replace(noWords, ({ length }) => '\0'.repeat(length));
  return [...words.matchAll(stretch)].map(({ 0: found, index }): Paragraph => {
    const value = found.trimEnd();
    const offset = start + index;
    const text = {
      type: 'text' as const,
      value,
      position: positionOf(offset, offset + value.length, node),
      data: { stretches: [{ index: 0, offset, size: value.length, literal: true }] },
    };
    return {
      type: 'paragraph',
      children: convertText(text, context) as Paragraph['children'],
      data: { span: nodeSpan(text, context) },
    };
  });
}

/** Only offsets are looked at. */
function positionOf(start: number, end: number, { position }: Html): NonNullable<Html['position']> {
  if (!position) throw new Error('HTML without a position');
  return { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } };
}
