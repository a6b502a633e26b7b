const year = '(?:19|20)\\d\\d';
const date = `(?:\\d{1,2}\\s\\p{L}+\\s|\\d{1,2}[-/]\\d{1,2}[-/])?${year}`;
/** Ways to write a period; those with dates before those of years alone. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(${date})\\s?(?:tot en met|t\\/m|tot)\\s(?:uiterlijk\\s)?(${date})(?!\\d)`, 'giu'),
  new RegExp(`(?<![\\d-])(${year})\\s?[-–—\\/]\\s?(${year})(?![\\d-])`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:van|tussen|vanaf)\\s(${date})\\s(?:en|tot)\\s(${date})(?!\\d)`, 'giu'),
];
const words = /periode|looptijd|loopt|duur|geldt|schooljaren|treedt/iu;
/** Characters before a period, in its sentence, in which a word says that it is the one of the document. */
const AROUND = 80;
/** No agreement is longer. */
const MAX_YEARS = 12;

/** Returns the period of a document as the frontmatter has it, `2026-2029`; empty when there is none to be read. */
export function periodIn(text: string): string {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: from = '', 2: to = '' }) => {
      const [first, last] = [Number(from.slice(-4)), Number(to.slice(-4))];
      if (first > last || last - first > MAX_YEARS) return [];
      const before =
        text
          .slice(Math.max(0, index - AROUND), index)
          .split(/[.!?]\s|\n/)
          .at(-1) ?? '';
      const [behind = ''] = text.slice(index + whole.length).split(/[.!?]\s|\n/, 1);
      const around = `${before} ${behind.slice(0, AROUND / 2)}`;
      return [
        { period: first === last ? `${first}` : `${first}-${last}`, index, isSaid: words.test(around) },
      ];
    }),
  );
  const [best] = found.sort(
    (one, other) => Number(other.isSaid) - Number(one.isSaid) || one.index - other.index,
  );
  return best?.period ?? '';
}
