import type { TextRange } from '../model/text-range.ts';

/** Returns the range that removes a comment without a trace, and keeps two blocks apart. */
export function withoutLine(text: string, { start, end }: TextRange): TextRange {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  if (text.slice(end, to).trim() !== '') return { start, end };
  const before = text.slice(from, start);
  if (before.trim() !== '') return { start: from + before.trimEnd().length, end: to };
  // A YAML comment separates nothing.
  const isYaml = text.startsWith('#', start);
  const isEmpty = (line: string | undefined) => line === undefined || line.trim() === '';
  const above = from === 0 ? undefined : text.slice(text.lastIndexOf('\n', from - 2) + 1, from);
  const below = text.slice(to + 1).split('\n', 1)[0];
  return isYaml || isEmpty(above) || isEmpty(below)
    ? { start: from, end: Math.min(to + 1, text.length) }
    : { start: from, end: to };
}
