/** The most words that an abbreviation stands for. */
const MAX_WORDS = 10;

/**
 * Returns what an abbreviation stands for, where a text says so at some use: `Lokale Educatieve Agenda (LEA)`.
 * The words begin with its first letter, and have its other letters in order. The first text that says it counts.
 */
export function meaningInText(abbreviation: string, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const mark = `(${abbreviation})`;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const meaning = wordsFor(abbreviation, text.slice(Math.max(0, at - 200), at));
      if (meaning !== undefined) return meaning;
    }
  }
  return undefined;
}

/** The fewest words at the end of a text that an abbreviation can stand for. */
function wordsFor(abbreviation: string, before: string): string | undefined {
  const sentence = before.split(/[.;:!?|()\n]\s|\n/).at(-1) ?? '';
  const words = sentence.trim().split(/\s+/);
  const letters = abbreviation.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  for (let count = 1; count <= Math.min(MAX_WORDS, words.length); count++) {
    const tried = words
      .slice(-count)
      .join(' ')
      .replace(/^[*_“"‘']+|[*_”"’']+$/g, '');
    if (count < 2 && tried.length < letters.length * 2) continue;
    if (standsFor(letters, tried.toLowerCase())) return tried;
  }
  return undefined;
}

/** Says whether words begin with the first letter, and have the others in this order, each at a word’s start if it can. */
function standsFor(letters: string, words: string): boolean {
  if (!words.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of letters) {
    const found = words.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  const initials = words.split(/[\s-]+/).map((word) => word.charAt(0));
  return initials.filter((initial) => letters.includes(initial)).length * 2 >= letters.length;
}
