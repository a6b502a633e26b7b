/**
 * Widths of characters as parts of the size of the type, by groups: those of Carlito (and so of Calibri), a little generously.
 * Good enough to divide the width of a table and to see whether a word fits; pages are laid out with the library's own tables.
 */
const groups: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’‘|!\u00ed\u00ec\u00ef]/u, 0.26],
  [/[ \u00a0\-()[\]frt/]/u, 0.34],
  [/[sczJ“”"*]/u, 0.45],
  [/[mwMW@%—…]/u, 0.88],
  [/[A-Z\u00c0-\u00de&+=<>€]/u, 0.62],
  [/[\u1100-\uffff\u{10000}-\u{10ffff}]/u, 1],
];
const usual = 0.53;
const bolder = 1.03;

/** Estimates the width of a text in points. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += groups.find(([pattern]) => pattern.test(character))?.[1] ?? usual;
  return width * size * (bold ? bolder : 1);
}

/** Estimates the width of the longest word of a text in points. */
export function wordWidth(text: string, size: number, bold = false): number {
  return Math.max(0, ...text.split(/[ \n-]/u).map((word) => textWidth(word, size, bold)));
}

/** Shortens a text to a width, with "…" behind it. */
export function shortened(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size) > room)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
