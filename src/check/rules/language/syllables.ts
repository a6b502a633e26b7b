/** Vowels that are one sound in Dutch. The longest come first. */
const vowels =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ei|ij|au|ou|ui|eu|oe|ai|oi|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu;

/** Returns how many syllables a word has, counted by its vowels; at least one. */
export function syllablesIn(word: string): number {
  return Math.max(1, word.match(vowels)?.length ?? 0);
}
