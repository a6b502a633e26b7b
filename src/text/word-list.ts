/** Returns the words of a list that is written as a text, with white space between them. */
export function wordList(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
