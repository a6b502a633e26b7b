/** The letters of Dutch words, with the accents that are no stress. */
const letters = [...'abcdefghijklmnopqrstuvwxyzéèêëïöü'];

/** Returns what a word in lower case becomes with one letter more, less, another one, or two neighbours changed about. */
export function oneEditAway(word: string): readonly string[] {
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, here, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    for (const letter of letters) near.add(before + letter + here + word.slice(at + 1));
    if (here === '') continue;
    near.add(before + word.slice(at + 1));
    for (const letter of letters) near.add(before + letter + word.slice(at + 1));
    if (next !== '') near.add(before + next + here + word.slice(at + 2));
  }
  near.delete(word);
  return [...near];
}
