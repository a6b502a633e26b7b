import { latin } from './latin.ts';

/** Returns a function that says whether a text has one of these words, whole, in any case. */
export function says(words: TemplateStringsArray, ...parts: readonly string[]): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= latin.iu`(?<!\p{L})(?:${String.raw(words, ...parts)})(?!\p{L})`;
    return pattern.test(text);
  };
}
