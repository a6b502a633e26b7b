import { latin } from './latin.ts';

/**
 * Returns a question about texts: whether one of these words (each the source of a pattern) is in it, whole and in any case. The pattern
 * is made when the question is asked first.
 */
export function says(words: TemplateStringsArray, ...parts: readonly string[]): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= latin.iu`(?<!\p{L})(?:${String.raw(words, ...parts)})(?!\p{L})`;
    return pattern.test(text);
  };
}
