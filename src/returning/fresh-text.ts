import { markdownText } from '../unparse/markdown-text.ts';

/** A value that stood in text that went: its source, and what it prints. */
export interface FormerValue {
  readonly raw: string;
  readonly text: string;
}

/** Where fresh text comes to stand. */
export interface FreshPlace {
  /** A line can end only where it may be broken: not in a heading. */
  readonly breaks: 'line' | 'cell' | 'none';
  readonly values: readonly FormerValue[];
}

const breakSigns: Readonly<Record<FreshPlace['breaks'], string>> = { line: '\\\n', cell: '<br>', none: ' ' };

/** Prints text that came as Markdown within a line; values that went with a text keep their names when they come back. */
export function freshText(text: string, { breaks, values }: FreshPlace): string {
  const found = values.filter((value) => value.text.trim().length > 2 && text.includes(value.text));
  const [longest] = found.toSorted((a, b) => b.text.length - a.text.length);
  if (longest) {
    const at = text.indexOf(longest.text);
    const others = { breaks, values: found };
    return (
      freshText(text.slice(0, at), others) +
      longest.raw +
      freshText(text.slice(at + longest.text.length), others)
    );
  }
  return text
    .replace(/\u00ad/g, '')
    .replace(/[\t\f]+/g, ' ')
    .split('\n')
    .map((line) => escaped(line, breaks === 'cell'))
    .join(breakSigns[breaks]);
}

/** Letters and signs that never mean anything in Markdown within a line. */
const harmless = /^[\p{L}\p{M}\p{N} \u00a0,.;:?'"()%/€’‘“”…–—-]*$/u;

function escaped(line: string, isCell: boolean): string {
  if (harmless.test(line)) return line;
  // Between letters, so that white space at its ends stays, and what is no list or heading is not escaped as one.
  const printed = markdownText([
    { type: 'paragraph', children: [{ type: 'text', value: `x${line}x` }] },
  ]).trim();
  const inner = printed.slice(1, -1).replace(/~~/g, '\\~\\~');
  return isCell ? inner.replace(/\|/g, '\\|') : inner;
}

/** Escapes the lines of a paragraph that are not in it already and would begin a list, a heading, a quote or a directive. */
export function withSafeStarts(raw: string, before: string): string {
  const known = new Set(before.split('\n').map((line) => line.trimStart()));
  // The signs of a quote that the paragraph is in stand before each of its lines but the first.
  const [, margin = ''] = /\n([ \t]*>[ \t>]*)/.exec(before) ?? [];
  return raw
    .split('\n')
    .map((line, index) => {
      if (known.has(line.trimStart())) return line;
      const own = index > 0 && margin !== '' && line.startsWith(margin) ? margin : '';
      return `${own}${safeStart(line.slice(own.length))}`;
    })
    .join('\n');
}

function safeStart(line: string): string {
  return line
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)([-+*](?=\s|$)|#{1,6}(?=\s|$)|>|:{2,}|-{3,}|={2,}|\|)/, '$1\\$2');
}
