import { suggest } from '../text/suggest.ts';

/**
 * Returns the id that was most likely meant, out of words that stand for ids: a word that is spelled nearly
 * so, else the only id with a word that holds what was typed or is held by it.
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
