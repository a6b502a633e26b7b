import { latin } from './latin.ts';

/**
 * Returns a function that says whether a text has one of these words (sources of patterns), whole and in any
 * case. The pattern is made at the first call.
 */
export function says(words: TemplateStringsArray, ...parts: readonly string[]): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= latin.iu`(?<!\p{L})(?:${String.raw(words, ...parts)})(?!\p{L})`;
    return pattern.test(text);
  };
}
