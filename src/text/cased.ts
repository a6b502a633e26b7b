/** Gives a text the first letter of another: a capital where that has one, else a small one. */
export function cased(text: string, like: string): string {
  const first = text.charAt(0);
  return (/^\p{Lu}/u.test(like) ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}
