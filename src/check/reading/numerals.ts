const words: Readonly<Record<string, number>> = {
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
};

/** Source of a pattern for a number as people count things in a text: `vier`, `4`. Not `een`, which is mostly an article. */
export const numeralPattern = `(?:${Object.keys(words).join('|')}|\\d{1,2})`;

/** Returns the number that a numeral stands for; undefined when it is none. */
export function readNumeral(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : words[text.toLowerCase()];
}
