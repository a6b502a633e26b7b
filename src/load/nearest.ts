import { suggest } from '../text/suggest.ts';

/**
 * Returns the id that was most likely meant, from a map of words to ids: that of the word with the nearest
 * spelling, or else the only id of which a word contains the text, or is contained in it.
 */
export function nearest(authored: string, words: ReadonlyMap<string, string>): string | undefined {
  const near = suggest(authored, words.keys());
  if (near !== undefined) return words.get(near);
  const wanted = authored.toLowerCase();
  // Two letters are in too many words to be a hint.
  if (wanted.length < 3) return undefined;
  const holding = new Set<string>();
  for (const [word, id] of words) {
    const other = word.toLowerCase();
    if (other.includes(wanted) || (other.length >= 3 && wanted.includes(other))) holding.add(id);
  }
  const [only, ...more] = holding;
  return more.length === 0 ? only : undefined;
}
