/**
 * Returns the same text, of which V8 keeps every character in two bytes. It makes the code of a pattern anew for
 * texts with one byte a character, and for those in which a `€` or `“` takes two: of texts that are all wide,
 * each pattern is made once. It changes nothing but time.
 */
export function wide(text: string): string {
  return `\u2028${text}`.replace(/^\u2028/g, () => '');
}
