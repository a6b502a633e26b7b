import type { Span } from '../../diagnostic/span.ts';
import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import type { Passage } from './passages.ts';

/** A stretch of running text that fits a pattern. */
export interface AuthoredMatch {
  readonly passage: Passage;
  /** As `String.matchAll` gives it. */
  readonly match: RegExpExecArray;
  readonly text: string;
  /** In `passage.text`, in UTF-16 code units, 0-based; `to` is one past the last. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/**
 * Returns every stretch of the passages that fits a pattern (with the flag `g`) and was typed: what a value or a reference fills in is
 * right by itself. Passages without the `hint`, a quick pattern without the flag `u`, are passed over. Patterns must have bounded repeats only, so that a text of any length takes linear time.
 */
export function authoredMatches(
  pattern: RegExp,
  passages: readonly Passage[],
  hint?: RegExp,
): AuthoredMatch[] {
  const hopeful = hint ? passages.filter(({ text }) => hint.test(text)) : passages;
  return hopeful.flatMap((passage) =>
    matchesOf(pattern)(passage.text).flatMap((match): AuthoredMatch[] => {
      const [text] = match;
      const [from, to] = [match.index, match.index + text.length];
      return passage.isAuthored(from, to)
        ? [{ passage, match, text, from, to, span: passage.span(from, to) }]
        : [];
    }),
  );
}

/** Patterns are constants of the rules, so what one found in a text is found again as long as the text stays. */
const matchesOf = memoizeByObject((pattern: RegExp) =>
  memoizeByText((text): readonly RegExpExecArray[] => [...text.matchAll(pattern)]),
);
