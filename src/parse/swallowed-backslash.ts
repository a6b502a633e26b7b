import type { Break } from 'mdast';
import { latin } from '../text/latin.ts';
import type { MappedText } from './mapped-text.ts';
import { type ParseContext, rangeOf } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** A folder on Windows (`G:\beleid\_concept`, `..\_oud`), or words with a `\` between them. */
const windowsPath = latin.giu`(?<![^\s("'„“‘])(?:(?:[a-z]:|\.{1,2}|%\w+%|~)\\\S+|\\\\(?=[\\\p{L}\p{N}])\S+|(?=\S*[\p{L}\p{N}]\\[\p{L}\p{N}])[\p{L}\p{N}]\S*)`;
/** Returns the paths of Windows in a text, each with a backslash. */
export function windowsPathsIn(text: string): readonly RegExpExecArray[] {
  return text.includes('\\') ? [...text.matchAll(windowsPath)] : [];
}

/** A backslash that Markdown takes away (CommonMark 0.31, 2.4), with what it stood before; or two for one. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/** Reports a path of Windows that loses a backslash. One with every backslash doubled is right. */
export function reportSwallowedBackslash({ stretches }: MappedText, context: ParseContext): void {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last || stretches.every(({ literal }) => literal)) return;
  const source = context.text.slice(first.offset, last.offset + last.size);
  for (const found of windowsPathsIn(source)) {
    const word = found[0];
    const lost =
      [...word.matchAll(escaped)].find(([, sign]) => sign !== '\\') ??
      (/^\\{2}[\p{L}\p{N}]/u.test(word) ? { index: 0 } : undefined);
    if (!lost) continue;
    const at = first.offset + found.index + lost.index;
    say(word, at, context);
  }
}

/** Reports a path of Windows at a line's end, whose `\` makes a new line (CommonMark 0.31, 6.7). */
export function reportSwallowedBreak(node: Break, context: ParseContext): void {
  const [start] = rangeOf(node);
  if (context.mode === 'template' || context.text[start] !== '\\') return;
  const word = /\S*$/.exec(context.text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  if (/^["'(„“‘]*(?:[a-z]:|\\\\)|[\p{L}\p{N}]\\[\p{L}\p{N}]/iu.test(word)) say(`${word}\\`, start, context);
}

function say(word: string, at: number, context: ParseContext): void {
  context.report({
    rule: 'markdown/swallowed-sign',
    severity: 'error',
    message: `Een \`\\\` in \`${shortened(word)}\` wordt niet afgedrukt.`,
    note: 'Een `\\` voor een leesteken of aan het eind van een regel is in Markdown een opdracht, geen teken.',
    help: 'Zet accenten om het pad (`` ` ``), of schrijf elke `\\` dubbel.',
    span: context.spanAt(at, at + 1),
  });
}
