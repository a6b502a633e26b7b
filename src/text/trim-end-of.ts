/**
 * Returns a text without the characters at its end that a pattern of one character fits. Takes as long as
 * what it takes away: of `/\s+$/` an engine tries every run of spaces in the text, from each of its
 * characters.
 */
export function trimEndOf(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
