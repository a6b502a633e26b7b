/** Returns the beginning of a text on one line, to be quoted in a message. */
export function shortened(text: string, length = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line.slice(0, 2 * length)];
  return letters.length > length || line.length > 2 * length
    ? `${letters.slice(0, length - 1).join('')}…`
    : line;
}
