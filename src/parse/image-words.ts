import type { Image, ImageReference } from 'mdast';
import { markdownTree } from './markdown-tree.ts';
import { type ParseContext, rangeOf, sourceOf } from './parse-context.ts';
import { reportSwallowedBackslash } from './swallowed-backslash.ts';

/** Set before words, so that they begin no block of their own. */
const lead = 'a ';

/** Reports signs that Markdown takes out of the description or caption of an image: `![3*20*45](a.png)`. */
export function reportImageWords(image: Image | ImageReference, context: ParseContext): void {
  if (context.mode === 'template') return;
  const [start] = rangeOf(image);
  const source = sourceOf(image, context);
  const end = labelEnd(source);
  const label = source.slice('!['.length, end);
  const words = markdownTree(lead + label).children[0];
  const offset = start + '!['.length - lead.length;
  const within: ParseContext = {
    ...context,
    text: lead + label,
    parents: [],
    report: (found) => {
      if (lostRules.has(found.rule)) context.report(found);
    },
    spanAt: (from, to) => context.spanAt(from + offset, to + offset),
  };
  if (words?.type === 'paragraph') within.convertAll(words.children, { ...within, parents: [words] });
  const caption = /^\]\(\s*(?:<[^>]*>|\S*)\s+["'(]/.exec(source.slice(end))?.[0];
  if (caption === undefined) return;
  const from = end + caption.length;
  const size = source.length - from;
  const stretches = [{ index: 0, offset: start + from, size, literal: false }];
  reportSwallowedBackslash({ value: source.slice(from), stretches }, context);
}

/** What is lost in a text without marks. */
const lostRules: ReadonlySet<string> = new Set([
  'markdown/swallowed-sign',
  'markdown/doubtful-sign',
  'markdown/strikethrough',
]);

/** Where the `]` is that closes the brackets at the beginning of an image. */
function labelEnd(source: string): number {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (sign === '[') depth += 1;
    if (sign === ']' && --depth === 0) return index;
  }
  return source.length;
}
