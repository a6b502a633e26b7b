/**
 * Characters that differ from another in how lines break or how wide they are, not in what is read; where a
 * font lacks one, the other is printed: a narrow fixed space, and the hyphen at which no line ends.
 */
export const standInCharacters: ReadonlyMap<string, string> = new Map([
  ['\u202f', '\u00a0'],
  ['\u2011', '-'],
]);

/** Returns text with the other characters in it. */
export function withStandIns(text: string, lacks: (character: string) => boolean = () => true): string {
  let result = text;
  for (const [character, other] of standInCharacters)
    if (result.includes(character) && lacks(character)) result = result.replaceAll(character, other);
  return result;
}
