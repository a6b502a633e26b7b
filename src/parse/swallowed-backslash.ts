import type { MappedText } from './mapped-text.ts';
import type { ParseContext } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** A folder on a Windows disk or server, as one copies it: `G:\\beleid\\_concept`, `\\\\server\\map`. */
const path = /(?<![^\s("'„“‘])(?:[a-z]:\\|\\\\(?=[\\\p{L}\p{N}]))\S+/giu;
/** A backslash that Markdown takes away (CommonMark 0.31, 2.4), with what it stood before; or two for one. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/** Reports a path of Windows that loses a backslash because a sign stands behind it. One with every backslash doubled is right. */
export function reportSwallowedBackslash({ stretches }: MappedText, context: ParseContext): void {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last || stretches.every(({ literal }) => literal)) return;
  const source = context.text.slice(first.offset, last.offset + last.size);
  for (const found of source.matchAll(path)) {
    const word = found[0];
    const lost =
      [...word.matchAll(escaped)].find(([, sign]) => sign !== '\\') ??
      (/^\\{2}[\p{L}\p{N}]/u.test(word) ? { index: 0 } : undefined);
    if (!lost) continue;
    const at = first.offset + found.index + lost.index;
    context.report({
      rule: 'markdown/swallowed-sign',
      severity: 'error',
      message: `Een \`\\\` in \`${shortened(word)}\` wordt niet afgedrukt.`,
      note: 'Een `\\` voor een leesteken betekent in Markdown: druk dat teken af zoals het is.',
      help: 'Zet accenten om het pad (`` ` ``), of schrijf elke `\\` dubbel.',
      place: context.placeAt(at, at + 1),
    });
  }
}
