/** First and last code of the encoding that has a character. */
export const winAnsiCodes = { first: 32, last: 255 } as const;

/** Where it is not Latin 1. A code that Windows does not use is a bullet. */
const special = {
  from: 127,
  characters: '•€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ ',
} as const;
const softHyphen = 0xad;

/** Returns the character of a code (32 to 255) in WinAnsiEncoding (ISO 32000-1, Annex D.2). */
export function winAnsiCharacter(code: number): string {
  if (code === softHyphen) return '-';
  return special.characters[code - special.from] ?? String.fromCharCode(code);
}
