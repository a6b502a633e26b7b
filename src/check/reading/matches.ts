import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import type { Stretch } from './found.ts';

/** A stretch of text that fits a pattern, with the named groups that took part. */
export interface Match extends Stretch {
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Returns a reader of the stretches that fit a pattern.
 * @param pattern has the flag `g` and only bounded repeats, so that it takes linear time; it is made for the
 * first text to read
 * @param hint a quick pattern without the flags `g` and `u`: a text without it is not read
 */
export function matches(pattern: () => RegExp, hint?: RegExp): (text: string) => readonly Match[] {
  let made: RegExp | undefined;
  const read = memoizeByText((text): readonly Match[] => {
    made ??= pattern();
    return [...text.matchAll(made)].map(({ 0: { length }, index, groups = {} }) => ({
      from: index,
      to: index + length,
      groups,
    }));
  });
  return (text) => (hint && !hint.test(text) ? [] : read(text));
}
