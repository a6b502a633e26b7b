import type { Html } from 'mdast';
import type { Fix } from '../diagnostic/fix.ts';
import { type ParseContext, rangeOf } from './parse-context.ts';

/** What may open a line without being a list, a heading or another block there. */
const opensLine = /^(?:\p{L}|[“‘"(€]|\*{1,2}\p{L}|\d+(?![\d.)]))/u;

/**
 * Returns the fix that writes `<br>` in a paragraph as Markdown has it: a `\` at the end of the line, or nothing where it
 * begins no line. None where what follows would become a list or another block, or where the tag is all of its line.
 *
 * @param begins whether a new line begins here
 */
export function lineBreakFix(node: Html, begins: boolean, context: ParseContext): readonly Fix[] {
  const paragraph = context.parents.find(({ type }) => type === 'paragraph');
  if (!paragraph || context.parents.some(({ type }) => type === 'tableCell')) return [];
  const { text } = context;
  const [first, last] = rangeOf(paragraph);
  const [start, end] = rangeOf(node);
  const before = text.slice(first, start);
  const behind = text.slice(end, last);
  const words = /[^\s>][^\r\n]*$/.exec(before)?.[0].trimEnd();
  const isLast = /^[ \t]*(?:\r?\n|$)/.test(behind);
  if (words === undefined && isLast) return [];
  const from = begins || isLast ? start - (/[ \t]*$/.exec(before)?.[0].length ?? 0) : start;
  const to = end + (/^[ \t]*/.exec(behind)?.[0].length ?? 0);
  if (!begins) return [{ title: 'Haal dit weg', edits: [edit(from, to, '')], certainty: 'safe' }];
  if (words === undefined || (!isLast && !opensLine.test(text.slice(to, last)))) return [];
  const line = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  // Inside a quotation or a list the next line begins as deep.
  const next = isLast ? '\\' : `\\\n${line.replace(/[^>\s]/g, ' ')}`;
  return [
    { title: 'Schrijf `\\` aan het eind van de regel', edits: [edit(from, to, next)], certainty: 'safe' },
  ];

  function edit(from: number, to: number, text: string) {
    return { span: context.spanAt(from, to), text };
  }
}
