/** Returns a sentence as part of a line: without its capital and its full stop. An abbreviation keeps its capitals. */
export function asPhrase(sentence: string): string {
  return sentence.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()).replace(/\.$/, '');
}
